import { DAY, type Instant } from "../../model/interval.ts";
import { type LocalClock, localClock } from "../../model/local-clock.ts";
import { breach, type Checked, quoted, valid } from "./checked.ts";
import { checkTime, checkTimeRange, type ReadTime } from "./time.ts";

/** An IANA time zone by its name. Rule `time-zone-unknown`. */
export function checkTimeZone(name: string): Checked<string> {
  try {
    clockOf(name);
    return valid(name);
  } catch {
    return breach("time-zone-unknown", `${quoted(name)} is not a time zone; write one such as Asia/Tehran`);
  }
}

/**
 * Reads a time as `checkTime` does, but one without an offset by the clock of a zone, and a date alone as that
 * zone's day (23 or 25 hours long where the clocks change). A time that the clocks jump over is read as if they had
 * not yet, one that they go through twice as the first.
 *
 * @param timeZone IANA name that exists; null: a time of day needs an offset of its own, and a date is a UTC day.
 */
export function checkLocalTime(text: string, timeZone: string | null): Checked<ReadTime> {
  if (timeZone === null) return checkTime(text, "required");
  const given = text.trim();
  // What the text says by itself holds: an offset, or an epoch.
  const itself = checkTime(given, "required");
  const isDay = itself.ok && itself.value.duration > 0;
  if (itself.ok && !isDay) return itself;
  const shown = checkTime(given, "utc");
  if (!shown.ok) return shown;
  const time = instantOf(shown.value.time, timeZone);
  if (!isDay) return valid({ time, duration: 0 });
  return valid({ time, duration: instantOf(shown.value.time + DAY, timeZone) - time });
}

/**
 * The time of a record in the range that records have: by its own offset or, where it has none, by the clock that
 * `--set time_zone=Asia/Tehran` says; with neither it breaks the rule `time-zone`.
 */
export function checkZonedTime(
  text: string,
  set: Readonly<Record<string, string>>,
  now: Instant,
): Checked<ReadTime> {
  const given = set.time_zone ?? set.timezone;
  const zone = given === undefined ? valid(null) : checkTimeZone(given);
  if (!zone.ok) return zone;
  const read = checkLocalTime(text, zone.value);
  if (!read.ok) {
    if (read.rule !== "time-zone") return read;
    return breach(read.rule, `${read.message}; or load the file with --set time_zone=Asia/Tehran`);
  }
  const range = checkTimeRange(read.value.time, now);
  return range.ok ? read : range;
}

/** The instant at which the clock of a zone shows what UTC shows at `shown`. */
function instantOf(shown: Instant, timeZone: string): Instant {
  const { offset } = clockOf(timeZone);
  const before = offset(shown - DAY);
  const after = offset(shown + DAY);
  // Whichever of the offsets on both sides of a change gives back what is shown; the earlier where both do.
  const candidates = [...new Set([before, after])].map((ahead) => shown - ahead).sort((a, b) => a - b);
  return candidates.find((time) => time + offset(time) === shown) ?? shown - before;
}

const clocks = new Map<string, LocalClock>();

/** @throws RangeError where the zone has no such name. */
function clockOf(timeZone: string): LocalClock {
  const known = clocks.get(timeZone);
  if (known !== undefined) return known;
  const clock = localClock(timeZone);
  clocks.set(timeZone, clock);
  return clock;
}
