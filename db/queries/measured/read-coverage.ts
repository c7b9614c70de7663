import { DAY, HOUR, type Interval } from "../../../lib/model/interval.ts";
import { metrics } from "../../../lib/model/metric.ts";
import type { Coverage, Provenance } from "../../../lib/model/series.ts";
import type { Handle } from "../../client.ts";
import { countryCode, serviceCode } from "./read-codes.ts";

export interface CoverageQuestion {
  readonly country: string;
  readonly service: string;
  readonly period: Interval;
  readonly provenance: Provenance;
}

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

  const asked = { countryKey, serviceKey, from: period.start, to: period.end };
  const simulated = provenance === "simulated" ? 1 : 0;
  const ask = prepareQuestions(handle);
  let observations = 0;
  const networks = new Set<number>();
  const probes = new Set<number>();
  const sources = new Set<string>();
  const seen = new Uint8Array(hours);
  for (let metric = 0; metric < metrics.length; metric += 1) {
    const of = { ...asked, metric, simulated };
    const count = ask.count.get(of) as number;
    if (count === 0) continue;
    observations += count;
    for (const [network, source] of ask.networks.all(of) as [number, string][]) {
      if (network > 0) networks.add(network);
      sources.add(source);
    }
    for (const probe of ask.probes.all(of) as number[]) probes.add(probe);
    for (const hour of ask.moments.all(of) as number[]) seen[hour - firstHour] = 1;
    for (const [time, duration] of ask.stretches.all(of) as [number, number][]) {
      const last = Math.min(hours, Math.ceil(Math.min(time + duration, period.end) / HOUR) - firstHour);
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

/**
 * Counted in the database, each question by itself: it goes through a stretch of the table in a twentieth of the time
 * that handing over its rows takes, as long as it need not group them.
 */
function prepareQuestions({ sqlite }: Handle) {
  const ask = (columns: string, more = "") =>
    sqlite.prepare(
      `SELECT ${columns} FROM observations
       WHERE country_code = @countryKey AND service_code = @serviceKey AND metric_code = @metric
         AND time > @from - ${DAY} AND time < @to AND time + max(duration, 1) > @from
         AND (value IS NOT NULL OR outcome_code IS NOT NULL OR n > 0)
         AND source_code IN (SELECT code FROM sources WHERE (kind = 'simulated') = @simulated) ${more}`,
    );
  return {
    count: ask("count(*)").pluck(),
    networks: ask("DISTINCT network, (SELECT id FROM sources WHERE code = source_code)").raw(),
    probes: ask("DISTINCT probe", "AND probe IS NOT NULL").pluck(),
    /** Hours since the epoch that something of a moment was observed in. */
    moments: ask(`DISTINCT time / ${HOUR}`, "AND duration = 0").pluck(),
    stretches: ask("DISTINCT time, duration", "AND duration > 0").raw(),
  };
}
