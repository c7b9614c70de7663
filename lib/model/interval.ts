/**
 * Time, as the whole program holds it.
 *
 * An instant is UTC epoch milliseconds. An interval is half-open: it holds its start and not its end,
 * so that two intervals that touch do not overlap. A bound is what a measurement can say of a moment of
 * change: it lay somewhere between `earliest` and `latest`, most probably at `best`.
 */
export type Instant = number;

/** Milliseconds. */
export type Duration = number;

export const SECOND: Duration = 1_000;
export const MINUTE: Duration = 60 * SECOND;
export const HOUR: Duration = 60 * MINUTE;
export const DAY: Duration = 24 * HOUR;

export interface Interval {
  /** First instant inside. */
  readonly start: Instant;
  /** First instant no longer inside. */
  readonly end: Instant;
}

/** A moment known only between two others; never narrower than the gap between the observations around it. */
export interface Bound {
  readonly earliest: Instant;
  readonly best: Instant;
  readonly latest: Instant;
}

/** The stretch that both intervals share, or null where they share none. */
export function overlap(a: Interval, b: Interval): Interval | null {
  const start = Math.max(a.start, b.start);
  const end = Math.min(a.end, b.end);
  return start < end ? { start, end } : null;
}

/** Length in milliseconds. */
export function lengthOf(interval: Interval): Duration {
  return interval.end - interval.start;
}

/**
 * How far two intervals agree: the length of what they share over the length of what either holds
 * (intersection over union, the Jaccard index), from 0 (apart) to 1 (the same).
 */
export function agreement(a: Interval, b: Interval): number {
  const shared = overlap(a, b);
  if (shared === null) return 0;
  return lengthOf(shared) / (lengthOf(a) + lengthOf(b) - lengthOf(shared));
}

/** The intervals joined where they touch or overlap, in time order. Empty ones fall away. */
export function union(intervals: readonly Interval[]): Interval[] {
  const sorted = intervals
    .filter((one) => one.start < one.end)
    .sort((a, b) => a.start - b.start || a.end - b.end);
  const joined: { start: Instant; end: Instant }[] = [];
  for (const one of sorted) {
    const last = joined.at(-1);
    if (last !== undefined && one.start <= last.end) last.end = Math.max(last.end, one.end);
    else joined.push({ start: one.start, end: one.end });
  }
  return joined;
}

/** ISO 8601 in UTC with `Z`: to the second where the instant is on one, else to the millisecond. */
export function isoInstant(instant: Instant): string {
  const text = new Date(instant).toISOString();
  return text.endsWith(".000Z") ? `${text.slice(0, -5)}Z` : text;
}

/** The UTC day of an instant as `YYYYMMDD`, the form that ids use. */
export function compactDay(instant: Instant): string {
  return new Date(instant).toISOString().slice(0, 10).replaceAll("-", "");
}
