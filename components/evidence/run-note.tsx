import type { RunRow } from "../../lib/export/tables/runs.ts";
import type { Language } from "../../lib/i18n/language.ts";
import { shellWords } from "../../lib/ingest/shell-words.ts";
import { type KeptReading, optionsOf } from "../../lib/model/ingest-run.ts";
import { Fold } from "../site/fold.tsx";
import styles from "./run-note.module.css";

/** Whether there is more to say of a load than its counts. */
export function hasNote(run: RunRow): boolean {
  return run.readings > 0 || givenWith(run).length > 0;
}

/** What was said with a load, and how words of its file were read, folded. */
export function RunNote({ language, run }: { language: Language; run: RunRow }) {
  const given = givenWith(run);
  const more = run.readings - run.readAs.length;
  return (
    <div className={styles.note}>
      {given.length === 0 ? null : (
        <p className={styles.given}>
          {language.say("pages.run-given")}
          {given.map((option) => (
            <code key={option.join(" ")} dir="ltr">
              {shellWords(option)}
            </code>
          ))}
        </p>
      )}
      {run.readings === 0 ? null : (
        <Fold summary={language.say("pages.run-readings", { count: run.readings })}>
          <dl className={styles.readings}>
            {[...Map.groupBy(run.readAs, ({ field, taken }) => `${field}\n${taken}`)].map(([key, alike]) => (
              <div key={key}>
                <dt>{takenText(language, alike[0]!)}</dt>
                <dd>
                  {alike.map(({ given: word }) => (
                    <bdi key={word ?? ""}>{givenText(language, word)}</bdi>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
          {more === 0 ? null : <p>{language.say("pages.run-readings-more", { count: more })}</p>}
        </Fold>
      )}
    </div>
  );
}

function givenWith({ given }: RunRow) {
  return given === null ? [] : optionsOf(given);
}

function takenText(language: Language, { field, taken }: KeptReading): string {
  return language.say("pages.run-reading", {
    field: field.replaceAll(" ", "_"),
    taken: field === "country" ? language.country(taken) : taken,
  });
}

function givenText(language: Language, given: string | null): string {
  if (given === null) return language.say("pages.run-reading-waiting");
  if (given === "not said") return language.say("pages.run-reading-unsaid");
  return language.say("pages.run-reading-word", { text: given });
}
