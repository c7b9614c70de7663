import type { Handle } from "../../db/client.ts";
import { listStatements } from "../../db/queries/editorial/list-statements.ts";
import { listVerdicts } from "../../db/queries/findings/list-verdicts.ts";
import { saveVerdicts, type VerdictsSaved } from "../../db/queries/findings/save-verdicts.ts";
import type { ClaimEvidence, Judgement } from "../../lib/compare/comparison.ts";
import { comparisonFor } from "../../lib/compare/index.ts";
import { reason } from "../../lib/compare/reason-codes.ts";
import { strengthOf } from "../../lib/compare/strength.ts";
import { wouldChange } from "../../lib/compare/would-change.ts";
import { detectors } from "../../lib/detect/index.ts";
import type { Verdict } from "../../lib/model/verdict.ts";
import { gatherEvidence } from "./claim-evidence.ts";

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
      const evidence = gatherEvidence(handle, claim, statement);
      const comparison = comparisonFor(claim.kind);
      const judgement = comparison.compare(claim, evidence);
      const simulated = evidence.provenance === "simulated" ? [reason("simulated-evidence", "neither")] : [];
      const reasons = [...judgement.reasons, ...simulated];
      const verdict = {
        claim: claim.id,
        value: judgement.value,
        reasons,
        episodes: judgement.episodes,
        coverage: evidence.subject.coverage,
        compliance: judgement.compliance,
        provenance: evidence.provenance,
        comparison: `${comparison.kind}@${comparison.version}`,
        strength: strengthOf(claim, evidence, judgement),
        wouldChange: wouldChange(claim, evidence, judgement, reasons),
        detector: detectorOf(evidence, judgement),
      };
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

/**
 * What the evidence was found by: the detectors of the episodes that the judgement leans on, or, where it
 * leans on none, those that looked and found nothing. Null where there was nothing to look at.
 */
function detectorOf(evidence: ClaimEvidence, judgement: Judgement): string | null {
  if (evidence.provenance === null) return null;
  const leaned = new Set(judgement.episodes);
  const found = [evidence.subject, ...evidence.controls].flatMap(({ episodes }) =>
    episodes.filter(({ id }) => leaned.has(id)).map(({ detector }) => detector),
  );
  const names = found.length > 0 ? found : detectors.map(({ id, version }) => `${id}@${version}`);
  return [...new Set(names)].sort().join(" ");
}
