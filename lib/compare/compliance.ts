import type { Cell } from "../model/series.ts";
import type { Compliance } from "../model/verdict.ts";
import { type Announced, leastInside, place } from "./announced.ts";
import { type Hour, hoursFailing } from "./failing-hours.ts";
import { slowing } from "./slowing.ts";

/** Compliance with an announced restriction, network by network. */
export const complianceThresholds = {
  /** Tests outside them before it can be said to have exceeded them. */
  leastOutside: 5,
  /** Share failing inside from which on the announcement was carried out, and under which it was not. */
  carriedOut: 0.5,
  notCarriedOut: 0.1,
  /** Share failing outside from which on it was exceeded. */
  exceeded: 0.25,
  /** Hours of day outside the announced ones in which most tests fail, as a share of the announced hours, likewise. */
  extraHours: 0.5,
} as const;

export interface NetworkCompliance extends Omit<Compliance, "feature"> {
  /** The part of the service that shows it most, where records tell parts apart. */
  readonly feature: string | null;
  /** For an announced speed: what was left of it, 0 to 1. */
  readonly remaining: number | null;
  /** Hours of day, by the announced clock, that were not announced and in which most tests fail. */
  readonly extraHours: readonly number[];
}

export function complianceOf(announced: Announced, cells: readonly Cell[]): NetworkCompliance[] {
  const { claim } = announced;
  const own = cells.filter(
    (cell) => cell.network !== "all" && (claim.feature === null || cell.feature === claim.feature),
  );
  const networks =
    claim.networks ??
    [...new Set(own.map((cell) => cell.network as number | null))].sort((a, b) => (a ?? -1) - (b ?? -1));
  return networks.map((network) => {
    const mine = own.filter((cell) => cell.network === network);
    return claim.remaining === null
      ? byTests(network, mine, announced)
      : { ...slowing(network, mine, announced, claim.remaining), feature: null, extraHours: [] };
  });
}

interface Tally {
  readonly insideTests: number;
  readonly insideFailing: number;
  readonly outsideTests: number;
  readonly outsideFailing: number;
}

function byTests(network: number | null, cells: readonly Cell[], announced: Announced): NetworkCompliance {
  const tests = cells.filter((cell) => cell.metric === "reachability" && cell.n > 0);
  const features = [...new Set(tests.map((cell) => cell.feature))].sort((a, b) =>
    (a ?? "").localeCompare(b ?? "", "en"),
  );
  const tallies = features.map((feature) => {
    const own = tests.filter((cell) => cell.feature === feature);
    return { feature, own, ...tally(own, announced) };
  });
  const judgeable = tallies.filter((one) => one.insideTests >= leastInside);
  // Suspending a service takes one of its parts; the part that fails most tells whether it was done.
  const telling = (judgeable.length > 0 ? judgeable : tallies).reduce<(typeof tallies)[number] | null>(
    (best, one) => (best === null || failingShare(one) > failingShare(best) ? one : best),
    null,
  );
  if (telling === null)
    return {
      network,
      behaviour: "no data",
      insideTests: 0,
      insideFailing: 0,
      outsideTests: 0,
      outsideFailing: 0,
      feature: null,
      remaining: null,
      extraHours: [],
    };
  const { own, ...counts } = telling;
  const { schedule } = announced.claim;
  const hours: Hour[] =
    schedule === null
      ? []
      : hoursFailing(
          own.filter((cell) => place(cell, announced) === "outside"),
          schedule,
        );
  const announcedHours = schedule?.hours.reduce(
    (sum, { from, to }) => sum + ((to - from + 24) % 24 || 24),
    0,
  );
  const muchMore =
    announcedHours !== undefined && hours.length >= announcedHours * complianceThresholds.extraHours;
  return {
    network,
    behaviour: behaviourOf(counts, muchMore),
    ...counts,
    remaining: null,
    extraHours: hours.map(({ hour }) => hour),
  };
}

function tally(cells: readonly Cell[], announced: Announced): Tally {
  const sums = { insideTests: 0, insideFailing: 0, outsideTests: 0, outsideFailing: 0 };
  for (const cell of cells) {
    const where = place(cell, announced);
    if (where === "neither") continue;
    sums[`${where}Tests`] += cell.n;
    sums[`${where}Failing`] += cell.bad;
  }
  return sums;
}

function failingShare(one: Tally): number {
  return one.insideTests === 0 ? 0 : one.insideFailing / one.insideTests;
}

function behaviourOf(one: Tally, muchMore: boolean): Compliance["behaviour"] {
  if (one.insideTests < leastInside) return "no data";
  const insideShare = failingShare(one);
  if (insideShare < complianceThresholds.notCarriedOut) return "not carried out";
  if (insideShare < complianceThresholds.carriedOut) return "less";
  const outsideKnown = one.outsideTests >= complianceThresholds.leastOutside;
  const outsideShare = outsideKnown ? one.outsideFailing / one.outsideTests : 0;
  return muchMore || outsideShare >= complianceThresholds.exceeded ? "exceeded" : "kept to";
}
