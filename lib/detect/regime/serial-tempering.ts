import { DAY } from "../../model/interval.ts";
import { quantile } from "../../stats/quantile.ts";
import { modelThresholds } from "./model-thresholds.ts";
import { thresholds } from "./thresholds.ts";

const FEWEST_BLOCKS = modelThresholds.temperingBlocks.value;
const TESTS_A_BLOCK = modelThresholds.temperingBlockTests.value;
const KEPT = modelThresholds.temperingKept.value;
/** Mean of the kept blocks for squares of a standard normal: P(χ²₃ < q)/0.9, q = χ²₁'s 90 % point. Follows from what is kept. */
const MEAN_OF_KEPT = 0.6233;
const PRIOR_BLOCKS = modelThresholds.temperingPrior.value;

/** What a level channel leaves when its expectation is taken away. */
export interface Residuals {
  readonly times: Float64Array;
  readonly residuals: Float64Array;
  /** How much of an independent observation each point is thought to be, 0 to 1. */
  readonly weights: Float64Array;
  /** 1 for a point that counts; null for all. */
  readonly normal: Uint8Array | null;
  readonly spread: number;
}

/**
 * How much of an independent observation each point of one network's level channels is worth: one over the variance inflation
 * of block sums of the scores of Student's t (what a log likelihood ratio adds up), over all channels together, blocks of a
 * day or longer. With independent tests a block's sum of n scores varies n times as much as one score; where tests
 * of one evening or day go together, or metrics of one test, more (Politis, Romano & Wolf, Subsampling, 1999, ch. 3). The
 * most extreme tenth of the blocks is left out, so that an episode in some of them does not pass for dependence.
 */
export function serialTempering(channels: readonly Residuals[]): number {
  const most = thresholds.highestTempering.value;
  let points = 0;
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const { times } of channels) {
    if (times.length === 0) continue;
    points += times.length;
    first = Math.min(first, times[0]!);
    last = Math.max(last, times.at(-1)!);
  }
  if (points < FEWEST_BLOCKS * 2) return most;
  const block = DAY * Math.max(1, Math.ceil((TESTS_A_BLOCK * (last - first)) / DAY / points));
  const firstBlock = Math.floor(first / block);
  const blocks = Math.floor(last / block) - firstBlock + 1;
  const sums = new Float64Array(blocks);
  // What the sum would vary if every point were as independent as its weight says.
  const variances = new Float64Array(blocks);
  const tests = new Int32Array(blocks);
  for (const channel of channels) addScores(channel, block, firstBlock, sums, variances, tests);
  const ratios: number[] = [];
  for (let at = 0; at < blocks; at++) {
    // A block with few tests says little of how tests go together.
    if (tests[at]! < TESTS_A_BLOCK / 2 || !(variances[at]! > 0)) continue;
    ratios.push((sums[at]! * sums[at]!) / variances[at]!);
  }
  if (ratios.length < FEWEST_BLOCKS) return most;
  const limit = quantile(ratios, KEPT);
  const kept = ratios.filter((ratio) => ratio <= limit);
  const measured = kept.reduce((all, ratio) => all + ratio, 0) / kept.length / MEAN_OF_KEPT;
  const inflation = (measured * ratios.length + PRIOR_BLOCKS) / (ratios.length + PRIOR_BLOCKS);
  return Math.min(most, Math.max(thresholds.lowestTempering.value, 1 / inflation));
}

/** Adds one channel's weighted scores to the blocks that they fall in. */
function addScores(
  { times, residuals, weights, normal, spread }: Residuals,
  block: number,
  firstBlock: number,
  sums: Float64Array,
  variances: Float64Array,
  tests: Int32Array,
): void {
  const degrees = thresholds.tailDegrees.value;
  const scores = new Float64Array(times.length);
  let counted = 0;
  let sum = 0;
  let squares = 0;
  for (let at = 0; at < times.length; at++) {
    if (normal !== null && normal[at] !== 1) continue;
    const z = residuals[at]! / spread;
    const score = z / (1 + (z * z) / degrees);
    scores[at] = score;
    counted += 1;
    sum += score;
    squares += score * score;
  }
  if (counted === 0) return;
  const mean = sum / counted;
  const variance = squares / counted - mean * mean;
  for (let at = 0; at < times.length; at++) {
    if (normal !== null && normal[at] !== 1) continue;
    const here = Math.floor(times[at]! / block) - firstBlock;
    sums[here]! += weights[at]! * (scores[at]! - mean);
    variances[here]! += weights[at]! * variance;
    tests[here]! += 1;
  }
}
