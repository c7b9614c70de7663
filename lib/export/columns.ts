import type { Column, ColumnKind, ColumnOrigin, ColumnValue } from "./exporter.ts";

/** What may be said of a column besides its name and meaning. */
export interface ColumnWords {
  readonly origin?: ColumnOrigin;
  readonly unit?: string;
  /** What an empty field means. A column without it is never empty. */
  readonly missing?: string;
  readonly values?: readonly string[];
}

type Make<Row, Value extends ColumnValue> = (
  name: string,
  meaning: string,
  value: (row: Row) => Value | null,
  words?: ColumnWords,
) => Column<Row>;

export interface ColumnMaker<Row> {
  readonly text: Make<Row, string>;
  readonly list: Make<Row, readonly (string | number)[]>;
  readonly integer: Make<Row, number>;
  readonly number: Make<Row, number>;
  readonly instant: Make<Row, number>;
  readonly boolean: Make<Row, boolean>;
  /** The value is anything that JSON can hold. */
  readonly json: Make<Row, ColumnValue>;
}

/** Makers of a table's columns, by kind. `origin` holds where a column says nothing else. */
export function columnsOf<Row>(origin: ColumnOrigin): ColumnMaker<Row> {
  const make =
    (kind: ColumnKind) =>
    (
      name: string,
      meaning: string,
      value: (row: Row) => ColumnValue,
      words: ColumnWords = {},
    ): Column<Row> => ({
      name,
      kind,
      meaning,
      origin: words.origin ?? origin,
      unit: words.unit ?? null,
      missing: words.missing ?? null,
      values: words.values ?? null,
      value,
    });
  return {
    text: make("text"),
    list: make("list"),
    integer: make("integer"),
    number: make("number"),
    instant: make("instant"),
    boolean: make("boolean"),
    json: make("json"),
  };
}
