import { DAY, type Instant } from "../../../lib/model/interval.ts";
import type { Handle } from "../../client.ts";

/** A country and a service of which there are observations. */
export interface MeasuredPair {
  readonly country: string;
  readonly service: string;
  readonly firstDayAt: Instant;
  readonly lastDayAt: Instant;
}

/**
 * The countries and services with observations, with the first and last day of each. It leaps from pair to
 * pair along the primary key of the daily cells, so that it costs the number of pairs and not of cells.
 */
export function listMeasuredPairs(
  { sqlite }: Handle,
  { country }: { country?: string } = {},
): MeasuredPair[] {
  // A comparison of both columns at once would look through all cells of the country.
  const nextService = sqlite
    .prepare(
      "SELECT service_code FROM cells WHERE country_code = ? AND service_code > ? ORDER BY service_code LIMIT 1",
    )
    .pluck();
  const nextCountry = sqlite.prepare("SELECT min(country_code) FROM cells WHERE country_code > ?").pluck();
  const first = sqlite
    .prepare("SELECT min(time) FROM cells WHERE country_code = ? AND service_code = ? AND step = ?")
    .pluck();
  const last = sqlite
    .prepare("SELECT max(time) FROM cells WHERE country_code = ? AND service_code = ? AND step = ?")
    .pluck();
  const countryId = sqlite.prepare("SELECT id FROM countries WHERE code = ?").pluck();
  const serviceId = sqlite.prepare("SELECT id FROM services WHERE code = ?").pluck();

  const only =
    country === undefined
      ? null
      : (sqlite.prepare("SELECT code FROM countries WHERE id = ?").pluck().get(country) as
          | number
          | undefined);
  if (only === undefined) return [];

  const pairs: MeasuredPair[] = [];
  let at = { country: only ?? (nextCountry.get(-1) as number | null), service: -1 };
  while (at.country !== null) {
    const service = nextService.get(at.country, at.service) as number | undefined;
    if (service === undefined) {
      if (only !== null) return pairs;
      at = { country: nextCountry.get(at.country) as number | null, service: -1 };
      continue;
    }
    at = { country: at.country, service };
    const firstDayAt = first.get(at.country, at.service, DAY) as Instant | null;
    const lastDayAt = last.get(at.country, at.service, DAY) as Instant | null;
    if (firstDayAt === null || lastDayAt === null) continue;
    pairs.push({
      country: countryId.get(at.country) as string,
      service: serviceId.get(at.service) as string,
      firstDayAt,
      lastDayAt,
    });
  }
  return pairs;
}
