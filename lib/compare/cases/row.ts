import type { VerdictValue } from "../../model/verdict.ts";
import type { ReasonCode } from "../reason-codes.ts";

/** One row of the table that the comparisons are held to. */
export interface Row {
  readonly name: string;
  /** See `drawn-timeline.ts`. */
  readonly drawn: string;
  /** See `drawn-claim.ts`. */
  readonly claim: string;
  readonly verdict: VerdictValue;
  /** Why a fair reader expects it. */
  readonly why: string;
  /** Reasons that must be given, and (after `not`) ones that must not. */
  readonly reasons: readonly (ReasonCode | `not ${ReasonCode}`)[];
}
