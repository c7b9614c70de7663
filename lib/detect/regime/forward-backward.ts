import { type Transition, tabulate } from "./transition.ts";

/** Points of one chain in time order, and where the likelihoods of each under every state are. */
export interface ChainInput {
  readonly times: Float64Array;
  /** Row of the table that holds each point's likelihoods. */
  readonly rows: Int32Array;
  /** Likelihood of a point under each state over that under state 0, row by row. */
  readonly table: Float64Array;
  /** Class of each state, ascending: states of one class lie together, and state 0 is a class by itself. */
  readonly classOf: Uint8Array;
  /** Probability of each state given that its class is entered: the same for all states of a class. */
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
 * step costs O(states) and not its square. Forward vectors are kept at every 256th point only. Scales are carried
 * over into the next step's coefficients, so that each step goes through the states once.
 */
export function forwardBackward(input: ChainInput): Smoothed {
  const { times, rows, table, classOf, withinClass, transition } = input;
  const points = times.length;
  const states = classOf.length;
  const k = transition.classes;
  const classes = new Float64Array(points * k);
  const logStayNormal = new Float64Array(Math.max(0, points - 1));
  const { values: moves, slots, width } = tabulate(transition, times);
  const begin = new Int32Array(k + 1);
  for (let c = 0; c < k; c++) begin[c + 1] = begin[c]! + classOf.filter((one) => one === c).length;
  const within = new Float64Array(k);
  for (let c = 0; c < k; c++) within[c] = withinClass[begin[c]!] ?? 0;
  const shape: Shape = { k, begin, within, table, moves };

  // Sums of the latest forward vector by class, before scaling; likewise of the backward one.
  const sums = new Float64Array(k);
  const blocks = Math.ceil(points / STRIDE);
  const remembered = new Float64Array(blocks * states);
  const block = new Float64Array(STRIDE * states);
  for (let at = 0; at < points; at++) {
    const to = (at % STRIDE) * states;
    if (at === 0) firstStep(shape, transition.stationary, rows[0]! * states, block, sums);
    else
      forwardStep(
        shape,
        slots[at]! * width,
        rows[at]! * states,
        block,
        ((at - 1) % STRIDE) * states,
        to,
        sums,
      );
    if (to === 0) remembered.set(block.subarray(0, states), (at / STRIDE) * states);
  }

  const ahead = new Float64Array(states);
  const aheadSums = new Float64Array(k);
  for (let b = blocks - 1; b >= 0; b--) {
    const from = b * STRIDE;
    const to = Math.min(points, from + STRIDE);
    // The last block is still there from the pass forward.
    if (b < blocks - 1) {
      block.set(remembered.subarray(b * states, (b + 1) * states));
      sumByClass(shape, block, sums);
      for (let at = from + 1; at < to; at++) {
        const offset = (at - from) * states;
        forwardStep(shape, slots[at]! * width, rows[at]! * states, block, offset - states, offset, sums);
      }
    }
    for (let at = to - 1; at >= from; at--) {
      const offset = (at - from) * states;
      const row = rows[at]! * states;
      if (at === points - 1) lastStep(shape, row, block, offset, ahead, aheadSums, classes, at * k);
      else {
        const move = slots[at + 1]! * width;
        logStayNormal[at] = backwardStep(shape, move, row, block, offset, ahead, aheadSums, classes, at * k);
      }
    }
  }
  return { classes, logStayNormal };
}

interface Shape {
  readonly k: number;
  /** First state of each class, and the number of all. */
  readonly begin: Int32Array;
  readonly within: Float64Array;
  readonly table: Float64Array;
  readonly moves: Float64Array;
}

/** The belief after the first point, from the long-run shares. */
function firstStep(
  { k, begin, within, table }: Shape,
  stationary: Float64Array,
  row: number,
  to: Float64Array,
  sums: Float64Array,
): void {
  for (let c = 0; c < k; c++) {
    let sum = 0;
    for (let j = begin[c]!; j < begin[c + 1]!; j++) {
      const value = stationary[c]! * within[c]! * table[row + j]!;
      to[j] = value;
      sum += value;
    }
    sums[c] = sum;
  }
}

function sumByClass({ k, begin }: Shape, vector: Float64Array, sums: Float64Array): void {
  for (let c = 0; c < k; c++) {
    let sum = 0;
    for (let j = begin[c]!; j < begin[c + 1]!; j++) sum += vector[j]!;
    sums[c] = sum;
  }
}

const held = new Float64Array(8);

/** The belief after a point, from the belief after the point before it, whose sums by class are in `sums`. */
function forwardStep(
  { k, begin, within, table, moves }: Shape,
  move: number,
  row: number,
  vectors: Float64Array,
  from: number,
  to: number,
  sums: Float64Array,
): void {
  let total = 0;
  for (let c = 0; c < k; c++) {
    held[c] = sums[c]!;
    total += sums[c]!;
  }
  const scale = 1 / total;
  for (let c = 0; c < k; c++) {
    const stay = moves[move + c]! * scale;
    let inflow = 0;
    for (let d = 0; d < k; d++) inflow += held[d]! * moves[move + k + d * k + c]!;
    inflow *= scale * within[c]!;
    let sum = 0;
    const end = begin[c + 1]!;
    for (let j = begin[c]!; j < end; j++) {
      const value = (vectors[from + j]! * stay + inflow) * table[row + j]!;
      vectors[to + j] = value;
      sum += value;
    }
    sums[c] = sum;
  }
}

/** After the last point there is nothing more to say: every state does equally well. */
function lastStep(
  { k, begin, within, table }: Shape,
  row: number,
  block: Float64Array,
  offset: number,
  ahead: Float64Array,
  aheadSums: Float64Array,
  classes: Float64Array,
  out: number,
): void {
  let all = 0;
  for (let c = 0; c < k; c++) {
    let sum = 0;
    let belief = 0;
    for (let j = begin[c]!; j < begin[c + 1]!; j++) {
      belief += block[offset + j]!;
      ahead[j] = table[row + j]!;
      sum += ahead[j]!;
    }
    aheadSums[c] = sum * within[c]!;
    classes[out + c] = belief;
    all += belief;
  }
  for (let c = 0; c < k; c++) classes[out + c]! /= all;
}

/**
 * The belief in each class at a point, from its forward vector and from `ahead`: the likelihood of all later points under
 * each state at the next one, up to a scale. Leaves in `ahead` the same with this point added.
 *
 * @returns log P(state 0 at the next point | state 0 here and all observations).
 */
function backwardStep(
  { k, begin, within, table, moves }: Shape,
  move: number,
  row: number,
  block: Float64Array,
  offset: number,
  ahead: Float64Array,
  aheadSums: Float64Array,
  classes: Float64Array,
  out: number,
): number {
  let total = 0;
  for (let c = 0; c < k; c++) {
    held[c] = aheadSums[c]!;
    total += aheadSums[c]!;
  }
  const scale = 1 / total;
  let stayed = 0;
  let all = 0;
  for (let c = 0; c < k; c++) {
    const stay = moves[move + c]! * scale;
    let outflow = 0;
    for (let d = 0; d < k; d++) outflow += moves[move + k + c * k + d]! * held[d]!;
    outflow *= scale;
    if (c === 0)
      stayed = ((moves[move]! + moves[move + k]!) * scale * ahead[0]!) / (stay * ahead[0]! + outflow);
    let sum = 0;
    let belief = 0;
    const end = begin[c + 1]!;
    for (let j = begin[c]!; j < end; j++) {
      const later = ahead[j]! * stay + outflow;
      belief += block[offset + j]! * later;
      const value = table[row + j]! * later;
      ahead[j] = value;
      sum += value;
    }
    aheadSums[c] = sum * within[c]!;
    classes[out + c] = belief;
    all += belief;
  }
  const share = 1 / all;
  for (let c = 0; c < k; c++) classes[out + c]! *= share;
  return Math.min(0, Math.log(stayed));
}
