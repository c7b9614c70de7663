import { formatBound, formatDuration } from "../../lib/i18n/format.ts";
import { bestInterval, type Episode } from "../../lib/model/episode.ts";
import { type Bound, lengthOf, MINUTE } from "../../lib/model/interval.ts";
import { bothClocks } from "../site/local-time.ts";
import { say } from "../site/say.ts";

/** When an episode began and ended, in words that keep what is not known. */
export function BoundSentences({
  episode,
  timeZone,
}: {
  episode: Episode;
  /** IANA name of the country's clock, to be told beside UTC. */
  timeZone?: string | undefined;
}) {
  const { start, end } = episode;
  const best = (bound: Bound) => bothClocks(bound.best, timeZone);
  return (
    <>
      <p>
        {episode.beganBeforeData
          ? say("pages.episode-began-before", { best: best(start) })
          : exact(start)
            ? say("pages.episode-began-exact", { best: best(start) })
            : say("pages.episode-began", { bound: formatBound(start), best: best(start) })}
      </p>
      <p>
        {end === null
          ? say("pages.episode-ongoing")
          : exact(end)
            ? say("pages.episode-ended-exact", { best: best(end) })
            : say("pages.episode-ended", { bound: formatBound(end), best: best(end) })}
      </p>
      {end === null ? null : (
        <p>
          {say("pages.episode-length", {
            length: formatDuration(lengthOf(bestInterval(episode, end.best))),
          })}
        </p>
      )}
    </>
  );
}

function exact(bound: Bound): boolean {
  return bound.latest - bound.earliest < MINUTE;
}
