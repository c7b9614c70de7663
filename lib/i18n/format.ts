import type { Duration } from "../model/interval.ts";
import { DAY, HOUR, MINUTE, SECOND } from "../model/interval.ts";
import type { Metric } from "../model/metric.ts";
import { isolated } from "./isolate.ts";
import { localeProperties } from "./locales.ts";
import { defaultLocale, type Locale, translate } from "./translate.ts";

export * from "./dates.ts";

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

/** Things one after the other, without a word between them: "A, B, C"; in Persian and Arabic with their own comma. */
export function formatListed(things: readonly string[], locale: Locale): string {
  const { comma, dir } = localeProperties[locale];
  return things.map((one) => isolated(one, dir)).join(comma);
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
