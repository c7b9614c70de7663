import { DAY } from "../../model/interval.ts";
import { median } from "../../stats/median.ts";
import { medianAbsoluteDeviation } from "../../stats/median-absolute-deviation.ts";
import type { LocalClock } from "../local-clock.ts";
import type { Channel } from "./channel.ts";
import { hourOfWeekShape } from "./hour-of-week-shape.ts";
import { levelBaseline, levelNearby } from "./level-baseline.ts";
import { thresholds } from "./thresholds.ts";

/** What a level channel looks like when nothing happens. */
export interface LevelModel {
  readonly kind: "level";
  /** Per point, log units: what is expected there, and how far the value lies from it (negative is bad). */
  readonly expected: Float64Array;
  readonly residuals: Float64Array;
  /** Spread of the residuals, log units. */
  readonly spread: number;
  /** Share of the tests that are far too slow even when nothing happens. */
  readonly slowShare: number;
  /** Exponent of the likelihoods, for observations that follow each other are not independent. */
  readonly tempering: number;
}

const NARROWEST = 0.08;
const WIDEST = 1.5;

export function levelModel(channel: Channel, normal: Uint8Array | null, clock: LocalClock): LevelModel {
  const wholeDays = channel.series.points.some((point) => point.duration >= DAY);
  const baseline = levelBaseline(channel, normal);
  // The shape is taken from what the days around a point leave, for a long regime must not pass for a shape.
  const nearby = levelNearby(channel);
  const detrended = channel.level.map((value, at) => value - nearby[at]!);
  const shape = hourOfWeekShape(channel.times, detrended, normal, clock, wholeDays);
  const expected = baseline.map((value, at) => value + shape[at]!);
  const residuals = channel.level.map((value, at) => value - expected[at]!);
  const counted = normal === null ? residuals : residuals.filter((_, at) => normal[at] === 1);
  const basis = counted.length >= 8 ? counted : residuals;
  const measured = medianAbsoluteDeviation(basis);
  const spread = Math.min(WIDEST, Math.max(NARROWEST, Number.isNaN(measured) ? 0 : measured));
  return {
    kind: "level",
    expected,
    residuals,
    spread,
    slowShare: usualSlowShare(channel.times, residuals, spread),
    tempering: serialTempering(basis, spread),
  };
}

/** Median over the days of the share of residuals more than three spreads below what is expected. */
function usualSlowShare(times: Float64Array, residuals: Float64Array, spread: number): number {
  const days = new Map<number, { n: number; slow: number }>();
  for (let at = 0; at < times.length; at++) {
    // Three days at a time: a single day of a sparse series holds too few tests for a share.
    const key = Math.floor(times[at]! / (3 * DAY));
    const day = days.get(key) ?? { n: 0, slow: 0 };
    day.n += 1;
    if (residuals[at]! < -3 * spread) day.slow += 1;
    days.set(key, day);
  }
  const shares = [...days.values()].map((day) => day.slow / day.n);
  return Math.min(0.3, Math.max(0.01, median(shares)));
}

/**
 * (1 − ρ)/(1 + ρ), the share of independent information in a first-order autoregressive series (Bayley &
 * Hammersley 1946). ρ is had from the spread of successive differences, robustly, so that one change of regime does not
 * count as correlation.
 */
function serialTempering(residuals: Float64Array, spread: number): number {
  if (residuals.length < 20) return 0.8;
  const differences = new Float64Array(residuals.length - 1);
  for (let at = 1; at < residuals.length; at++) differences[at - 1] = residuals[at]! - residuals[at - 1]!;
  const ratio = medianAbsoluteDeviation(differences) / spread;
  const correlation = Math.min(0.9, Math.max(0, 1 - (ratio * ratio) / 2));
  return Math.max(thresholds.lowestTempering.value, (1 - correlation) / (1 + correlation));
}
