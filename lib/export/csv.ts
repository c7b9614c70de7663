import { isoInstant } from "../model/interval.ts";
import type { ColumnKind, ColumnValue, Exporter } from "./exporter.ts";

/**
 * Comma-separated values after RFC 4180: CRLF behind every record, fields quoted where they hold a comma, a
 * quote or a line break, quotes doubled. UTF-8 without a byte order mark. Missing is empty.
 *
 * Text that a spreadsheet would take for a formula gets an apostrophe in front (OWASP, "CSV injection"):
 * what begins with `=`, `+`, `-`, `@`, a tab or a carriage return. Numbers are left as they are: `-3` stays −3.
 */
export const csv: Exporter = {
  id: "csv",
  title: "CSV",
  mediaType: "text/csv; charset=utf-8",
  extension: "csv",
  begin: (columns) => `${columns.map((column) => quoted(column.name)).join(",")}\r\n`,
  rows(columns, rows) {
    let text = "";
    for (const row of rows)
      text += `${columns.map((column) => csvField(column.kind, column.value(row))).join(",")}\r\n`;
    return text;
  },
};

/**
 * One field, quoted where it must be.
 * @throws RangeError for a number that is not finite: nothing downstream could read it.
 */
export function csvField(kind: ColumnKind, value: ColumnValue): string {
  if (value === null || value === "") return "";
  if (typeof value === "boolean") return value ? "true" : "false";
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new RangeError(`${value} cannot be written as a field`);
    return kind === "instant" ? isoInstant(value) : String(value);
  }
  return quoted(/^[=+\-@\t\r]/.test(value) ? `'${value}` : value);
}

function quoted(field: string): string {
  return /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
