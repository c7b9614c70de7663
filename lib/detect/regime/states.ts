import { modelThresholds } from "./model-thresholds.ts";
import { thresholds } from "./thresholds.ts";

/** The classes of states. States of one class share their rate of exit. */
export const NORMAL = 0;
export const THROTTLED = 1;
export const SHORT_BLOCK = 2;
export const LONG_BLOCK = 3;
export type StateClass = typeof NORMAL | typeof THROTTLED | typeof SHORT_BLOCK | typeof LONG_BLOCK;

export interface State {
  readonly class: StateClass;
  /** Throttled: share of the tests that are slowed, what is left of their level, and how far delays follow (exponent). */
  readonly share: number;
  readonly severity: number;
  readonly response: number;
  /** Blocked: the probability that a try fails. */
  readonly failure: number;
}

const shares = modelThresholds.throttledShares.value;
const severities = modelThresholds.throttledSeverities.value;
const responses = modelThresholds.throttledResponses.value;
/** Milder on average over all tests than what is called throttling at all: such states would only make ends of phases fray. */
const tooMild = (share: number, severity: number) =>
  share * -Math.log(severity) < -Math.log1p(-thresholds.smallestFall.value);
const failures = modelThresholds.blockedFailures.value;

/** State 0 is normal; then the throttled grid (share × severity × response); then blocks, short and long. */
export const states: readonly State[] = [
  { class: NORMAL, share: 0, severity: 1, response: 0, failure: 0 },
  ...shares.flatMap((share) =>
    severities
      .filter((severity) => !tooMild(share, severity))
      .flatMap((severity) =>
        responses.map((response): State => ({ class: THROTTLED, share, severity, response, failure: 0 })),
      ),
  ),
  ...([SHORT_BLOCK, LONG_BLOCK] as const).flatMap((kind) =>
    failures.map((failure): State => ({ class: kind, share: 0, severity: 0, response: 0, failure })),
  ),
];

/** Class of each state, as an array for inner loops. */
export const classOf: Uint8Array = Uint8Array.from(states, (state) => state.class);

/** Rate of exit of each class, in 1/day. */
export const exitRates: readonly number[] = [
  thresholds.normalExit.value,
  thresholds.throttledExit.value,
  thresholds.shortBlockExit.value,
  thresholds.longBlockExit.value,
];

/** Where a state that is left leads to, by class. Normal may lead to normal: that is staying there. */
export const entryShares: readonly number[] = (() => {
  const { throttledEntry, shortBlockEntry, longBlockEntry } = thresholds;
  const others = [throttledEntry.value, shortBlockEntry.value, longBlockEntry.value];
  return [1 - others.reduce((sum, share) => sum + share, 0), ...others];
})();

/** Probability of each state given that its class is entered. Within a class all are equally likely. */
export const withinClass: Float64Array = (() => {
  const sizes = [0, 0, 0, 0];
  for (const state of states) sizes[state.class]! += 1;
  return Float64Array.from(states, (state) => 1 / sizes[state.class]!);
})();
