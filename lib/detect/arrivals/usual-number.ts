import { DAY } from "../../model/interval.ts";
import type { SeriesPoint } from "../../model/series.ts";
import { median } from "../../stats/median.ts";
import { medianAbsoluteDeviation } from "../../stats/median-absolute-deviation.ts";
import { thresholds } from "./thresholds.ts";

/** A series of users made ready: each day against the usual number of the ordinary days before it. */
export interface Users {
  readonly times: Float64Array;
  readonly values: Float64Array;
  /** log of the usual number at each point; NaN where too little lies before. */
  readonly usual: Float64Array;
  /** log(value ÷ usual), against which a fall and a rise are held; they differ in the aftermath of the other. */
  readonly falls: Float64Array;
  readonly rises: Float64Array;
  readonly spread: number;
  /** How much of an independent day each day counts as. */
  readonly tempering: number;
  /** −1 below the range published with the value, 1 above it, 0 within, NaN where none was published. */
  readonly published: Float64Array;
  readonly reach: number;
  /** Times at which a number that had lasted too long to be held against the one before it became the usual one. */
  readonly released: readonly number[];
}

/** Days on end beyond it that make a change of state, and how many of the last days they must be among. */
const SUSTAINED = thresholds.sustained.value;
const AMONG = thresholds.sustainedAmong.value;

/**
 * Walks through the days, with the median of the ordinary ones before as what is usual. While a fall or a rise lasts the usual number is
 * held, so that months of it do not become ordinary unnoticed; days that are missing are simply not there, and make no
 * dip.
 */
export function usersOf(points: readonly SeriesPoint[]): Users | null {
  const usable = points.filter((point) => point.value !== null && point.value > 0);
  if (usable.length === 0) return null;
  const times = Float64Array.from(usable, (point) => point.time);
  const values = Float64Array.from(usable, (point) => point.value!);
  const logs = values.map((value) => Math.log(value));
  const spread = spreadOf(logs);
  const n = logs.length;
  const usual = new Float64Array(n).fill(Number.NaN);
  const falls = new Float64Array(n);
  const rises = new Float64Array(n);
  let ordinary: number[] = [];
  let state: "ordinary" | "low" | "high" = "ordinary";
  let since = 0;
  const released: number[] = [];
  let held = Number.NaN;
  let afterSurge = { level: Number.NaN, until: Number.NEGATIVE_INFINITY };
  let afterFall = { level: Number.NaN, until: Number.NEGATIVE_INFINITY };
  const far = Math.max(3 * spread, -Math.log(thresholds.deepEnough.value) * 0.8);
  for (let at = 0; at < n; at++) {
    const time = times[at]!;
    if (state !== "ordinary" && time - since > thresholds.held.value * DAY) {
      // What has lasted so long is what is usual now.
      state = "ordinary";
      released.push(time);
      ordinary = Array.from(
        { length: Math.min(at, thresholds.memory.value) },
        (_, back) => at - 1 - back,
      ).reverse();
    }
    const past = ordinary.slice(-thresholds.memory.value);
    const enough = past.length >= Math.min(thresholds.minimumHistory.value, thresholds.memory.value);
    const level: number =
      state === "ordinary" ? (enough ? median(past.map((one) => logs[one]!)) : Number.NaN) : held;
    usual[at] = level;
    if (Number.isNaN(level)) {
      ordinary.push(at);
      continue;
    }
    falls[at] = logs[at]! - (time < afterSurge.until ? Math.min(level, afterSurge.level) : level);
    rises[at] = logs[at]! - (time < afterFall.until ? Math.max(level, afterFall.level) : level);
    const recent = Array.from({ length: Math.min(AMONG, at + 1) }, (_, back) => at - back).filter(
      (one) => !Number.isNaN(usual[one]!),
    );
    if (state === "ordinary") {
      const low = recent.filter((one) => logs[one]! - level < -far);
      const high = recent.filter((one) => logs[one]! - level > far);
      if (low.length >= SUSTAINED || high.length >= SUSTAINED) {
        state = low.length >= SUSTAINED ? "low" : "high";
        held = level;
        const first = (state === "low" ? low : high).at(-1)!;
        since = times[first]!;
        ordinary = ordinary.filter((one) => one < first);
      } else ordinary.push(at);
    } else {
      // Back when half of the way is made good, for days on end.
      const depth = median(logs.subarray(Math.max(0, at - 13), at + 1)) - held;
      const back = recent.filter((one) =>
        state === "low" ? logs[one]! - held > -far / 2 : logs[one]! - held < far / 2,
      );
      if (back.length >= SUSTAINED && Math.abs(depth) < 10) {
        state = "ordinary";
        ordinary.push(...back.reverse());
      }
    }
    if (state === "high") afterSurge = { level: held, until: time + thresholds.aftermath.value * DAY };
    if (state === "low") afterFall = { level: held, until: time + thresholds.aftermath.value * DAY };
  }
  return {
    times,
    values,
    usual,
    falls,
    rises,
    spread,
    tempering: temperingOf(logs),
    published: Float64Array.from(usable, ({ value, lower, upper }) =>
      lower === null && upper === null
        ? Number.NaN
        : lower !== null && value! < lower
          ? -1
          : upper !== null && value! > upper
            ? 1
            : 0,
    ),
    reach: Math.max(1, median(usable.map((point) => point.duration))),
    released,
  };
}

/** How far a day lies from the median of the four weeks before it, where nothing happens. */
function spreadOf(logs: Float64Array): number {
  const deviations: number[] = [];
  for (let at = 14; at < logs.length; at++) {
    const past = logs.subarray(Math.max(0, at - thresholds.memory.value), at);
    deviations.push(logs[at]! - median(past));
  }
  const spread = medianAbsoluteDeviation(deviations, 0);
  return Math.max(thresholds.leastSpread.value, Number.isNaN(spread) ? 0 : spread);
}

/** (1 − ρ)/(1 + ρ) for the correlation ρ of one day's step with the next, on both sides of the local level. */
function temperingOf(logs: Float64Array): number {
  let sum = 0;
  let product = 0;
  let before = Number.NaN;
  for (let at = 14; at < logs.length; at++) {
    const here = Math.max(-0.5, Math.min(0.5, logs[at]! - median(logs.subarray(at - 14, at))));
    sum += here * here;
    if (!Number.isNaN(before)) product += here * before;
    before = here;
  }
  const rho = sum === 0 ? 0 : Math.max(0, Math.min(0.95, product / sum));
  return Math.max(thresholds.lowestTempering.value, (1 - rho) / (1 + rho));
}
