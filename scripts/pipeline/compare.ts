import type { Handle } from "../../db/client.ts";
import { listStatements } from "../../db/queries/editorial/list-statements.ts";
import { gatherEvidence } from "../../db/queries/findings/gather-evidence.ts";
import { listVerdicts } from "../../db/queries/findings/list-verdicts.ts";
import { saveVerdicts, type VerdictsSaved } from "../../db/queries/findings/save-verdicts.ts";
import { judgeClaim } from "../../lib/compare/judge-claim.ts";
import type { Verdict } from "../../lib/model/verdict.ts";

export interface CompareReport {
  readonly claims: number;
  readonly verdicts: readonly Verdict[];
  readonly saved: VerdictsSaved;
  readonly seconds: number;
}

/**
 * Holds every claim in the database against the evidence and saves the verdicts. The same data give the
 * same verdicts, and a run that changes nothing leaves the dataset's revision as it is.
 *
 * @param now UTC epoch ms.
 */
export function compareAll(handle: Handle, { now }: { readonly now: number }): CompareReport {
  const began = performance.now();
  const made = listStatements(handle).flatMap((statement) =>
    statement.claims.map((claim) => {
      const verdict = judgeClaim(claim, gatherEvidence(handle, claim, statement));
      return { claim, verdict };
    }),
  );
  const saved = saveVerdicts(handle, made, now);
  return {
    claims: made.length,
    verdicts: listVerdicts(handle),
    saved,
    seconds: (performance.now() - began) / 1000,
  };
}
