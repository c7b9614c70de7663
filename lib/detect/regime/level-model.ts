import { DAY } from "../../model/interval.ts";
import type { LocalClock } from "../../model/local-clock.ts";
import { median } from "../../stats/median.ts";
import { medianAbsoluteDeviation } from "../../stats/median-absolute-deviation.ts";
import type { Channel } from "./channel.ts";
import { hourOfWeekShape } from "./hour-of-week-shape.ts";
import { levelBaseline, levelNearby } from "./level-baseline.ts";
import { modelThresholds } from "./model-thresholds.ts";
import { thresholds } from "./thresholds.ts";

/** What a level channel looks like when nothing happens. */
export interface LevelModel {
  readonly kind: "level";
  /** Per point, log units: what is expected there, and how far the value lies from it (negative is bad). */
  readonly expected: Float64Array;
  readonly residuals: Float64Array;
  /** Per point, log units: the level with the shape of the week and the probe's own level taken away. */
  readonly adjusted: Float64Array;
  /** What is expected in the middle of all points, log units. */
  readonly usual: number;
  /** Spread of the residuals, log units. */
  readonly spread: number;
  /** Share of the tests that are far too slow even when nothing happens. */
  readonly slowShare: number;
  /** Exponent of the likelihoods, for observations that follow each other are not independent. */
  readonly tempering: number;
}

/** Scale of a Student t with four degrees of freedom over the normal-consistent deviation of the same median distance: Φ⁻¹(¾) / t₄⁻¹(¾). */
const T_SCALE = 0.6745 / 0.7407;
const NARROWEST = modelThresholds.narrowestSpread.value;
const WIDEST = modelThresholds.widestSpread.value;
const SLOW_WINDOW = modelThresholds.slowWindow.value * DAY;
const SLOW_BEYOND = modelThresholds.slowBeyond.value;

/** The model of one channel; its tempering is for the channels of a network together, see `serialTempering`. */
export function levelModel(
  measured: Channel,
  effects: Float64Array,
  normal: Uint8Array | null,
  clock: LocalClock,
): LevelModel {
  const wholeDays = measured.series.points.some((point) => point.duration >= DAY);
  const channel = { ...measured, level: difference(measured.level, effects) };
  const baseline = levelBaseline(channel, normal);
  // The shape is taken from what the days around a point leave, for a long regime must not pass for a shape.
  const nearby = levelNearby(channel);
  const detrended = difference(channel.level, nearby);
  const shape = hourOfWeekShape(channel.times, detrended, normal, clock, wholeDays);
  const expected = new Float64Array(baseline.length);
  for (let at = 0; at < expected.length; at++) expected[at] = baseline[at]! + shape[at]! + effects[at]!;
  const residuals = difference(measured.level, expected);
  const adjusted = new Float64Array(residuals.length);
  for (let at = 0; at < adjusted.length; at++) adjusted[at] = residuals[at]! + baseline[at]!;
  const counted = normal === null ? residuals : thoseNormal(residuals, normal);
  const basis = counted.length >= modelThresholds.fewestForSpread.value ? counted : residuals;
  const deviation = medianAbsoluteDeviation(basis);
  const spread = Math.min(WIDEST, Math.max(NARROWEST, Number.isNaN(deviation) ? 0 : deviation * T_SCALE));
  return {
    kind: "level",
    expected,
    residuals,
    adjusted,
    usual: median(expected),
    spread,
    slowShare: usualSlowShare(channel.times, residuals, spread),
    tempering: thresholds.highestTempering.value,
  };
}

/** Plain loops: these run over every observation, and a callback for each is half of the cost. */
function difference(a: Float64Array, b: Float64Array): Float64Array {
  const answer = new Float64Array(a.length);
  for (let at = 0; at < answer.length; at++) answer[at] = a[at]! - b[at]!;
  return answer;
}

function thoseNormal(values: Float64Array, normal: Uint8Array): Float64Array {
  const kept = new Float64Array(values.length);
  let count = 0;
  for (let at = 0; at < values.length; at++) if (normal[at] === 1) kept[count++] = values[at]!;
  return kept.subarray(0, count);
}

/** Median over stretches of days of the share of residuals far below what is expected. */
function usualSlowShare(times: Float64Array, residuals: Float64Array, spread: number): number {
  const days = new Map<number, { n: number; slow: number }>();
  for (let at = 0; at < times.length; at++) {
    const key = Math.floor(times[at]! / SLOW_WINDOW);
    const day = days.get(key) ?? { n: 0, slow: 0 };
    day.n += 1;
    if (residuals[at]! < -SLOW_BEYOND * spread) day.slow += 1;
    days.set(key, day);
  }
  const shares = [...days.values()].map((day) => day.slow / day.n);
  const { lowestSlowShare, highestSlowShare } = modelThresholds;
  return Math.min(highestSlowShare.value, Math.max(lowestSlowShare.value, median(shares)));
}
