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

/** How one network behaved against an announced schedule. */
export interface Compliance {
  readonly network: number | null;
  readonly behaviour: "kept to" | "exceeded" | "less" | "not carried out" | "no data";
  readonly insideTests: number;
  readonly insideFailing: number;
  readonly outsideTests: number;
  readonly outsideFailing: number;
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
  readonly datasetRevision: number;
}
