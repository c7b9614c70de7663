import type { Language } from "../../lib/i18n/language.ts";
import { baselineInDoubt, bestInterval, type Episode } from "../../lib/model/episode.ts";
import { type Bound, lengthOf, MINUTE } from "../../lib/model/interval.ts";
import { bothClocks } from "../site/local-time.ts";
import { withinText } from "./bound-text.tsx";

/** When an episode began and ended, in words that keep what is not known. */
export function BoundSentences({
  language,
  episode,
  timeZone,
}: {
  language: Language;
  episode: Episode;
  /** IANA name of the country's clock, to be told beside UTC. */
  timeZone?: string | undefined;
}) {
  const { start, end } = episode;
  const best = (bound: Bound) => bothClocks(language, bound.best, timeZone);
  return (
    <>
      <p>
        {episode.beganBeforeData
          ? language.say("pages.episode-began-before", { best: best(start) })
          : exact(start)
            ? language.say("pages.episode-began-exact", { best: best(start) })
            : language.say("pages.episode-began", { bound: withinText(language, start), best: best(start) })}
      </p>
      <p>
        {end === null
          ? language.say("pages.episode-ongoing")
          : exact(end)
            ? language.say("pages.episode-ended-exact", { best: best(end) })
            : language.say("pages.episode-ended", { bound: withinText(language, end), best: best(end) })}
      </p>
      {end === null ? null : (
        <p>
          {language.say("pages.episode-length", {
            length: language.duration(lengthOf(bestInterval(episode, end.best))),
          })}
        </p>
      )}
      {baselineInDoubt(episode) ? <p>{language.say("pages.episode-baseline-in-doubt")}</p> : null}
    </>
  );
}

function exact(bound: Bound): boolean {
  return bound.latest - bound.earliest < MINUTE;
}
