import type { Transition } from "./transition.ts";

/** Points of one chain in time order, and where the likelihoods of each under every state are. */
export interface ChainInput {
  readonly times: Float64Array;
  /** Row of the table that holds each point's likelihoods. */
  readonly rows: Int32Array;
  /** Likelihood of a point under each state over that under state 0, row by row. */
  readonly table: Float64Array;
  readonly classOf: Uint8Array;
  readonly withinClass: Float64Array;
  readonly transition: Transition;
}

export interface Smoothed {
  /** P(class | all observations) at each point, point-major. */
  readonly classes: Float64Array;
  /** log P(state 0 at the next point too | state 0 here, all observations). */
  readonly logStayNormal: Float64Array;
}

/** How many points lie between two remembered forward vectors: memory stays flat, at one more forward pass. */
const STRIDE = 256;

/**
 * The forward–backward pass of a continuous-time hidden Markov model over unevenly spaced points, scaled at every
 * step (Rabiner 1989, Proc. IEEE 77(2), V.A). Within a class all states are entered alike, so that a
 * step costs O(states) and not its square. Forward vectors are kept at every 256th point only.
 */
export function forwardBackward(input: ChainInput): Smoothed {
  const { times, rows, table, classOf, withinClass, transition } = input;
  const points = times.length;
  const states = classOf.length;
  const k = transition.classes;
  const classes = new Float64Array(points * k);
  const logStayNormal = new Float64Array(Math.max(0, points - 1));
  const stay = new Float64Array(k);
  const between = new Float64Array(k * k);
  const sums = new Float64Array(k);
  const inflow = new Float64Array(k);

  const first = new Float64Array(states);
  for (let j = 0; j < states; j++) first[j] = transition.stationary[classOf[j]!]! * withinClass[j]!;

  /** The belief after point `at`, from the belief after the point before it (or the first belief). */
  const advance = (
    at: number,
    from: Float64Array,
    fromOffset: number,
    to: Float64Array,
    toOffset: number,
  ) => {
    const row = rows[at]! * states;
    let total = 0;
    if (at === 0) {
      for (let j = 0; j < states; j++) {
        const value = first[j]! * table[row + j]!;
        to[toOffset + j] = value;
        total += value;
      }
    } else {
      transition.over(times[at]! - times[at - 1]!, stay, between);
      sums.fill(0);
      for (let j = 0; j < states; j++) sums[classOf[j]!]! += from[fromOffset + j]!;
      for (let c = 0; c < k; c++) {
        let sum = -sums[c]! * stay[c]!;
        for (let d = 0; d < k; d++) sum += sums[d]! * between[d * k + c]!;
        inflow[c] = sum > 0 ? sum : 0;
      }
      for (let j = 0; j < states; j++) {
        const c = classOf[j]!;
        const value = (from[fromOffset + j]! * stay[c]! + inflow[c]! * withinClass[j]!) * table[row + j]!;
        to[toOffset + j] = value;
        total += value;
      }
    }
    for (let j = 0; j < states; j++) to[toOffset + j]! /= total;
  };

  const blocks = Math.ceil(points / STRIDE);
  const remembered = new Float64Array(blocks * states);
  let current = new Float64Array(states);
  let next = new Float64Array(states);
  for (let at = 0; at < points; at++) {
    advance(at, current, 0, next, 0);
    [current, next] = [next, current];
    if (at % STRIDE === 0) remembered.set(current, (at / STRIDE) * states);
  }

  const block = new Float64Array(STRIDE * states);
  // What the points after the one at hand say of each of its states; one at the last point.
  const later = new Float64Array(states).fill(1);
  const weighted = new Float64Array(states);
  for (let b = blocks - 1; b >= 0; b--) {
    const from = b * STRIDE;
    const to = Math.min(points, from + STRIDE);
    block.set(remembered.subarray(b * states, (b + 1) * states));
    for (let at = from + 1; at < to; at++)
      advance(at, block, (at - 1 - from) * states, block, (at - from) * states);
    for (let at = to - 1; at >= from; at--) {
      const offset = (at - from) * states;
      if (at < points - 1) {
        const row = rows[at + 1]! * states;
        transition.over(times[at + 1]! - times[at]!, stay, between);
        sums.fill(0);
        let largest = 0;
        for (let j = 0; j < states; j++) {
          const value = table[row + j]! * later[j]!;
          weighted[j] = value;
          sums[classOf[j]!]! += value * withinClass[j]!;
          if (value > largest) largest = value;
        }
        // Outflow to any state of class d by way of a choice, and the state itself kept.
        for (let c = 0; c < k; c++) {
          let sum = -sums[c]! * stay[c]!;
          for (let d = 0; d < k; d++) sum += between[c * k + d]! * sums[d]!;
          inflow[c] = sum > 0 ? sum : 0;
        }
        const stayed = between[0]! * weighted[0]!;
        let all = 0;
        for (let j = 0; j < states; j++) {
          const value = stay[classOf[j]!]! * weighted[j]! + inflow[classOf[j]!]!;
          later[j] = value;
          if (j === 0) all = value;
        }
        logStayNormal[at] = Math.min(0, Math.log(stayed) - Math.log(all));
        for (let j = 0; j < states; j++) later[j]! /= largest;
      }
      let total = 0;
      for (let j = 0; j < states; j++) {
        const value = block[offset + j]! * later[j]!;
        classes[at * k + classOf[j]!]! += value;
        total += value;
      }
      for (let c = 0; c < k; c++) classes[at * k + c]! /= total;
    }
  }
  return { classes, logStayNormal };
}
