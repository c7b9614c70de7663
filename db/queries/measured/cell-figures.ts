import { outcomes } from "../../../lib/model/observation.ts";

/**
 * Observations beside each other, column by column, as the cells see them. What is missing is NaN; the outcome is a code,
 * the measurement any number that tells measurements of one source apart, NaN where an observation stands alone.
 */
export interface Readings {
  /** UTC epoch ms, and ms. */
  readonly time: Float64Array;
  readonly duration: Float64Array;
  readonly network: Float64Array;
  readonly outcome: Float64Array;
  readonly value: Float64Array;
  readonly n: Float64Array;
  readonly bad: Float64Array;
  readonly measurement: Float64Array;
  readonly probe: Float64Array;
}

/** The figures of a cell (see `Cell` in lib/model/series.ts). */
export interface CellFigures {
  readonly n: number;
  readonly bad: number;
  readonly inconclusive: number;
  readonly values: number;
  readonly q25: number | null;
  readonly median: number | null;
  readonly q75: number | null;
  readonly probes: number | null;
}

const blocked = outcomes.indexOf("blocked");
const inconclusive = outcomes.indexOf("inconclusive");

/** Up to so many numbers are put in order here: calling the engine for them takes longer. */
const few = 24;

/**
 * Gathers the readings of one feature in one step. Tests are counted by measurement: a Telegram test of ten
 * addresses is one test, bad when at least half of the addresses that could be judged were blocked, and
 * inconclusive when none could. A reading without a measurement is a test of its own. Counts of aggregates are
 * added as they are. Quartiles by linear interpolation (type 7 of Hyndman and Fan 1996, R's default).
 *
 * @param rows places of the readings in the columns.
 * @param levels false leaves their values out, and with them the readings that say nothing else.
 * @returns null where the readings say nothing at all (published gaps): then there is no cell.
 */
export function figuresOf(readings: Readings, rows: Uint32Array, levels = true): CellFigures | null {
  let n = 0;
  let bad = 0;
  let unjudged = 0;
  let count = 0;
  const values = new Float64Array(levels ? rows.length : 0);
  let probes: Set<number> | null = null;
  let tests: Map<number, { judged: number; blocked: number }> | null = null;
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at]!;
    const value = readings.value[row]!;
    const outcome = readings.outcome[row]!;
    const isLevel = !Number.isNaN(value);
    const isTest = !Number.isNaN(outcome);
    if (isLevel && !isTest && !levels) continue;
    const counted = readings.n[row]!;
    const probe = readings.probe[row]!;
    if (!Number.isNaN(probe) && ((isLevel && levels) || isTest || counted > 0)) {
      probes ??= new Set();
      probes.add(probe);
    }
    if (isLevel && levels) {
      values[count] = value;
      count += 1;
    }
    if (!isTest) {
      // On a level, n says how many tests its value was made of, not how many could be judged.
      if (isLevel) continue;
      if (!Number.isNaN(counted)) n += counted;
      const failed = readings.bad[row]!;
      if (!Number.isNaN(failed)) bad += failed;
      continue;
    }
    const judged = outcome === inconclusive ? 0 : 1;
    const failed = outcome === blocked ? 1 : 0;
    const measurement = readings.measurement[row]!;
    if (Number.isNaN(measurement)) {
      n += judged;
      bad += failed;
      unjudged += 1 - judged;
      continue;
    }
    tests ??= new Map();
    const test = tests.get(measurement);
    if (test === undefined) tests.set(measurement, { judged, blocked: failed });
    else {
      test.judged += judged;
      test.blocked += failed;
    }
  }
  for (const test of tests?.values() ?? []) {
    if (test.judged === 0) unjudged += 1;
    else {
      n += 1;
      if (test.blocked * 2 >= test.judged) bad += 1;
    }
  }
  if (n === 0 && unjudged === 0 && count === 0) return null;
  const sorted = inOrder(values.subarray(0, count));
  return {
    n,
    bad,
    inconclusive: unjudged,
    values: count,
    q25: quantile(sorted, 0.25),
    median: quantile(sorted, 0.5),
    q75: quantile(sorted, 0.75),
    probes: probes?.size ?? null,
  };
}

/** Puts numbers in order where they stand. */
function inOrder(values: Float64Array): Float64Array {
  if (values.length > few) return values.sort();
  for (let at = 1; at < values.length; at += 1) {
    const value = values[at]!;
    let place = at;
    for (; place > 0 && values[place - 1]! > value; place -= 1) values[place] = values[place - 1]!;
    values[place] = value;
  }
  return values;
}

function quantile(sorted: Float64Array, share: number): number | null {
  if (sorted.length === 0) return null;
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
  return low + (high - low) * (place - below);
}
