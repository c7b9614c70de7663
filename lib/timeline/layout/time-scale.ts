import type { Instant, Interval } from "../../model/interval.ts";
import { lengthOf } from "../../model/interval.ts";

/** Where an instant lies on paper. Linear in UTC, left to right in every language. */
export interface TimeScale {
  readonly range: Interval;
  readonly left: number;
  readonly right: number;
  x(time: Instant): number;
  /** The same, held within the ends of the axis. */
  within(time: Instant): number;
}

export function timeScale(range: Interval, left: number, right: number): TimeScale {
  const perMillisecond = (right - left) / Math.max(lengthOf(range), 1);
  const x = (time: Instant) => left + (time - range.start) * perMillisecond;
  return { range, left, right, x, within: (time) => Math.min(Math.max(x(time), left), right) };
}
