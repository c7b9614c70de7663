import { DAY } from "../../model/interval.ts";
import { median } from "../../stats/median.ts";
import { medianAbsoluteDeviation } from "../../stats/median-absolute-deviation.ts";
import { type Channel, NO_PROBE } from "./channel.ts";
import { modelThresholds } from "./model-thresholds.ts";

const WINDOW = modelThresholds.probeWindow.value * DAY;
const MOST_A_WINDOW = modelThresholds.probeTests.value;
const PRIOR = modelThresholds.probePrior.value;
const ROUNDS = modelThresholds.probeRounds.value;
const CLIP = modelThresholds.probeClip.value;
const NARROWEST = modelThresholds.narrowestSpread.value;

/**
 * How far each point's probe lies above or below the others, in log units: the probe effects of an additive two-way model,
 * level = stretch of time + probe, with the probes' effects drawn towards zero (ridge) and residuals clipped, by backfitting.
 * Probes are compared only with those that measured in the same days. So a network in which slow lines take the place of
 * fast ones has not become slower, and a week in which all probes were slow, whoever they were, stays slow.
 *
 * @returns zero throughout where fewer than two probes are known.
 */
export function probeEffects(channel: Channel): Float64Array {
  const { times, probes, level } = channel;
  const answer = new Float64Array(times.length);
  const numbers = new Map<number, number>();
  const probeAt = new Int32Array(times.length);
  for (let at = 0; at < times.length; at++) {
    const probe = probes[at]!;
    if (probe === NO_PROBE) return answer;
    let number = numbers.get(probe);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(probe, number);
    }
    probeAt[at] = number;
  }
  if (numbers.size < 2) return answer;

  const windowAt = new Int32Array(times.length);
  const first = Math.floor(times[0]! / WINDOW);
  let windows = 0;
  for (let at = 0; at < times.length; at++) {
    windowAt[at] = Math.floor(times[at]! / WINDOW) - first;
    windows = Math.max(windows, windowAt[at]! + 1);
  }
  const ofWindow = windowMedians(level, windowAt, windows);
  const ofProbe = new Float64Array(numbers.size);
  const residuals = new Float64Array(times.length);
  for (let at = 0; at < times.length; at++) residuals[at] = level[at]! - ofWindow[windowAt[at]!]!;
  const limit = CLIP * Math.max(NARROWEST, medianAbsoluteDeviation(residuals));
  const weights = weightsWithin(windowAt, probeAt, numbers.size);
  const probeTests = new Float64Array(numbers.size);
  const windowTests = new Float64Array(windows);
  for (let at = 0; at < times.length; at++) {
    probeTests[probeAt[at]!]! += weights[at]!;
    windowTests[windowAt[at]!]! += 1;
  }
  const probeSums = new Float64Array(numbers.size);
  const windowSums = new Float64Array(windows);
  for (let round = 0; round < ROUNDS; round++) {
    probeSums.fill(0);
    addClipped(level, windowAt, probeAt, ofWindow, ofProbe, limit, probeAt, weights, probeSums);
    for (let p = 0; p < ofProbe.length; p++)
      ofProbe[p] = (ofProbe[p]! * probeTests[p]! + probeSums[p]!) / (probeTests[p]! + PRIOR);
    windowSums.fill(0);
    addClipped(level, windowAt, probeAt, ofWindow, ofProbe, limit, windowAt, null, windowSums);
    for (let w = 0; w < windows; w++)
      if (windowTests[w]! > 0) ofWindow[w] = ofWindow[w]! + windowSums[w]! / windowTests[w]!;
  }
  for (let at = 0; at < times.length; at++) answer[at] = ofProbe[probeAt[at]!]!;
  return answer;
}

/** Adds what each point leaves, clipped and weighted, to the sum of the probe or stretch that `into` names. */
function addClipped(
  level: Float64Array,
  windowAt: Int32Array,
  probeAt: Int32Array,
  ofWindow: Float64Array,
  ofProbe: Float64Array,
  limit: number,
  into: Int32Array,
  weights: Float64Array | null,
  sums: Float64Array,
): void {
  for (let at = 0; at < level.length; at++) {
    const left = level[at]! - ofWindow[windowAt[at]!]! - ofProbe[probeAt[at]!]!;
    const clipped = left > limit ? limit : left < -limit ? -limit : left;
    sums[into[at]!]! += weights === null ? clipped : weights[at]! * clipped;
  }
}

/** Weight of each point in its probe's effect: at most `MOST_A_WINDOW` in all for one probe and stretch of time. */
function weightsWithin(windowAt: Int32Array, probeAt: Int32Array, probes: number): Float64Array {
  const weights = new Float64Array(windowAt.length);
  const tests = new Int32Array(probes);
  let from = 0;
  for (let at = 1; at <= windowAt.length; at++) {
    if (at < windowAt.length && windowAt[at] === windowAt[from]) continue;
    for (let i = from; i < at; i++) tests[probeAt[i]!]! += 1;
    for (let i = from; i < at; i++) weights[i] = Math.min(1, MOST_A_WINDOW / tests[probeAt[i]!]!);
    for (let i = from; i < at; i++) tests[probeAt[i]!] = 0;
    from = at;
  }
  return weights;
}

function windowMedians(level: Float64Array, windowAt: Int32Array, windows: number): Float64Array {
  const medians = new Float64Array(windows);
  let from = 0;
  for (let at = 1; at <= level.length; at++) {
    if (at < level.length && windowAt[at] === windowAt[from]) continue;
    medians[windowAt[from]!] = median(level.subarray(from, at));
    from = at;
  }
  return medians;
}
