import { isoInstant } from "../model/interval.ts";
import type { ColumnKind, ColumnValue, Exporter } from "./exporter.ts";
import { valueIn } from "./value-in.ts";

const encoder = new TextEncoder();
const nothing = new Uint8Array(0);

/**
 * Comma-separated values after RFC 4180: CRLF behind every record, fields quoted where they hold a comma, a
 * quote or a line break, quotes doubled. UTF-8 without a byte order mark unless one is asked for. Missing is empty.
 *
 * Text that a spreadsheet would take for a formula gets an apostrophe in front (OWASP, "CSV injection"):
 * what begins with `=`, `+`, `-`, `@` or one of these in full width (`＝`, `＋`, `－`, `＠`), a tab, a carriage return or a
 * line feed. So does text that begins with apostrophes and
 * then one of these, so that taking one apostrophe away leads back to the words. Numbers are left as they
 * are: `-3` stays −3.
 */
export const csv: Exporter = {
  id: "csv",
  title: "CSV",
  mediaType: "text/csv; charset=utf-8",
  extension: "csv",
  open({ columns }, { raw = false, bom = false }) {
    return {
      begin: () =>
        encoder.encode(`${bom ? "\ufeff" : ""}${columns.map((column) => quoted(column.name)).join(",")}\r\n`),
      rows(rows) {
        let text = "";
        for (const row of rows) {
          let separator = "";
          for (const column of columns) {
            text += separator + csvField(column.kind, valueIn(column, row), raw);
            separator = ",";
          }
          text += "\r\n";
        }
        return encoder.encode(text);
      },
      end: () => nothing,
    };
  },
};

/**
 * One field, quoted where it must be.
 * @param raw leaves what looks like a formula as it is.
 * @throws RangeError for a number that is not finite: nothing downstream could read it.
 */
export function csvField(kind: ColumnKind, value: ColumnValue, raw = false): string {
  if (value === null || value === "") return "";
  if (typeof value === "boolean") return value ? "true" : "false";
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new RangeError(`${value} cannot be written as a field`);
    return kind === "instant" ? isoInstant(value) : String(value);
  }
  if (typeof value === "string" && plain.test(value)) return value;
  const text = typeof value === "string" ? value : kind === "list" ? spaced(value) : JSON.stringify(value);
  return quoted(raw || !formula.test(text) ? text : `'${text}`);
}

/** Most text: it begins as no formula does, and holds nothing that must be quoted. */
const plain = /^[A-Za-z0-9_][^",\r\n]*$/;
const formula = /^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/** The words that a field of defused text stands for. */
export function undefused(field: string): string {
  return field.startsWith("'") && formula.test(field.slice(1)) ? field.slice(1) : field;
}

function spaced(value: object): string {
  return (value as readonly (string | number)[]).join(" ");
}

function quoted(field: string): string {
  return /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
