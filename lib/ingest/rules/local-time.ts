import { DAY, type Duration, type Instant } from "../../model/interval.ts";
import { breach, type Checked, quoted, valid } from "./checked.ts";
import { checkTime, type ReadTime } from "./time.ts";

const formats = new Map<string, Intl.DateTimeFormat>();

/** An IANA time zone by its name. Rule `time-zone-unknown`. */
export function checkTimeZone(name: string): Checked<string> {
  try {
    formatOf(name);
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

/** The instant at which the clock of a zone shows what UTC shows at `shown`. */
function instantOf(shown: Instant, timeZone: string): Instant {
  const before = offsetAt(shown - DAY, timeZone);
  const after = offsetAt(shown + DAY, timeZone);
  // Whichever of the offsets on both sides of a change gives back what is shown; the earlier where both do.
  const candidates = [...new Set([before, after])].map((offset) => shown - offset).sort((a, b) => a - b);
  return candidates.find((time) => time + offsetAt(time, timeZone) === shown) ?? shown - before;
}

/** How far the clock of a zone is ahead of UTC. */
function offsetAt(instant: Instant, timeZone: string): Duration {
  const second = Math.floor(instant / 1000) * 1000;
  const parts: Record<string, number> = {};
  for (const { type, value } of formatOf(timeZone).formatToParts(second)) parts[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second: seconds = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, seconds) - second;
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat("en-US", {
      timeZone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
    formats.set(timeZone, format);
  }
  return format;
}
