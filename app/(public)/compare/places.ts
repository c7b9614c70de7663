import { serviceHref } from "../../../components/site/names.ts";
import type { Handle } from "../../../db/client.ts";
import { readCountry } from "../../../db/queries/catalogue/read-country.ts";
import { readService } from "../../../db/queries/catalogue/read-service.ts";
import type { Language } from "../../../lib/i18n/language.ts";
import type { Country, Service } from "../../../lib/model/catalogue.ts";
import type { ServiceOverview } from "../../../lib/model/overview.ts";
import { isPlaceKey, MOST_COMPARED, sharedPath, sharedSearch } from "../../../lib/share/address.ts";
import { namedCountry, namedService } from "../place-names.ts";

/** One service in one country, by name. */
export interface ComparedPlace {
  readonly country: Country;
  readonly service: Service;
  /** As the address has it: `ir/telegram`. */
  readonly key: string;
}

/**
 * The places of `?with=ir/telegram&with=tr/telegram`, each once, in their order. What is no place that the
 * program knows is in `unknown`; what is too much, in `left`.
 */
export function comparedPlaces(
  language: Language,
  handle: Handle,
  asked: string | readonly string[] | undefined,
): { places: ComparedPlace[]; unknown: string[]; left: number } {
  const keys = [asked ?? []]
    .flat()
    .map((one) => one.trim())
    .filter((one) => one !== "");
  const places: ComparedPlace[] = [];
  const unknown: string[] = [];
  // An address is short; whoever writes a longer one gets no more work done.
  for (const key of new Set(keys.slice(0, 50).map((one) => one.toLowerCase()))) {
    const place = placeOf(language, handle, key);
    if (place === null) unknown.push(key.slice(0, 40));
    else places.push(place);
  }
  return {
    places: places.slice(0, MOST_COMPARED),
    unknown,
    left: Math.max(0, places.length - MOST_COMPARED),
  };
}

function placeOf(language: Language, handle: Handle, key: string): ComparedPlace | null {
  if (!isPlaceKey(key)) return null;
  const [countryId = "", serviceId = ""] = key.split("/");
  const country = readCountry(handle, countryId.toUpperCase());
  const service = readService(handle, serviceId);
  return country === null || service === null
    ? null
    : { country: namedCountry(language, country), service: namedService(language, service), key };
}

/** The address that compares places, over a time where one is asked for. */
export function compareAddress(
  keys: readonly string[],
  time: { readonly from?: string; readonly to?: string } = {},
): string {
  const address = { kind: "comparison", places: keys } as const;
  return sharedPath(address) + sharedSearch(address, time);
}

/** The comparison of the first few of these places. */
export function compareHref(overviews: readonly ServiceOverview[]): string {
  return compareAddress(
    overviews
      .slice(0, MOST_COMPARED)
      .map(({ country, service }) => serviceHref(country.id, service.id).slice(1)),
  );
}
