import type { CutRecord } from "./cut-record.ts";

/** Where the numbers of a table are written with a decimal comma. */
export interface DecimalCommas {
  /** Places of the columns whose numbers are. */
  readonly columns: readonly number[];
  /** One of them: `0,42`. */
  readonly example: string;
}

const whole = /^[+-]?\d+$/;
const decimal = /^[+-]?\d+,\d+(?:[eE][+-]?\d+)?$/;
/** Three digits behind the comma: a thousand and more, for all that the number itself says. */
const maybeThousands = /^[+-]?[1-9]\d{0,2},\d{3}$/;
/** A point with digits behind it, or commas between thousands: such a column does not write decimal commas. */
const otherwise = /^[+-]?[\d.,]*(?:\d\.\d[\d.,]*|\d,\d{3},[\d.,]*)$/;

/**
 * Tells by the first rows of a table whether it writes decimal commas, as spreadsheets in most of Europe, Latin America
 * and Central Asia save theirs (Unicode CLDR, `decimal`). It does where a number shows it beyond doubt; then it does in every
 * column that is mostly numbers and in which none is written in another way.
 */
export function decimalCommas(rows: readonly CutRecord[]): DecimalCommas | null {
  const columns: number[] = [];
  let example: string | null = null;
  const width = rows.find(({ fields }) => fields !== undefined)?.fields?.columns.length ?? 0;
  for (let place = 0; place < width; place += 1) {
    const cells = rows.map(({ fields }) => fields?.values[place]?.trim() ?? "").filter((cell) => cell !== "");
    const decimals = cells.filter((cell) => decimal.test(cell));
    const numbers = decimals.length + cells.filter((cell) => whole.test(cell)).length;
    if (2 * numbers < cells.length || cells.some((cell) => otherwise.test(cell))) continue;
    columns.push(place);
    example ??= decimals.find((cell) => !maybeThousands.test(cell)) ?? null;
  }
  return example === null ? null : { columns, example };
}

/** Writes the numbers of a row in the named columns with a point; whatever else stands there stays. */
export function writePoints(values: string[], columns: readonly number[]): void {
  for (const place of columns) {
    const value = values[place];
    if (value !== undefined && decimal.test(value.trim())) values[place] = withPoint(value);
  }
}

export function withPoint(number: string): string {
  return number.replace(",", ".");
}
