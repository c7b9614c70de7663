import { DAY, HOUR } from "../../model/interval.ts";
import type { LocalClock } from "../../model/local-clock.ts";
import type { SeriesPoint } from "../../model/series.ts";
import { median } from "../../stats/median.ts";
import { medianAbsoluteDeviation } from "../../stats/median-absolute-deviation.ts";
import { quantile } from "../../stats/quantile.ts";
import { thresholds } from "./thresholds.ts";

/** A signal ready for the chain: its points that have a value, and what each is of its usual level. */
export interface Signal {
  readonly times: Float64Array;
  /** log(value ÷ usual level), never below log 0.005: nothing at all has no logarithm. */
  readonly residuals: Float64Array;
  /** log of the usual level at each point. */
  readonly expected: Float64Array;
  readonly values: Float64Array;
  /** Scaled median absolute deviation of the residuals on ordinary days. */
  readonly spread: number;
  /** How long a stretch each point speaks for. */
  readonly reach: number;
}

const LOWEST = Math.log(thresholds.lowestShare.value);
const SHAPE_PRIOR = thresholds.shapePrior.value;

/**
 * Holds each value of a signal against what it usually is at that hour. The level of a day is the median of its values; the usual level
 * is a high quantile of the days up to it, because in a short record most days may lie inside the shutdown itself.
 * Null where nothing has a value.
 */
export function signalOf(points: readonly SeriesPoint[], clock: LocalClock): Signal | null {
  const usable = points.filter((point) => point.value !== null && point.value >= 0);
  if (usable.length === 0) return null;
  const times = Float64Array.from(usable, (point) => point.time);
  const values = Float64Array.from(usable, (point) => point.value!);
  const positive = values.filter((value) => value > 0);
  const floor = positive.length === 0 ? 1 : quantile(positive, 0.5) / 1000;
  const logs = values.map((value) => Math.log(Math.max(value, floor)));

  const days = new Map<number, number[]>();
  times.forEach((time, at) => {
    const key = Math.floor(time / DAY);
    const day = days.get(key);
    if (day === undefined) days.set(key, [at]);
    else day.push(at);
  });
  const levels = [...days].map(([day, members]) => ({
    day,
    level: median(members.map((at) => logs[at]!)),
    members,
  }));
  const first = levels[0]!.day;
  const usual = new Map<number, number>();
  for (const { day } of levels) {
    // At the beginning of a record there is no past: its first three days stand for it.
    const until = Math.max(day, first + 2);
    const window = levels.filter((one) => one.day > day - thresholds.memory.value && one.day <= until);
    usual.set(
      day,
      quantile(
        window.map((one) => one.level),
        thresholds.memoryQuantile.value,
      ),
    );
  }
  const ordinary = levels.filter(
    ({ day, level }) => level >= usual.get(day)! + Math.log(thresholds.ordinaryDay.value),
  );
  const shape = shapeOf(ordinary, times, logs, clock);
  const residuals = new Float64Array(times.length);
  const expected = new Float64Array(times.length);
  for (const { day, members } of levels)
    for (const at of members) {
      expected[at] = usual.get(day)! + shape[clock.hour(times[at]!)]!;
      residuals[at] = logs[at]! - expected[at]!;
    }
  const quiet = Float64Array.from(ordinary.flatMap(({ members }) => members.map((at) => residuals[at]!)));
  const centre = median(quiet);
  // The high quantile lies above the middle of ordinary days: what is usual is their middle.
  for (let at = 0; at < residuals.length; at++) {
    residuals[at] = Math.max(LOWEST, residuals[at]! - centre);
    expected[at]! += centre;
  }
  return {
    times,
    residuals,
    expected,
    values,
    spread: Math.max(thresholds.leastSpread.value, medianAbsoluteDeviation(quiet, centre)),
    reach: reachOf(usable),
  };
}

/** A signal that does not say how long its values stand stands until the next, as a rule. */
function reachOf(points: readonly SeriesPoint[]): number {
  const stated = median(points.map((point) => point.duration));
  if (stated > 0) return stated;
  const gaps = points.slice(1).map((point, at) => point.time - points[at]!.time);
  return gaps.length === 0 ? 1 : Math.max(1, median(gaps));
}

/** What an hour of the day is to its day, in log units: the middle over ordinary days, drawn towards nothing where they are few. */
function shapeOf(
  days: readonly { readonly level: number; readonly members: readonly number[] }[],
  times: Float64Array,
  logs: Float64Array,
  clock: LocalClock,
): Float64Array {
  const byHour: number[][] = Array.from({ length: 24 }, () => []);
  for (const { level, members } of days) {
    const hours = new Map<number, number[]>();
    for (const at of members) {
      const hour = clock.hour(times[at]!);
      const known = hours.get(hour);
      if (known === undefined) hours.set(hour, [logs[at]! - level]);
      else known.push(logs[at]! - level);
    }
    for (const [hour, values] of hours) byHour[hour]!.push(median(values));
  }
  return Float64Array.from(byHour, (values) =>
    values.length < 2 ? 0 : (median(values) * values.length) / (values.length + SHAPE_PRIOR),
  );
}

/** Whether a signal says enough to be judged; else why not. */
export function stateOf(signal: Signal | null, metric: string): string {
  if (signal === null) return "nothing to judge: no usable observation";
  const span = signal.times.at(-1)! - signal.times[0]!;
  if (signal.times.length < 48 || span < 2 * DAY - HOUR) return "too few observations";
  if (metric === "signal" && Math.exp(median(signal.expected)) < thresholds.smallestLevel.value)
    return "not judged: the signal counts too few things";
  if (signal.spread > thresholds.noisiest.value) return "not judged: the signal is too noisy";
  return "judged";
}
