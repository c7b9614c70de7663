import { DAY, type Duration, HOUR, type Instant, isoInstant, MINUTE } from "../../model/interval.ts";
import { breach, type Checked, quoted, valid } from "./checked.ts";
import { trimmed } from "./trimmed.ts";
import { utcTime } from "./utc-time.ts";

/** A time as a record gives it: an instant, and the stretch it stands for (a date alone is a whole UTC day). */
export interface ReadTime {
  readonly time: Instant;
  /** 0, or a day where the record names no time of day. */
  readonly duration: Duration;
}

/** No record of the field is older: the tools that make them are younger. */
export const earliestTime: Instant = Date.UTC(2005, 0, 1);

/** Past this magnitude a number of seconds lies beyond the year 5100, and one of milliseconds after 1973. */
const epochMillisecondsFrom = 1e11;
const furthestInstant = 8.64e15;

const isoPattern =
  /^(\d{4})-(\d{2})-(\d{2})(?:[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d+))?)?\s*(Z|z|UTC|[+-]\d{2}(?::?\d{2})?)?)?$/;
const epochPattern = /^\d{1,17}(?:\.\d+)?$/;

/**
 * Reads ISO 8601 (`T` or a space between date and time), epoch seconds or milliseconds, or a date alone.
 *
 * @param zone `required`: a time of day without a zone breaks the rule `time-zone`. `utc`: the format says
 *   that such times are UTC (OONI's `measurement_start_time`).
 */
export function checkTime(text: string, zone: "required" | "utc"): Checked<ReadTime> {
  const given = trimmed(text);
  if (given === "") return breach("time-missing", "the time is empty");
  const usual = utcInstant(given);
  if (usual !== null) return valid({ time: usual, duration: 0 });
  if (epochPattern.test(given)) return epoch(given);
  const parts = isoPattern.exec(given);
  if (parts === null)
    return breach(
      "time-format",
      `${quoted(text)} is not a time; write ISO 8601 (2024-07-12T09:30:00Z), epoch seconds or milliseconds, or a date (2024-07-12)`,
    );
  const [, year, month, day, hour, minute, second, fraction, offset] = parts;
  const start = dayStart(Number(year), Number(month), Number(day));
  if (start === null) return breach("time-format", `${quoted(text)} names a day that does not exist`);
  if (hour === undefined) return valid({ time: start, duration: DAY });
  const ofDay = timeOfDay(Number(hour), Number(minute), Number(second ?? 0), fraction);
  if (ofDay === null) return breach("time-format", `${quoted(text)} names a time of day that does not exist`);
  if (offset === undefined && zone === "required")
    return breach(
      "time-zone",
      `${quoted(text)} has no time zone; end it with Z for UTC, or with an offset such as +03:30`,
    );
  const ahead = offset === undefined ? 0 : offsetOf(offset);
  if (ahead === null) return breach("time-format", `${quoted(text)} has an offset that no clock has`);
  return valid({ time: start + ofDay - ahead, duration: 0 });
}

/** The rule `time-range`: not before 2005, and not more than a day after the run began. */
export function checkTimeRange(time: Instant, now: Instant): Checked<Instant> {
  if (!(Math.abs(time) <= furthestInstant))
    return breach("time-range", `${time} is further away than any calendar reaches`);
  if (time < earliestTime)
    return breach("time-range", `${isoInstant(time)} is before 2005-01-01, older than any such record`);
  if (time > now + DAY)
    return breach(
      "time-range",
      `${isoInstant(time)} has not happened yet: nothing can be measured in the future`,
    );
  return valid(time);
}

/** Both: reads the time and holds it against the range. */
export function checkRecordTime(text: string, zone: "required" | "utc", now: Instant): Checked<ReadTime> {
  const read = checkTime(text, zone);
  if (!read.ok) return read;
  const range = checkTimeRange(read.value.time, now);
  return range.ok ? read : range;
}

/** The way in which most tables write a time, read without looking for any other; null where it is another. */
function utcInstant(text: string): Instant | null {
  if (text.length === 20 && text[19] === "Z") return utcTime(text);
  if (text.length !== 24 || text[23] !== "Z" || text[19] !== ".") return null;
  const milliseconds = Number(text.slice(20, 23));
  const seconds = /^\d{3}$/.test(text.slice(20, 23)) ? utcTime(text.slice(0, 19)) : null;
  return seconds === null ? null : seconds + milliseconds;
}

function epoch(text: string): Checked<ReadTime> {
  const number = Number(text);
  const time = number < epochMillisecondsFrom ? Math.round(number * 1000) : Math.round(number);
  if (time > furthestInstant) return breach("time-format", `${quoted(text)} is too large for an epoch time`);
  return valid({ time, duration: 0 });
}

/** Start of a UTC day, or null where the calendar has no such day. */
function dayStart(year: number, month: number, day: number): Instant | null {
  if (month < 1 || month > 12 || day < 1 || day > 31 || year < 1000) return null;
  const start = Date.UTC(year, month - 1, day);
  // A 30 February rolls over into March.
  return day > 28 && new Date(start).getUTCDate() !== day ? null : start;
}

function timeOfDay(
  hour: number,
  minute: number,
  second: number,
  fraction: string | undefined,
): Duration | null {
  if (hour > 24 || minute > 59 || second > 59) return null;
  const milliseconds = fraction === undefined ? 0 : Math.floor(Number(`0.${fraction}`) * 1000);
  const sum = hour * HOUR + minute * MINUTE + second * 1000 + milliseconds;
  // ISO 8601 allows 24:00:00 for the end of a day, and nothing after it.
  return sum > DAY ? null : sum;
}

function offsetOf(text: string): Duration | null {
  if (text === "Z" || text === "z" || text === "UTC") return 0;
  const hours = Number(text.slice(1, 3));
  const minutes = Number(text.slice(3).replace(":", "") || 0);
  if (hours > 15 || minutes > 59) return null;
  return (text[0] === "-" ? -1 : 1) * (hours * HOUR + minutes * MINUTE);
}
