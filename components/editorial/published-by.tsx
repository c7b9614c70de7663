import type { Language } from "../../lib/i18n/language.ts";
import type { Instant } from "../../lib/model/interval.ts";
import styles from "./notes.module.css";

/** Who published something and when, whether it was corrected since, and the way to its versions. */
export function PublishedBy({
  language,
  entry,
  history,
}: {
  language: Language;
  entry: { readonly byName: string; readonly publishedAt: Instant; readonly correctedAt: Instant | null };
  /** The path of its versions. */
  history: string;
}) {
  return (
    <p className={styles.facts}>
      <span>
        {language.say("editorial.note-by", { name: entry.byName, date: language.date(entry.publishedAt) })}
      </span>
      {entry.correctedAt === null ? null : (
        <span>{language.say("editorial.note-corrected", { date: language.date(entry.correctedAt) })}</span>
      )}
      <a href={language.address(history)}>{language.say("editorial.history")}</a>
    </p>
  );
}
