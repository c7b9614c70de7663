import { detectors } from "../detect/index.ts";
import type { Claim } from "../model/claim.ts";
import type { Verdict } from "../model/verdict.ts";
import type { ClaimEvidence, Judgement } from "./comparison.ts";
import { comparisonFor } from "./index.ts";
import { reason } from "./reason-codes.ts";
import { strengthOf } from "./strength.ts";
import { wouldChange } from "./would-change.ts";

/** A claim held against everything that is known, as it is stored, shown and previewed. */
export function judgeClaim(claim: Claim, evidence: ClaimEvidence): Omit<Verdict, "datasetRevision"> {
  const comparison = comparisonFor(claim.kind);
  const judgement = comparison.compare(claim, evidence);
  const simulated = evidence.provenance === "simulated" ? [reason("simulated-evidence", "neither")] : [];
  const reasons = [...judgement.reasons, ...simulated];
  return {
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
