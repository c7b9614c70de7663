import { formatBound, formatDate, formatDateTime, formatTime } from "../../lib/i18n/format.ts";
import { type Bound, type Instant, isoInstant, MINUTE } from "../../lib/model/interval.ts";
import { say } from "../site/say.ts";
import styles from "./bound-text.module.css";

/** An instant as people and machines read it. */
export function InstantText({ at }: { at: Instant }) {
  return <time dateTime={isoInstant(at)}>{formatDateTime(at)}</time>;
}

/** A bound as its best estimate and the times that it lies between; null is a bound not reached when the data end. */
export function BoundText({
  bound,
  until,
  timeZone,
}: {
  bound: Bound | null;
  until?: Instant;
  /** IANA name of the country's clock, to be told beside UTC. */
  timeZone?: string | undefined;
}) {
  if (bound === null)
    return (
      <>
        {until === undefined
          ? say("pages.ongoing")
          : say("pages.ongoing-at", { date: formatDate(until - 1, { short: true }) })}
      </>
    );
  const best = formatDateTime(bound.best);
  return (
    <>
      <time dateTime={isoInstant(bound.best)}>{best}</time>
      {timeZone === undefined || timeZone === "UTC" ? null : (
        <span className={styles.within}>
          {" "}
          {formatTime(bound.best, { timeZone })} {timeZone}
        </span>
      )}
      {bound.latest - bound.earliest < MINUTE ? null : (
        <span className={styles.within}> {formatBound(bound)}</span>
      )}
    </>
  );
}
