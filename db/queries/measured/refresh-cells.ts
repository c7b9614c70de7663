import { DAY, HOUR } from "../../../lib/model/interval.ts";
import type { Handle } from "../../client.ts";
import { type CellFigures, figuresOf, type Reading } from "./cell-figures.ts";
import { type DayReading, prepareDayReadings } from "./day-readings.ts";

/** Every network of the country pooled, in the place of a network. */
const pooled = -1;

interface Group {
  readonly metric: number;
  readonly feature: string;
  readonly network: number;
  readonly source: number;
  /** In time order. */
  readonly readings: Reading[];
}

/** A day of a service in a country, by codes; the day by its first instant. */
export type ServiceDay = readonly [country: number, service: number, day: number];
type CellRow = readonly (number | string | null)[];

/** Observations whose days share a transaction: committing costs as much as a few thousand of them. */
const observationsTogether = 20_000;

/** Cells that go into one statement, the most first. */
const sizes = [64, 8, 1] as const;

/**
 * Makes the hourly and daily cells of every stale day anew, a few days of one service after the other, each whole in
 * one transaction, so that memory stays small and a kill loses nothing.
 *
 * @returns how many days were refreshed.
 */
export function refreshCells(handle: Handle): number {
  const stale = handle.sqlite
    .prepare(
      "SELECT country_code, service_code, day FROM stale_days ORDER BY country_code, service_code, day",
    )
    .raw()
    .all() as ServiceDay[];
  prepareRefresh(handle)(stale);
  return stale.length;
}

/** The same of some of the stale days, in the order in which they are given. Statements are prepared once. */
export function prepareRefresh(handle: Handle): (stale: readonly ServiceDay[]) => void {
  const { sqlite } = handle;
  const featureOf = prepareFeatures(handle);
  const clear = sqlite.prepare(
    "DELETE FROM cells WHERE country_code = ? AND service_code = ? AND step = ? AND time >= ? AND time < ?",
  );
  const done = sqlite.prepare(
    "DELETE FROM stale_days WHERE country_code = ? AND service_code = ? AND day = ?",
  );
  const read = prepareDayReadings(handle);
  const place = `(${Array.from({ length: 16 }, () => "?").join(", ")})`;
  const inserts = sizes.map((size) =>
    sqlite.prepare(
      `INSERT INTO cells (country_code, service_code, step, time, metric_code, feature, network, source_code,
         n, bad, inconclusive, "values", q25, median, q75, probes)
       VALUES ${Array.from({ length: size }, () => place).join(", ")}`,
    ),
  );

  /** Answers how many observations the day has. */
  function refreshDay([country, service, day]: ServiceDay): number {
    const readings = read(country, service, day);
    const cells: CellRow[] = [];
    for (const { metric, feature, network, source, readings: its } of groupsOf(readings, featureOf))
      for (const step of [HOUR, DAY])
        for (const [time, figures] of cellsOf(its, step)) {
          const { n, bad, inconclusive, values, q25, median, q75, probes } = figures;
          const key = [country, service, step, time, metric, feature, network, source] as const;
          cells.push([...key, n, bad, inconclusive, values, q25, median, q75, probes]);
        }
    for (const step of [HOUR, DAY]) clear.run(country, service, step, day, day + DAY);
    cells.sort(byKey);
    let at = 0;
    for (const [index, size] of sizes.entries())
      for (; at + size <= cells.length; at += size) inserts[index]!.run(cells.slice(at, at + size).flat());
    done.run(country, service, day);
    return readings.length;
  }

  const refreshSome = sqlite.transaction((stale: readonly ServiceDay[], from: number): number => {
    let at = from;
    for (let observations = 0; at < stale.length && observations < observationsTogether; at += 1)
      observations += refreshDay(stale[at] as ServiceDay);
    return at;
  });
  return (stale) => {
    for (let from = 0; from < stale.length; ) from = refreshSome.immediate(stale, from);
  };
}

/** The feature that a target is of, by its code; empty where none is said. A load makes targets on the way. */
function prepareFeatures({ sqlite }: Handle): (target: number) => string {
  const find = sqlite.prepare<[number], string | null>("SELECT feature FROM targets WHERE code = ?").pluck();
  const known = new Map<number, string>();
  return (target) => {
    let feature = known.get(target);
    if (feature === undefined) {
      feature = find.get(target) ?? "";
      known.set(target, feature);
    }
    return feature;
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

/** The readings by metric, feature, network and source, and once more with all networks pooled. */
function groupsOf(readings: readonly DayReading[], featureOf: (target: number) => string): Group[] {
  const groups: Group[] = [];
  const byFeature = new Map<string, Map<number, Group>>();
  for (const reading of readings) {
    const { metric, source } = reading;
    const feature = featureOf(reading.target);
    let ofFeature = byFeature.get(feature);
    if (ofFeature === undefined) {
      ofFeature = new Map();
      byFeature.set(feature, ofFeature);
    }
    for (let side = 0; side < 2; side += 1) {
      const network = side === 0 ? reading.network : pooled;
      // Networks have 32 bits, metrics 4, sources far fewer than 16: an exact number.
      const key = (source * 16 + metric) * 2 ** 33 + network;
      let group = ofFeature.get(key);
      if (group === undefined) {
        group = { metric, feature, network, source, readings: [] };
        ofFeature.set(key, group);
        groups.push(group);
      }
      group.readings.push(reading);
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
