import type { Cell } from "../model/series.ts";
import type { Compliance } from "../model/verdict.ts";
import { type Announced, leastInside, place } from "./announced.ts";
import { tolerances } from "./assertion-parts.ts";

import { isLevel, medianOf } from "./sampling.ts";

export const slowingThresholds = {
  /** Levels from before the announced period that make what is usual. */
  leastBaseline: 10,
  /** At or over this share of the usual speed nothing was slowed. */
  asUsual: 0.8,
} as const;

/**
 * How a network behaved against an announced share of the speed: what was left of its own usual speed inside
 * the announced time, set against the share. Failing counts are the levels nearer to the announced than to
 * the usual speed.
 */
export function slowing(
  network: number | null,
  cells: readonly Cell[],
  announced: Announced,
  claimed: number,
): Compliance & { readonly remaining: number | null } {
  const levels = cells.filter(isThroughput);
  const usual = usualLevel(levels, announced);
  const inside = levels.filter((cell) => place(cell, announced) === "inside");
  const outside = levels.filter((cell) => place(cell, announced) === "outside");
  const limit = usual === null ? Number.NEGATIVE_INFINITY : (usual * (1 + claimed)) / 2;
  const during = medianOf(inside.map((cell) => cell.median!));
  const remaining = usual === null || usual <= 0 || during === null ? null : during / usual;
  const counts = {
    insideTests: count(inside),
    insideFailing: count(inside.filter((cell) => cell.median! <= limit)),
    outsideTests: count(outside),
    outsideFailing: count(outside.filter((cell) => cell.median! <= limit)),
  };
  const known = remaining !== null && counts.insideTests >= leastInside;
  const slack = announced.claim.approximate ? tolerances.remainingApproximate : tolerances.remaining;
  return {
    network,
    behaviour: known ? behaviourOf(remaining, claimed, slack) : "no data",
    ...counts,
    remaining: known ? remaining : null,
  };
}

function behaviourOf(remaining: number, claimed: number, slack: number): Compliance["behaviour"] {
  if (Math.abs(remaining - claimed) <= slack) return "kept to";
  if (remaining < claimed) return "exceeded";
  return remaining >= slowingThresholds.asUsual ? "not carried out" : "less";
}

function isThroughput(cell: Cell): boolean {
  return (cell.metric === "throughput" || cell.metric === "traffic") && isLevel(cell) && cell.median !== null;
}

function usualLevel(levels: readonly Cell[], { begins, disturbed }: Announced): number | null {
  const before = levels.filter(
    (cell) =>
      cell.time + cell.step <= begins &&
      disturbed.every((one) => cell.time + cell.step <= one.start || cell.time >= one.end),
  );
  return count(before) < slowingThresholds.leastBaseline
    ? null
    : medianOf(before.map((cell) => cell.median!));
}

function count(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.values, 0);
}
