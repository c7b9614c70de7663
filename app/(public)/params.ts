import { notFound, permanentRedirect } from "next/navigation";
import { reader } from "../../db/client.ts";
import { readCountry } from "../../db/queries/catalogue/read-country.ts";
import { readService } from "../../db/queries/catalogue/read-service.ts";
import type { Language } from "../../lib/i18n/language.ts";
import { countrySegment, idSegment, serviceSegment } from "../../lib/model/address-segment.ts";
import type { Country, Service } from "../../lib/model/catalogue.ts";
import { namedCountry, namedService } from "./place-names.ts";

/** What a page knows of its query: Next gives a list where a name comes more than once. */
export type SearchParams = Promise<Record<string, string | string[] | undefined>>;

/** The country of an address; one that is not in lower case leads there, one that is none to a 404. */
export function countryOf(language: Language, segment: string, behind = ""): Country {
  if (!countrySegment.safeParse(segment.toLowerCase()).success) notFound();
  const country = readCountry(reader(), segment.toUpperCase());
  if (country === null) notFound();
  if (segment !== segment.toLowerCase())
    permanentRedirect(language.address(`/${segment.toLowerCase()}${behind.toLowerCase()}`));
  return namedCountry(language, country);
}

/** The service of an address; likewise. */
export function serviceOf(language: Language, country: Country, segment: string): Service {
  if (!serviceSegment.safeParse(segment.toLowerCase()).success) notFound();
  const service = readService(reader(), segment.toLowerCase());
  if (service === null) notFound();
  if (segment !== service.id)
    permanentRedirect(language.address(`/${country.id.toLowerCase()}/${service.id}`));
  return namedService(language, service);
}

/** The id of an address; what can be no id leads to a 404. */
export function idOf(segment: string): string {
  if (!idSegment.safeParse(segment).success) notFound();
  return segment;
}

/** The first value of a query's name, or an empty text. */
export function single(value: string | string[] | undefined): string {
  return (typeof value === "string" ? value : (value?.[0] ?? "")).trim();
}
