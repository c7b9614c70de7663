import type { Figures, Reason } from "../model/verdict.ts";

/**
 * Every reason that a comparison can give. Each has one sentence in each language's catalogue, under
 * `reason.<code>`; the compiler asks for it in English.
 */
export const reasonCodes = [
  // Which time was tested, where the claim does not say.
  "period-week-before",
  "period-month-before",
  "period-from-duration",
  "period-weeks-after",
  "period-of-plan",
  "period-around-statement",
  "period-cut-at-statement",
  // What was found.
  "episode-found",
  "episode-ongoing",
  "episode-edge-uncertain",
  "episode-weak",
  "episode-after-statement",
  "under-way-when-said",
  "followed-later",
  "episode-part-of-service",
  "networks-not-affected",
  "throttling-not-block",
  "nothing-found",
  "nothing-found-in-part",
  // What is missing.
  "no-measurements",
  "too-sparse",
  "too-coarse",
  "single-network",
  "network-not-measured",
  "levels-missing",
  "shutdown-silence",
  "simulated-evidence",
  // The parts of an assertion.
  "kind-differs",
  "start-matches",
  "start-differs",
  "end-matches",
  "end-differs",
  "end-open",
  "duration-matches",
  "duration-differs",
  "duration-uncertain",
  "size-matches",
  "size-differs",
  "size-unknown",
  "network-shows",
  "network-does-not-show",
  "scope-most",
  "scope-few",
  // A technical explanation and its controls.
  "trouble-not-measured",
  "service-unaffected",
  "service-suffers",
  "service-not-measured",
  "service-cannot-show",
  "service-in-doubt",
  "country-unaffected",
  "country-suffers",
  "country-not-measured",
  "country-cannot-show",
  "country-in-doubt",
  "services-too-few",
  "countries-too-few",
  "controls-disagree",
  "many-networks-at-once",
  "plateau-all-day",
  "quiet-hours-recover",
  // An announced restriction.
  "announced-windows",
  "announced-not-yet",
  "compliance-kept-to",
  "compliance-exceeded",
  "compliance-less",
  "compliance-not-carried-out",
  "compliance-no-data",
  "compliance-others-no-data",
  "compliance-extra-hours",
  "slowing-kept-to",
  "slowing-exceeded",
  "slowing-less",
  "slowing-not-carried-out",
  "slowing-no-data",
  // An announced restoration.
  "restored",
  "restored-before",
  "restored-then",
  "not-restored",
  "restoration-pending",
  "nothing-to-restore",
  // A part of the service.
  "feature-not-named",
  "feature-not-measured",
  "feature-other-episode",
  // People who moved.
  "moved-to-not-named",
  "fall-measured",
  "fall-not-seen",
  "fall-not-measured",
  "fall-within-usual",
  "rise-measured",
  "rise-not-seen",
  "rise-not-measured",
  "rise-within-usual",
  "correlation-only",
  // Others.
  "acknowledged-after",
  "grounds-not-testable",
  "demand-not-testable",
] as const;
export type ReasonCode = (typeof reasonCodes)[number];

/** A reason with a code that has a sentence. */
export function reason(code: ReasonCode, weighs: Reason["weighs"], figures: Figures = {}): Reason {
  return { code, figures, weighs };
}
