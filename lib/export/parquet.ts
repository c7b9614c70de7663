import { ByteWriter, ParquetWriter, type SchemaElement } from "hyparquet-writer";
import type { ColumnDescription, ColumnKind, Described, Exporter } from "./exporter.ts";
import { valueIn } from "./value-in.ts";

/** Rows of a row group: enough for columns to compress, few enough that a group is small in memory. */
const GROUP = 20_000;

/**
 * Apache Parquet, column by column and compressed by Snappy; one row group for every 20,000 rows, so that memory
 * does not grow with the table. Instants are timestamps in milliseconds, UTC; lists are text separated by spaces,
 * as in the CSV, and JSON is text.
 */
export const parquet: Exporter = {
  id: "parquet",
  title: "Parquet",
  mediaType: "application/vnd.apache.parquet",
  extension: "parquet",
  open(table) {
    const writer = new ByteWriter(1 << 16);
    const file = new ParquetWriter({
      writer,
      schema: parquetSchema(table),
      createdBy: "dimline",
      kvMetadata: [{ key: "dimline.table", value: table.id }],
    });
    let waiting: unknown[] = [];

    function taken(): Uint8Array {
      const bytes = writer.getBytes().slice();
      writer.index = 0;
      return bytes;
    }
    function writeGroup(): void {
      if (waiting.length === 0) return;
      const rows = waiting;
      waiting = [];
      file.write({
        columnData: table.columns.map((column) => ({
          name: column.name,
          data: rows.map((row) => cell(column, row)),
          offsetIndex: false,
        })),
        rowGroupSize: GROUP,
      });
    }

    return {
      begin: taken,
      rows(rows) {
        for (const row of rows) {
          waiting.push(row);
          if (waiting.length === GROUP) writeGroup();
        }
        return taken();
      },
      end() {
        writeGroup();
        file.finish();
        return taken();
      },
    };
  },
};

/** The columns as Parquet's schema has them; a column that is never empty is required. */
export function parquetSchema({ columns }: Described): SchemaElement[] {
  return [
    { name: "root", num_children: columns.length },
    ...columns.map(
      (column): SchemaElement => ({
        name: column.name,
        ...types[column.kind],
        repetition_type: column.missing === null ? "REQUIRED" : "OPTIONAL",
      }),
    ),
  ];
}

const text = { type: "BYTE_ARRAY", converted_type: "UTF8" } as const;
const types: Readonly<Record<ColumnKind, Pick<SchemaElement, "type" | "converted_type">>> = {
  text,
  list: text,
  json: text,
  integer: { type: "INT64" },
  number: { type: "DOUBLE" },
  instant: { type: "INT64", converted_type: "TIMESTAMP_MILLIS" },
  boolean: { type: "BOOLEAN" },
};

function cell(column: ColumnDescription, row: unknown): unknown {
  const value = valueIn(column, row);
  if (value === null) return undefined;
  switch (column.kind) {
    case "integer":
      return BigInt(value as number);
    case "instant":
      return new Date(value as number);
    case "list":
      return (value as readonly (string | number)[]).join(" ");
    case "json":
      return JSON.stringify(value);
    default:
      return value;
  }
}
