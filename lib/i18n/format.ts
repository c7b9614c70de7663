import type { Bound, Duration, Instant, Interval } from "../model/interval.ts";
import { DAY, HOUR, MINUTE, SECOND } from "../model/interval.ts";
import type { Metric } from "../model/metric.ts";
import { isolated } from "./isolate.ts";
import { localeProperties } from "./locales.ts";
import { defaultLocale, type Locale, translate } from "./translate.ts";

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

/** The two largest units that matter: "6 d 19 h", "2 h 10 min", "45 s". Rounded to the smaller of the two. */
export function formatDuration(duration: Duration, locale: Locale = defaultLocale): string {
  const sign = duration < 0 ? "−" : "";
  const length = Math.abs(duration);
  const [large, small, key, both] = durationUnits(length);
  // Rounded first, so that 59 min 59.9 s becomes 1 h and not "60 min".
  const rounded = Math.round(length / small) * small;
  const [largeAfter, smallAfter, keyAfter, bothAfter] =
    rounded === length ? [large, small, key, both] : durationUnits(rounded);
  const whole = Math.floor(rounded / largeAfter);
  const rest = Math.round((rounded - whole * largeAfter) / smallAfter);
  const values = durationValues(keyAfter, whole, rest);
  return sign + translate(locale, rest === 0 || bothAfter === null ? keyAfter : bothAfter, values);
}

type DurationKey = "format.days" | "format.hours" | "format.minutes" | "format.seconds";
type DurationPair = "format.days-hours" | "format.hours-minutes" | "format.minutes-seconds" | null;

function durationUnits(length: Duration): [Duration, Duration, DurationKey, DurationPair] {
  if (length >= DAY) return [DAY, HOUR, "format.days", "format.days-hours"];
  if (length >= HOUR) return [HOUR, MINUTE, "format.hours", "format.hours-minutes"];
  if (length >= MINUTE) return [MINUTE, SECOND, "format.minutes", "format.minutes-seconds"];
  return [SECOND, SECOND, "format.seconds", null];
}

/** As numbers: a language chooses the form of the unit by them. */
function durationValues(key: DurationKey, large: number, small: number): Readonly<Record<string, number>> {
  if (key === "format.days") return { days: large, hours: small };
  if (key === "format.hours") return { hours: large, minutes: small };
  if (key === "format.minutes") return { minutes: large, seconds: small };
  return { seconds: large };
}

/** "1,204". */
export function formatCount(count: number, locale: Locale = defaultLocale): string {
  return numberFormat(locale, 0).format(count);
}

/**
 * A share from 0 to 1 as "82%". It never rounds to 0% or 100% what is neither ("0.4%", "99.9%"):
 * a reader takes those two for certainties.
 */
export function formatPercent(share: number, locale: Locale = defaultLocale): string {
  const percent = new Intl.NumberFormat(localeProperties[locale].tag, {
    style: "percent",
    maximumFractionDigits: 0,
  });
  if (share > 0 && share < 0.005) return finePercent(locale).format(Math.max(share, 0.001));
  if (share < 1 && share >= 0.995) return finePercent(locale).format(Math.min(share, 0.999));
  return percent.format(share);
}

function finePercent(locale: Locale): Intl.NumberFormat {
  return new Intl.NumberFormat(localeProperties[locale].tag, { style: "percent", maximumFractionDigits: 1 });
}

/** bit/s as "860 kbit/s", "4.1 Mbit/s" (decimal multiples, two or three significant digits). */
export function formatRate(bitsPerSecond: number, locale: Locale = defaultLocale): string {
  const size = Math.abs(bitsPerSecond);
  // The unit is chosen after rounding, so that 999,960 bit/s is "1 Mbit/s" and not "1,000 kbit/s".
  if (size >= 999.5e6)
    return translate(locale, "format.gigabits-per-second", {
      value: significant(bitsPerSecond / 1e9, locale),
    });
  if (size >= 999.5e3)
    return translate(locale, "format.megabits-per-second", {
      value: significant(bitsPerSecond / 1e6, locale),
    });
  if (size >= 999.5)
    return translate(locale, "format.kilobits-per-second", {
      value: significant(bitsPerSecond / 1e3, locale),
    });
  return translate(locale, "format.bits-per-second", { value: significant(bitsPerSecond, locale) });
}

/** ms as "340 ms"; from ten seconds on as a duration. */
export function formatMilliseconds(milliseconds: number, locale: Locale = defaultLocale): string {
  if (Math.abs(milliseconds) >= 10 * SECOND) return formatDuration(milliseconds, locale);
  return translate(locale, "format.milliseconds", { value: significant(milliseconds, locale) });
}

/** A value of a metric in its own unit, for people. Reachability is the share failing. */
export function formatValue(metric: Metric, value: number, locale: Locale = defaultLocale): string {
  switch (metric) {
    case "reachability":
    case "traffic":
      return formatPercent(value, locale);
    case "throughput":
      return formatRate(value, locale);
    case "handshake":
    case "latency":
    case "load":
      return formatMilliseconds(value, locale);
    case "users":
      return formatCount(value, locale);
    case "signal":
      return significant(value, locale);
  }
}

/** Names as a list in a sentence: "A, B and C". */
export function formatList(names: readonly string[], locale: Locale = defaultLocale): string {
  return new Intl.ListFormat(localeProperties[locale].tag, { type: "conjunction" }).format(
    names.map((name) => isolated(name, localeProperties[locale].dir)),
  );
}

/** Two or three significant digits, never more than are there: "4.1", "860", "1,240". */
function significant(value: number, locale: Locale): string {
  const size = Math.abs(value);
  const digits = size >= 100 || size === 0 ? 0 : size >= 10 ? 1 : 2;
  return numberFormat(locale, digits).format(value);
}

const numberFormats = new Map<string, Intl.NumberFormat>();
function numberFormat(locale: Locale, digits: number): Intl.NumberFormat {
  const name = `${locale} ${digits}`;
  const known = numberFormats.get(name);
  if (known !== undefined) return known;
  const made = new Intl.NumberFormat(localeProperties[locale].tag, { maximumFractionDigits: digits });
  numberFormats.set(name, made);
  return made;
}

type Form = "date" | "short-date" | "time" | "month" | "calendar";

const shapes: Readonly<Record<Form, Intl.DateTimeFormatOptions>> = {
  date: { day: "numeric", month: "long", year: "numeric" },
  "short-date": { day: "numeric", month: "short", year: "numeric" },
  time: { hour: "2-digit", minute: "2-digit", hourCycle: "h23" },
  month: { month: "long", year: "numeric" },
  calendar: { day: "numeric", month: "long", year: "numeric" },
};

const dateFormats = new Map<string, Intl.DateTimeFormat>();
function dateFormat(locale: Locale, timeZone: string, form: Form): Intl.DateTimeFormat {
  const name = `${locale} ${timeZone} ${form}`;
  const known = dateFormats.get(name);
  if (known !== undefined) return known;
  const { tag, calendarTag } = localeProperties[locale];
  const made = new Intl.DateTimeFormat(form === "calendar" ? (calendarTag ?? tag) : tag, {
    ...shapes[form],
    timeZone,
  });
  dateFormats.set(name, made);
  return made;
}
