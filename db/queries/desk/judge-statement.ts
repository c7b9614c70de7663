import { judgeClaim } from "../../../lib/compare/judge-claim.ts";
import type { Claim } from "../../../lib/model/claim.ts";
import type { Statement } from "../../../lib/model/statement.ts";
import type { Verdict } from "../../../lib/model/verdict.ts";
import type { Handle } from "../../client.ts";
import { gatherEvidence } from "../findings/gather-evidence.ts";
import { saveVerdicts } from "../findings/save-verdicts.ts";

/** What the comparison makes of a claim of a statement, also of one that is not saved yet. */
export function verdictOf(
  handle: Handle,
  claim: Claim,
  statement: Statement,
): Omit<Verdict, "datasetRevision"> {
  return judgeClaim(claim, gatherEvidence(handle, claim, statement));
}

/**
 * Judges the claims of one statement and saves what comes of it; those of all others stay as they are.
 *
 * @param now UTC epoch ms.
 */
export function judgeStatement(handle: Handle, statement: Statement, now: number): void {
  const pairs = statement.claims.map((claim) => ({ claim, verdict: verdictOf(handle, claim, statement) }));
  saveVerdicts(handle, pairs, now, statement.id);
}
