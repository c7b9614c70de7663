import { DAY, HOUR } from "../../../lib/model/interval.ts";
import { metrics } from "../../../lib/model/metric.ts";
import type { Handle } from "../../client.ts";
import { type CellFigures, figuresOf, type Reading } from "./cell-figures.ts";

/** Every network of the country pooled, in the place of a network. */
const pooled = -1;

interface Row extends Reading {
  readonly network: number;
  readonly source: number;
  readonly feature: string | null;
}

interface Group {
  readonly feature: string;
  readonly network: number;
  readonly source: number;
  /** In time order. */
  readonly readings: Reading[];
}

/**
 * Makes the hourly and daily cells of every stale day anew, one day of one service at a time and each in a
 * transaction of its own, so that memory stays small and a kill loses nothing.
 *
 * @returns how many days were refreshed.
 */
export function refreshCells({ sqlite }: Handle): number {
  const stale = sqlite
    .prepare(
      "SELECT country_code, service_code, day FROM stale_days ORDER BY country_code, service_code, day",
    )
    .raw()
    .all() as [number, number, number][];
  if (stale.length === 0) return 0;
  const clear = sqlite.prepare(
    "DELETE FROM cells WHERE country_code = ? AND service_code = ? AND step = ? AND time >= ? AND time < ?",
  );
  const done = sqlite.prepare(
    "DELETE FROM stale_days WHERE country_code = ? AND service_code = ? AND day = ?",
  );
  const read = sqlite.prepare(
    `SELECT o.time, o.network, o.source_code AS source, t.feature, o.duration, o.outcome_code AS outcome, o.value, o.n,
            o.bad, o.measurement_id AS measurement, o.probe
     FROM observations o LEFT JOIN targets t ON t.code = o.target_code
     WHERE o.country_code = ? AND o.service_code = ? AND o.metric_code = ? AND o.time >= ? AND o.time < ?
     ORDER BY o.time`,
  );
  const insert = sqlite.prepare(
    `INSERT INTO cells (country_code, service_code, step, time, metric_code, feature, network, source_code,
       n, bad, inconclusive, "values", q25, median, q75, probes)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );

  const refreshDay = sqlite.transaction((country: number, service: number, day: number) => {
    for (const step of [HOUR, DAY]) clear.run(country, service, step, day, day + DAY);
    for (let metric = 0; metric < metrics.length; metric += 1) {
      const rows = read.all(country, service, metric, day, day + DAY) as Row[];
      for (const group of groupsOf(rows))
        for (const step of [HOUR, DAY])
          for (const [time, figures] of cellsOf(group.readings, step))
            insert.run(
              country,
              service,
              step,
              time,
              metric,
              group.feature,
              group.network,
              group.source,
              figures.n,
              figures.bad,
              figures.inconclusive,
              figures.values,
              figures.q25,
              figures.median,
              figures.q75,
              figures.probes,
            );
    }
    done.run(country, service, day);
  });
  for (const [country, service, day] of stale) refreshDay.immediate(country, service, day);
  return stale.length;
}

/** The readings by feature, network and source, and once more with all networks pooled. */
function groupsOf(rows: readonly Row[]): Group[] {
  const groups: Group[] = [];
  const byFeature = new Map<string, Map<number, Group>>();
  for (const row of rows) {
    const feature = row.feature ?? "";
    let ofFeature = byFeature.get(feature);
    if (ofFeature === undefined) {
      ofFeature = new Map();
      byFeature.set(feature, ofFeature);
    }
    for (const network of [row.network, pooled]) {
      // Networks have 32 bits, sources far fewer than 20: an exact number either way.
      const key = row.source * 2 ** 33 + network;
      let group = ofFeature.get(key);
      if (group === undefined) {
        group = { feature, network, source: row.source, readings: [] };
        ofFeature.set(key, group);
        groups.push(group);
      }
      group.readings.push(row);
    }
  }
  return groups;
}

/** Cuts readings in time order into steps; one that speaks for longer than the step is in none. */
function* cellsOf(readings: readonly Reading[], step: number): Generator<readonly [number, CellFigures]> {
  let inStep: Reading[] = [];
  let start = Number.NaN;
  for (const reading of readings) {
    if (reading.duration > step) continue;
    const its = Math.floor(reading.time / step) * step;
    if (its !== start) {
      const figures = figuresOf(inStep);
      if (figures !== null) yield [start, figures];
      inStep = [];
      start = its;
    }
    inStep.push(reading);
  }
  const figures = figuresOf(inStep);
  if (figures !== null) yield [start, figures];
}
