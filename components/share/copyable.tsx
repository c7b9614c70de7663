import type { Language } from "../../lib/i18n/language.ts";
import { CopyButton } from "./copy-button.tsx";
import styles from "./share-panel.module.css";

/** Characters on a line of a field on a page; on a phone fewer, where the field scrolls. */
const COLUMNS = 66;

/** A text to take along, in a field of its own: it can be selected with one key, with script or without. */
export function Copyable({
  language,
  id,
  name,
  text,
}: {
  language: Language;
  id: string;
  name: string;
  text: string;
}) {
  const lines = text.trimEnd().split("\n");
  return (
    <div className={styles.copyable}>
      <div className={styles.bar}>
        <label htmlFor={id} id={`${id}-name`}>
          {name}
        </label>
        <CopyButton
          field={id}
          words={{
            copy: language.say("share.copy"),
            copied: language.say("share.copied"),
            failed: language.say("share.copy-failed"),
          }}
        />
      </div>
      <textarea
        id={id}
        className={styles.text}
        readOnly
        spellCheck={false}
        dir="ltr"
        rows={lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / COLUMNS)), 0)}
        defaultValue={text.trimEnd()}
      />
    </div>
  );
}
