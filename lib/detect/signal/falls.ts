import { DAY, HOUR, MINUTE } from "../../model/interval.ts";
import { median } from "../../stats/median.ts";
import { posteriorOf } from "../chain/hidden-chain.ts";
import { type FoundStretch, stretchesOf } from "../chain/stretches.ts";
import { thresholds } from "./thresholds.ts";
import type { Signal } from "./usual-level.ts";

/** What may be left of a signal in a shutdown. The first state is normal. */
const remaining: readonly number[] = [1, ...thresholds.depths.value];
/** How fast a shutdown moves from one depth to another, in 1/day. */
const STAGES = thresholds.depthChanges.value;

/** A stretch in which a signal lay far below its usual level. */
export interface Fall extends FoundStretch {
  /** Median share of the usual level that was left, 0 to 1. */
  readonly left: number;
  /** Sum of log(likelihood of the likeliest depth ÷ likelihood of normal) over its points. */
  readonly logFactor: number;
}

/** What each point says of each depth over normal, point-major, tempered by how close its neighbours are. */
export function depthRatios(signal: Signal): Float64Array {
  const { times, residuals, spread } = signal;
  const weight = weightOf(times);
  const degrees = thresholds.tailDegrees.value;
  const kernel = (z: number) => -((degrees + 1) / 2) * Math.log1p((z * z) / degrees);
  const ratios = new Float64Array(times.length * remaining.length);
  for (let at = 0; at < times.length; at++) {
    const x = residuals[at]!;
    // A value above the usual level is normal, however far above, and so is a small loss.
    const normal = kernel(Math.min(0, x - Math.log(thresholds.tolerated.value)) / spread);
    for (let j = 1; j < remaining.length; j++) {
      const depth = Math.log(remaining[j]!);
      // Between two depths of the grid a value is at home: the noise of a fallen signal is wider than that of a whole one.
      const wide = Math.max(spread, thresholds.spreadBetween.value);
      const fallen = kernel((x - depth) / wide) - Math.log(wide / spread);
      ratios[at * remaining.length + j] = weight * (fallen - normal);
    }
  }
  return ratios;
}

function weightOf(times: Float64Array): number {
  if (times.length < 2) return 1;
  const gaps = Float64Array.from({ length: times.length - 1 }, (_, at) => times[at + 1]! - times[at]!);
  return Math.min(1, Math.max(1, median(gaps)) / (thresholds.independentEvery.value * MINUTE));
}

/** The falls of one signal, in time order. */
export function fallsOf(signal: Signal): Fall[] {
  const k = remaining.length;
  const rates = new Float64Array(k * k);
  for (let j = 1; j < k; j++) {
    rates[j] = thresholds.normalExit.value / (k - 1);
    rates[j * k] = thresholds.downExit.value;
    for (let other = 1; other < k; other++) if (other !== j) rates[j * k + other] = STAGES / (k - 2);
  }
  const initial = Float64Array.from(remaining, (_, j) => (j === 0 ? 0.98 : 0.02 / (k - 1)));
  const logRatios = depthRatios(signal);
  const posterior = posteriorOf({ times: signal.times, states: k, rates, initial, logRatios });
  return stretchesOf(signal.times, signal.reach, k, posterior, {
    inside: (state) => state > 0,
    gap: thresholds.fallGap.value * HOUR,
    highestConfidence: thresholds.highestConfidence.value,
  })
    .map((stretch) => {
      const inside = signal.residuals.subarray(stretch.from, stretch.to + 1);
      return { ...stretch, left: Math.exp(median(inside)), logFactor: bestFactor(logRatios, stretch) };
    })
    .filter((fall) => {
      const length = signal.times[fall.to]! + signal.reach - signal.times[fall.from]!;
      return (
        length >= thresholds.minimumLength.value * MINUTE &&
        fall.to - fall.from >= 2 &&
        fall.left <= thresholds.deepEnough.value &&
        fall.confidence >= thresholds.minimumConfidence.value
      );
    });
}

function bestFactor(ratios: Float64Array, { from, to }: FoundStretch): number {
  let sum = 0;
  for (let at = from; at <= to; at++) sum += pointFactor(ratios, at);
  return sum;
}

/** log(likelihood of the likeliest depth ÷ likelihood of normal) of one point. */
export function pointFactor(ratios: Float64Array, at: number): number {
  const k = remaining.length;
  let most = Number.NEGATIVE_INFINITY;
  for (let j = 1; j < k; j++) most = Math.max(most, ratios[at * k + j]!);
  return most;
}

/** A record this far beyond the last point of a signal is silent, and not the signal's own end. */
export const SILENT_AFTER = thresholds.silentAfter.value * DAY;
