import type { Country } from "../../../lib/model/catalogue.ts";
import { DAY } from "../../../lib/model/interval.ts";
import type { ServiceOverview } from "../../../lib/model/overview.ts";
import type { Provenance } from "../../../lib/model/series.ts";
import type { Handle } from "../../client.ts";
import { listMeasuredPairs } from "./list-measured-pairs.ts";
import { readCountry } from "./read-country.ts";
import { readService } from "./read-service.ts";

/**
 * Every service that something is known of (measured, found or said) in every country or in one, by country
 * and service name. A service that nothing is known of is not in the list: that is not a sign that it worked.
 */
export function listServiceOverviews(
  handle: Handle,
  { country: only, service: onlyService }: { country?: string; service?: string } = {},
): ServiceOverview[] {
  const { sqlite } = handle;
  const measured = new Map(
    listMeasuredPairs(handle, only === undefined ? {} : { country: only }).map((pair) => [
      `${pair.country} ${pair.service}`,
      pair,
    ]),
  );
  const counted = (sql: string): Map<string, number> =>
    new Map((sqlite.prepare(sql).all() as { pair: string; n: number }[]).map((row) => [row.pair, row.n]));
  const episodes = counted(
    "SELECT country || ' ' || service AS pair, count(*) AS n FROM episodes GROUP BY country, service",
  );
  const statements = counted(
    `SELECT statements.country || ' ' || statement_services.service AS pair, count(*) AS n
     FROM statement_services JOIN statements ON statements.id = statement_services.statement GROUP BY pair`,
  );

  const countries = new Map<string, Country | null>();
  const found: ServiceOverview[] = [];
  for (const pair of new Set([...measured.keys(), ...episodes.keys(), ...statements.keys()])) {
    const [countryId = "", serviceId = ""] = pair.split(" ");
    if (only !== undefined && countryId !== only) continue;
    if (onlyService !== undefined && serviceId !== onlyService) continue;
    if (!countries.has(countryId)) countries.set(countryId, readCountry(handle, countryId));
    const country = countries.get(countryId);
    const service = readService(handle, serviceId);
    if (!country || service === null) continue;
    const days = measured.get(pair);
    found.push({
      country,
      service,
      firstDayAt: days?.firstDayAt ?? null,
      lastDayAt: days?.lastDayAt ?? null,
      provenances: days === undefined ? [] : provenancesOf(handle, countryId, serviceId),
      episodes: episodes.get(pair) ?? 0,
      statements: statements.get(pair) ?? 0,
    });
  }
  return found.sort(
    (a, b) =>
      a.country.name.localeCompare(b.country.name, "en") ||
      a.service.name.localeCompare(b.service.name, "en"),
  );
}

/** From the detector's reports where it has looked; else from the cells themselves. */
function provenancesOf({ sqlite }: Handle, country: string, service: string): Provenance[] {
  const reported = sqlite
    .prepare(
      "SELECT DISTINCT provenance FROM series_reports WHERE country = ? AND service = ? ORDER BY provenance",
    )
    .pluck()
    .all(country, service) as Provenance[];
  if (reported.length > 0) return reported;
  // The first cell of a sort is enough: gathering them all would look at every day of every network.
  const hasCell = sqlite
    .prepare(
      `SELECT EXISTS (SELECT 1 FROM cells
         WHERE country_code = (SELECT code FROM countries WHERE id = ?)
           AND service_code = (SELECT code FROM services WHERE id = ?) AND step = ?
           AND source_code IN (SELECT code FROM sources WHERE (kind = 'simulated') = ?))`,
    )
    .pluck();
  return (["measured", "simulated"] as const).filter(
    (provenance) => hasCell.get(country, service, DAY, provenance === "simulated" ? 1 : 0) === 1,
  );
}
