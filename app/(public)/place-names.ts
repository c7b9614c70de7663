import type { PlacedEpisode } from "../../components/evidence/episode-table.tsx";
import type { Handle } from "../../db/client.ts";
import { readCountry } from "../../db/queries/catalogue/read-country.ts";
import { readService } from "../../db/queries/catalogue/read-service.ts";
import type { Episode } from "../../lib/model/episode.ts";

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

/** Each episode with the names of where it was. */
export function placed(handle: Handle, episodes: readonly Episode[]): PlacedEpisode[] {
  return episodes.map((episode) => ({ episode, ...placeNames(handle, episode) }));
}
