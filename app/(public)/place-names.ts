import type { PlacedEpisode } from "../../components/evidence/episode-table.tsx";
import type { Handle } from "../../db/client.ts";
import { listMeasuredPairs } from "../../db/queries/catalogue/list-measured-pairs.ts";
import { readCountry } from "../../db/queries/catalogue/read-country.ts";
import { readService } from "../../db/queries/catalogue/read-service.ts";
import type { Episode } from "../../lib/model/episode.ts";
import { DAY } from "../../lib/model/interval.ts";

/** Names of a country and a service as a reader knows them; an id that has no name stands for itself. */
export function placeNames(
  handle: Handle,
  of: { readonly country: string; readonly service: string },
): { country: string; service: string } {
  return {
    country: readCountry(handle, of.country)?.name ?? of.country,
    service: readService(handle, of.service)?.name ?? of.service,
  };
}

/** Each episode with the names of where it was, and up to when there are data on it. */
export function placed(handle: Handle, episodes: readonly Episode[]): PlacedEpisode[] {
  const lastDays = new Map(
    listMeasuredPairs(handle).map((pair) => [`${pair.country} ${pair.service}`, pair.lastDayAt]),
  );
  return episodes.map((episode) => ({
    episode,
    ...placeNames(handle, episode),
    timeZone: readCountry(handle, episode.country)?.timeZone,
    until: (lastDays.get(`${episode.country} ${episode.service}`) ?? episode.start.latest) + DAY,
  }));
}
