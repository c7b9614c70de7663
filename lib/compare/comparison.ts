import type { Claim, ClaimKind } from "../model/claim.ts";
import type { Episode } from "../model/episode.ts";
import type { Instant, Interval } from "../model/interval.ts";
import type { Cell, Coverage, Provenance } from "../model/series.ts";
import type { Precision, Side } from "../model/statement.ts";
import type { Compliance, Reason, VerdictValue } from "../model/verdict.ts";

/**
 * The contract of a comparison: one file in this folder for a kind of claim, and one line in `index.ts`.
 * It holds one claim against the evidence and says what follows, with figures. It knows no prose: reasons
 * are codes and figures, and `lib/i18n` makes sentences of them.
 */
export interface Comparison {
  readonly kind: ClaimKind;
  readonly version: number;
  readonly title: string;
  compare(claim: Claim, evidence: ClaimEvidence): Judgement;
}

/** What is known of one service in one country over the period that is tested. */
export interface ServiceEvidence {
  readonly country: string;
  readonly service: string;
  readonly episodes: readonly Episode[];
  /**
   * Hourly cells (daily ones of what is published no finer), by network and for `"all"`, over the period and a
   * stretch before and after it.
   */
  readonly cells: readonly Cell[];
  /** Of the period that is tested. */
  readonly coverage: Coverage;
}

export interface ClaimEvidence {
  readonly said: { readonly at: Instant; readonly precision: Precision; readonly side: Side };
  /** What is tested, from `lib/compare/period.ts`. */
  readonly period: Interval;
  /** Null where nothing at all was measured. Evidence of the two sorts never comes together. */
  readonly provenance: Provenance | null;
  readonly subject: ServiceEvidence;
  /** Other services in the country, and the same service in other countries. */
  readonly controls: readonly ServiceEvidence[];
  /** Data reach up to here. */
  readonly until: Instant;
}

export interface Judgement {
  readonly value: VerdictValue;
  readonly reasons: readonly Reason[];
  readonly episodes: readonly string[];
  readonly compliance: readonly Compliance[];
  /** Series of others that decided it (controls, the service that people moved to). */
  readonly leansOn?: readonly Backing[];
}

/** What stands behind a series of another service or country that a judgement leans on. */
export interface Backing {
  readonly observations: number;
  readonly networks: number;
  /** Networks that would speak for what it stands for; 0 where it stands for a country as a whole. */
  readonly leastNetworks: number;
  /** Share of the time in question with an observation. */
  readonly share: number;
  /** Of what was found in it; 1 where nothing was. */
  readonly confidence: number;
}
