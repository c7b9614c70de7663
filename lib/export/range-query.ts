import { DAY, type Instant, type Interval } from "../model/interval.ts";

/** The range as the address writes it: days where both ends lie on midnight UTC, else instants. */
export function rangeQuery(range: Interval): { from: string; to: string } {
  if (range.start % DAY === 0 && range.end % DAY === 0)
    return { from: isoDay(range.start), to: isoDay(range.end - DAY) };
  return { from: new Date(range.start).toISOString(), to: new Date(range.end).toISOString() };
}

/** `2015-10-13`, in UTC. */
export function isoDay(at: Instant): string {
  return new Date(at).toISOString().slice(0, 10);
}
