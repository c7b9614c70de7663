import type { Bound, Instant, Interval } from "../model/interval.ts";
import { DAY, MINUTE } from "../model/interval.ts";
import { defaultLocale, type Locale, localeProperties } from "./locales.ts";
import { translate } from "./translate.ts";

export interface DateOptions {
  readonly locale?: Locale;
  /** IANA name; UTC where not given. */
  readonly timeZone?: string;
  /** With the month cut, and in the Gregorian calendar alone: for tables and labels. */
  readonly short?: boolean;
}

/**
 * "20 October 2015"; with `short`, "20 Oct 2015". In UTC unless a zone (IANA name) is given. In a language whose
 * people live by another calendar, the long form tells the day in that too: "۲۰ اکتبر ۲۰۱۵ (۲۸ مهر ۱۳۹۴)".
 */
export function formatDate(
  instant: Instant,
  { locale = defaultLocale, timeZone = "UTC", short = false }: DateOptions = {},
): string {
  if (short) return dateFormat(locale, timeZone, "short-date").format(instant);
  return withCalendar(
    dateFormat(locale, timeZone, "date").format(instant),
    instant,
    instant,
    locale,
    timeZone,
  );
}

/** "October 2015", of the UTC calendar. */
export function formatMonth(instant: Instant, locale: Locale): string {
  return dateFormat(locale, "UTC", "month").format(instant);
}

/** A time of day as clocks show it, from minutes since midnight: "07:00"; the end of a day is "24:00". */
export function formatClock(minutes: number, locale: Locale): string {
  const two = new Intl.NumberFormat(localeProperties[locale].tag, {
    minimumIntegerDigits: 2,
    useGrouping: false,
  });
  return `${two.format(Math.floor(minutes / 60))}:${two.format(minutes % 60)}`;
}

/** "18:30", on the 24-hour clock. In UTC unless a zone is given. */
export function formatTime(
  instant: Instant,
  { locale = defaultLocale, timeZone = "UTC" }: DateOptions = {},
): string {
  return dateFormat(locale, timeZone, "time").format(instant);
}

/**
 * "20 Oct 2015, 18:30 UTC"; in another zone "20 Oct 2015, 22:00 (Asia/Tehran)". The zone is always named. With
 * the day in the other calendar of the language behind it, unless `short`.
 */
export function formatDateTime(
  instant: Instant,
  { locale = defaultLocale, timeZone = "UTC", short = false }: DateOptions = {},
): string {
  const text = zoned(instant, locale, timeZone);
  return short ? text : withCalendar(text, instant, instant, locale, timeZone);
}

/** "20 Oct 2015, 18:30 UTC to 21 Oct 2015, 04:00 UTC"; whole UTC days as "14 Oct 2015 to 20 Oct 2015", last day included. */
export function formatInterval(
  interval: Interval,
  { locale = defaultLocale, timeZone = "UTC", short = false }: DateOptions = {},
): string {
  const wholeDays = timeZone === "UTC" && interval.start % DAY === 0 && interval.end % DAY === 0;
  const last = wholeDays ? interval.end - 1 : interval.end;
  const [from, to] = [interval.start, last].map((at) =>
    wholeDays ? dateFormat(locale, timeZone, "short-date").format(at) : zoned(at, locale, timeZone),
  ) as [string, string];
  const text = wholeDays && from === to ? from : translate(locale, "format.range", { from, to });
  return short ? text : withCalendar(text, interval.start, last, locale, timeZone);
}

/** A bound as what it is: "between A and B"; where it is narrower than a minute, the instant alone. */
export function formatBound(
  bound: Bound,
  { locale = defaultLocale, timeZone = "UTC", short = false }: DateOptions = {},
): string {
  if (bound.latest - bound.earliest < MINUTE) return formatDateTime(bound.best, { locale, timeZone, short });
  const text = translate(locale, "format.bound", {
    earliest: zoned(bound.earliest, locale, timeZone),
    latest: zoned(bound.latest, locale, timeZone),
  });
  return short ? text : withCalendar(text, bound.earliest, bound.latest, locale, timeZone);
}

function zoned(instant: Instant, locale: Locale, timeZone: string): string {
  const dateTime = translate(locale, "format.date-time", {
    date: dateFormat(locale, timeZone, "short-date").format(instant),
    time: dateFormat(locale, timeZone, "time").format(instant),
  });
  if (timeZone === "UTC") return translate(locale, "format.utc", { dateTime });
  return translate(locale, "format.in-zone", { dateTime, zone: timeZone });
}

/** The text with its days in the other calendar of the language behind it, where there is one. */
function withCalendar(text: string, from: Instant, to: Instant, locale: Locale, timeZone: string): string {
  if (localeProperties[locale].calendarTag === null) return text;
  const format = dateFormat(locale, timeZone, "calendar");
  // The same day twice is told once.
  return translate(locale, "format.with-calendar", { text, calendar: format.formatRange(from, to) });
}

type Form = "date" | "short-date" | "time" | "month" | "calendar";

const shapes: Readonly<Record<Form, Intl.DateTimeFormatOptions>> = {
  date: { day: "numeric", month: "long", year: "numeric" },
  "short-date": { day: "numeric", month: "short", year: "numeric" },
  time: { hour: "2-digit", minute: "2-digit", hourCycle: "h23" },
  month: { month: "long", year: "numeric" },
  calendar: { day: "numeric", month: "long", year: "numeric" },
};

type DateFormat = Pick<Intl.DateTimeFormat, "format" | "formatRange">;

const dateFormats = new Map<string, DateFormat>();
function dateFormat(locale: Locale, timeZone: string, form: Form): DateFormat {
  const name = `${locale} ${timeZone} ${form}`;
  const known = dateFormats.get(name);
  if (known !== undefined) return known;
  const { tag, calendarTag } = localeProperties[locale];
  const intl = new Intl.DateTimeFormat(form === "calendar" ? (calendarTag ?? tag) : tag, {
    ...shapes[form],
    timeZone,
  });
  const made: DateFormat = {
    format: (instant) => withoutYearMark(intl.format(instant), form),
    formatRange: (from, to) => intl.formatRange(from, to),
  };
  dateFormats.set(name, made);
  return made;
}

/**
 * Russian dates end in "г." (for "year"), whose full stop would stand before that of the sentence: the word is
 * written out in prose and left out in tables and labels.
 */
function withoutYearMark(text: string, form: Form): string {
  return text.replace(/[\s\u00a0\u202f]г\.$/u, form === "short-date" ? "" : " года");
}
