import type { Change, Figures, Reason, VerdictValue } from "../model/verdict.ts";
import {
  formatBound,
  formatClock,
  formatDateTime,
  formatDuration,
  formatInterval,
  formatList,
  formatPercent,
} from "./format.ts";
import { countryName, serviceNameOf } from "./names.ts";
import { defaultLocale, isMessageKey, type Locale, type MessageValues, translate } from "./translate.ts";

/** Figures that are shares from 0 to 1. */
const shares: ReadonlySet<string> = new Set([
  "share",
  "confidence",
  "remaining",
  "worstRemaining",
  "claimedRemaining",
  "changeShare",
  "leastConfidence",
]);

/** Lists of networks longer than this are cut, and the rest counted. */
const longestList = 6;

/**
 * A reason as a sentence with its figures filled in: instants in UTC, durations in words, shares in percent,
 * networks as AS numbers, services and countries by name.
 * @throws RangeError where the code has no sentence.
 * @throws Error where a figure that the sentence names is missing.
 */
export function reasonText(reason: Reason, locale: Locale = defaultLocale): string {
  const key = `reason.${reason.code}`;
  if (!isMessageKey(key)) throw new RangeError(`no sentence for reason "${reason.code}"`);
  return translate(locale, key, valuesOf(reason.figures, locale));
}

/**
 * What would change a verdict, as a sentence; figures as in `reasonText`.
 * @throws RangeError where the code has no sentence.
 */
export function changeText(change: Change, locale: Locale = defaultLocale): string {
  const key = `change.${change.code}`;
  if (!isMessageKey(key)) throw new RangeError(`no sentence for change "${change.code}"`);
  return translate(locale, key, valuesOf(change.figures, locale));
}

/** A verdict's value in words. */
export function verdictText(value: VerdictValue, locale: Locale = defaultLocale): string {
  switch (value) {
    case "supported":
      return translate(locale, "verdict.supported");
    case "contradicted":
      return translate(locale, "verdict.contradicted");
    case "partly supported":
      return translate(locale, "verdict.partly-supported");
    case "cannot be tested":
      return translate(locale, "verdict.cannot-be-tested");
  }
}

function valuesOf(figures: Figures, locale: Locale): MessageValues {
  // What a sentence chooses by stands in for what is absent: an open end, a measurement that never came.
  const values: Record<string, string | number> = {
    most: "open",
    end: "open",
    to: "open",
    feature: "whole",
  };
  for (const [name, value] of Object.entries(figures)) {
    const [to, text] = filled(name, value, locale);
    values[to] = text;
  }
  if (typeof figures.fromAt === "number" && typeof figures.toAt === "number")
    values.period = formatInterval({ start: figures.fromAt, end: figures.toAt }, { locale });
  for (const edge of ["start", "end"] as const) {
    const [earliest, latest] = [figures[`${edge}EarliestAt`], figures[`${edge}LatestAt`]];
    if (typeof earliest === "number" && typeof latest === "number")
      values[edge] = formatBound({ earliest, best: earliest, latest }, { locale });
  }
  return values;
}

function filled(name: string, value: Figures[string], locale: Locale): [string, string | number] {
  if (name === "network")
    return [name, typeof value === "number" ? asn(value, locale) : translate(locale, "reason.some-network")];
  if (value === null || value === undefined) throw new TypeError(`figure "${name}" has no value`);
  if (typeof value === "object") return [name, listOf(value, locale)];
  if (typeof value === "string") {
    if (name === "country") return [name, countryName(value, locale)];
    if (name === "service" || name === "movedTo") return [name, serviceNameOf(value, locale)];
    return [name, value];
  }
  if (name.endsWith("At")) return [name.slice(0, -2), formatDateTime(value, { locale })];
  if (name === "windowsMs") return ["windowsLength", formatDuration(value, locale)];
  if (name.endsWith("Ms")) return [name.slice(0, -2), formatDuration(value, locale)];
  if (name === "changeShare") return ["change", formatPercent(value, locale)];
  if (shares.has(name)) return [name, formatPercent(value, locale)];
  return [name, value];
}

function asn(number: number, locale: Locale): string {
  return translate(locale, "reason.network", { asn: String(number) });
}

/** A time of day ("07:00") in the digits of the language; any other name as it is. */
function clockIn(name: string, locale: Locale): string {
  const clock = /^(\d\d):(\d\d)$/.exec(name);
  return clock === null ? name : formatClock(Number(clock[1]) * 60 + Number(clock[2]), locale);
}

function listOf(items: readonly (number | string)[], locale: Locale): string {
  const names = items.map((item) => (typeof item === "number" ? asn(item, locale) : clockIn(item, locale)));
  if (names.length === 0) return translate(locale, "reason.no-networks");
  if (names.length <= longestList) return formatList(names, locale);
  const shown = names.slice(0, longestList - 1);
  return formatList(
    [...shown, translate(locale, "reason.others", { count: names.length - shown.length })],
    locale,
  );
}
