import { DAY, HOUR, type Interval } from "../model/interval.ts";
import { type Metric, metricDeclaration } from "../model/metric.ts";
import type { SeriesPoint } from "../model/series.ts";
import type { Random } from "../simulate/random.ts";
import { failures } from "./generate-outcomes.ts";

/** Whether a point's time lies in one of the intervals. */
function inside(time: number, stretches: readonly Interval[]): boolean {
  return stretches.some((one) => time >= one.start && time < one.end);
}

/**
 * Slows a share of the tests inside the stretches: what is left of the level is `factor` (0.33: a third). A metric in
 * which a rise is bad (handshake times) is divided by it. The control target keeps its level.
 */
export function injectThrottle(
  random: Random,
  points: readonly SeriesPoint[],
  metric: Metric,
  stretches: readonly Interval[],
  factor: number,
  share: number,
): SeriesPoint[] {
  const multiplier = metricDeclaration(metric).bad === "rise" ? 1 / factor : factor;
  return points.map((one) =>
    one.value !== null && inside(one.time, stretches) && random.chance(share)
      ? { ...one, value: one.value * multiplier }
      : one,
  );
}

/** Lets each measurement inside the stretches fail with probability `failing`, its tries mostly together. */
export function injectBlock(
  random: Random,
  points: readonly SeriesPoint[],
  stretches: readonly Interval[],
  failing: number,
): SeriesPoint[] {
  return points.map((one) =>
    inside(one.time, stretches)
      ? { ...one, bad: Math.max(one.bad, failures(random, one.n, failing, 0.8)) }
      : one,
  );
}

/** Multiplies every level by exp(σ·z), z standard normal. A control gets noise of its own. */
export function addLogNoise(random: Random, points: readonly SeriesPoint[], sigma: number): SeriesPoint[] {
  if (sigma === 0) return [...points];
  const noisy = (value: number | null) => (value === null ? null : value * Math.exp(sigma * random.normal()));
  return points.map((one) => ({ ...one, value: noisy(one.value) }));
}

/** How often nobody measures for a while, and for how long: one silence in six days, six hours long on average. */
const silence = { every: 6 * DAY, mean: 6 * HOUR };

/**
 * Keeps points at random so that about `perDay` are left a day, with random silences on top. A background that has
 * fewer keeps what it has outside the silences.
 */
export function thin(
  random: Random,
  points: readonly SeriesPoint[],
  period: Interval,
  perDay: number,
): SeriesPoint[] {
  const have = (points.length * DAY) / (period.end - period.start);
  const silences = randomSilences(random, period, silence.every, silence.mean);
  const measured = 1 - silence.mean / silence.every;
  const keep = perDay / (have * measured);
  return points.filter((one) => random.chance(keep) && !inside(one.time, silences));
}

/** Silences that begin at random, `every` apart on average, and last `mean` on average. */
export function randomSilences(random: Random, period: Interval, every: number, mean: number): Interval[] {
  const silences: Interval[] = [];
  for (let time = period.start + random.exponential(every); time < period.end; ) {
    const end = Math.min(period.end, time + random.exponential(mean));
    silences.push({ start: time, end });
    time = end + random.exponential(every);
  }
  return silences;
}

/** Drops every point inside the stretches. */
export function silenceDuring(points: readonly SeriesPoint[], stretches: readonly Interval[]): SeriesPoint[] {
  return points.filter((one) => !inside(one.time, stretches));
}

/** Multiplies levels (and, where `controls`, the control's too) by a factor that may depend on the time. */
export function scaleLevels(
  points: readonly SeriesPoint[],
  factorAt: (time: number) => number,
  controls: boolean,
): SeriesPoint[] {
  return points.map((one) => {
    const factor = factorAt(one.time);
    return {
      ...one,
      value: one.value === null ? null : one.value * factor,
      control: one.control === null || !controls ? one.control : one.control * factor,
    };
  });
}
