import { DAY, type Instant } from "../../../lib/model/interval.ts";
import { metrics } from "../../../lib/model/metric.ts";
import type { NetworkService } from "../../../lib/model/overview.ts";
import type { Handle } from "../../client.ts";
import { listMeasuredPairs } from "./list-measured-pairs.ts";
import { readCountry } from "./read-country.ts";
import { readService } from "./read-service.ts";

const reachability = metrics.findIndex((metric) => metric.id === "reachability");

/**
 * What was measured on a network, service by service in every country, the most tested first. The daily
 * cells are keyed by country and service, so each pair's are looked through once.
 */
export function listNetworkServices(handle: Handle, asn: number): NetworkService[] {
  const read = handle.sqlite.prepare(
    `SELECT time, sum(max(cells.n + inconclusive, "values")) AS tests,
       sum(CASE WHEN metric_code = ${reachability} THEN cells.n ELSE 0 END) AS reached,
       sum(CASE WHEN metric_code = ${reachability} THEN bad ELSE 0 END) AS failing,
       max(sources.kind = 'simulated') AS simulated
     FROM cells JOIN sources ON sources.code = cells.source_code
     WHERE country_code = (SELECT code FROM countries WHERE id = ?)
       AND service_code = (SELECT code FROM services WHERE id = ?) AND step = ? AND network = ?
     GROUP BY time ORDER BY time`,
  );
  const found: NetworkService[] = [];
  for (const pair of listMeasuredPairs(handle)) {
    const days = read.all(pair.country, pair.service, DAY, asn) as {
      time: Instant;
      tests: number;
      reached: number;
      failing: number;
      simulated: 0 | 1;
    }[];
    if (days.length === 0) continue;
    const country = readCountry(handle, pair.country);
    const service = readService(handle, pair.service);
    if (country === null || service === null) continue;
    const sum = (of: "tests" | "reached" | "failing") => days.reduce((total, day) => total + day[of], 0);
    found.push({
      country,
      service,
      days: days.map((day) => day.time),
      tests: sum("tests"),
      reached: sum("reached"),
      failing: sum("failing"),
      simulated: days.some((day) => day.simulated === 1),
    });
  }
  return found.sort((a, b) => b.tests - a.tests || (a.service.id < b.service.id ? -1 : 1));
}
