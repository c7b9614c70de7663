import type { DAY, HOUR, Interval } from "../../../lib/model/interval.ts";
import { metrics } from "../../../lib/model/metric.ts";
import type { Cell, Provenance } from "../../../lib/model/series.ts";
import type { Handle } from "../../client.ts";
import { countryCode, serviceCode, sourcesByCode } from "./read-codes.ts";

export interface CellsQuestion {
  readonly country: string;
  readonly service: string;
  readonly step: typeof HOUR | typeof DAY;
  /** Cells whose step lies in it, in whole or in part. */
  readonly period: Interval;
  /** Absent: of both sorts, told apart by their source. */
  readonly provenance?: Provenance;
}

type Row = readonly [
  time: number,
  metric: number,
  feature: string,
  network: number,
  source: number,
  n: number,
  bad: number,
  inconclusive: number,
  values: number,
  q25: number | null,
  median: number | null,
  q75: number | null,
  probes: number | null,
];

/**
 * The cells of one country's one service, by time, then metric, feature, network and source. Steps that
 * nobody measured are absent. A figure that speaks for longer than the step (a day's figure, among hours)
 * is in none of the step's cells.
 */
export function readCells(handle: Handle, question: CellsQuestion): Cell[] {
  const { country, service, step, period, provenance } = question;
  const countryKey = countryCode(handle, country);
  const serviceKey = serviceCode(handle, service);
  if (countryKey === null || serviceKey === null || period.end <= period.start) return [];
  const sources = sourcesByCode(handle);
  const rows = handle.sqlite
    .prepare(
      `SELECT time, metric_code, feature, network, source_code, n, bad, inconclusive, "values", q25, median, q75, probes
       FROM cells
       WHERE country_code = ? AND service_code = ? AND step = ? AND time > ? AND time < ?
       ORDER BY time, metric_code, feature, network, source_code`,
    )
    .raw()
    .iterate(countryKey, serviceKey, step, period.start - step, period.end) as Iterable<Row>;
  const found: Cell[] = [];
  for (const row of rows) {
    const source = sources.get(row[4]);
    const metric = metrics[row[1]];
    if (source === undefined || metric === undefined) continue;
    if (provenance !== undefined && source.simulated !== (provenance === "simulated")) continue;
    found.push({
      country,
      service,
      feature: row[2] === "" ? null : row[2],
      metric: metric.id,
      network: row[3] === -1 ? "all" : row[3] === 0 ? null : row[3],
      source: source.id,
      step,
      time: row[0],
      n: row[5],
      bad: row[6],
      inconclusive: row[7],
      values: row[8],
      q25: row[9],
      median: row[10],
      q75: row[11],
      probes: row[12],
    });
  }
  return found;
}
