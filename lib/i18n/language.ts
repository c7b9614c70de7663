import type { Bound, Duration, Instant, Interval } from "../model/interval.ts";
import type { Metric } from "../model/metric.ts";
import type { Change, Reason, VerdictValue } from "../model/verdict.ts";
import { inLanguage } from "./address-language.ts";
import type { MessageKey } from "./en/index.ts";
import {
  type DateOptions,
  formatBound,
  formatClock,
  formatCount,
  formatDate,
  formatDateTime,
  formatDuration,
  formatInterval,
  formatList,
  formatListed,
  formatMonth,
  formatPercent,
  formatTime,
  formatValue,
} from "./format.ts";
import { type Direction, type Locale, localeProperties } from "./locales.ts";
import { countryName, serviceName } from "./names.ts";
import { changeText, reasonText, verdictText } from "./reason-text.ts";
import { type MessageValues, translate } from "./translate.ts";

type When = Omit<DateOptions, "locale">;

/**
 * One language, with everything that a page says and writes in it. Pages get theirs from the address and hand
 * it on to what they are made of: nothing looks it up by itself.
 */
export interface Language {
  /** BCP 47. */
  readonly locale: Locale;
  readonly dir: Direction;
  /** What `Intl` is asked for. */
  readonly tag: string;
  /** The message under a key, filled. */
  say(key: MessageKey, values?: MessageValues): string;
  /** A path of this site (`/ir/telegram`) as this language's readers have it (`/fa/ir/telegram`). Files of data (`.csv`) are the same for all. */
  address(path: string): string;
  date(at: Instant, when?: When): string;
  time(at: Instant, when?: When): string;
  dateTime(at: Instant, when?: When): string;
  /** "October 2015", of the UTC calendar. */
  month(at: Instant): string;
  /** A time of day, counted in minutes from midnight. */
  clock(minutes: number): string;
  interval(interval: Interval, when?: When): string;
  bound(bound: Bound, when?: When): string;
  duration(length: Duration): string;
  count(number: number): string;
  /** Of a share from 0 to 1. */
  percent(share: number): string;
  value(metric: Metric, value: number): string;
  list(names: readonly string[]): string;
  /** Things one after the other, without a word between them: "A, B, C". */
  listed(things: readonly string[]): string;
  /** The name of a country by its ISO 3166-1 alpha-2 code. */
  country(code: string): string;
  /** The name of a service; most are proper names, and stay as they are. */
  service(of: { readonly id: string; readonly name: string }): string;
  reason(reason: Reason): string;
  change(change: Change): string;
  verdict(value: VerdictValue): string;
  /** For sorting names as readers of the language expect. */
  compare(a: string, b: string): number;
}

const languages = new Map<Locale, Language>();

/** The language of a locale; for one locale always the same object. */
export function languageOf(locale: Locale): Language {
  const known = languages.get(locale);
  if (known !== undefined) return known;
  const made = make(locale);
  languages.set(locale, made);
  return made;
}

/** Whether an address is the same in every language: files of data, and the interface for programs. */
function isForAll(path: string): boolean {
  return /^(?:\/api(?=[/?#]|$)|[^?#]*\.(?:csv|jsonl|parquet|zip)(?=[?#]|$))/.test(path);
}

function make(locale: Locale): Language {
  const collator = new Intl.Collator(localeProperties[locale].tag);
  return {
    locale,
    dir: localeProperties[locale].dir,
    tag: localeProperties[locale].tag,
    say: (key, values) => translate(locale, key, values),
    address: (path) => (isForAll(path) ? path : inLanguage(path, locale)),
    date: (at, when) => formatDate(at, { ...when, locale }),
    time: (at, when) => formatTime(at, { ...when, locale }),
    dateTime: (at, when) => formatDateTime(at, { ...when, locale }),
    month: (at) => formatMonth(at, locale),
    clock: (minutes) => formatClock(minutes, locale),
    interval: (interval, when) => formatInterval(interval, { ...when, locale }),
    bound: (bound, when) => formatBound(bound, { ...when, locale }),
    duration: (length) => formatDuration(length, locale),
    count: (number) => formatCount(number, locale),
    percent: (share) => formatPercent(share, locale),
    value: (metric, value) => formatValue(metric, value, locale),
    list: (names) => formatList(names, locale),
    listed: (things) => formatListed(things, locale),
    country: (code) => countryName(code, locale),
    service: (of) => serviceName(of, locale),
    reason: (reason) => reasonText(reason, locale),
    change: (change) => changeText(change, locale),
    verdict: (value) => verdictText(value, locale),
    compare: (a, b) => collator.compare(a, b),
  };
}
