import type { Network } from "../../model/catalogue.ts";
import { type Item, nothing, type RecordParser } from "../format.ts";
import { breach, type Checked } from "../rules/checked.ts";
import { type FieldChecks, fieldChecks } from "./field-checks.ts";

/** One row of a table, read by column names in lower case, and what is wrong with it. */
export interface Row extends FieldChecks {
  readonly line: number;
  has(column: string): boolean;
  /** The cell without the blanks around it; empty where there is no such column. */
  cell(column: string): string;
  /** Null where the cell is empty, else what the check says of it. */
  optional<Value>(column: string, check: (text: string) => Checked<Value>): Value | null;
  /** Passes on what the row calls a network; one without a number or a name is none. */
  network(asn: number | null, name: string, country: string): void;
  /** Cells that are not empty of the columns named, as notes; null where there are none. */
  notes(columns: readonly string[]): Record<string, string> | null;
}

/**
 * A parser of rows that stand each by itself: a row with anything wrong in it is rejected as a whole.
 *
 * @param read answers null where it noted a fault.
 */
export function rowParser(read: (row: Row) => Item | null): RecordParser {
  let nameOf: ReadonlyMap<string, string> | null = null;
  // Networks whose name was passed on already; four-octet numbers are too many to remember them all.
  const named = new Set<number>();
  return {
    take(record) {
      const checks = fieldChecks(record);
      if (record.row === null) {
        checks.fault(null, breach("record-shape", "the record is no row of a table"));
        return { ...nothing, rejects: checks.rejects };
      }
      nameOf ??= new Map(Object.keys(record.row).map((name) => [name.toLowerCase(), name]));
      const networks: Network[] = [];
      const cells = record.row;
      const item = read(rowOver(record.line, (name) => cells[name] ?? "", nameOf, checks, networks));
      if (item === null || checks.broken) return { ...nothing, rejects: checks.rejects };
      const fresh = networks.filter(({ asn }) => !named.has(asn));
      if (named.size > 10_000) named.clear();
      for (const { asn } of fresh) named.add(asn);
      return { items: [item], rejects: [], networks: fresh };
    },
    end: () => nothing,
  };
}

/**
 * The same rows as the objects of a JSON list, whose fields are read as a table's cells would be: null is an empty
 * cell, and a list or an object is text that no check takes for a value.
 */
export function rowOfFields(
  fields: Readonly<Record<string, unknown>>,
  line: number,
  checks: FieldChecks,
  networks: Network[],
): Row {
  const nameOf = new Map(Object.keys(fields).map((name) => [name.toLowerCase(), name]));
  const textOf = (value: unknown): string =>
    value === null || value === undefined
      ? ""
      : typeof value === "object"
        ? JSON.stringify(value)
        : String(value);
  return rowOver(line, (name) => textOf(fields[name]), nameOf, checks, networks);
}

function rowOver(
  line: number,
  cellOf: (name: string) => string,
  nameOf: ReadonlyMap<string, string>,
  checks: FieldChecks,
  networks: Network[],
): Row {
  const cell = (column: string): string => {
    const name = nameOf.get(column);
    return name === undefined ? "" : cellOf(name).trim();
  };
  return {
    line,
    rejects: checks.rejects,
    get broken() {
      return checks.broken;
    },
    fault: checks.fault,
    check: checks.check,
    has: (column) => nameOf.has(column),
    cell,
    optional: (column, check) => (cell(column) === "" ? null : checks.check(column, check(cell(column)))),
    network: (asn, name, country) => {
      if (asn !== null && name.trim() !== "")
        networks.push({ asn, name: name.trim().slice(0, 200), country });
    },
    notes: (columns) => {
      const notes: Record<string, string> = {};
      for (const column of columns) if (cell(column) !== "") notes[column] = cell(column);
      return Object.keys(notes).length === 0 ? null : notes;
    },
  };
}

/** Whether a header has all of these columns, in either case. */
export function hasColumns(columns: readonly string[], ...names: readonly string[]): boolean {
  const given = new Set(columns.map((column) => column.toLowerCase()));
  return names.every((name) => given.has(name));
}
