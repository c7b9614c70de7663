import type { Language } from "../../lib/i18n/language.ts";
import styles from "./share-panel.module.css";

/** Characters on a line of a field on a page; on a phone fewer, where the field scrolls. */
const COLUMNS = 66;

/**
 * A text to take along, in a field of its own: it can be selected with one key, with script or without. With script
 * (`components/browser`) a button copies it.
 */
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
        <button
          type="button"
          className={styles.copy}
          hidden
          suppressHydrationWarning
          data-copy={id}
          data-copied={language.say("share.copied")}
          data-failed={language.say("share.copy-failed")}
          aria-describedby={`${id}-name`}
        >
          <span aria-live="polite" suppressHydrationWarning>
            {language.say("share.copy")}
          </span>
        </button>
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
