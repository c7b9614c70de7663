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
  const next = sqlite.prepare(
    `SELECT country_code AS country, service_code AS service FROM cells
     WHERE (country_code, service_code) > (?, ?) ORDER BY country_code, service_code LIMIT 1`,
  );
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
  let at: { country: number; service: number } = { country: only ?? -1, service: -1 };
  for (;;) {
    const found = next.get(at.country, at.service) as typeof at | undefined;
    if (found === undefined || (only !== null && found.country !== only)) return pairs;
    at = found;
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
}
