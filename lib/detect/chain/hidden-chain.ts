import { DAY } from "../../model/interval.ts";
import { matrixExponential } from "../../stats/matrix-exponential.ts";

/** Points in time order and what each says of a handful of states. State 0 is normal. */
export interface HiddenChain {
  /** UTC epoch ms, ascending. */
  readonly times: ArrayLike<number>;
  readonly states: number;
  /** Rates of change in 1/day, row-major: off the diagonal from row to column; the diagonal is worked out. */
  readonly rates: Float64Array;
  /** P(state) before the first point. */
  readonly initial: Float64Array;
  /** log of each point's likelihood under each state over that under state 0, point-major. */
  readonly logRatios: Float64Array;
}

export interface ChainPosterior {
  /** P(state | all points) at each point, point-major. */
  readonly states: Float64Array;
  /** log P(state 0 at the next point too | state 0 here, all points). */
  readonly logStayNormal: Float64Array;
}

/**
 * Forward and backward over a hidden Markov chain in continuous time with few states, scaled at every step (Rabiner
 * 1989, Proc. IEEE 77(2), V.A). O(points × states²): for published series of a few signals, where the states are few.
 */
export function posteriorOf(chain: HiddenChain): ChainPosterior {
  const { times, states: k, initial, logRatios } = chain;
  const points = times.length;
  const transition = transitionOf(chain);
  const likelihood = new Float64Array(points * k);
  for (let at = 0; at < points; at++) {
    let most = 0;
    for (let j = 0; j < k; j++) most = Math.max(most, logRatios[at * k + j]!);
    for (let j = 0; j < k; j++) likelihood[at * k + j] = Math.exp(logRatios[at * k + j]! - most);
  }
  const forward = new Float64Array(points * k);
  for (let at = 0; at < points; at++) {
    const over = at === 0 ? null : transition(times[at]! - times[at - 1]!);
    let total = 0;
    for (let j = 0; j < k; j++) {
      let sum = over === null ? initial[j]! : 0;
      if (over !== null) for (let i = 0; i < k; i++) sum += forward[(at - 1) * k + i]! * over[i * k + j]!;
      const value = sum * likelihood[at * k + j]!;
      forward[at * k + j] = value;
      total += value;
    }
    for (let j = 0; j < k; j++) forward[at * k + j]! /= total;
  }
  const posterior = new Float64Array(points * k);
  const logStayNormal = new Float64Array(Math.max(0, points - 1));
  let later = new Float64Array(k).fill(1);
  for (let at = points - 1; at >= 0; at--) {
    if (at < points - 1) {
      const over = transition(times[at + 1]! - times[at]!);
      const next = new Float64Array(k);
      let largest = 0;
      for (let i = 0; i < k; i++) {
        let sum = 0;
        for (let j = 0; j < k; j++) sum += over[i * k + j]! * likelihood[(at + 1) * k + j]! * later[j]!;
        next[i] = sum;
        largest = Math.max(largest, sum);
      }
      const stayed = over[0]! * likelihood[(at + 1) * k]! * later[0]!;
      logStayNormal[at] = Math.min(0, Math.log(stayed) - Math.log(next[0]!));
      later = next.map((value) => value / largest);
    }
    let total = 0;
    for (let j = 0; j < k; j++) {
      const value = forward[at * k + j]! * later[j]!;
      posterior[at * k + j] = value;
      total += value;
    }
    for (let j = 0; j < k; j++) posterior[at * k + j]! /= total;
  }
  return { states: posterior, logStayNormal };
}

/** Steps of published series are few and the same: each length is worked out once. */
function transitionOf({ states: k, rates }: HiddenChain): (duration: number) => Float64Array {
  const generator = rates.slice();
  for (let i = 0; i < k; i++) {
    let out = 0;
    for (let j = 0; j < k; j++) if (j !== i) out += rates[i * k + j]!;
    generator[i * k + i] = -out;
  }
  const known = new Map<number, Float64Array>();
  return (duration) => {
    const found = known.get(duration);
    if (found !== undefined) return found;
    const days = duration / DAY;
    const made = matrixExponential(
      generator.map((rate) => rate * days),
      k,
    );
    known.set(duration, made);
    return made;
  };
}
