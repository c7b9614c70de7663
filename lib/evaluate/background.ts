import type { Duration, Instant, Interval } from "../model/interval.ts";
import type { Metric } from "../model/metric.ts";
import type { SeriesPoint } from "../model/series.ts";

/** The halves of the backgrounds: one to tune a detector on, one to report on. No background lies in both. */
export const halves = ["tune", "report"] as const;
export type Half = (typeof halves)[number];

/**
 * A series in which nothing was done to a service, to inject interference into.
 * `recorded`: taken from real measurements. `generated`: drawn from `generate-levels.ts` or `generate-outcomes.ts`.
 */
export interface Background {
  readonly id: string;
  readonly origin: "recorded" | "generated";
  readonly metric: Metric;
  /** IANA name of the clock that people around this series live by. */
  readonly timeZone: string;
  readonly period: Interval;
  readonly points: readonly SeriesPoint[];
}

/** Observations a day on average over the background's period. */
export function ratePerDay(background: Background): number {
  const days = (background.period.end - background.period.start) / 86_400_000;
  return days > 0 ? background.points.length / days : 0;
}

/** A point with nothing known but what is given; a single test of length zero unless said. */
export function point(time: Instant, given: Partial<SeriesPoint>, duration: Duration = 0): SeriesPoint {
  return {
    time,
    duration,
    value: null,
    n: 0,
    bad: 0,
    control: null,
    lower: null,
    upper: null,
    probe: null,
    ...given,
  };
}

/** The points that begin inside the interval. Points are in time order. */
export function within(points: readonly SeriesPoint[], interval: Interval): SeriesPoint[] {
  return points.slice(firstAtOrAfter(points, interval.start), firstAtOrAfter(points, interval.end));
}

/** Index of the first point at or after the instant; the length where there is none. */
export function firstAtOrAfter(points: readonly SeriesPoint[], instant: Instant): number {
  let low = 0;
  let high = points.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (points[middle]!.time < instant) low = middle + 1;
    else high = middle;
  }
  return low;
}
