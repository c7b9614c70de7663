import type { Language } from "../../lib/i18n/language.ts";
import { isoInstant } from "../../lib/model/interval.ts";
import { kindsName } from "../site/names.ts";
import { SimulatedMark } from "../site/simulated.tsx";
import styles from "./brief-lines.module.css";
import type { PlacedEpisode } from "./episode-table.tsx";

/** Episodes in two short lines each, for the side of a page. */
export function EpisodeLines({
  language,
  episodes,
}: {
  language: Language;
  episodes: readonly PlacedEpisode[];
}) {
  return (
    <ul className={styles.list}>
      {episodes.map(({ episode, country, service, until }) => (
        <li key={episode.id}>
          <a href={language.address(`/episodes/${episode.id}`)}>
            {language.say("pages.episode-line", { kinds: kindsName(language, episode), service, country })}
          </a>
          <span className={styles.facts}>
            <time dateTime={isoInstant(episode.start.best)}>
              {episode.end === null
                ? language.say("pages.home-was-since", {
                    start: language.date(episode.start.best, { short: true }),
                    end: language.date(until - 1, { short: true }),
                  })
                : language.say("format.range", {
                    from: language.date(episode.start.best, { short: true }),
                    to: language.date(episode.end.best, { short: true }),
                  })}
            </time>{" "}
            {episode.provenance === "simulated" ? <SimulatedMark language={language} /> : null}
          </span>
        </li>
      ))}
    </ul>
  );
}
