import type { Language } from "../../lib/i18n/language.ts";
import type { PageSighting } from "../../lib/model/page-sighting.ts";
import styles from "./page-states.module.css";

/**
 * What became of a page since it was first read: the same words, other words, gone, or no answer. What was seen
 * before is listed with the hash of its words, so that anybody's own copy can be told for one of them.
 */
export function PageStates({
  language,
  sightings,
}: {
  language: Language;
  /** Of one address, in the order they were found. */
  sightings: readonly PageSighting[];
}) {
  const last = sightings.at(-1);
  if (last === undefined) return null;
  const read = sightings.filter(({ state }) => state === "seen");
  const changes = read.slice(1).flatMap((after, index) => {
    const before = read[index];
    return before === undefined || before.sha256 === after.sha256 ? [] : [{ before, after }];
  });
  return (
    <>
      <p className={last.state === "seen" ? styles.same : styles.lost}>{stateText(language, last)}</p>
      {changes.map(({ before, after }) => (
        <p key={after.seenAt} className={styles.lost}>
          {language.say("ledger.page-changed", {
            before: language.dateTime(before.lastSeenAt),
            after: language.dateTime(after.seenAt),
          })}
        </p>
      ))}
      {sightings.length < 2 && last.sha256 === null ? null : (
        <details className={styles.states}>
          <summary>{language.say("ledger.page-states", { count: sightings.length })}</summary>
          <ol>
            {sightings.map((sighting) => (
              <li key={sighting.seenAt}>
                {sighting.state === "seen" && sighting.sha256 !== null ? (
                  <>
                    {language.say("ledger.page-words", {
                      first: language.dateTime(sighting.seenAt),
                      last: language.dateTime(sighting.lastSeenAt),
                    })}{" "}
                    <code className={styles.hash}>{sighting.sha256}</code>
                  </>
                ) : (
                  stateText(language, sighting)
                )}
              </li>
            ))}
          </ol>
        </details>
      )}
    </>
  );
}

function stateText(language: Language, sighting: PageSighting): string {
  switch (sighting.state) {
    case "seen":
      return language.say("ledger.page-seen", {
        last: language.dateTime(sighting.lastSeenAt),
        first: language.dateTime(sighting.seenAt),
      });
    case "gone":
      return language.say("ledger.page-gone", {
        date: language.dateTime(sighting.seenAt),
        status: String(sighting.status ?? "?"),
      });
    case "unreachable":
      return language.say("ledger.page-unreachable", {
        date: language.dateTime(sighting.lastSeenAt),
        reason: sighting.reason ?? language.say("ledger.page-unreachable-why"),
      });
  }
}
