import { judgeClaim } from "../../../lib/compare/judge-claim.ts";
import type { Statement } from "../../../lib/model/statement.ts";
import type { Verdict } from "../../../lib/model/verdict.ts";
import type { Handle } from "../../client.ts";
import { gatherEvidence } from "../findings/gather-evidence.ts";
import { saveVerdicts } from "../findings/save-verdicts.ts";

/** What the comparison makes of every claim of a statement, also of one that is not saved yet. */
export function verdictsOf(handle: Handle, statement: Statement): Omit<Verdict, "datasetRevision">[] {
  return statement.claims.map((claim) => judgeClaim(claim, gatherEvidence(handle, claim, statement)));
}

/**
 * Judges the claims of one statement and saves what comes of it; those of all others stay as they are.
 *
 * @param now UTC epoch ms.
 */
export function judgeStatement(handle: Handle, statement: Statement, now: number): void {
  const made = verdictsOf(handle, statement);
  const pairs = statement.claims.map((claim, index) => ({ claim, verdict: made[index]! }));
  saveVerdicts(handle, pairs, now, statement.id);
}
