import { formatDateTime } from "../../lib/i18n/format.ts";
import { type Bound, type Instant, isoInstant, MINUTE } from "../../lib/model/interval.ts";
import { roughDuration } from "../../lib/summary/sentence-text.ts";
import { say } from "../site/say.ts";

/** An instant as people and machines read it. */
export function InstantText({ at }: { at: Instant }) {
  return <time dateTime={isoInstant(at)}>{formatDateTime(at)}</time>;
}

/** A bound as its best estimate and how far off it may be; null is a bound that is not reached yet. */
export function BoundText({ bound }: { bound: Bound | null }) {
  if (bound === null) return <>{say("pages.ongoing")}</>;
  const half = (bound.latest - bound.earliest) / 2;
  const best = formatDateTime(bound.best);
  return (
    <time dateTime={isoInstant(bound.best)}>
      {half < MINUTE ? best : say("pages.best-within", { best, half: roughDuration(half) })}
    </time>
  );
}
