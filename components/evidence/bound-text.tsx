import type { Language } from "../../lib/i18n/language.ts";
import { type Bound, type Instant, isoInstant, MINUTE } from "../../lib/model/interval.ts";
import styles from "./bound-text.module.css";

/** An instant as people and machines read it. */
export function InstantText({ language, at }: { language: Language; at: Instant }) {
  return <time dateTime={isoInstant(at)}>{language.dateTime(at)}</time>;
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
        <span className={styles.within}> {language.bound(bound)}</span>
      )}
    </>
  );
}
