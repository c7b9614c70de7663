import { DAY, HOUR, type Instant, MINUTE } from "./interval.ts";

/** Hours of day and days of week as people of a country live them. */
export interface LocalClock {
  /** UTC offset at an instant, in milliseconds. */
  offset(instant: Instant): number;
  /** Days since 1970-01-01 on the local calendar. */
  day(instant: Instant): number;
  /** Hour of day, 0 to 23. */
  hour(instant: Instant): number;
  /** ISO weekday of a local day, 1 = Monday … 7 = Sunday. */
  weekday(day: number): number;
  /** The instant at which the clock shows `hours` (may be 24 or more) on a local day. */
  instantOf(day: number, hours: number): Instant;
}

const WEEK = 7 * DAY;

/**
 * The clock of an IANA time zone. Offsets are asked for once in every quarter of an hour of the record and
 * kept, because no zone changes its offset at another moment.
 *
 * @throws RangeError where the zone has no such name.
 */
export function localClock(timeZone: string): LocalClock {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
  });
  const known = new Map<number, number>();
  const ask = (instant: Instant): number => {
    const parts = format.formatToParts(instant);
    const part = (type: string) => Number(parts.find((piece) => piece.type === type)?.value);
    const shown = Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"));
    return shown - Math.floor(instant / MINUTE) * MINUTE;
  };
  const at = (instant: Instant): number => {
    const found = known.get(instant);
    if (found !== undefined) return found;
    const asked = ask(instant);
    known.set(instant, asked);
    return asked;
  };
  let steady = Number.NaN;
  let steadyOffset = 0;
  const offset = (instant: Instant): number => {
    // Equal at both ends of a week: equal throughout, since no zone changes its clocks and changes them back within one.
    const week = Math.floor(instant / WEEK) * WEEK;
    if (week === steady) return steadyOffset;
    const start = at(week);
    if (start === at(week + WEEK)) {
      steady = week;
      steadyOffset = start;
      return start;
    }
    return at(Math.floor(instant / (15 * MINUTE)) * 15 * MINUTE);
  };
  return {
    offset,
    day: (instant) => Math.floor((instant + offset(instant)) / DAY),
    hour: (instant) => {
      const local = instant + offset(instant);
      return Math.floor((local - Math.floor(local / DAY) * DAY) / HOUR);
    },
    weekday: (day) => ((((day + 3) % 7) + 7) % 7) + 1,
    instantOf: (day, hours) => {
      const wall = day * DAY + hours * HOUR;
      const guess = wall - offset(wall);
      return wall - offset(guess);
    },
  };
}
