import { compactDay, DAY } from "../model/interval.ts";
import type { ReportedEvent, Statement } from "../model/statement.ts";
import {
  type Format,
  type Head,
  type Item,
  item,
  type Parsed,
  type ParsingContext,
  type RawRecord,
  type RecordParser,
  type Reject,
} from "./format.ts";
import { requireColumns } from "./reading/header.ts";
import { type KnownColumns, knownColumns } from "./reading/known-columns.ts";
import { breach, type Checked, quoted } from "./rules/checked.ts";
import { checkCountry } from "./rules/country.ts";
import { checkDirection } from "./rules/direction.ts";
import { checkCalendar } from "./rules/jalali.ts";
import { checkTimeZone } from "./rules/local-time.ts";
import { checkService } from "./rules/service.ts";
import { readClaims } from "./statements-csv-claims.ts";
import {
  checkDatedTime,
  checkId,
  checkLanguage,
  checkPrecision,
  checkPublications,
  checkSide,
  slug,
} from "./statements-csv-fields.ts";

/**
 * Statements and reported events as a newsroom keeps them in a spreadsheet: one row each, a statement with its
 * claims in one cell. Specified in docs/formats.md.
 */
export const statementsCsv: Format = {
  id: "statements",
  title: "Statements and events, as a spreadsheet",
  reference: "docs/formats.md#statements-and-events",
  source: "statements",
  shape: "table",
  recognises,
  open,
};

/** The columns of a sheet of statements and events. */
export const statementColumns = [
  "kind",
  "id",
  "country",
  "services",
  "speaker",
  "role",
  "organisation",
  "side",
  "said_at",
  "precision",
  "time_zone",
  "calendar",
  "summary",
  "quote",
  "language",
  "translation",
  "translator",
  "published",
  "conflicts_with",
  "claims",
  "event_kind",
  "title",
  "start",
  "end",
] as const;
type Column = (typeof statementColumns)[number];

const ofStatements = ["country", "services", "speaker", "side", "said_at", "summary", "published"];
const ofEvents = ["country", "event_kind", "title", "start"];

/** How far ahead an event may be planned. */
const plannedAhead = 3_660 * DAY;

function recognises({ columns }: Head): boolean {
  const names = new Set(columns.map((column) => column.toLowerCase()));
  const telling = ["speaker", "said_at", "side", "claims", "event_kind", "conflicts_with"];
  return (
    telling.filter((column) => names.has(column)).length >= 2 ||
    (names.has("event_kind") && names.has("title"))
  );
}

function open(context: ParsingContext): RecordParser {
  const { set } = context;
  /** How many ids of each beginning were made: the rows of a day are counted. */
  const made = new Map<string, number>();
  const seen = new Map<string, number>();
  let columns: KnownColumns<Column> | null = null;

  return {
    take(record) {
      const given = record.row ?? {};
      columns ??= columnsOf(given, set);
      const { nameOf } = columns;
      const row = rowReader(record, (column) => {
        const name = nameOf[column];
        const text = name === undefined ? "" : (given[name] as string).trim();
        return text === "" ? (set[column] ?? (column === "services" ? (set.service ?? "") : "")) : text;
      });
      for (const column of statementColumns) {
        const read = checkDirection(row.text(column));
        if (!read.ok) row.fault(column, read);
      }
      const kind = row.text("kind").toLowerCase() || (row.text("event_kind") === "" ? "statement" : "event");
      const item =
        kind === "statement"
          ? statementOf(row, context, made)
          : kind === "event"
            ? eventOf(row, context, made)
            : row.fault("kind", breach("kind-unknown", `${quoted(kind)} is neither statement nor event`));
      const id = item?.statements[0]?.id ?? item?.events[0]?.id;
      if (id !== undefined) {
        const before = seen.get(id);
        if (before !== undefined)
          row.fault("id", breach("id-twice", `the id ${quoted(id)} stands in line ${before} already`));
        else seen.set(id, record.line);
      }
      return answer(item, row.rejects);
    },
    end: () => ({ items: [], rejects: [], networks: [] }),
  };
}

function answer(item: Item | null, rejects: readonly Reject[]): Parsed {
  return { items: item === null || rejects.length > 0 ? [] : [item], rejects, networks: [] };
}

function columnsOf(
  row: Readonly<Record<string, string>>,
  set: Readonly<Record<string, string>>,
): KnownColumns<Column> {
  const columns = knownColumns(Object.keys(row), statementColumns);
  const names = [...Object.keys(columns.nameOf), ...columns.others];
  const given = set.service === undefined ? set : { ...set, services: set.service };
  const hasStatements = names.includes("speaker") || names.includes("said_at");
  requireColumns(names, hasStatements ? ofStatements : ofEvents, given);
  return columns;
}

/** The cells of a row, and the mistakes found in them. */
interface RowReader {
  readonly line: number;
  readonly rejects: Reject[];
  text(column: Column): string;
  optional(column: Column): string | null;
  required(column: Column): string | null;
  check<Value>(column: Column, check: (text: string) => Checked<Value>): Value | null;
  checkOptional<Value>(column: Column, check: (text: string) => Checked<Value>): Value | null;
  checkEach<Value>(column: Column, check: (text: string) => Checked<Value>): Value[];
  fault(column: Column, found: { readonly rule: string; readonly message: string }): null;
}

