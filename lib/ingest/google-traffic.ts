import { HOUR, MINUTE } from "../model/interval.ts";
import { type Observation, observation } from "../model/observation.ts";
import { type Format, type Item, item, nothing, type ParsingContext, type RecordParser } from "./format.ts";
import { documentParser } from "./reading/document-parser.ts";
import type { FieldChecks } from "./reading/field-checks.ts";
import { hasColumns, type Row, rowParser } from "./reading/row-parser.ts";
import { breach, quoted } from "./rules/checked.ts";
import { checkCountry } from "./rules/country.ts";
import { checkLocalTime, checkTimeZone } from "./rules/local-time.ts";
import { checkNonNegative } from "./rules/number.ts";
import { checkService } from "./rules/service.ts";
import { checkTime, checkTimeRange } from "./rules/time.ts";

const reference = "https://transparencyreport.google.com/traffic/overview";

/** Google's values run from 0 to 100 of a normalisation of its own; as a fraction they run from 0 to 1. */
const percent = 100;

/**
 * The reply that the traffic page of Google's Transparency Report is drawn from. It says neither the country nor the
 * product that it was asked for: `--set country=GE --set service=youtube`. Points that are not there stay holes.
 */
export const googleTrafficReply: Format = {
  id: "google-traffic",
  title: "Google Transparency Report traffic, as the page receives it",
  reference,
  source: "google-traffic",
  shape: "document",
  recognises: ({ text }) => /^\uFEFF?\s*(?:\)\]\}'\s*)?\[\[\s*"tr\.atsr"/.test(text),
  open: openReply,
};

/**
 * Copies of it as a table: `date and time,value`, a value every two hours or an hour and a half. The clock of its times is stated nowhere:
 * they are read as UTC with a note, unless `--set time_zone=Asia/Tbilisi` says whose they are.
 */
export const googleTrafficCsv: Format = {
  id: "google-traffic-csv",
  title: "Google Transparency Report traffic, as CSV",
  reference,
  source: "google-traffic",
  shape: "table",
  recognises: ({ columns }) => columns.length === 2 && hasColumns(columns, "date and time", "value"),
  open: openRows,
};

function openReply(context: ParsingContext): RecordParser {
  return documentParser(
    (value, reading) => {
      const found = Array.isArray(value)
        ? value.find((one) => Array.isArray(one) && one[0] === "tr.atsr")
        : null;
      const points: unknown = Array.isArray(found) ? found[1] : null;
      if (!Array.isArray(points)) {
        reading.checks.fault(null, breach("record-shape", 'the reply has no list of points after "tr.atsr"'));
        return;
      }
      const common = commonOf(context, reading.checks);
      if (common === null) return;
      const duration = usualGap(points);
      for (const point of points)
        reading.part(point, (checks) => {
          const one = readPoint(point, checks, context.now);
          if (one === null) return null;
          const observations = one.values.map((value) => trafficOf(common, one.time, duration, value, null));
          return item({ line: reading.line, observations });
        });
    },
    (record) => record.text.replace(/^\uFEFF?\s*\)\]\}'/, ""),
  );
}

/** `[ms, [[null, value]]]`; an empty inner list or a value of null is a hole. */
function readPoint(
  point: unknown,
  checks: FieldChecks,
  now: number,
): { readonly time: number; readonly values: readonly number[] } | null {
  if (!Array.isArray(point) || typeof point[0] !== "number")
    return checks.fault(null, breach("record-shape", `${quoted(point)} is no point of a series`));
  const time = checks.check("time", checkTimeRange(Math.round(point[0]), now));
  const list: unknown = point[1] ?? [];
  if (!Array.isArray(list))
    return checks.fault("value", breach("record-shape", `${quoted(list)} is no list of values`));
  const values: number[] = [];
  for (const one of list) {
    const given: unknown = Array.isArray(one) ? one[1] : one;
    if (given === null || given === undefined) continue;
    const value = checks.check("value", checkNonNegative(given));
    if (value !== null) values.push(value);
  }
  if (values.length > 1)
    return checks.fault(
      "value",
      breach("value-shape", "the point has several values, and one series was asked for"),
    );
  return time === null || checks.broken ? null : { time, values };
}

