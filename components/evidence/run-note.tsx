import type { RunRow } from "../../lib/export/tables/runs.ts";
import type { Language } from "../../lib/i18n/language.ts";
import { shellWords } from "../../lib/ingest/shell-words.ts";
import { argumentsOf, type KeptReading } from "../../lib/model/ingest-run.ts";
import { Fold } from "../site/fold.tsx";
import styles from "./run-note.module.css";

/** Whether there is more to say of a load than its counts. */
export function hasNote({ given, readings }: RunRow): boolean {
  return readings > 0 || (given !== null && argumentsOf(given).length > 0);
}

/** What was said with a load, and how words of its file were read, folded. */
export function RunNote({ language, run }: { language: Language; run: RunRow }) {
  const words = run.given === null ? [] : argumentsOf(run.given);
  const more = run.readings - run.readAs.length;
  return (
    <div className={styles.note}>
      {words.length === 0 ? null : (
        <p>
          {language.say("pages.run-given")}{" "}
          <code className={styles.given} dir="ltr">
            {shellWords(words)}
          </code>
        </p>
      )}
      {run.readings === 0 ? null : (
        <Fold summary={language.say("pages.run-readings", { count: run.readings })}>
          <ul>
            {[...Map.groupBy(run.readAs, ({ field, taken }) => `${field}\n${taken}`)].map(([key, alike]) => (
              <li key={key}>{readingText(language, alike)}</li>
            ))}
          </ul>
          {more === 0 ? null : <p>{language.say("pages.run-readings-more", { count: more })}</p>}
        </Fold>
      )}
    </div>
  );
}

/** Words that were taken for the same. */
function readingText(language: Language, alike: readonly KeptReading[]): string {
  const { field, taken } = alike[0]!;
  return language.say("pages.run-reading", {
    field: field.replaceAll(" ", "_"),
    taken: field === "country" ? language.country(taken) : taken,
    given: language.listed(alike.map(({ given }) => givenText(language, given))),
  });
}

function givenText(language: Language, given: string | null): string {
  if (given === null) return language.say("pages.run-reading-waiting");
  if (given === "not said") return language.say("pages.run-reading-unsaid");
  return language.say("pages.run-reading-word", { text: given });
}
