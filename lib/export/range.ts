import { z } from "zod";
import { DAY, type Instant, type Interval, lengthOf } from "../model/interval.ts";

export { isoDay, rangeQuery } from "./range-query.ts";

/** Longer stretches than this are nothing that a person looks at: about forty years. */
const LONGEST: number = 40 * 366 * DAY;
const EARLIEST: Instant = Date.UTC(1990, 0, 1);
const LATEST: Instant = Date.UTC(2100, 0, 1);

const day = z.iso.date();
const instant = z.iso.datetime({ offset: true });

/** What the address says of the range: nothing, a range, or something that is not one. */
export type AskedRange =
  | { readonly state: "none" }
  | { readonly state: "range"; readonly range: Interval }
  | { readonly state: "invalid"; readonly from: string; readonly to: string };

/**
 * The range from `?from=` and `?to=`: days (`2015-10-13`, UTC, the last one included) or instants with a zone
 * (`2015-10-20T16:00Z`, half-open). An end alone leaves the other to `otherwise`.
 */
export function askedRange(
  from: string | readonly string[] | null | undefined,
  to: string | readonly string[] | null | undefined,
  otherwise: Interval | null,
): AskedRange {
  const [fromText, toText] = [single(from), single(to)];
  if (fromText === "" && toText === "") return { state: "none" };
  const start = fromText === "" ? (otherwise?.start ?? null) : startOf(fromText);
  const end = toText === "" ? (otherwise?.end ?? null) : endOf(toText);
  if (start === null || end === null || start < EARLIEST || end > LATEST || start >= end)
    return { state: "invalid", from: fromText, to: toText };
  const range = { start, end };
  return lengthOf(range) > LONGEST
    ? { state: "invalid", from: fromText, to: toText }
    : { state: "range", range };
}

/**
 * The same where an end that is not named stays open: a file is as long as its data. Open ends are the bounds of what
 * can be asked for at all.
 */
export function openRange(from: string | undefined, to: string | undefined): AskedRange {
  const [fromText, toText] = [single(from), single(to)];
  if (fromText === "" && toText === "") return { state: "none" };
  const start = fromText === "" ? EARLIEST : startOf(fromText);
  const end = toText === "" ? LATEST : endOf(toText);
  return start === null || end === null || start < EARLIEST || end > LATEST || start >= end
    ? { state: "invalid", from: fromText, to: toText }
    : { state: "range", range: { start, end } };
}

function startOf(text: string): Instant | null {
  if (day.safeParse(text).success) return Date.parse(text);
  return instantOf(text);
}

function endOf(text: string): Instant | null {
  if (day.safeParse(text).success) return Date.parse(text) + DAY;
  return instantOf(text);
}

function instantOf(text: string): Instant | null {
  // The minute is enough to say: `2015-10-20T16:30Z`.
  const whole = text.replace(/^(.{10}T\d{2}:\d{2})(Z|[+-]\d{2}:\d{2})$/, "$1:00$2");
  return instant.safeParse(whole).success ? Date.parse(whole) : null;
}

function single(value: string | readonly string[] | null | undefined): string {
  if (value === null || value === undefined) return "";
  return (typeof value === "string" ? value : (value[0] ?? "")).trim();
}
