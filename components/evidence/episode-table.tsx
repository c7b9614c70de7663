import type { Episode } from "../../lib/model/episode.ts";
import type { Instant } from "../../lib/model/interval.ts";
import { heldFor, troubledPhases } from "../../lib/summary/main-episode.ts";
import { roughDuration } from "../../lib/summary/sentence-text.ts";
import { DataTable } from "../site/data-table.tsx";
import { kindsName, serviceHref } from "../site/names.ts";
import { say } from "../site/say.ts";
import { SimulatedMark } from "../site/simulated.tsx";
import { BoundText } from "./bound-text.tsx";
import { ConfidenceText } from "./confidence-text.tsx";

/** An episode and where it was, by name. */
export interface PlacedEpisode {
  readonly episode: Episode;
  readonly country: string;
  readonly service: string;
  /** Data on it reach up to here: what still lasts is counted up to it. */
  readonly until: Instant;
  /** IANA name of the country's clock, to be told beside UTC. */
  readonly timeZone?: string | undefined;
}

/** One row an episode. Without `withPlace` the page says already where it is. */
export function EpisodeTable({
  episodes,
  withPlace = false,
}: {
  episodes: readonly PlacedEpisode[];
  withPlace?: boolean;
}) {
  return (
    <DataTable
      caption={say("pages.episodes-caption")}
      columns={[
        { key: "what", label: say("pages.column-episode") },
        ...(withPlace ? [{ key: "place", label: say("pages.column-place") }] : []),
        { key: "start", label: say("pages.column-start") },
        { key: "end", label: say("pages.column-end") },
        { key: "length", label: say("pages.column-length"), numeric: true },
        { key: "networks", label: say("pages.column-networks") },
        { key: "confidence", label: say("pages.column-confidence"), numeric: true },
      ]}
      rows={episodes.map(({ episode, country, service, until, timeZone }) => ({
        key: episode.id,
        cells: [
          <>
            <a href={`/episodes/${episode.id}`}>{kindsName(episode)}</a>{" "}
            {episode.provenance === "simulated" ? <SimulatedMark /> : null}
          </>,
          ...(withPlace
            ? [
                <a key="place" href={serviceHref(episode.country, episode.service)}>
                  {say("pages.service-title", { service, country })}
                </a>,
              ]
            : []),
          <BoundText key="start" bound={episode.start} timeZone={timeZone} />,
          <BoundText key="end" bound={episode.end} until={until} timeZone={timeZone} />,
          roughDuration(heldFor(troubledPhases(episode), until)),
          say(episode.scope === "national" ? "pages.networks-national" : "pages.networks-some", {
            count: episode.networks.length,
          }),
          <ConfidenceText key="confidence" confidence={episode.confidence} />,
        ],
      }))}
    />
  );
}
