import type { Claim } from "../model/claim.ts";
import type { Change, Figures, Reason } from "../model/verdict.ts";
import { type ChangeCode, change } from "./change-codes.ts";
import type { ClaimEvidence, Judgement } from "./comparison.ts";
import { findingThresholds } from "./finding.ts";
import { powerThresholds } from "./power.ts";
import type { ReasonCode } from "./reason-codes.ts";

/** What is asked for by a reason that says what was missing. */
const askedFor: Readonly<Partial<Record<ReasonCode, ChangeCode>>> = {
  "no-measurements": "measurements-any",
  "too-sparse": "measurements-more",
  "nothing-found-in-part": "measurements-more",
  "too-coarse": "measurements-finer",
  "single-network": "measurements-more-networks",
  "network-not-measured": "measurements-of-networks",
  "levels-missing": "measurements-of-levels",
  "size-unknown": "measurements-of-levels",
  "slowing-no-data": "measurements-of-levels",
  "feature-not-measured": "measurements-of-feature",
  "end-open": "measurements-later",
  "start-open": "measurements-more",
  "announced-not-yet": "measurements-later",
  "announced-so-far": "measurements-later",
  "restoration-pending": "measurements-later",
  "shutdown-silence": "measurements-from-outside",
  "simulated-evidence": "measurements-real",
  "services-too-few": "control-services",
  "service-not-measured": "control-services",
  "countries-too-few": "control-countries",
  "country-not-measured": "control-countries",
  "service-cannot-show": "control-levels",
  "country-cannot-show": "control-levels",
  "service-in-doubt": "controls-surer",
  "service-own-trouble": "control-services",
  "country-own-trouble": "control-countries",
  "country-in-doubt": "controls-surer",
  "fall-within-usual": "numbers-of-users",
  "rise-within-usual": "numbers-of-users",
  "fall-not-measured": "numbers-of-users",
  "rise-not-measured": "numbers-of-users",
  "compliance-no-data": "measurements-of-networks",
  "compliance-others-no-data": "measurements-more-networks",
  "compliance-outside-thin": "measurements-more",
  "episode-after-statement": "time-of-statement",
  "feature-not-named": "feature-named",
  "moved-to-not-named": "destination-named",
  "episode-weak": "episode-surer",
  "sources-disagree": "measurements-more-networks",
  "episode-edge-uncertain": "edges-closer",
  "duration-uncertain": "edges-closer",
  "trouble-not-measured": "episode-found",
  "nothing-to-restore": "episode-found",
  "feature-other-episode": "measurements-of-feature",
  "demand-not-testable": "nothing-can",
  "followed-later": "nothing-can",
};

/**
 * What would lead to another verdict: first what was missing, then what was found turning out otherwise.
 * Each once, in that order.
 *
 * @param reasons the judgement's own, with what the pipeline added (that the evidence is simulated).
 */
export function wouldChange(
  claim: Claim,
  evidence: ClaimEvidence,
  judgement: Judgement,
  reasons: readonly Reason[],
): Change[] {
  const figures = figuresFor(claim, evidence, judgement, reasons);
  const codes = reasons.flatMap((reason) => askedFor[reason.code as ReasonCode] ?? []);
  if (judgement.value !== "cannot be tested") codes.push(...turns(claim, judgement, reasons));
  if (!codes.some((code) => code !== "measurements-real")) codes.unshift("measurements-more");
  return [...new Set(codes)].map((code) => change(code, figures));
}

/** What would have to turn out otherwise for a verdict that there is. */
function turns(claim: Claim, judgement: Judgement, reasons: readonly Reason[]): ChangeCode[] {
  const leans: ChangeCode[] = judgement.episodes.length > 0 ? ["episode-does-not-hold"] : ["episode-found"];
  switch (claim.kind) {
    case "attributes-technical-fault":
      if (reasons.some(({ code }) => code === "trouble-not-measured")) return ["episode-found"];
      return judgement.value === "supported"
        ? ["controls-do-not-suffer", ...leans]
        : ["controls-suffer", ...leans];
    case "announces-restriction":
      return ["networks-behave-otherwise"];
    case "asserts-throttling":
    case "asserts-block":
    case "asserts-shutdown":
      return judgement.value === "partly supported" ? ["part-differs", ...leans] : leans;
    case "says-people-moved":
      return ["numbers-of-users"];
    case "denies-plan":
      return judgement.value === "supported" ? ["restriction-follows"] : leans;
    default:
      return leans;
  }
}

/** Every figure that a sentence about a change can use. */
function figuresFor(
  claim: Claim,
  evidence: ClaimEvidence,
  judgement: Judgement,
  reasons: readonly Reason[],
): Figures {
  const named = reasons.flatMap(({ code, figures }) => {
    if (code === "network-not-measured" && Array.isArray(figures.networks)) return figures.networks;
    if (code === "compliance-no-data" && typeof figures.network === "number") return [figures.network];
    return [];
  });
  return {
    service: evidence.subject.service,
    country: evidence.subject.country,
    fromAt: evidence.period.start,
    toAt: evidence.period.end,
    untilAt: evidence.until,
    networks: [...new Set(named as number[])].sort((a, b) => a - b),
    episodes: [...judgement.episodes],
    episodeCount: judgement.episodes.length,
    leastConfidence: findingThresholds.leastConfidence,
    leastObservations: findingThresholds.leastObservations,
    leastNetworks: powerThresholds.leastNetworks,
    ...(claim.feature === null ? {} : { feature: claim.feature }),
  };
}
