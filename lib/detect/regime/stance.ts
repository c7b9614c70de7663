import type { Interval } from "../../model/interval.ts";
import { logSumExp } from "../../stats/log-sum-exp.ts";
import { states } from "./states.ts";
import type { Strand } from "./strand.ts";
import { type PhaseSort, type Support, supportFor } from "./support.ts";
import { thresholds } from "./thresholds.ts";

export type Stance = "for" | "against" | "silent";

/** Log weights of the states that the networks which show a phase show together; null where none does. */
export function sharedStates(supports: readonly Support[]): Float64Array | null {
  const together = new Float64Array(states.length);
  let showing = 0;
  for (const support of supports) {
    if (support.logFactor < Math.log(thresholds.stance.value)) continue;
    showing += 1;
    for (let j = 0; j < together.length; j++) together[j]! += support.states[j]!;
  }
  return showing === 0 ? null : together.map((weight) => Math.log(weight / showing));
}

/**
 * Observations speak for a phase when any state of its kind is so much likelier than normal there. They speak against it when what the
 * networks show together is so much less likely than normal there: hardly any observation speaks against the mildest of
 * all throttlings.
 */
export function stanceOf(support: Support, shared: Float64Array | null): Stance {
  const limit = Math.log(thresholds.stance.value);
  if (support.points === 0) return "silent";
  if (support.logFactor >= limit) return "for";
  const alike =
    shared === null ? support.logFactor : logSumExp(support.logs.map((log, j) => log + shared[j]!));
  return Math.min(support.logFactor, alike) <= -limit ? "against" : "silent";
}

/** Which networks show a phase, argue against it, or lean its way without being sure. */
export function stancesOf(
  kind: PhaseSort,
  strands: readonly Strand[],
  intervals: readonly Interval[],
  table: Float64Array,
  scheduled: boolean,
) {
  const supports = strands.map((strand) => supportFor(kind, strand.channels, intervals, table, scheduled));
  const shared = sharedStates(supports);
  const networksThat = (holds: (support: Support) => boolean) =>
    strands.filter((_, at) => holds(supports[at]!)).map((strand) => strand.network);
  return {
    for: networksThat((support) => stanceOf(support, shared) === "for"),
    against: networksThat((support) => stanceOf(support, shared) === "against"),
    leaning: networksThat((support) => support.points > 0 && support.logFactor > 0),
  };
}
