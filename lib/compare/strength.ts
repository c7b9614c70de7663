import type { Claim } from "../model/claim.ts";
import type { EvidenceStrength } from "../model/verdict.ts";
import type { Backing, ClaimEvidence, Judgement } from "./comparison.ts";
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
 * for those that the claim is about is at most moderate. Where others decided (controls, the service that people
 * moved to), the verdict is no stronger than the weakest of them.
 */
export function strengthOf(claim: Claim, evidence: ClaimEvidence, judgement: Judgement): EvidenceStrength {
  const { observations, networks, hours, hoursWithData } = evidence.subject.coverage;
  if (evidence.provenance === null || observations === 0) return "none";
  if (judgement.value === "cannot be tested") return "weak";
  const leaned = new Set(judgement.episodes);
  const confidence = evidence.subject.episodes
    .filter((episode) => leaned.has(episode.id))
    .reduce((least, episode) => Math.min(least, episode.confidence), 1);
  const own: Backing = {
    observations,
    networks,
    leastNetworks: claim.networks === null ? powerThresholds.leastNetworks : claim.networks.length,
    share: hours === 0 ? 0 : hoursWithData / hours,
    confidence,
  };
  const grades = [own, ...(judgement.leansOn ?? [])].map(gradeOf);
  return byStrength.find((grade) => grades.includes(grade)) ?? "weak";
}

/** From the weakest to the strongest. */
const byStrength = ["weak", "moderate", "strong"] as const satisfies readonly EvidenceStrength[];

function gradeOf(one: Backing): (typeof byStrength)[number] {
  const limits = strengthThresholds;
  if (
    one.networks >= one.leastNetworks &&
    one.observations >= limits.strongObservations &&
    one.share >= limits.strongShare &&
    one.confidence >= limits.strongConfidence
  )
    return "strong";
  return one.observations >= limits.moderateObservations && one.share >= limits.moderateShare
    ? "moderate"
    : "weak";
}
