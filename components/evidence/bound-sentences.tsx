import { formatBound, formatDateTime, formatDuration } from "../../lib/i18n/format.ts";
import { bestInterval, type Episode } from "../../lib/model/episode.ts";
import { type Bound, lengthOf, MINUTE } from "../../lib/model/interval.ts";
import { say } from "../site/say.ts";

/** When an episode began and ended, in words that keep what is not known. */
export function BoundSentences({ episode }: { episode: Episode }) {
  const { start, end } = episode;
  return (
    <>
      <p>
        {episode.beganBeforeData
          ? say("pages.episode-began-before", { best: formatDateTime(start.best) })
          : exact(start)
            ? say("pages.episode-began-exact", { best: formatDateTime(start.best) })
            : say("pages.episode-began", { bound: formatBound(start), best: formatDateTime(start.best) })}
      </p>
      <p>
        {end === null
          ? say("pages.episode-ongoing")
          : exact(end)
            ? say("pages.episode-ended-exact", { best: formatDateTime(end.best) })
            : say("pages.episode-ended", { bound: formatBound(end), best: formatDateTime(end.best) })}
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
