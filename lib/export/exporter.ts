/**
 * The contract of an exporter: one file in this folder for a format. A table says what its columns are and
 * where their values come from; an exporter says how such values are written. Neither knows the other.
 */
export interface Exporter {
  readonly id: string;
  readonly title: string;
  /** With its character set. */
  readonly mediaType: string;
  /** Without the dot. */
  readonly extension: string;
  /** What stands before the first row. */
  begin(columns: readonly ColumnName[]): string;
  /** Rows as text, ready to be written behind what came before. */
  rows<Row>(columns: readonly Column<Row>[], rows: Iterable<Row>): string;
}

/** Null is missing: it is written as nothing, never as zero. */
export type ColumnValue = string | number | boolean | null;

export interface ColumnName {
  readonly name: string;
}

/**
 * `text`: words that came from outside, which a spreadsheet must not take for a formula.
 * `instant`: UTC epoch milliseconds, written in ISO 8601.
 */
export type ColumnKind = "text" | "number" | "instant" | "boolean";

export interface Column<Row> extends ColumnName {
  readonly kind: ColumnKind;
  /** What it holds and in which unit, in a sentence. */
  readonly meaning: string;
  value(row: Row): ColumnValue;
}

export interface Table<Row> {
  readonly id: string;
  /** Every table says of each row whether it rests on simulated measurements: its column `simulated`. */
  readonly columns: readonly Column<Row>[];
}
