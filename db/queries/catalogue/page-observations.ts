import type { ObservationRow } from "../../../lib/export/tables/measured.ts";
import type { Interval } from "../../../lib/model/interval.ts";
import { metrics } from "../../../lib/model/metric.ts";
import { outcomes } from "../../../lib/model/observation.ts";
import type { Handle } from "../../client.ts";

export interface ObservationsPageQuestion {
  readonly country: string;
  readonly service: string;
  /** Null is all the time there is. */
  readonly period: Interval | null;
  readonly limit: number;
  readonly after: ObservationKey | null;
}

/** Metric code, time, network, source code and identity: the rest of the primary key, the identity as text. */
export type ObservationKey = readonly [number, number, number, number, string];

/**
 * The next observations of one country's one service in the order of their key: metric by metric, each in
 * time order. `last` is null when there are no more.
 */
export function pageObservations(
  { sqlite }: Handle,
  question: ObservationsPageQuestion,
): { rows: ObservationRow[]; last: ObservationKey | null } {
  const { country, service, period, limit, after } = question;
  const read = sqlite.prepare(
    `SELECT observations.metric_code AS metric, observations.time AS time, observations.network AS network,
       observations.source_code AS sourceCode, CAST(observations.identity AS TEXT) AS identity,
       observations.duration AS duration, observations.outcome_code AS outcome, observations.value AS value,
       observations.n AS n, observations.bad AS bad, observations.control AS control,
       observations.lower AS lower, observations.upper AS upper, nullif(targets.target, '') AS target,
       nullif(targets.feature, '') AS feature, sources.id AS source, sources.kind = 'simulated' AS simulated,
       measurements.outside_id AS measurement, measurements.url AS url
     FROM observations JOIN sources ON sources.code = observations.source_code
       LEFT JOIN targets ON targets.code = observations.target_code
       LEFT JOIN measurements ON measurements.id = observations.measurement_id
     WHERE observations.country_code = (SELECT code FROM countries WHERE id = ?)
       AND observations.service_code = (SELECT code FROM services WHERE id = ?)
       AND observations.metric_code = ?
       AND (observations.time, observations.network, observations.source_code, observations.identity)
         > (?, ?, ?, CAST(? AS INTEGER))
       AND observations.time < ?
     ORDER BY observations.time, observations.network, observations.source_code, observations.identity LIMIT ?`,
  );
  const first = period?.start ?? 0;
  const end = period?.end ?? Number.MAX_SAFE_INTEGER;
  for (let metric = after?.[0] ?? 0; metric < metrics.length; metric += 1) {
    const [time, network, source, identity] =
      after !== null && after[0] === metric ? after.slice(1) : [first - 1, Number.MAX_SAFE_INTEGER, 0, "0"];
    const found = read.all(country, service, metric, time, network, source, identity, end, limit) as (Omit<
      ObservationRow,
      "metric" | "network" | "outcome" | "simulated"
    > & {
      metric: number;
      network: number;
      sourceCode: number;
      identity: string;
      outcome: number | null;
      simulated: number;
    })[];
    const last = found.at(-1);
    if (last === undefined) continue;
    return {
      rows: found.map(({ sourceCode, identity: _, ...row }) => ({
        ...row,
        country,
        service,
        metric: metrics[row.metric]!.id,
        network: row.network === 0 ? null : row.network,
        outcome: row.outcome === null ? null : (outcomes[row.outcome] ?? null),
        simulated: row.simulated === 1,
      })),
      last: [metric, last.time, last.network, last.sourceCode, last.identity],
    };
  }
  return { rows: [], last: null };
}
