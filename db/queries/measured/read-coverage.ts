import { DAY, HOUR, type Interval } from "../../../lib/model/interval.ts";
import { metrics } from "../../../lib/model/metric.ts";
import type { Coverage, Provenance } from "../../../lib/model/series.ts";
import type { Handle } from "../../client.ts";
import { countryCode, serviceCode, sourcesByCode } from "./read-codes.ts";

export interface CoverageQuestion {
  readonly country: string;
  readonly service: string;
  readonly period: Interval;
  readonly provenance: Provenance;
}

type Row = readonly [time: number, duration: number, network: number, source: number, probe: number | null];

/**
 * How much stands behind a stretch of time: observations that say something (a published gap does not),
 * different networks (an unknown network is none) and probes (null where no source tells them apart), and
 * the hours of the UTC clock that at least one observation speaks for. A day's figure speaks for its 24 hours,
 * so hours with data say how much of the time was watched, not how finely: cells tell that.
 */
export function readCoverage(handle: Handle, question: CoverageQuestion): Coverage {
  const { country, service, period, provenance } = question;
  const firstHour = Math.floor(period.start / HOUR);
  const hours = Math.max(0, Math.ceil(period.end / HOUR) - firstHour);
  const none: Coverage = {
    period,
    observations: 0,
    networks: 0,
    probes: null,
    hoursWithData: 0,
    hours,
    sources: [],
  };
  const countryKey = countryCode(handle, country);
  const serviceKey = serviceCode(handle, service);
  if (countryKey === null || serviceKey === null || hours === 0) return none;

  const allSources = sourcesByCode(handle);
  const statement = handle.sqlite
    .prepare(
      `SELECT time, duration, network, source_code, probe FROM observations
       WHERE country_code = ? AND service_code = ? AND metric_code = ? AND time > ? AND time < ?
         AND (value IS NOT NULL OR outcome_code IS NOT NULL OR n > 0)`,
    )
    .raw();
  let observations = 0;
  const networks = new Set<number>();
  const probes = new Set<number>();
  const sources = new Set<string>();
  const seen = new Uint8Array(hours);
  for (let metric = 0; metric < metrics.length; metric += 1) {
    const rows = statement.iterate(
      countryKey,
      serviceKey,
      metric,
      period.start - DAY,
      period.end,
    ) as Iterable<Row>;
    for (const [time, duration, network, source, probe] of rows) {
      const from = allSources.get(source);
      if (from === undefined || from.simulated !== (provenance === "simulated")) continue;
      const end = Math.max(time + duration, time + 1);
      if (end <= period.start) continue;
      observations += 1;
      if (network > 0) networks.add(network);
      if (probe !== null) probes.add(probe);
      sources.add(from.id);
      const last = Math.min(hours, Math.ceil(Math.min(end, period.end) / HOUR) - firstHour);
      for (let hour = Math.max(0, Math.floor(time / HOUR) - firstHour); hour < last; hour += 1)
        seen[hour] = 1;
    }
  }
  if (observations === 0) return none;
  return {
    period,
    observations,
    networks: networks.size,
    probes: probes.size === 0 ? null : probes.size,
    hoursWithData: seen.reduce((sum, one) => sum + one, 0),
    hours,
    sources: [...sources].sort(),
  };
}
