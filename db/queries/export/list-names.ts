import type { CountryNetwork, ServiceRow } from "../../../lib/export/tables/places.ts";
import type { Country } from "../../../lib/model/catalogue.ts";
import type { Handle } from "../../client.ts";
import { listMeasuredPairs } from "../catalogue/list-measured-pairs.ts";
import { listNetworksOfCountry } from "../catalogue/list-networks-of-country.ts";

/** Every country of the catalogue, by code. */
export function listCountries({ sqlite }: Handle): Country[] {
  return sqlite
    .prepare("SELECT id, name, time_zone AS timeZone FROM countries ORDER BY id")
    .all() as Country[];
}

/** Every service of the catalogue, by id. */
export function listServiceRows({ sqlite }: Handle): ServiceRow[] {
  const rows = sqlite.prepare("SELECT id, name, category, aliases FROM services ORDER BY id").all() as (Omit<
    ServiceRow,
    "aliases"
  > & { aliases: string })[];
  return rows.map((row) => ({ ...row, aliases: JSON.parse(row.aliases) as string[] }));
}

/** The networks that something was measured on, country by country, or of one country. */
export function listNetworksEverywhere(handle: Handle, country?: string): CountryNetwork[] {
  const countries =
    country === undefined
      ? [...new Set(listMeasuredPairs(handle).map((pair) => pair.country))].sort()
      : [country];
  return countries.flatMap((one) =>
    listNetworksOfCountry(handle, one).map((network) => ({ ...network, country: one })),
  );
}
