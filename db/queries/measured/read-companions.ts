import type { CompanionActivity } from "../../../lib/detect/detector.ts";
import { HOUR, type Interval } from "../../../lib/model/interval.ts";
import type { Provenance } from "../../../lib/model/series.ts";
import type { Handle } from "../../client.ts";
import { countryCode, serviceCode, sourcesByCode } from "./read-codes.ts";

/**
 * When anything of the country's other services was measured on each network: counts by the hour, from the
 * hourly cells. Hours in which nothing was measured have no row.
 */
export function readCompanions(
  handle: Handle,
  question: {
    readonly country: string;
    readonly service: string;
    readonly provenance: Provenance;
    readonly period: Interval;
  },
): CompanionActivity[] {
  const country = countryCode(handle, question.country);
  if (country === null) return [];
  const own = serviceCode(handle, question.service) ?? -1;
  const sources = sourcesByCode(handle);
  const others = handle.sqlite
    .prepare("SELECT code, id FROM services WHERE code <> ? ORDER BY id")
    .all(own) as {
    code: number;
    id: string;
  }[];
  const cells = handle.sqlite.prepare(
    `SELECT time, network, source_code AS source, sum(n + inconclusive + "values") AS observations FROM cells
     WHERE country_code = ? AND service_code = ? AND step = ${HOUR} AND time >= ? AND time < ? AND network >= 0
     GROUP BY network, time, source_code ORDER BY network, time`,
  );
  const found: CompanionActivity[] = [];
  for (const { code, id } of others) {
    const byNetwork = new Map<number, Map<number, number>>();
    const range = [country, code, question.period.start, question.period.end];
    for (const row of cells.iterate(range) as Iterable<{
      time: number;
      network: number;
      source: number;
      observations: number;
    }>) {
      const source = sources.get(row.source);
      if (source === undefined || source.simulated !== (question.provenance === "simulated")) continue;
      const hours = byNetwork.get(row.network) ?? new Map<number, number>();
      hours.set(row.time, (hours.get(row.time) ?? 0) + row.observations);
      byNetwork.set(row.network, hours);
    }
    for (const [network, hours] of byNetwork)
      found.push({
        network: network === 0 ? null : network,
        service: id,
        hours: [...hours].map(([time, observations]) => ({ time, observations })),
      });
  }
  return found;
}
