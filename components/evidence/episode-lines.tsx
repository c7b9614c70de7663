import { formatDate } from "../../lib/i18n/format.ts";
import { isoInstant } from "../../lib/model/interval.ts";
import { kindsName } from "../site/names.ts";
import { say } from "../site/say.ts";
import { SimulatedMark } from "../site/simulated.tsx";
import styles from "./brief-lines.module.css";
import type { PlacedEpisode } from "./episode-table.tsx";

/** Episodes in two short lines each, for the side of a page. */
export function EpisodeLines({ episodes }: { episodes: readonly PlacedEpisode[] }) {
  return (
    <ul className={styles.list}>
      {episodes.map(({ episode, country, service, until }) => (
        <li key={episode.id}>
          <a href={`/episodes/${episode.id}`}>
            {say("pages.episode-line", { kinds: kindsName(episode), service, country })}
          </a>
          <span className={styles.facts}>
            <time dateTime={isoInstant(episode.start.best)}>
              {episode.end === null
                ? say("pages.home-was-since", {
                    start: formatDate(episode.start.best, { short: true }),
                    end: formatDate(until - 1, { short: true }),
                  })
                : say("format.range", {
                    from: formatDate(episode.start.best, { short: true }),
                    to: formatDate(episode.end.best, { short: true }),
                  })}
            </time>{" "}
            {episode.provenance === "simulated" ? <SimulatedMark /> : null}
          </span>
        </li>
      ))}
    </ul>
  );
}
