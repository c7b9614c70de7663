import type { Language } from "../../lib/i18n/language.ts";
import { isoInstant } from "../../lib/model/interval.ts";
import styles from "./correction.module.css";

/** That a record was corrected after readers saw it, what of it, and where its versions are. */
export function Correction({
  language,
  correction,
  history,
}: {
  language: Language;
  correction: { readonly at: number; readonly publicNote: string } | null;
  /** The path of its public history; null where it has none. */
  history: string | null;
}) {
  if (correction === null && history === null) return null;
  return (
    <p className={styles.correction}>
      {correction === null ? null : (
        <span>
          <time dateTime={isoInstant(correction.at)} />
          {correction.publicNote === ""
            ? language.say("editorial.correction-plain", { date: language.date(correction.at) })
            : language.say("editorial.correction", {
                date: language.date(correction.at),
                note: correction.publicNote,
              })}
        </span>
      )}
      {history === null ? null : <a href={language.address(history)}>{language.say("editorial.history")}</a>}
    </p>
  );
}