function rowReader(record: RawRecord, text: (column: Column) => string): RowReader {
  const rejects: Reject[] = [];
  const fault: RowReader["fault"] = (field, { rule, message }) => {
    rejects.push({ line: record.line, field, rule, message, text: record.text });
    return null;
  };
  const take = <Value>(column: Column, result: Checked<Value>): Value | null =>
    result.ok ? result.value : fault(column, result);
  return {
    line: record.line,
    rejects,
    text,
    fault,
    optional: (column) => text(column) || null,
    required: (column) =>
      text(column) || fault(column, breach(`${column}-missing`, `the ${column} is empty`)),
    check: (column, check) => take(column, check(text(column))),
    checkOptional: (column, check) => (text(column) === "" ? null : take(column, check(text(column)))),
    checkEach: (column, check) =>
      text(column)
        .split(/[;,]/)
        .filter((part) => part.trim() !== "")
        .map((part) => take(column, check(part)))
        .filter((value) => value !== null),
  };
}

function statementOf(row: RowReader, context: ParsingContext, made: Map<string, number>): Item | null {
  const { catalogue, now } = context;
  const country = row.check("country", (text) => checkCountry(text, catalogue));
  const services = unique(row.checkEach("services", (text) => checkService(text, catalogue)));
  if (row.text("services") === "")
    row.fault(
      "services",
      breach("service-missing", "the statement names no service; `internet` is the country's connectivity"),
    );
  const timeZone = row.checkOptional("time_zone", checkTimeZone);
  const calendar = row.checkOptional("calendar", checkCalendar) ?? "gregorian";
  const said = row.check("said_at", (text) => checkDatedTime(text, timeZone, now, calendar));
  const precision = row.checkOptional("precision", checkPrecision);
  const speaker = row.required("speaker");
  const side = row.check("side", checkSide);
  const summary = row.required("summary");
  const language = row.checkOptional("language", checkLanguage);
  const publications = row.check("published", checkPublications);
  if (publications?.length === 0)
    row.fault(
      "published",
      breach("published-missing", "the statement has no publication; write Title | address | date"),
    );
  const conflictsWith = row.checkOptional("conflicts_with", checkId);
  const given = row.checkOptional("id", checkId);
  if (country === null || said === null || speaker === null || side === null || summary === null) return null;
  if (publications === null) return null;
  const who = slug(speaker) || slug(row.text("organisation")) || "speaker";
  const id = given ?? numbered(`${country.toLowerCase()}-${who}-${compactDay(said.time)}`, made);
  if (conflictsWith === id)
    row.fault("conflicts_with", breach("conflicts-with-itself", "the statement names itself"));

  const read = readClaims(row.text("claims"), {
    catalogue,
    statement: id,
    country,
    services,
    saidAt: said.time,
    saidBefore: said.until,
    timeZone,
    calendar,
    now,
  });
  for (const one of read.breaches) row.fault("claims", one);
  const statement: Statement = {
    id,
    source: statementsCsv.source,
    country,
    services,
    speaker,
    role: row.optional("role"),
    organisation: row.optional("organisation"),
    side,
    saidAt: said.time,
    precision: precision ?? said.precision,
    summary,
    quote: row.optional("quote"),
    language,
    translation: row.optional("translation"),
    translator: row.optional("translator"),
    publications,
    conflictsWith,
    claims: read.claims,
  };
  return item({ line: row.line, statements: [statement] });
}

function eventOf(row: RowReader, context: ParsingContext, made: Map<string, number>): Item | null {
  const { catalogue, now } = context;
  const countries = unique(row.checkEach("country", (text) => checkCountry(text, catalogue)));
  const [country] = countries;
  if (row.text("country") === "") row.check("country", (text) => checkCountry(text, catalogue));
  const services = unique(row.checkEach("services", (text) => checkService(text, catalogue)));
  const timeZone = row.checkOptional("time_zone", checkTimeZone);
  const calendar = row.checkOptional("calendar", checkCalendar) ?? "gregorian";
  // An event may be planned, and its end may lie ahead.
  const start = row.check("start", (text) => checkDatedTime(text, timeZone, now + plannedAhead, calendar));
  const end = row.checkOptional("end", (text) =>
    checkDatedTime(text, timeZone, now + plannedAhead, calendar),
  );
  const precision = row.checkOptional("precision", checkPrecision);
  const eventKind = row.required("event_kind");
  const title = row.required("title");
  const publications = row.check("published", checkPublications);
  const given = row.checkOptional("id", checkId);
  if (
    country === undefined ||
    start === null ||
    eventKind === null ||
    title === null ||
    publications === null
  )
    return null;
  const until = end?.until ?? start.until;
  if (until < start.time) row.fault("end", breach("period", "the event ends before it starts"));
  const event: ReportedEvent = {
    id:
      given ?? numbered(`${country.toLowerCase()}-${slug(title) || "event"}-${compactDay(start.time)}`, made),
    source: statementsCsv.source,
    kind: eventKind,
    countries,
    services,
    period: { start: start.time, end: until },
    precision: precision ?? start.precision,
    title,
    summary: row.optional("summary"),
    publications,
  };
  return item({ line: row.line, events: [event] });
}

function numbered(base: string, made: Map<string, number>): string {
  const number = (made.get(base) ?? 0) + 1;
  made.set(base, number);
  return `${base}-${String(number).padStart(2, "0")}`;
}

function unique<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}
