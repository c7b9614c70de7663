import type { Language } from "../../lib/i18n/language.ts";
import type { Episode } from "../../lib/model/episode.ts";
import type { Instant } from "../../lib/model/interval.ts";
import { heldFor, troubledPhases } from "../../lib/summary/main-episode.ts";
import { roughDuration } from "../../lib/summary/sentence-text.ts";
import { DataTable } from "../site/data-table.tsx";
import { kindsName, networkName, serviceHref } from "../site/names.ts";
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
  language,
  episodes,
  withPlace = false,
}: {
  language: Language;
  episodes: readonly PlacedEpisode[];
  withPlace?: boolean;
}) {
  return (
    <DataTable
      language={language}
      caption={language.say("pages.episodes-caption")}
      columns={[
        { key: "what", label: language.say("pages.column-episode") },
        ...(withPlace ? [{ key: "place", label: language.say("pages.column-place") }] : []),
        { key: "start", label: language.say("pages.column-start") },
        { key: "end", label: language.say("pages.column-end") },
        { key: "length", label: language.say("pages.column-length"), numeric: true },
        { key: "networks", label: language.say("pages.column-networks") },
        { key: "confidence", label: language.say("pages.column-confidence"), numeric: true },
      ]}
      rows={episodes.map(({ episode, country, service, until, timeZone }) => ({
        key: episode.id,
        cells: [
          <>
            <a href={language.address(`/episodes/${episode.id}`)}>{kindsName(language, episode)}</a>{" "}
            {episode.provenance === "simulated" ? <SimulatedMark language={language} /> : null}
          </>,
          ...(withPlace
            ? [
                <a key="place" href={language.address(serviceHref(episode.country, episode.service))}>
                  {language.say("pages.service-title", { service, country })}
                </a>,
              ]
            : []),
          <BoundText language={language} key="start" bound={episode.start} timeZone={timeZone} />,
          <BoundText language={language} key="end" bound={episode.end} until={until} timeZone={timeZone} />,
          roughDuration(heldFor(troubledPhases(episode), until), language.locale),
          <NetworksText language={language} key="networks" episode={episode} />,
          <ConfidenceText language={language} key="confidence" confidence={episode.confidence} />,
        ],
      }))}
    />
  );
}

/** How many networks show an episode; the one that does, where it is one. */
function NetworksText({ language, episode }: { language: Language; episode: Episode }) {
  const [only, ...others] = episode.networks;
  if (episode.scope !== "national" && only !== undefined && others.length === 0)
    return <a href={language.address(`/networks/${only}`)}>{networkName(language, only)}</a>;
  return language.say(episode.scope === "national" ? "pages.networks-national" : "pages.networks-some", {
    count: episode.networks.length,
  });
}
