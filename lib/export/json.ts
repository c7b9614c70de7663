import { isoInstant } from "../model/interval.ts";
import type { ColumnDescription, Described, Exporter } from "./exporter.ts";
import { valueIn } from "./value-in.ts";

const encoder = new TextEncoder();

/** A row as a record: names as the CSV has them, instants in ISO 8601, lists as lists, missing as null. */
export function jsonRecord(columns: readonly ColumnDescription[], row: unknown): Record<string, unknown> {
  const record: Record<string, unknown> = {};
  for (const column of columns) {
    const value = valueIn(column, row);
    record[column.name] = column.kind === "instant" && typeof value === "number" ? isoInstant(value) : value;
  }
  return record;
}

/** One JSON document: a list with a record for each row, one a line. What the columns mean lies in the metadata. */
export const json: Exporter = {
  id: "json",
  title: "JSON",
  mediaType: "application/json; charset=utf-8",
  extension: "json",
  open({ columns }: Described) {
    let first = true;
    return {
      begin: () => encoder.encode("["),
      rows(rows) {
        let text = "";
        for (const row of rows) {
          text += `${first ? "\n" : ",\n"}${JSON.stringify(jsonRecord(columns, row))}`;
          first = false;
        }
        return encoder.encode(text);
      },
      end: () => encoder.encode("\n]\n"),
    };
  },
};

/** JSON Lines (jsonlines.org): a record a line, for tables that are too large to hold at once. */
export const jsonLines: Exporter = {
  id: "jsonl",
  title: "JSON Lines",
  mediaType: "application/x-ndjson; charset=utf-8",
  extension: "jsonl",
  open({ columns }: Described) {
    return {
      begin: () => new Uint8Array(0),
      rows(rows) {
        let text = "";
        for (const row of rows) text += `${JSON.stringify(jsonRecord(columns, row))}\n`;
        return encoder.encode(text);
      },
      end: () => new Uint8Array(0),
    };
  },
};
