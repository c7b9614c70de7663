import { breach, type Checked, quoted, valid } from "./checked.ts";

/**
 * The Jalali (Solar Hijri) calendar of Iran and Afghanistan, after K. M. Borkowski, "The Persian calendar for
 * 3000 years", Earth, Moon, and Planets 74 (1996) 223–230: leap years follow cycles whose lengths are set by
 * where the vernal equinox falls. Integer arithmetic only.
 */

/** Years in which the cycles of leap years break, from -61 to 3177. */
const breaks = [
  -61, 9, 38, 199, 426, 686, 756, 818, 1111, 1181, 1210, 1635, 2060, 2097, 2192, 2262, 2324, 2394, 2456, 3178,
] as const;

const firstYear = 1;
const lastYear = 3177;

/** The first day of a Jalali year as a day of March (20 or so), and whether the year has 366 days. */
function yearOf(year: number): {
  readonly gregorianYear: number;
  readonly march: number;
  readonly leap: boolean;
} {
  const gregorianYear = year + 621;
  let leapDays = -14;
  let start: number = breaks[0];
  let jump = 0;
  for (const next of breaks.slice(1)) {
    jump = next - start;
    if (year < next) break;
    leapDays += Math.floor(jump / 33) * 8 + Math.floor((jump % 33) / 4);
    start = next;
  }
  let n = year - start;
  leapDays += Math.floor(n / 33) * 8 + Math.floor(((n % 33) + 3) / 4);
  if (jump % 33 === 4 && jump - n === 4) leapDays += 1;
  const gregorianLeapDays =
    Math.floor(gregorianYear / 4) - Math.floor(((Math.floor(gregorianYear / 100) + 1) * 3) / 4) - 150;
  if (jump - n < 6) n = n - jump + Math.floor((jump + 4) / 33) * 33;
  const sinceLeap = (((n + 1) % 33) - 1) % 4;
  return { gregorianYear, march: 20 + leapDays - gregorianLeapDays, leap: sinceLeap === 0 };
}

/** Days of a Jalali month: six of 31, five of 30, and 29 or 30. */
export function daysOfJalaliMonth(year: number, month: number): number {
  if (month <= 6) return 31;
  if (month <= 11) return 30;
  return yearOf(year).leap ? 30 : 29;
}

/** The first instant (UTC epoch ms) of the Gregorian day that a Jalali day is; null where there is no such day. */
export function jalaliDay(year: number, month: number, day: number): number | null {
  if (year < firstYear || year > lastYear || month < 1 || month > 12) return null;
  if (day < 1 || day > daysOfJalaliMonth(year, month)) return null;
  const { gregorianYear, march } = yearOf(year);
  const before = (month - 1) * 31 - Math.max(0, month - 7) + day - 1;
  return Date.UTC(gregorianYear, 2, march + before);
}

export const calendars = ["gregorian", "jalali"] as const;
export type Calendar = (typeof calendars)[number];

/** Rule `calendar-unknown`. Empty is Gregorian; `persian` and `solar hijri` are names of the same. */
export function checkCalendar(text: string): Checked<Calendar> {
  const name = text.trim().toLowerCase();
  if (name === "" || name === "gregorian") return valid("gregorian");
  if (["jalali", "persian", "shamsi", "solar hijri"].includes(name)) return valid("jalali");
  return breach("calendar-unknown", `${quoted(text)} is not a calendar; write ${calendars.join(" or ")}`);
}

const pattern = /^\s*(\d{4})[-/](\d{1,2})(?:[-/](\d{1,2}))?(?=$|[\sT])/;

/** Persian and Arabic digits as those of ASCII. */
export function asciiDigits(text: string): string {
  return text.replace(/[۰-۹٠-٩]/g, (digit) => String((digit.codePointAt(0) ?? 0) % 16));
}

/**
 * A time as a record gives it, its date read by a calendar and written as a Gregorian one; what follows the
 * date (a time of day, an offset) stays. Slashes and Persian digits are read too: `۱۳۹۴/۰۷/۲۸`.
 * Rules `calendar-date`, and `calendar-month`: a Jalali month lies in two Gregorian ones, so it is no month here.
 */
export function gregorianText(text: string, calendar: Calendar): Checked<string> {
  if (calendar === "gregorian") return valid(text);
  const given = asciiDigits(text);
  const [whole, year, month, day] = pattern.exec(given) ?? [];
  if (whole === undefined)
    return breach("calendar-date", `${quoted(text)} is not a Jalali date; write 1394-07-28`);
  if (day === undefined)
    return breach(
      "calendar-month",
      `${quoted(text)} is a Jalali month, which lies in two Gregorian ones; name a day, with precision about`,
    );
  const start = jalaliDay(Number(year), Number(month), Number(day));
  if (start === null)
    return breach("calendar-date", `${quoted(text)} names a day that the Jalali calendar does not have`);
  return valid(`${new Date(start).toISOString().slice(0, 10)}${given.slice(whole.length)}`);
}
