import { DAY, HOUR, type Interval } from "../model/interval.ts";
import type { Cell } from "../model/series.ts";
import type { Reason } from "../model/verdict.ts";
import type { ClaimEvidence } from "./comparison.ts";
import { type Finding, figuresOf } from "./finding.ts";
import { reason } from "./reason-codes.ts";
import { medianOf } from "./sampling.ts";

/**
 * A policer holds speeds down around the clock; congestion lets go when people sleep. The day is cut into
 * blocks of hours, and each block's speed during the trouble set over the same block's speed before it.
 */
export const plateauThresholds = {
  blockHours: 6,
  /** Cells that each block needs, before and during. */
  leastCells: 4,
  /** Trouble shorter than this shows no daily swing. */
  leastLength: 2 * DAY,
  /** Best block at or under this share of its former speed: held down all day. At or over `recovered`: let go. */
  heldDown: 0.7,
  recovered: 0.85,
} as const;

export function plateauReasons(trouble: readonly Finding[], evidence: ClaimEvidence): Reason[] {
  const slow = trouble.find(
    (one) =>
      one.kind === "throttling" &&
      (one.end?.best ?? evidence.until) - one.start.best >= plateauThresholds.leastLength,
  );
  if (slow === undefined) return [];
  const during = { start: slow.start.latest, end: slow.end?.earliest ?? evidence.until };
  const before = { start: Number.NEGATIVE_INFINITY, end: slow.start.earliest };
  const blocks = 24 / plateauThresholds.blockHours;
  const ratios: number[] = [];
  for (let block = 0; block < blocks; block++) {
    const usual = blockMedian(evidence.subject.cells, before, block);
    const found = blockMedian(evidence.subject.cells, during, block);
    if (usual === null || found === null || usual <= 0) return [];
    ratios.push(found / usual);
  }
  const best = Math.max(...ratios);
  const figures = { ...figuresOf(slow), remaining: best, worstRemaining: Math.min(...ratios) };
  if (best <= plateauThresholds.heldDown) return [reason("plateau-all-day", "against", figures)];
  if (best >= plateauThresholds.recovered) return [reason("quiet-hours-recover", "for", figures)];
  return [];
}

function blockMedian(cells: readonly Cell[], period: Interval, block: number): number | null {
  const medians = cells.flatMap((cell) => {
    if (cell.network !== "all" || cell.metric !== "throughput" || cell.step > HOUR || cell.median === null)
      return [];
    if (cell.time < period.start || cell.time + cell.step > period.end) return [];
    const hour = Math.floor((cell.time % DAY) / HOUR);
    return Math.floor(hour / plateauThresholds.blockHours) === block ? [cell.median] : [];
  });
  return medians.length >= plateauThresholds.leastCells ? medianOf(medians) : null;
}