/** The gap that most points have to the next, and an hour where there is none: what one value speaks for. */
function usualGap(points: readonly unknown[]): number {
  const times = points
    .map((point) => (Array.isArray(point) && typeof point[0] === "number" ? point[0] : Number.NaN))
    .filter(Number.isFinite)
    .sort((a, b) => a - b);
  const counts = new Map<number, number>();
  let usual = HOUR;
  for (let at = 1; at < times.length; at += 1) {
    const gap = (times[at] as number) - (times[at - 1] as number);
    if (gap < MINUTE || gap > 24 * HOUR) continue;
    counts.set(gap, (counts.get(gap) ?? 0) + 1);
    if ((counts.get(gap) as number) > (counts.get(usual) ?? 0)) usual = gap;
  }
  return usual;
}

/** What a row of a copy says. */
interface TableRow {
  readonly line: number;
  readonly common: NonNullable<ReturnType<typeof commonOf>>;
  readonly time: number;
  readonly value: number | null;
  readonly notes: Observation["notes"];
}

/**
 * The step of a copy changes where its pieces were fetched with other spans (two hours, then an hour and a half), so a
 * row waits for the next one: the gap between them is what its value speaks for, unless it is a hole.
 */
function openRows(context: ParsingContext): RecordParser {
  let held: TableRow | null = null;
  let step = 2 * HOUR;
  const told: Item[] = [];
  function tell(next: TableRow | null): void {
    if (held === null) return;
    const gap = next === null ? step : next.time - held.time;
    if (gap >= MINUTE && gap <= longestStep) step = gap;
    const { line, common, time, value, notes } = held;
    told.push(
      item({ line, observations: value === null ? [] : [trafficOf(common, time, step, value, notes)] }),
    );
  }
  const rows = rowParser((row) => {
    const next = readRow(row, context);
    if (next === null) return null;
    tell(next);
    held = next;
    return null;
  });
  const taken = () => told.splice(0);
  return {
    take: (record) => ({ ...rows.take(record), items: taken() }),
    end: () => {
      tell(null);
      held = null;
      return { ...nothing, items: taken() };
    },
  };
}

/** A longer gap between two rows of a copy is a hole. */
const longestStep = 4 * HOUR;

function readRow(row: Row, context: ParsingContext): TableRow | null {
  const { set, now } = context;
  const zone = set.time_zone ?? set.timezone;
  if (zone === undefined) context.noteReading?.({ field: "time zone", given: "not said", taken: "UTC" });
  const timeZone = zone === undefined ? null : row.check("time_zone", checkTimeZone(zone));
  const text = row.cell("date and time");
  const when = row.check(
    "date and time",
    timeZone === null ? checkTime(text, "utc") : checkLocalTime(text, timeZone),
  );
  if (when !== null) row.check("date and time", checkTimeRange(when.time, now));
  const value = row.optional("value", checkNonNegative);
  const common = commonOf(context, row);
  if (when === null || common === null || row.broken) return null;
  const notes = zone === undefined ? { time_zone: "not stated; read as UTC" } : null;
  return { line: row.line, common, time: when.time, value, notes };
}

function trafficOf(
  common: NonNullable<ReturnType<typeof commonOf>>,
  time: number,
  duration: number,
  value: number,
  notes: Observation["notes"],
): Observation {
  // Values are normalised anew from time to time: the same time again is the same record.
  const measurement = `traffic/${common.country}/${common.service}/${time / 1000}`;
  return observation({ ...common, time, duration, value: value / percent, measurement, notes });
}

function commonOf({ catalogue, set }: ParsingContext, checks: FieldChecks) {
  const country = checks.check("country", checkCountry(set.country, catalogue));
  const service = checks.check("service", checkService(set.service, catalogue));
  return country === null || service === null ? null : { country, service, metric: "traffic" as const };
}
