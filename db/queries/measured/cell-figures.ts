import { outcomes } from "../../../lib/model/observation.ts";

/** An observation as the cells see it. `outcome` is a code; `measurement` is null where it stands alone. */
export interface Reading {
  readonly time: number;
  readonly duration: number;
  readonly outcome: number | null;
  readonly value: number | null;
  readonly n: number | null;
  readonly bad: number | null;
  readonly measurement: number | null;
  readonly probe: number | null;
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

/**
 * Gathers the readings of one feature in one step. Tests are counted by measurement: a Telegram test of ten
 * addresses is one test, bad when at least half of the addresses that could be judged were blocked, and
 * inconclusive when none could. A reading without a measurement is a test of its own. Counts of aggregates are
 * added as they are. Quartiles by linear interpolation (type 7 of Hyndman and Fan 1996, R's default).
 *
 * @returns null where the readings say nothing at all (published gaps): then there is no cell.
 */
export function figuresOf(readings: readonly Reading[]): CellFigures | null {
  if (readings.length === 0) return null;
  let n = 0;
  let bad = 0;
  let unjudged = 0;
  const all = new Float64Array(readings.length);
  let count = 0;
  let probes: Set<number> | null = null;
  let tests: Map<number, { judged: number; blocked: number }> | null = null;
  for (const reading of readings) {
    const says = reading.value !== null || reading.outcome !== null || (reading.n ?? 0) > 0;
    if (says && reading.probe !== null) {
      probes ??= new Set();
      probes.add(reading.probe);
    }
    if (reading.value !== null) {
      all[count] = reading.value;
      count += 1;
    }
    if (reading.outcome === null) {
      // On a level, n says how many tests its value was made of, not how many could be judged.
      if (reading.value === null) {
        n += reading.n ?? 0;
        bad += reading.bad ?? 0;
      }
      continue;
    }
    const judged = reading.outcome === inconclusive ? 0 : 1;
    const failed = reading.outcome === blocked ? 1 : 0;
    if (reading.measurement === null) {
      n += judged;
      bad += failed;
      unjudged += 1 - judged;
      continue;
    }
    tests ??= new Map();
    const test = tests.get(reading.measurement);
    if (test === undefined) tests.set(reading.measurement, { judged, blocked: failed });
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
  const values = all.subarray(0, count).sort();
  return {
    n,
    bad,
    inconclusive: unjudged,
    values: values.length,
    q25: quantile(values, 0.25),
    median: quantile(values, 0.5),
    q75: quantile(values, 0.75),
    probes: probes?.size ?? null,
  };
}

function quantile(sorted: Float64Array, share: number): number | null {
  if (sorted.length === 0) return null;
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const low = sorted[below] as number;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] as number;
  return low + (high - low) * (place - below);
}
