import type { Coverage, Provenance } from "./series.ts";

export const verdictValues = ["supported", "contradicted", "partly supported", "cannot be tested"] as const;
export type VerdictValue = (typeof verdictValues)[number];

/** Figures that fill a reason's sentence. Instants are epoch ms under a name that ends in `At`; durations end in `Ms`. */
export type Figures = Readonly<
  Record<string, number | string | readonly number[] | readonly string[] | null>
>;

/** One numbered reason: a code that names the sentence, and the figures in it. */
export interface Reason {
  readonly code: string;
  readonly figures: Figures;
  /** Which way this reason weighs. */
  readonly weighs: "for" | "against" | "neither";
}

/**
 * How much stands behind a verdict, from `lib/compare/strength.ts`: `none` where nobody measured, `weak` where
 * what was measured decides little, up to `strong`. It says nothing of how grave the claim is.
 */
export const evidenceStrengths = ["strong", "moderate", "weak", "none"] as const;
export type EvidenceStrength = (typeof evidenceStrengths)[number];

/** What would lead to another verdict: a code that names the sentence (`change.<code>`), and the figures in it. */
export interface Change {
  readonly code: string;
  readonly figures: Figures;
}

/** How one network behaved against an announced schedule. */
export interface Compliance {
  readonly network: number | null;
  readonly behaviour: "kept to" | "exceeded" | "less" | "not carried out" | "no data";
  readonly insideTests: number;
  readonly insideFailing: number;
  readonly outsideTests: number;
  readonly outsideFailing: number;
  /** The part of the service that was counted, where tests tell parts apart; absent where they do not. */
  readonly feature?: string;
}

/** A claim held against the evidence. It says nothing about intent. */
export interface Verdict {
  readonly claim: string;
  readonly value: VerdictValue;
  readonly reasons: readonly Reason[];
  /** The episodes that it leans on. */
  readonly episodes: readonly string[];
  readonly coverage: Coverage;
  readonly compliance: readonly Compliance[];
  /** Null where there was no evidence of either sort. */
  readonly provenance: Provenance | null;
  /** Comparison and its version: `denies-interference@1`. */
  readonly comparison: string;
  readonly strength: EvidenceStrength;
  readonly wouldChange: readonly Change[];
  /** Detectors and their versions that the evidence went through: `regime@1`. Null where there was no evidence. */
  readonly detector: string | null;
  /** Revision of the dataset at which this verdict was first given as it stands. */
  readonly datasetRevision: number;
}

/** Why a verdict was saved anew: there was none, the claim was edited, the method changed, or the data did. */
export const verdictOccasions = ["first", "claim", "method", "data", "withdrawn"] as const;
export type VerdictOccasion = (typeof verdictOccasions)[number];

/** A verdict as it once was given. Versions are only ever added; the last one of a claim is what holds. */
export interface VerdictVersion {
  /** Counted from 1 within the claim. */
  readonly number: number;
  /** When it was given, UTC epoch ms. */
  readonly at: number;
  readonly occasion: VerdictOccasion;
  /** Null from when the claim was taken out of its statement. */
  readonly verdict: Verdict | null;
}
