import type { PlacedEpisode } from "../../components/evidence/episode-table.tsx";
import type { Handle } from "../../db/client.ts";
import { listMeasuredPairs } from "../../db/queries/catalogue/list-measured-pairs.ts";
import { readCountry } from "../../db/queries/catalogue/read-country.ts";
import { readService } from "../../db/queries/catalogue/read-service.ts";
import type { Language } from "../../lib/i18n/language.ts";
import type { Country, Service } from "../../lib/model/catalogue.ts";
import type { Episode } from "../../lib/model/episode.ts";
import { DAY } from "../../lib/model/interval.ts";
import type { ServiceOverview } from "../../lib/model/overview.ts";

/** Names of a country and a service as a reader knows them; an id that has no name stands for itself. */
export function placeNames(
  language: Language,
  handle: Handle,
  of: { readonly country: string; readonly service: string },
): { country: string; service: string } {
  return {
    country: language.country(of.country),
    service: serviceNameOf(language, handle, of.service),
  };
}

/** The name of a service of which only the id is at hand. */
export function serviceNameOf(language: Language, handle: Handle, id: string): string {
  return language.service(readService(handle, id) ?? { id, name: id });
}

export function namedCountry(language: Language, country: Country): Country {
  return { ...country, name: language.country(country.id) };
}

export function namedService(language: Language, service: Service): Service {
  return { ...service, name: language.service(service) };
}

/** Services in countries, both under the names that readers of a language know. */
export function namedOverviews(language: Language, overviews: readonly ServiceOverview[]): ServiceOverview[] {
  return overviews.map((one) => ({
    ...one,
    country: { ...one.country, name: language.country(one.country.id) },
    service: { ...one.service, name: language.service(one.service) },
  }));
}

/** Each episode with the names of where it was, and up to when there are data on it. */
export function placed(language: Language, handle: Handle, episodes: readonly Episode[]): PlacedEpisode[] {
  const lastDays = new Map(
    listMeasuredPairs(handle).map((pair) => [`${pair.country} ${pair.service}`, pair.lastDayAt]),
  );
  return episodes.map((episode) => ({
    episode,
    ...placeNames(language, handle, episode),
    timeZone: readCountry(handle, episode.country)?.timeZone,
    until: (lastDays.get(`${episode.country} ${episode.service}`) ?? episode.start.latest) + DAY,
  }));
}
