import { DAY, HOUR } from "../../../lib/model/interval.ts";
import { metrics } from "../../../lib/model/metric.ts";
import type { Handle } from "../../client.ts";
import { type CellFigures, figuresOf, type Reading } from "./cell-figures.ts";

/** Every network of the country pooled, in the place of a network. */
const pooled = -1;

interface Row extends Reading {
  readonly network: number;
  readonly source: number;
  readonly feature: string;
}

interface Group {
  readonly feature: string;
  readonly network: number;
  readonly source: number;
  /** In time order. */
  readonly readings: Reading[];
}

type StaleDay = readonly [country: number, service: number, day: number];
type CellRow = readonly (number | string | null)[];

/** Observations whose days share a transaction: committing costs as much as a few thousand of them. */
const observationsTogether = 20_000;

/** Cells that go into one statement. */
const cellsTogether = 16;

/**
 * Makes the hourly and daily cells of every stale day anew, a few days of one service after the other, each whole in
 * one transaction, so that memory stays small and a kill loses nothing.
 *
 * @returns how many days were refreshed.
 */
export function refreshCells({ sqlite }: Handle): number {
  const stale = sqlite
    .prepare(
      "SELECT country_code, service_code, day FROM stale_days ORDER BY country_code, service_code, day",
    )
    .raw()
    .all() as StaleDay[];
  if (stale.length === 0) return 0;
  const features = new Map(
    (sqlite.prepare("SELECT code, feature FROM targets").raw().all() as [number, string | null][]).map(
      ([code, feature]) => [code, feature ?? ""],
    ),
  );
  const clear = sqlite.prepare(
    "DELETE FROM cells WHERE country_code = ? AND service_code = ? AND step = ? AND time >= ? AND time < ?",
  );
  const done = sqlite.prepare(
    "DELETE FROM stale_days WHERE country_code = ? AND service_code = ? AND day = ?",
  );
  const read = sqlite
    .prepare(
      `SELECT time, network, source_code, target_code, duration, outcome_code, value, n, bad, measurement_id, probe
       FROM observations
       WHERE country_code = ? AND service_code = ? AND metric_code = ? AND time >= ? AND time < ?
       ORDER BY time`,
    )
    .raw();
  const place = `(${Array.from({ length: 16 }, () => "?").join(", ")})`;
  const insertOf = (count: number) =>
    sqlite.prepare(
      `INSERT INTO cells (country_code, service_code, step, time, metric_code, feature, network, source_code,
         n, bad, inconclusive, "values", q25, median, q75, probes)
       VALUES ${Array.from({ length: count }, () => place).join(", ")}`,
    );
  const insertOne = insertOf(1);
  const insertSome = insertOf(cellsTogether);

  /** Answers how many observations it read. */
  function refreshDay([country, service, day]: StaleDay): number {
    let observations = 0;
    const cells: CellRow[] = [];
    for (let metric = 0; metric < metrics.length; metric += 1) {
      const rows = (read.all(country, service, metric, day, day + DAY) as (number | null)[][]).map((row) =>
        rowOf(row, features),
      );
      observations += rows.length;
      for (const { feature, network, source, readings } of groupsOf(rows))
        for (const step of [HOUR, DAY])
          for (const [time, { n, bad, inconclusive, values, q25, median, q75, probes }] of cellsOf(
            readings,
            step,
          ))
            cells.push([
              country,
              service,
              step,
              time,
              metric,
              feature,
              network,
              source,
              n,
              bad,
              inconclusive,
              values,
              q25,
              median,
              q75,
              probes,
            ]);
    }
    for (const step of [HOUR, DAY]) clear.run(country, service, step, day, day + DAY);
    cells.sort(byKey);
    let at = 0;
    for (; at + cellsTogether <= cells.length; at += cellsTogether)
      insertSome.run(cells.slice(at, at + cellsTogether).flat());
    for (; at < cells.length; at += 1) insertOne.run(cells[at]);
    done.run(country, service, day);
    return observations;
  }

  const refreshDays = sqlite.transaction((from: number): number => {
    let at = from;
    for (let observations = 0; at < stale.length && observations < observationsTogether; at += 1)
      observations += refreshDay(stale[at] as StaleDay);
    return at;
  });
  for (let from = 0; from < stale.length; ) from = refreshDays.immediate(from);
  return stale.length;
}

function rowOf(row: readonly (number | null)[], features: ReadonlyMap<number, string>): Row {
  return {
    time: row[0] as number,
    network: row[1] as number,
    source: row[2] as number,
    feature: features.get(row[3] as number) ?? "",
    duration: row[4] as number,
    outcome: row[5] as number | null,
    value: row[6] as number | null,
    n: row[7] as number | null,
    bad: row[8] as number | null,
    measurement: row[9] as number | null,
    probe: row[10] as number | null,
  };
}

/** In the order of the table's key: step, time, metric, feature, network, source; country and service are the same. */
function byKey(a: CellRow, b: CellRow): number {
  for (let at = 2; at < 8; at += 1) {
    const [one, other] = [a[at] as number | string, b[at] as number | string];
    if (one !== other) return one < other ? -1 : 1;
  }
  return 0;
}

/** The readings by feature, network and source, and once more with all networks pooled. */
function groupsOf(rows: readonly Row[]): Group[] {
  const groups: Group[] = [];
  const byFeature = new Map<string, Map<number, Group>>();
  for (const row of rows) {
    const { feature } = row;
    let ofFeature = byFeature.get(feature);
    if (ofFeature === undefined) {
      ofFeature = new Map();
      byFeature.set(feature, ofFeature);
    }
    for (let side = 0; side < 2; side += 1) {
      const network = side === 0 ? row.network : pooled;
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
  const figures = () => figuresOf(step === DAY ? withoutFewHours(inStep, start) : inStep);
  for (const reading of readings) {
    if (reading.duration > step) continue;
    const its = Math.floor(reading.time / step) * step;
    if (its !== start) {
      const done = figures();
      if (done !== null) yield [start, done];
      inStep = [];
      start = its;
    }
    inStep.push(reading);
  }
  const last = figures();
  if (last !== null) yield [start, last];
}

/** The least share of a day that its level is made of, where the values say what stretch each speaks for. */
const mostOfADay = 0.75;

/**
 * Readings of a day, without their levels where these speak for stretches (a value every two hours) that leave out more
 * than a quarter of it: levels have a time of day, and the middle of a few hours would show night as a fall. So it is at
 * the edges of what was published, and on the day that is not over.
 */
function withoutFewHours(readings: readonly Reading[], day: number): readonly Reading[] {
  let covered = 0;
  let until = day;
  for (const { time, duration, value } of readings) {
    if (value === null) continue;
    // A value of a moment says nothing of how much of the day was looked at.
    if (duration === 0) return readings;
    const end = Math.min(time + duration, day + DAY);
    covered += Math.max(0, end - Math.max(time, until));
    until = Math.max(until, end);
  }
  if (covered === 0 || covered >= mostOfADay * DAY) return readings;
  return readings.flatMap((reading) => {
    if (reading.value === null) return [reading];
    return reading.outcome === null ? [] : [{ ...reading, value: null }];
  });
}
