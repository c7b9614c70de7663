import type { Catalogue } from "../catalogue/catalogue.ts";
import { remembered } from "../catalogue/remembered.ts";
import { type Metric, metricIds } from "../model/metric.ts";
import { type Observation, type Outcome, outcomes } from "../model/observation.ts";
import {
  type Format,
  type Head,
  item,
  type Parsed,
  type ParsingContext,
  type RawRecord,
  type RecordParser,
  type Reject,
  type RowFields,
} from "./format.ts";
import { hostOf } from "./ooni-raw/address.ts";
import { requireColumns } from "./reading/header.ts";
import { knownColumns } from "./reading/known-columns.ts";
import { rowFields } from "./reading/row-fields.ts";
import { breach, type Checked, quoted, valid } from "./rules/checked.ts";
import { checkCountry } from "./rules/country.ts";
import { checkZonedTime } from "./rules/local-time.ts";
import { checkNetwork } from "./rules/network.ts";
import { checkCount, checkNonNegative, checkNumber } from "./rules/number.ts";
import { checkService } from "./rules/service.ts";
import { checkRecordTime, type ReadTime } from "./rules/time.ts";
import { trimmed } from "./rules/trimmed.ts";
import { checkUnit } from "./rules/unit.ts";

/**
 * The long-form CSV: one row an observation, the door for anyone whose data has no format of its own.
 * Specified in docs/formats.md.
 */
export const longForm: Format = {
  id: "long-form",
  title: "Long-form CSV",
  reference: "docs/formats.md#long-form",
  source: "observations",
  shape: "table",
  measurementsSpanRecords: true,
  recognises,
  open,
};

/** The columns of the long-form CSV, in the order of its description. */
export const longFormColumns = [
  "timestamp",
  "country",
  "service",
  "metric",
  "value",
  "outcome",
  "n",
  "bad",
  "asn",
  "control",
  "lower",
  "upper",
  "unit",
  "probe",
  "id",
  "url",
] as const;
type Column = (typeof longFormColumns)[number];

/** What makes the shape unmistakable, so that a file that lacks one of its columns is told which. */
const telling = ["timestamp", "country", "service", "metric"];
const saying = ["value", "outcome", "n"] as const;

function recognises({ columns }: Head): boolean {
  const names = new Set(columns.map((column) => column.toLowerCase()));
  // Our own export has a format of its own, which loses nothing.
  if (names.has("duration_ms") && names.has("dataset_revision")) return false;
  const told = telling.filter((column) => names.has(column)).length;
  const says = saying.some((column) => names.has(column));
  return (names.has("timestamp") && says) || told === 4 || (told === 3 && says);
}

function open(context: ParsingContext): RecordParser {
  const { catalogue, set } = context;
  const timeOf = readerOfTimes(context);
  const countries = remembered((text) => checkCountry(text, catalogue));
  const services = remembered((text) => checkService(text, catalogue));
  const targets = remembered((text) => targetIn(text, catalogue));
  const metrics = remembered(checkMetric);
  const networks = remembered(checkNetwork);
  const units = new Map<string, Checked<number>>();
  let columns: Columns | null = null;
  // What is at hand while a record is read: functions made for every row anew would cost more than reading it.
  let at: RawRecord;
  let values: readonly string[] = [];
  let rejects: Reject[] = [];

  function text({ place, instead }: Cell): string {
    if (place === -1) return instead;
    const given = trimmed(values[place] as string);
    return given === "" ? instead : given;
  }
  function checked<Value>(field: Column, result: Checked<Value>): Value | null {
    if (result.ok) return result.value;
    rejects.push({ line: at.line, field, rule: result.rule, message: result.message, text: at.text });
    return null;
  }
  function optional<Value>(cell: Cell, check: (given: string) => Checked<Value>): Value | null {
    const given = text(cell);
    return given === "" ? null : checked(cell.column, check(given));
  }
  function level(
    cell: Cell,
    check: (given: string) => Checked<number>,
    factor: number | null,
  ): number | null {
    const number = optional(cell, check);
    return number === null || factor === null ? null : number * factor;
  }
  function factorOf(unit: string, metric: Metric): number | null {
    const key = `${metric}|${unit}`;
    let found = units.get(key);
    if (found === undefined) {
      found = checkUnit(unit, metric);
      units.set(key, found);
    }
    return checked("unit", found);
  }

  function notesOf(others: Columns["others"], noLink: string, unit: string): Observation["notes"] {
    if (others.length === 0 && noLink === "" && unit === "") return null;
    const notes: Record<string, string> = {};
    for (const [name, place] of others) if (values[place] !== "") notes[name] = values[place] as string;
    if (noLink !== "") notes.url = noLink;
    if (unit !== "") notes.unit = unit;
    return Object.keys(notes).length === 0 ? null : notes;
  }

  function take(record: RawRecord): Parsed {
    at = record;
    const fields = rowFields(record) ?? noFields;
    columns ??= columnsOf(fields.columns, set);
    const { cells } = columns;
    values = fields.values;
    rejects = [];

    const when = checked("timestamp", timeOf(text(cells.timestamp)));
    const country = checked("country", countries(text(cells.country)));
    const service = checked("service", services(text(cells.service)));
    const metric = checked("metric", metrics(text(cells.metric)));
    const network = checked("asn", networks(text(cells.asn)));
    const outcome = optional(cells.outcome, checkOutcome);
    const n = optional(cells.n, checkCount);
    const bad = optional(cells.bad, checkCount);

    const unit = text(cells.unit);
    const factor = metric !== null && unit !== "" ? factorOf(unit, metric) : 1;
    // A signal may be any number; every other metric counts something that cannot be below nothing.
    const amount = metric === "signal" ? checkNumber : checkNonNegative;
    const value = level(cells.value, amount, factor);
    const control = level(cells.control, amount, factor);
    const lower = level(cells.lower, checkNumber, factor);
    const upper = level(cells.upper, checkNumber, factor);

    if (rejects.length === 0) {
      const [field, rule] = checkTogether({ metric, outcome, n, bad, lower, upper });
      checked(field, rule);
    }
    if (when === null || country === null || service === null || metric === null || rejects.length > 0)
      return { items: [], rejects, networks: [] };

    const target = targets(text(cells.service));
    const id = text(cells.id);
    const url = text(cells.url);
    const isLink = url !== "" && /^https?:\/\//i.test(url);
    const one: Observation = {
      country,
      service,
      network,
      metric,
      time: when.time,
      duration: when.duration,
      outcome,
      // The share failing is worked out from counts, never taken as given.
      value: metric === "reachability" ? null : value,
      n,
      bad,
      control,
      lower,
      upper,
      target: target?.target ?? null,
      feature: target?.feature ?? null,
      measurement: id === "" ? null : id,
      url: isLink ? url : null,
      probe: text(cells.probe) || null,
      notes: notesOf(columns.others, isLink ? "" : url, metric === "signal" ? unit : ""),
    };
    return {
      items: [item({ line: record.line, observations: [one] })],
      rejects,
      networks: [],
    };
  }

  return { take, end: () => ({ items: [], rejects: [], networks: [] }) };
}

