import { DAY, type Duration, type Interval, lengthOf } from "../model/interval.ts";
import type { Cell } from "../model/series.ts";

/** Which cells a question is about. */
export interface Scope {
  readonly period: Interval;
  /** Null is all of the country's. */
  readonly networks: readonly number[] | null;
  /** Null is the service as a whole, whatever part of it a cell speaks of. */
  readonly feature: string | null;
}

/** Metrics that are published for a country as a whole, whatever the network. */
const nationwide: ReadonlySet<string> = new Set(["users", "traffic", "signal"]);

/**
 * Cells that lie in the scope, each observation counted once: pooled cells where the question is about the
 * country, the named networks' own cells where it names networks. A day's cell that sticks out of the
 * period says nothing certain about it and is left out.
 */
export function cellsIn(cells: readonly Cell[], scope: Scope): Cell[] {
  return cells.filter(
    (cell) =>
      cell.time >= scope.period.start &&
      cell.time + cell.step <= scope.period.end &&
      (scope.feature === null || cell.feature === scope.feature) &&
      (scope.networks === null
        ? cell.network === "all"
        : typeof cell.network === "number" && scope.networks.includes(cell.network)),
  );
}

/** Cells that hold something and share any time with the period: how finely it was watched at all. */
export function cellsTouching(cells: readonly Cell[], scope: Scope): Cell[] {
  const widest = cells.reduce((step, cell) => Math.max(step, cell.step), 0);
  const around = { start: scope.period.start - widest, end: scope.period.end + widest };
  return cellsIn(cells, { ...scope, period: around }).filter(
    (cell) =>
      observationsOf(cell) > 0 && cell.time < scope.period.end && cell.time + cell.step > scope.period.start,
  );
}

/** Tests that could be judged, and levels, that a cell holds. */
export function observationsOf(cell: Cell): number {
  return cell.metric === "reachability" ? cell.n : cell.values;
}

export function isLevel(cell: Cell): boolean {
  return cell.metric !== "reachability" && cell.values > 0;
}

export function total(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + observationsOf(cell), 0);
}

/** Networks with at least `least` observations in the period. Unknown networks count as none. */
export function networksSeen(cells: readonly Cell[], period: Interval, least: number): number[] {
  const counts = new Map<number, number>();
  for (const cell of cells) {
    if (typeof cell.network !== "number") continue;
    if (cell.time < period.start || cell.time + cell.step > period.end) continue;
    counts.set(cell.network, (counts.get(cell.network) ?? 0) + observationsOf(cell));
  }
  return [...counts]
    .filter(([, count]) => count >= least)
    .map(([network]) => network)
    .sort((a, b) => a - b);
}

/** Whether a series that stands for the whole country is among the cells. */
export function speaksForCountry(cells: readonly Cell[]): boolean {
  return cells.some((cell) => nationwide.has(cell.metric) && cell.values > 0);
}

/** The finest step among cells that hold something; null where none does. */
export function finestStep(cells: readonly Cell[]): Duration | null {
  return cells.reduce<Duration | null>(
    (finest, cell) =>
      observationsOf(cell) > 0 && (finest === null || cell.step < finest) ? cell.step : finest,
    null,
  );
}

/** Share of the period's steps (of the finest cells' length) that hold at least one observation. */
export function coveredShare(cells: readonly Cell[], period: Interval): number {
  const step = finestStep(cells);
  if (step === null) return 0;
  const steps = Math.max(1, Math.round(lengthOf(period) / step));
  const filled = new Set(
    cells.filter((cell) => observationsOf(cell) > 0).map((cell) => Math.floor(cell.time / step)),
  );
  return Math.min(1, filled.size / steps);
}

/**
 * The length from which on no episode inside the period could have hidden: every stretch of at least this
 * length holds, whole, cells with `least` observations. A day's cell is an aggregate and suffices by
 * itself. It is the longest stretch that starts just after one cell began and ends where the next
 * `least` observations are complete; the period's own length where they never are.
 */
export function detectableLength(cells: readonly Cell[], period: Interval, least: number): Duration {
  const points = cells
    .filter((cell) => observationsOf(cell) > 0)
    .map((cell) => ({
      start: cell.time,
      end: cell.time + cell.step,
      weight: cell.step >= DAY ? least : observationsOf(cell),
    }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  let longest = 0;
  let last = 0;
  let weight = 0;
  for (let first = 0; first <= points.length; first++) {
    // The window holds points[first … last−1] and began just after points[first−1] did.
    while (weight < least && last < points.length) {
      weight += points[last]!.weight;
      last++;
    }
    const from = first === 0 ? period.start : points[first - 1]!.start;
    const to = weight >= least ? points[last - 1]!.end : period.end;
    longest = Math.max(longest, to - from);
    if (weight < least) break;
    weight -= points[first]!.weight;
  }
  return Math.min(longest, lengthOf(period));
}

/** The median of a list of numbers; null of an empty one. */
export function medianOf(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
