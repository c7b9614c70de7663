import { HOUR, type Instant, MINUTE, SECOND } from "../../model/interval.ts";

/**
 * `2023-11-01 00:18:03` as OONI writes it in UTC, with `T` for the space and with `Z` or `+00:00` behind it if
 * need be. Null for anything else, which then takes the long way and gets its message there.
 */
export function utcTime(text: string): Instant | null {
  const { length } = text;
  const isUtc = length === 20 ? text[19] === "Z" : length === 19 || text.slice(19) === "+00:00";
  if (!isUtc) return null;
  const separator = text.charCodeAt(10);
  if (separator !== 32 && separator !== 84) return null;
  if (text[4] !== "-" || text[7] !== "-" || text[13] !== ":" || text[16] !== ":") return null;
  const century = pair(text, 0);
  const ofCentury = pair(text, 2);
  const month = pair(text, 5);
  const day = pair(text, 8);
  const hour = pair(text, 11);
  const minute = pair(text, 14);
  const second = pair(text, 17);
  if (century < 0 || ofCentury < 0 || hour < 0 || minute < 0 || second < 0) return null;
  if (century < 10 || month < 1 || month > 12 || day < 1 || hour > 23 || minute > 59 || second > 59)
    return null;
  const year = century * 100 + ofCentury;
  if (day > daysOf(year, month)) return null;
  return dayStart(year, month, day) + hour * HOUR + minute * MINUTE + second * SECOND;
}

/** Days come again and again in a file. */
let lastDay = 0;
let startOfLastDay: Instant = 0;

function dayStart(year: number, month: number, day: number): Instant {
  const its = (year * 16 + month) * 32 + day;
  if (its !== lastDay) {
    startOfLastDay = Date.UTC(year, month - 1, day);
    lastDay = its;
  }
  return startOfLastDay;
}

/** Two digits as a number; −1 where they are none. */
function pair(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}

const days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function daysOf(year: number, month: number): number {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return leap ? 29 : days[month - 1]!;
}