/**
 * Times of day that have no zone are by the clock that `--set time_zone` says. A date alone is a UTC day whatever it says:
 * what is published for days is, and a day of another clock would be a part of two of them.
 */
function readerOfTimes({ set, now }: ParsingContext): (text: string) => Checked<ReadTime> {
  return (text) => {
    const read = checkRecordTime(text, "required", now);
    return read.ok || read.rule !== "time-zone" ? read : checkZonedTime(text, set, now);
  };
}

/** Where a row names a host or an address, alone or as an address of the web, it speaks of that part of the service. */
function targetIn(text: string, catalogue: Catalogue): Pick<Observation, "target" | "feature"> | null {
  if (!/[.:]/.test(text)) return null;
  const target = catalogue.target(text) === null ? hostOf(text) : text.toLowerCase();
  const known = target === null ? null : catalogue.target(target);
  return known === null ? null : { target, feature: known.target.feature };
}

/** A column as a file has it. */
interface Cell {
  readonly column: Column;
  /** −1 where the file has no such column. */
  readonly place: number;
  /** What holds where the field is empty: `--set`. */
  readonly instead: string;
}

interface Columns {
  readonly cells: Readonly<Record<Column, Cell>>;
  readonly others: readonly (readonly [name: string, place: number])[];
}

function columnsOf(names: readonly string[], set: Readonly<Record<string, string>>): Columns {
  const { nameOf, others } = knownColumns(
    names.filter((name) => name !== ""),
    longFormColumns,
  );
  const there = [...Object.keys(nameOf), ...others];
  requireColumns(there, telling, set);
  if (!saying.some((column) => nameOf[column] !== undefined || set[column] !== undefined))
    requireColumns(there, ["value"], set);
  const cellOf = (column: Column): Cell => {
    const name = nameOf[column];
    return { column, place: name === undefined ? -1 : names.indexOf(name), instead: set[column] ?? "" };
  };
  const cells = Object.fromEntries(longFormColumns.map((column) => [column, cellOf(column)]));
  return { cells: cells as Record<Column, Cell>, others: others.map((name) => [name, names.indexOf(name)]) };
}

const noFields: RowFields = { columns: [], values: [] };

/** What the fields of a row must be to each other. */
function checkTogether(given: {
  readonly metric: Metric | null;
  readonly outcome: Outcome | null;
  readonly n: number | null;
  readonly bad: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}): readonly [Column, Checked<null>] {
  const { metric, outcome, n, bad, lower, upper } = given;
  if (bad !== null && n === null)
    return ["n", breach("n-missing", "bad says how many of n failed, and n is empty")];
  if (bad !== null && n !== null && bad > n)
    return ["bad", breach("bad-exceeds-n", `${bad} of ${n} tests cannot have failed`)];
  if (lower !== null && upper !== null && lower > upper)
    return ["lower", breach("range-order", "the lower end of the expected range is above its upper end")];
  if (metric === "reachability") {
    if (outcome === null && n === null)
      return ["outcome", breach("outcome-missing", "reachability needs an outcome, or n and bad")];
    if (outcome !== null && n !== null)
      return [
        "outcome",
        breach("outcome-and-counts", "a row is one test (outcome) or counts of tests (n, bad), not both"),
      ];
    if (n !== null && bad === null)
      return [
        "bad",
        breach("bad-missing", "n says how many tests there were; bad must say how many of them failed"),
      ];
  }
  return together;
}

const together: readonly [Column, Checked<null>] = ["value", valid(null)];

function checkMetric(text: string): Checked<Metric> {
  const found = metricIds.find((id) => id === text || id === text.toLowerCase());
  if (found !== undefined) return valid(found);
  if (text === "")
    return breach("metric-missing", "the record names no metric; say it with --set metric=throughput");
  return breach("metric-unknown", `${quoted(text)} is not a metric; the metrics are ${metricIds.join(", ")}`);
}

function checkOutcome(text: string): Checked<Outcome> {
  const found = outcomes.find((id) => id === text || id === text.toLowerCase());
  return found === undefined
    ? breach("outcome-unknown", `${quoted(text)} is not an outcome; the outcomes are ${outcomes.join(", ")}`)
    : valid(found);
}
