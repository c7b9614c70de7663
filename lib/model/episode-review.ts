import type { PhaseKind } from "./episode.ts";
import type { Bound, Instant, Interval } from "./interval.ts";

export const reviewDecisions = ["confirmed", "rejected"] as const;
export type ReviewDecision = (typeof reviewDecisions)[number];

/** Values that editors set beside the computed ones; null leaves the computed one alone. */
export interface ReviewOverrides {
  readonly start: Bound | null;
  readonly end: Bound | null;
  readonly kind: PhaseKind | null;
  readonly scope: "national" | "networks" | null;
}

/** One of the parts that editors see in what was computed as a whole. */
export interface ReviewedPart {
  readonly period: Interval;
  readonly kind: PhaseKind;
  readonly name: string;
}

/** What editors published about an episode. It stands beside the computed record and changes nothing in it. */
export interface EpisodeReview {
  readonly episode: string;
  /** Null where they neither confirmed nor rejected it. */
  readonly decision: ReviewDecision | null;
  readonly reason: string | null;
  readonly name: string | null;
  readonly overrides: ReviewOverrides;
  /** The episode that this one is a part of, to the editors. */
  readonly mergedInto: string | null;
  readonly parts: readonly ReviewedPart[];
  /** Statements that bear on it, besides those whose verdicts lean on it. */
  readonly statements: readonly string[];
  readonly version: number;
  /** Revision of the dataset in which the computed values stood as the editors saw them. */
  readonly seenRevision: number;
  readonly publishedAt: Instant;
  readonly correctedAt: Instant | null;
  readonly byName: string;
}
