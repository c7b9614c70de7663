import type { Column, ColumnDescription, ColumnValue } from "./exporter.ts";

/**
 * The value of a column in a row of its table. An exporter is handed descriptions, so that one writer serves
 * every table; they are always those of a table, with their values.
 */
export function valueIn(column: ColumnDescription, row: unknown): ColumnValue {
  return (column as Column<unknown>).value(row);
}
