import type { Claim } from "../model/claim.ts";
import { type Instant, type Interval, overlap } from "../model/interval.ts";
import type { Cell } from "../model/series.ts";
import type { Compliance } from "../model/verdict.ts";
import { isLevel, medianOf } from "./sampling.ts";

/** Compliance with an announced restriction, network by network. */
export const complianceThresholds = {
  /** Tests inside the announced hours before a network is judged. */
  leastInside: 5,
  /** Tests outside them before it can be said to have exceeded them. */
  leastOutside: 5,
  /** Share failing inside from which on the announcement was carried out, and under which it was not. */
  carriedOut: 0.5,
  notCarriedOut: 0.1,
  /** Share failing outside from which on it was exceeded. */
  exceeded: 0.25,
  /** Levels from before the announcement that make a baseline. */
  leastBaseline: 10,
} as const;

export interface NetworkCompliance extends Compliance {
  /** The part of the service that shows it most, where records tell parts apart. */
  readonly feature: string | null;
  /** What was left of the speed inside the announced time, 0 to 1; null where no speeds were measured. */
  readonly remaining: number | null;
}

/**
 * @param inside the announced stretches.
 * @param around the time over which tests outside them count.
 * @param begins when the announced period begins: what is usual comes from before it.
 */
export function complianceOf(
  claim: Claim,
  cells: readonly Cell[],
  inside: readonly Interval[],
  around: Interval,
  begins: Instant,
): NetworkCompliance[] {
  const own = cells.filter((cell) => cell.network !== "all");
  const networks =
    claim.networks ??
    [...new Set(own.map((cell) => cell.network as number | null))].sort((a, b) => (a ?? -1) - (b ?? -1));
  return networks.map((network) => {
    const mine = own.filter(
      (cell) => cell.network === network && (claim.feature === null || cell.feature === claim.feature),
    );
    const counts = claim.remaining === null ? failingTests(mine) : slowLevels(mine, claim.remaining, begins);
    return judgeNetwork(network, counts, { mine, inside, around, begins });
  });
}

interface Count {
  readonly cell: Cell;
  readonly tests: number;
  readonly failing: number;
}

function failingTests(cells: readonly Cell[]): Count[] {
  return cells
    .filter((cell) => cell.metric === "reachability" && cell.n > 0)
    .map((cell) => ({ cell, tests: cell.n, failing: cell.bad }));
}

/** Levels that lie nearer to the announced rest than to what was usual before count as failing. */
function slowLevels(cells: readonly Cell[], remaining: number, begins: Instant): Count[] {
  const usual = usualLevel(cells, begins);
  if (usual === null) return [];
  const limit = (usual * (1 + remaining)) / 2;
  return cells.filter(isThroughput).map((cell) => ({
    cell,
    tests: cell.values,
    failing: cell.median! <= limit ? cell.values : 0,
  }));
}

function isThroughput(cell: Cell): boolean {
  return (cell.metric === "throughput" || cell.metric === "traffic") && isLevel(cell) && cell.median !== null;
}

function usualLevel(cells: readonly Cell[], begins: Instant): number | null {
  const before = cells.filter((cell) => isThroughput(cell) && cell.time + cell.step <= begins);
  const values = before.reduce((sum, cell) => sum + cell.values, 0);
  if (values < complianceThresholds.leastBaseline) return null;
  return medianOf(before.map((cell) => cell.median!));
}

function judgeNetwork(
  network: number | null,
  counts: readonly Count[],
  {
    mine: cells,
    inside,
    around,
    begins,
  }: { mine: readonly Cell[]; inside: readonly Interval[]; around: Interval; begins: Instant },
): NetworkCompliance {
  const features = [...new Set(counts.map(({ cell }) => cell.feature))].sort((a, b) =>
    (a ?? "").localeCompare(b ?? "", "en"),
  );
  const tallies = features.map((feature) => ({
    feature,
    ...tally(
      counts.filter(({ cell }) => cell.feature === feature),
      inside,
      around,
    ),
  }));
  const judgeable = tallies.filter((one) => one.insideTests >= complianceThresholds.leastInside);
  // Suspending a service takes one of its parts; the part that fails most tells whether it was done.
  const telling = (judgeable.length > 0 ? judgeable : tallies).reduce<(typeof tallies)[number] | null>(
    (best, one) => (best === null || failingShare(one) > failingShare(best) ? one : best),
    null,
  );
  const usual = usualLevel(cells, begins);
  const during = medianOf(
    cells
      .filter((cell) => isThroughput(cell) && place(cell, inside, around) === "inside")
      .map((cell) => cell.median!),
  );
  const remaining = usual === null || during === null || usual <= 0 ? null : during / usual;
  if (telling === null)
    return {
      network,
      behaviour: "no data",
      insideTests: 0,
      insideFailing: 0,
      outsideTests: 0,
      outsideFailing: 0,
      feature: null,
      remaining,
    };
  return { network, behaviour: behaviourOf(telling), ...telling, remaining };
}

interface Tally {
  readonly insideTests: number;
  readonly insideFailing: number;
  readonly outsideTests: number;
  readonly outsideFailing: number;
}

function tally(counts: readonly Count[], inside: readonly Interval[], around: Interval): Tally {
  const sums = { insideTests: 0, insideFailing: 0, outsideTests: 0, outsideFailing: 0 };
  for (const { cell, tests, failing } of counts) {
    const where = place(cell, inside, around);
    if (where === "inside") {
      sums.insideTests += tests;
      sums.insideFailing += failing;
    } else if (where === "outside") {
      sums.outsideTests += tests;
      sums.outsideFailing += failing;
    }
  }
  return sums;
}

/** A cell that an announced edge cuts through says nothing certain of either side. */
function place(cell: Cell, inside: readonly Interval[], around: Interval): "inside" | "outside" | "neither" {
  const span = { start: cell.time, end: cell.time + cell.step };
  if (inside.some((one) => one.start <= span.start && span.end <= one.end)) return "inside";
  if (inside.some((one) => overlap(one, span) !== null)) return "neither";
  return around.start <= span.start && span.end <= around.end ? "outside" : "neither";
}

function failingShare(one: Tally): number {
  return one.insideTests === 0 ? 0 : one.insideFailing / one.insideTests;
}

function behaviourOf(one: Tally): Compliance["behaviour"] {
  if (one.insideTests < complianceThresholds.leastInside) return "no data";
  const insideShare = failingShare(one);
  if (insideShare < complianceThresholds.notCarriedOut) return "not carried out";
  if (insideShare < complianceThresholds.carriedOut) return "less";
  const outsideKnown = one.outsideTests >= complianceThresholds.leastOutside;
  const outsideShare = outsideKnown ? one.outsideFailing / one.outsideTests : 0;
  return outsideShare >= complianceThresholds.exceeded ? "exceeded" : "kept to";
}
