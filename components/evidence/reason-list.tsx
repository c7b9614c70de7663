import type { Language } from "../../lib/i18n/language.ts";
import type { Reason } from "../../lib/model/verdict.ts";
import styles from "./reason-list.module.css";

/** The numbered reasons of a verdict, with the figures behind each. */
export function ReasonList({ language, reasons }: { language: Language; reasons: readonly Reason[] }) {
  return (
    <ol className={styles.list}>
      {reasons.map((reason, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: reasons are numbered, and their number is what tells them apart.
        <li key={index}>{language.reason(reason)}</li>
      ))}
    </ol>
  );
}
