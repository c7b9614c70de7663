import type { Bound, Duration, Instant } from "../../model/interval.ts";
import type { ChainPosterior } from "./hidden-chain.ts";

/** A stretch of a chain in which something other than normal is likelier. */
export interface FoundStretch {
  /** First and last point inside. */
  readonly from: number;
  readonly to: number;
  readonly start: Bound;
  /** Null while it lasts at the last point. */
  readonly end: Bound | null;
  readonly beganBeforeData: boolean;
  /** 1 − P(normal at every point inside), never above what the detector allows. */
  readonly confidence: number;
}

/** What a detector looks for in its chain. */
export interface StretchesLookedFor {
  /** Whether a state belongs to them. */
  readonly inside: (state: number) => boolean;
  /** Stretches no further apart than this are one. */
  readonly gap: Duration;
  readonly highestConfidence: number;
}

/**
 * Stretches of points where P(state in `inside`) is above one half, those no further apart than `gap` as one. The
 * bounds are the 5, 50 and 95 % points of the posterior of the change, at the points around them; where points speak for
 * a stretch of time (a day's figure) the change may lie anywhere in it.
 */
export function stretchesOf(
  times: ArrayLike<number>,
  reach: Duration,
  states: number,
  posterior: ChainPosterior,
  { inside, gap, highestConfidence }: StretchesLookedFor,
): FoundStretch[] {
  const count = times.length;
  const share = Float64Array.from({ length: count }, (_, at) => {
    let sum = 0;
    for (let j = 0; j < states; j++) if (inside(j)) sum += posterior.states[at * states + j]!;
    return sum;
  });
  const runs: { from: number; to: number }[] = [];
  for (let at = 0; at < count; at++) {
    if (share[at]! < 0.5) continue;
    const last = runs.at(-1);
    if (last !== undefined && (last.to === at - 1 || times[at]! - times[last.to]! - reach <= gap))
      last.to = at;
    else runs.push({ from: at, to: at });
  }
  return runs.map(({ from, to }, index) => {
    let before = from - 1;
    const first = index === 0 ? 0 : runs[index - 1]!.to + 1;
    while (before > first && share[before]! >= 0.05) before -= 1;
    let sure = from;
    while (sure < to && share[sure]! < 0.95) sure += 1;
    let lastSure = to;
    while (lastSure > from && share[lastSure]! < 0.95) lastSure -= 1;
    let after = to + 1;
    const end = index === runs.length - 1 ? count - 1 : runs[index + 1]!.from - 1;
    while (after < end && share[after]! >= 0.05) after += 1;
    return {
      from,
      to,
      start:
        from === 0
          ? bound(times[0]!, times[0]!, times[0]!)
          : bound(times[before]!, times[from]!, times[sure]! + reach),
      end: to === count - 1 ? null : bound(times[lastSure]!, times[to]! + reach, times[after]! + reach),
      beganBeforeData: from === 0,
      confidence: Math.min(highestConfidence, certaintyOf(from, to, states, posterior)),
    };
  });
}

function bound(earliest: Instant, best: Instant, latest: Instant): Bound {
  return { earliest: Math.min(earliest, best), best, latest: Math.max(latest, best) };
}

/** 1 − P(normal at every point from the one to the other). */
function certaintyOf(from: number, to: number, states: number, posterior: ChainPosterior): number {
  let log = Math.log(Math.max(1e-300, posterior.states[from * states]!));
  for (let at = from; at < to; at++) log += posterior.logStayNormal[at]!;
  return -Math.expm1(log);
}
