import type { Schedule } from "../model/claim.ts";
import { DAY, HOUR, type Instant, type Interval, overlap, union } from "../model/interval.ts";

/**
 * The stretches of UTC time in which a schedule applies, cut to the period.
 * Hours are on the wall clock of the schedule's zone, so a change of the clock moves them in UTC. A time
 * that the clock skips is read as the same distance after the change; one that it shows twice, as the first.
 */
export function occurrencesOf(schedule: Schedule, period: Interval): Interval[] {
  const found: Interval[] = [];
  // A day either side: a local day begins up to 14 hours before and 12 hours after the UTC day of its name.
  const from = Math.floor(period.start / DAY) * DAY - 2 * DAY;
  for (let day = from; day < period.end + 2 * DAY; day += DAY) {
    const weekday = ((new Date(day).getUTCDay() + 6) % 7) + 1;
    if (!schedule.days.includes(weekday)) continue;
    for (const { from: first, to: last } of schedule.hours) {
      const overMidnight = last <= first ? 24 : 0;
      const whole = {
        start: instantOf(day, first, schedule.timeZone),
        end: instantOf(day, last + overMidnight, schedule.timeZone),
      };
      const inside = overlap(whole, period);
      if (inside !== null) found.push(inside);
    }
  }
  return union(found);
}

/** The instant at which the wall clock of `zone` shows `hour` (a fraction, may pass 24) of the day that starts at UTC `day`. */
function instantOf(day: Instant, hour: number, zone: string): Instant {
  const wall = day + Math.round(hour * HOUR);
  const offsets = [offsetAt(wall - DAY, zone), offsetAt(wall + DAY, zone)];
  // Both readings that the offsets around allow; the earlier one that the clock really shows.
  const readings = offsets.map((offset) => wall - offset).sort((a, b) => a - b);
  for (const reading of readings) if (reading + offsetAt(reading, zone) === wall) return reading;
  // Skipped by the clock: by the offset that held before the change.
  return wall - offsets[0]!;
}

const clocks = new Map<string, Intl.DateTimeFormat>();

/**
 * How far the wall clock of an IANA zone is ahead of UTC at an instant, in ms.
 * @throws RangeError where there is no such zone.
 */
function offsetAt(instant: Instant, zone: string): number {
  let clock = clocks.get(zone);
  if (clock === undefined) {
    clock = new Intl.DateTimeFormat("en-US", {
      timeZone: zone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
    clocks.set(zone, clock);
  }
  const part: Record<string, number> = {};
  for (const { type, value } of clock.formatToParts(instant)) part[type] = Number(value);
  const shown = Date.UTC(part.year!, part.month! - 1, part.day!, part.hour!, part.minute!, part.second!);
  return shown - Math.floor(instant / 1000) * 1000;
}
