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
  /** A writer for one file. */
  open(table: Described, options: ExportOptions): TableWriter;
}

/** Pieces of one file, in their order: `begin`, any number of `rows`, `end`. */
export interface TableWriter {
  begin(): Uint8Array;
  /** Rows of the table that the writer was opened for. An empty piece means that the writer gathers more first. */
  rows(rows: readonly unknown[]): Uint8Array;
  end(): Uint8Array;
}

export interface ExportOptions {
  /** CSV: text that a spreadsheet would run as a formula is written as it is. */
  readonly raw?: boolean;
  /** CSV: begins with a byte order mark, by which Excel knows UTF-8. */
  readonly bom?: boolean;
}

/**
 * Null is missing: it is written as nothing, never as zero. A list holds words or numbers; anything else that
 * is an object is JSON.
 */
export type ColumnValue =
  | string
  | number
  | boolean
  | null
  | readonly (string | number)[]
  | { readonly [name: string]: unknown };

/**
 * `text`: words, which a spreadsheet must not take for a formula.
 * `list`: words or numbers; separated by spaces where the format has no lists.
 * `instant`: UTC epoch milliseconds, written in ISO 8601 with `Z`.
 * `json`: a list of records or one record; JSON text where the format has neither.
 */
export type ColumnKind = "text" | "list" | "integer" | "number" | "instant" | "boolean" | "json";

/**
 * Where a value comes from. `measured`: taken from a source as it came. `computed`: worked out by the program.
 * `editorial`: written by a person. `catalogue`: the program's own names and numbers for things.
 */
export type ColumnOrigin = "measured" | "computed" | "editorial" | "catalogue";

/** What a column is, apart from where its values come from. It is the data dictionary. */
export interface ColumnDescription {
  readonly name: string;
  readonly kind: ColumnKind;
  /** What it holds, in a sentence. */
  readonly meaning: string;
  readonly origin: ColumnOrigin;
  /** Null where the values have none, or where another column names it. */
  readonly unit: string | null;
  /** What an empty field means; null where the field is never empty. */
  readonly missing: string | null;
  /** All the words that can stand in it; null where there are too many to list. */
  readonly values: readonly string[] | null;
}

export interface Column<Row> extends ColumnDescription {
  value(row: Row): ColumnValue;
}

/** A table without its rows. */
export interface Described {
  readonly id: string;
  readonly title: string;
  /** What one row is. */
  readonly description: string;
  /** The columns that tell rows apart; empty where nothing does. */
  readonly key: readonly string[];
  /** Columns that name a row of another table. */
  readonly refers: readonly { readonly column: string; readonly table: string; readonly to: string }[];
  readonly columns: readonly ColumnDescription[];
}

export interface Table<Row> extends Described {
  /** Every table says of each row whether it rests on simulated measurements: its column `simulated`. */
  readonly columns: readonly Column<Row>[];
}
