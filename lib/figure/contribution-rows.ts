import type { Contribution } from "../model/contribution.ts";
import type { Interval } from "../model/interval.ts";
import type { Metric } from "../model/metric.ts";

/** One step of one network: how far it speaks for the phase, −1 to 1, and where it lies, 0 to 1 across. */
export interface ContributionBar {
  readonly start: number;
  readonly length: number;
  /** 1: a thousand times likelier under the phase, or more; −1: as much against it. */
  readonly height: number;
}

/** What one network said, drawn and in figures. */
export interface ContributionRow {
  /** Null is an unknown network, or the country as a whole. */
  readonly network: number | null;
  /** What was measured there, or the first of several. */
  readonly metric: Metric;
  readonly bars: readonly ContributionBar[];
  /** Inside the phase: observations, steps that speak for it and against it, and the sum as a power of ten. */
  readonly observations: number;
  readonly stepsFor: number;
  readonly stepsAgainst: number;
  readonly weight: number;
  /** The same sum over the time around it. */
  readonly weightAround: number;
}

export interface ContributionFigure {
  readonly range: Interval;
  /** The phase within the range, 0 to 1. */
  readonly phase: { readonly start: number; readonly length: number };
  readonly rows: readonly ContributionRow[];
}

/** Full height stands for this power of ten. */
const FULL = 3;

/**
 * The reasons of one phase, network by network, the heaviest first. Metrics of one network are added up. Null where
 * there are none.
 */
export function contributionFigure(
  contributions: readonly Contribution[],
  phase: Interval,
): ContributionFigure | null {
  if (contributions.length === 0) return null;
  const start = contributions.reduce((least, { time }) => Math.min(least, time), phase.start);
  const end = contributions.reduce((most, { time, step }) => Math.max(most, time + step), phase.end);
  const across = (instant: number) => (instant - start) / (end - start);
  const byNetwork = new Map<number | null, Map<number, Contribution[]>>();
  for (const one of contributions) {
    const steps = byNetwork.get(one.network) ?? new Map<number, Contribution[]>();
    byNetwork.set(one.network, steps);
    steps.set(one.time, [...(steps.get(one.time) ?? []), one]);
  }
  const rows = [...byNetwork].map(([network, steps]): ContributionRow => {
    const sums = [...steps]
      .sort(([a], [b]) => a - b)
      .map(([time, members]) => ({
        time,
        step: members[0]!.step,
        power: members.reduce((sum, one) => sum + one.logRatio, 0) / Math.LN10,
        observations: members.reduce((sum, one) => sum + one.observations, 0),
      }));
    // A step at an edge counts where its middle lies.
    const isInside = ({ time, step }: { time: number; step: number }) =>
      time + step / 2 >= phase.start && time + step / 2 < phase.end;
    const inside = sums.filter(isInside);
    const total = (of: typeof sums) => of.reduce((sum, { power }) => sum + power, 0);
    return {
      network,
      metric: [...steps.values()][0]![0]!.metric,
      bars: sums.map(({ time, step, power }) => ({
        start: across(time),
        length: step / (end - start),
        height: Math.max(-1, Math.min(1, power / FULL)),
      })),
      observations: inside.reduce((sum, { observations }) => sum + observations, 0),
      stepsFor: inside.filter(({ power }) => power > 0).length,
      stepsAgainst: inside.filter(({ power }) => power < 0).length,
      weight: total(inside),
      weightAround: total(sums.filter((one) => !isInside(one))),
    };
  });
  return {
    range: { start, end },
    phase: { start: across(phase.start), length: (phase.end - phase.start) / (end - start) },
    rows: rows.sort((a, b) => b.weight - a.weight || (a.network ?? 0) - (b.network ?? 0)),
  };
}
