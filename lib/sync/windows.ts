import { DAY, type Duration, type Instant, type Interval } from "../model/interval.ts";

/** Cuts a period into stretches of at most `length`, in time order. */
export function windowsOf(period: Interval, length: Duration): Interval[] {
  const windows: Interval[] = [];
  for (let start = period.start; start < period.end; start += length)
    windows.push({ start, end: Math.min(start + length, period.end) });
  return windows;
}

/**
 * Cuts a period into stretches of exactly `length`, counted back from its end, of which the first may reach out before
 * it. For sources whose step depends on how much is asked for: the same length gives the same step.
 */
export function equalWindows(period: Interval, length: Duration): Interval[] {
  const windows: Interval[] = [];
  for (let end = period.end; end > period.start; end -= length) windows.push({ start: end - length, end });
  return windows.reverse();
}

/** The whole UTC days that hold the period. */
export function wholeDays({ start, end }: Interval): Interval {
  return { start: Math.floor(start / DAY) * DAY, end: Math.ceil(end / DAY) * DAY };
}

/** `2024-07-12`. */
export function dayText(instant: Instant): string {
  return new Date(instant).toISOString().slice(0, 10);
}

/** `2024-07-12T09:30:00`, UTC without saying so. */
export function secondText(instant: Instant): string {
  return new Date(instant).toISOString().slice(0, 19);
}

/** `2024-07-01 to 2024-07-08`, for a person. */
export function periodText({ start, end }: Interval): string {
  const text = (instant: Instant) =>
    instant % DAY === 0 ? dayText(instant) : `${secondText(instant).replace("T", " ").slice(0, 16)}`;
  return `${text(start)} to ${text(end)}`;
}
