import type { Bound, Interval } from "./interval.ts";
import type { Metric } from "./metric.ts";
import type { Provenance } from "./series.ts";

export const phaseKinds = ["throttling", "block", "shutdown", "recovery"] as const;
export type PhaseKind = (typeof phaseKinds)[number];

/** A block that comes back at the same hours: which, and in whose clock. */
export interface Recurrence {
  /** ISO weekdays, 1 = Monday … 7 = Sunday. */
  readonly days: readonly number[];
  /** Hours of day as fractions, half-open; an end before its start runs over midnight. */
  readonly hours: readonly { readonly from: number; readonly to: number }[];
  /** IANA name of the clock that the hours are in. */
  readonly timeZone: string;
  readonly occurrences: readonly Interval[];
  /** Expected occurrences in which the block did not show, and those in which nobody measured. */
  readonly missed: readonly Interval[];
  readonly unmeasured: readonly Interval[];
}

/**
 * Whether a line of evidence shows the phase, argues against it, says too little either way, or shows trouble at that time on a network that the
 * phase is not said of (`elsewhere`): milder or longer trouble of its own, or too little to count it in.
 */
export const stances = ["for", "against", "silent", "elsewhere"] as const;
export type Stance = (typeof stances)[number];

/** The figures behind a phase, from one source, metric and network. */
export interface Evidence {
  readonly source: string;
  readonly metric: Metric;
  readonly feature: string | null;
  /** Null is an unknown network. */
  readonly network: number | null;
  /** Observations inside the phase, and different probes among them (null: the source does not tell). */
  readonly observations: number;
  readonly probes: number | null;
  /** Reachability: tries inside the phase that could be judged, and failing ones among them. Null for levels. */
  readonly n: number | null;
  readonly bad: number | null;
  /** Levels: the median when nothing happens and during the phase. Reachability: shares failing, 0 to 1. */
  readonly baseline: number | null;
  readonly during: number | null;
  readonly unit: string;
  readonly stance: Stance;
  /** True where the episode covers more than half of this series' record, from its first observation to its last; else absent. */
  readonly mostOfRecord?: true;
}

/** One stretch of one kind inside an episode. */
export interface Phase {
  readonly kind: PhaseKind;
  readonly start: Bound;
  /** Null while ongoing. */
  readonly end: Bound | null;
  /** Level during over level before (0.21: a fifth is left); for a block the share failing. Null where not estimated. */
  readonly severity: number | null;
  /** Share of the tests (or networks, for a country) affected, 0 to 1. */
  readonly affectedShare: number | null;
  /** Probability that it is real and not noise, 0 to 1. */
  readonly confidence: number;
  readonly feature: string | null;
  readonly recurrence: Recurrence | null;
  readonly evidence: readonly Evidence[];
}

/** A stretch of time in which a service was interfered with in a country, made of one or more phases. */
export interface Episode {
  /** `ir-telegram-20151014-01`: stable, readable. */
  readonly id: string;
  readonly country: string;
  readonly service: string;
  /** The networks that show it, ascending. */
  readonly networks: readonly number[];
  readonly scope: "national" | "networks";
  readonly provenance: Provenance;
  readonly start: Bound;
  readonly end: Bound | null;
  readonly ongoing: boolean;
  readonly beganBeforeData: boolean;
  readonly phases: readonly Phase[];
  readonly confidence: number;
  /** Detector and its version: `regime@1`. */
  readonly detector: string;
  readonly datasetRevision: number;
}

/** The best estimate of the stretch an episode or a phase covers; one that goes on is cut at `until`. */
export function bestInterval(
  of: { readonly start: Bound; readonly end: Bound | null },
  until: number,
): Interval {
  return { start: of.start.best, end: of.end?.best ?? Math.max(until, of.start.best) };
}

/** The longest stretch that it may have covered, between its outermost bounds, never empty; cut at `until` likewise. */
export function widestInterval(
  of: { readonly start: Bound; readonly end: Bound | null },
  until: number,
): Interval {
  const best = bestInterval(of, until);
  const start = Math.min(of.start.earliest, best.start);
  return { start, end: Math.max(of.end?.latest ?? until, best.end, start + 1) };
}

/**
 * Whether the usual level may itself be of the trouble: the episode covers more than half of the record of a series that shows it, so that
 * there is less of ordinary time in that record than of the episode.
 */
export function baselineInDoubt({ phases }: Pick<Episode, "phases">): boolean {
  return phases.some(({ evidence }) => evidence.some((one) => one.mostOfRecord === true));
}
