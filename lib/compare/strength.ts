import type { Claim } from "../model/claim.ts";
import type { EvidenceStrength } from "../model/verdict.ts";
import type { ClaimEvidence, Judgement } from "./comparison.ts";
import { powerThresholds } from "./power.ts";

/** What each grade asks for; a verdict has the best grade all of whose demands it meets. */
export const strengthThresholds = {
  /** Observations of the service in the time tested. */
  strongObservations: 100,
  moderateObservations: 20,
  /** Share of the hours tested with at least one observation. */
  strongShare: 0.5,
  moderateShare: 0.1,
  /** Confidence of the least sure episode that the verdict leans on. */
  strongConfidence: 0.95,
} as const;

/**
 * How much stands behind a judgement. What cannot be tested never has more than weak evidence, however much
 * was measured: had it decided anything, there would be a verdict. Evidence on fewer networks than would speak
 * for those that the claim is about is at most moderate.
 */
export function strengthOf(claim: Claim, evidence: ClaimEvidence, judgement: Judgement): EvidenceStrength {
  const { observations, networks, hours, hoursWithData } = evidence.subject.coverage;
  if (evidence.provenance === null || observations === 0) return "none";
  if (judgement.value === "cannot be tested") return "weak";
  const share = hours === 0 ? 0 : hoursWithData / hours;
  const leaned = new Set(judgement.episodes);
  const confidence = evidence.subject.episodes
    .filter((episode) => leaned.has(episode.id))
    .reduce((least, episode) => Math.min(least, episode.confidence), 1);
  const enoughNetworks =
    networks >= (claim.networks === null ? powerThresholds.leastNetworks : claim.networks.length);
  const limits = strengthThresholds;
  if (
    enoughNetworks &&
    observations >= limits.strongObservations &&
    share >= limits.strongShare &&
    confidence >= limits.strongConfidence
  )
    return "strong";
  return observations >= limits.moderateObservations && share >= limits.moderateShare ? "moderate" : "weak";
}
