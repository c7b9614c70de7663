import type { Duration, Interval } from "../../../lib/model/interval.ts";
import { metrics } from "../../../lib/model/metric.ts";
import type { Cell } from "../../../lib/model/series.ts";
import type { Handle } from "../../client.ts";

/** A cell and whether its source is simulated. */
export interface CellOfSource extends Cell {
  readonly simulated: boolean;
}

export interface CellsPageQuestion {
  readonly country: string;
  readonly service: string;
  readonly step: Duration;
  /** Null is all the time there is. */
  readonly period: Interval | null;
  readonly limit: number;
  /** The key that the page before ended with; null asks for the first page. */
  readonly after: CellKey | null;
}

/** Time, metric code, feature, network and source code: the rest of the primary key. */
export type CellKey = readonly [number, number, string, number, number];

/**
 * The next cells of one country's one service in the order of their key, and the key that the page ends
 * with. Each page is a question of its own, so that a slow download never holds the database open.
 */
export function pageCells(
  { sqlite }: Handle,
  question: CellsPageQuestion,
): { rows: CellOfSource[]; last: CellKey | null } {
  const { country, service, step, period, limit, after } = question;
  const from: CellKey = after ?? [period === null ? 0 : period.start - 1, metrics.length, "", 0, 0];
  const found = sqlite
    .prepare(
      `SELECT time, metric_code AS metric, feature, network, source_code AS sourceCode, sources.id AS source,
         sources.kind = 'simulated' AS simulated, n, bad, inconclusive, "values", q25, median, q75, probes
       FROM cells JOIN sources ON sources.code = cells.source_code
       WHERE country_code = (SELECT code FROM countries WHERE id = ?)
         AND service_code = (SELECT code FROM services WHERE id = ?) AND step = ?
         AND (time, metric_code, feature, network, source_code) > (?, ?, ?, ?, ?) AND time < ?
       ORDER BY time, metric_code, feature, network, source_code LIMIT ?`,
    )
    .all(country, service, step, ...from, period?.end ?? Number.MAX_SAFE_INTEGER, limit) as (Omit<
    CellOfSource,
    "metric" | "network" | "simulated" | "feature"
  > & { metric: number; network: number; simulated: number; feature: string; sourceCode: number })[];
  const end = found.at(-1);
  return {
    rows: found.map(({ sourceCode, ...row }) => ({
      ...row,
      country,
      service,
      step,
      feature: row.feature === "" ? null : row.feature,
      metric: metrics[row.metric]!.id,
      network: row.network === -1 ? "all" : row.network === 0 ? null : row.network,
      simulated: row.simulated === 1,
    })),
    last: end === undefined ? null : [end.time, end.metric, end.feature, end.network, end.sourceCode],
  };
}
