import type { Axis } from "../../../lib/export/api/parameters.ts";
import { DAY, type Interval } from "../../../lib/model/interval.ts";
import { metricIds } from "../../../lib/model/metric.ts";
import type { Handle } from "../../client.ts";

export interface AggregationQuestion {
  readonly axes: readonly Axis[];
  readonly country?: string | undefined;
  readonly network?: number | undefined;
  readonly service?: string | undefined;
  readonly source?: string | undefined;
  readonly simulated?: boolean | undefined;
  readonly period: Interval | null;
}

/** Disjoint counts; they add up to `measurement_count`. */
export interface AggregatedCounts {
  readonly anomaly_count: number;
  readonly confirmed_count: number;
  readonly failure_count: number;
  readonly ok_count: number;
  readonly measurement_count: number;
}

const columns: Readonly<Record<Axis, string>> = {
  measurement_start_day: "strftime('%Y-%m-%d', cells.time / 1000, 'unixepoch')",
  probe_cc: "countries.id",
  probe_asn: "nullif(cells.network, 0)",
  service: "services.id",
  source: "sources.id",
};

/**
 * Tests of reachability counted by axes, from the daily cells of single networks; each feature of a service counts by
 * itself. A block is `anomaly`; nothing is `confirmed`, since that word means a fingerprint to OONI; what could not be
 * judged is `failure`; all else is `ok`, which holds failures that the service's own side explains.
 */
export function aggregateTests(
  { sqlite }: Handle,
  question: AggregationQuestion,
): (Readonly<Record<string, string | number | null>> & AggregatedCounts)[] {
  const named = question.axes.map((axis) => `${columns[axis]} AS ${axis}`);
  const grouped = question.axes.map((_, index) => index + 1).join(", ");
  return sqlite
    .prepare(
      `SELECT ${[...named, ""].join(", ")}
         coalesce(sum(cells.bad), 0) AS anomaly_count, 0 AS confirmed_count,
         coalesce(sum(cells.inconclusive), 0) AS failure_count, coalesce(sum(cells.n - cells.bad), 0) AS ok_count,
         coalesce(sum(cells.n + cells.inconclusive), 0) AS measurement_count
       FROM cells JOIN countries ON countries.code = cells.country_code
         JOIN services ON services.code = cells.service_code JOIN sources ON sources.code = cells.source_code
       WHERE cells.step = ${DAY} AND cells.metric_code = ${metricIds.indexOf("reachability")} AND cells.network >= 0
         AND (@country IS NULL OR cells.country_code = (SELECT code FROM countries WHERE id = @country))
         AND (@service IS NULL OR cells.service_code = (SELECT code FROM services WHERE id = @service))
         AND (@network IS NULL OR cells.network = @network) AND (@source IS NULL OR sources.id = @source)
         AND (@simulated IS NULL OR (sources.kind = 'simulated') = @simulated)
         AND cells.time >= @start AND cells.time < @end
       ${grouped === "" ? "" : `GROUP BY ${grouped} ORDER BY ${grouped}`}`,
    )
    .all({
      country: question.country ?? null,
      service: question.service ?? null,
      network: question.network ?? null,
      source: question.source ?? null,
      simulated: question.simulated === undefined ? null : Number(question.simulated),
      start: question.period?.start ?? Number.MIN_SAFE_INTEGER,
      end: question.period?.end ?? Number.MAX_SAFE_INTEGER,
    }) as (Readonly<Record<string, string | number | null>> & AggregatedCounts)[];
}
