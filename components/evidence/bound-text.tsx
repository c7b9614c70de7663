import type { Language } from "../../lib/i18n/language.ts";
import { type Bound, DAY, type Instant, isoInstant, MINUTE } from "../../lib/model/interval.ts";
import styles from "./bound-text.module.css";

/**
 * Where a bound lies, as it is told beside its best estimate: "between 17:40 and 18:15" within that day, else
 * with the days.
 */
export function withinText(language: Language, bound: Bound): string {
  const [best, earliest, latest] = [bound.best, bound.earliest, bound.latest].map((at) =>
    Math.floor(at / DAY),
  );
  if (earliest !== best || latest !== best) return language.bound(bound);
  return language.say("format.bound", {
    earliest: language.time(bound.earliest),
    latest: language.time(bound.latest),
  });
}

/** A bound as its best estimate and the times that it lies between; null is a bound not reached when the data end. */
export function BoundText({
  language,
  bound,
  until,
  timeZone,
}: {
  language: Language;
  bound: Bound | null;
  until?: Instant;
  /** IANA name of the country's clock, to be told beside UTC. */
  timeZone?: string | undefined;
}) {
  if (bound === null)
    return (
      <>
        {until === undefined
          ? language.say("pages.ongoing")
          : language.say("pages.ongoing-at", { date: language.date(until - 1, { short: true }) })}
      </>
    );
  const best = language.dateTime(bound.best);
  return (
    <>
      <time dateTime={isoInstant(bound.best)}>{best}</time>
      {timeZone === undefined || timeZone === "UTC" ? null : (
        <span className={styles.within}>
          {" "}
          {language.time(bound.best, { timeZone })} {timeZone}
        </span>
      )}
      {bound.latest - bound.earliest < MINUTE ? null : (
        <span className={styles.within}> {withinText(language, bound)}</span>
      )}
    </>
  );
}
