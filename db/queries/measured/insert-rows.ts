import type { Handle } from "../../client.ts";

/**
 * The columns of an observation in the order of `Row`: the table's key, then what the observation says.
 * Rows that nothing else is known of have most of them empty.
 */
export const rowColumns = [
  "country_code",
  "service_code",
  "metric_code",
  "time",
  "network",
  "source_code",
  "identity",
  "duration",
  "outcome_code",
  "value",
  "n",
  "bad",
  "control",
  "lower",
  "upper",
  "target_code",
  "measurement_id",
  "probe",
  "run_id",
  "notes",
] as const;

export type Row = readonly (number | string | null)[];
export const keyLength = 7;
export const runAt = 18;

/** Rows with their columns beside each other, by the places of `rowColumns`; NaN is empty. */
export interface RowColumns {
  readonly numbers: readonly Float64Array[];
  readonly notes: readonly (string | null)[];
}

const notesAt = 19;
/** Columns that a row can do without; those of the second list then hold 0, the others nothing. */
const optional = [7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, notesAt] as const;
const zeroWhereEmpty: ReadonlySet<number> = new Set([7, 15]);

/** What all rows of a statement have in common: country, service, metric, source, run. */
const common = [0, 1, 2, 5, runAt] as const;
/** What each has for itself: time, network, identity. */
const own = [3, 4, 6] as const;

/** How many rows go into one statement, the largest first. */
const sizes = [256, 64, 16, 4, 1] as const;

export interface RowInsertion {
  /**
   * Inserts rows of one series (country, service, metric, source) that are not there yet.
   *
   * @param rows places of rows, in the order of the table's key.
   * @param onEach is told of each row whether it was inserted.
   */
  insert(columns: RowColumns, rows: Uint32Array, onEach: (row: number, inserted: boolean) => void): void;
}

/** An INSERT of so many rows that fill the same optional columns, and what was bound to it last. */
interface Statement {
  readonly run: (bound: readonly (number | string | null)[]) => number;
  readonly columns: readonly number[];
  readonly bound: (number | string | null)[];
}

/**
 * Rows by the dozen in one statement: binding a value costs as much as storing it, so what all rows of a statement
 * have in common is bound once, and columns that all leave empty not at all. That takes a quarter of the time of one
 * statement a row. Where only some rows of a statement were new, it is undone and its rows go in one by one, since
 * SQLite tells how many it inserted and not which. Call it inside a transaction.
 */
export function prepareRowInsertion({ sqlite }: Handle): RowInsertion {
  const statements = new Map<number, Statement>();
  const savepoint = sqlite.prepare("SAVEPOINT rows_together");
  const release = sqlite.prepare("RELEASE rows_together");
  const undo = sqlite.prepare("ROLLBACK TO rows_together");

  function statementFor(shape: number, size: number): Statement {
    const key = shape * 512 + size;
    const known = statements.get(key);
    if (known !== undefined) return known;
    const filled = [...own, ...optional.filter((_, bit) => (shape & (1 << bit)) !== 0)];
    const zero = optional.filter((at, bit) => zeroWhereEmpty.has(at) && (shape & (1 << bit)) === 0);
    const names = [...common, ...zero, ...filled].map((at) => rowColumns[at]).join(", ");
    const row = `(${filled.map(() => "?").join(", ")})`;
    const rows = Array.from({ length: size }, () => row).join(", ");
    const insert = sqlite.prepare(
      `INSERT OR IGNORE INTO observations (${names}) SELECT ?, ?, ?, ?, ?, ${zero.map(() => "0, ").join("")}* FROM (VALUES ${rows})`,
    );
    const made: Statement = {
      run: (bound) => insert.run(bound).changes,
      columns: filled,
      bound: new Array(common.length + size * filled.length).fill(null),
    };
    statements.set(key, made);
    return made;
  }

  function insertSome(given: RowColumns, rows: Uint32Array, from: number, to: number, shape: number): number {
    const { run, columns, bound } = statementFor(shape, to - from);
    for (let at = 0; at < common.length; at += 1) bound[at] = given.numbers[common[at]!]![rows[from]!]!;
    for (let at = 0; at < columns.length; at += 1) {
      const place = columns[at]!;
      let into = common.length + at;
      if (place === notesAt)
        for (let index = from; index < to; index += 1, into += columns.length)
          bound[into] = given.notes[rows[index]!] ?? null;
      else {
        const column = given.numbers[place]!;
        for (let index = from; index < to; index += 1, into += columns.length) {
          const value = column[rows[index]!]!;
          bound[into] = Number.isNaN(value) ? null : value;
        }
      }
    }
    return run(bound);
  }

  function insert(
    columns: RowColumns,
    rows: Uint32Array,
    onEach: (row: number, inserted: boolean) => void,
  ): void {
    for (let from = 0; from < rows.length; ) {
      const left = rows.length - from;
      const size = sizes.find((one) => one <= left)!;
      const to = from + size;
      const shape = shapeOf(columns, rows, from, to);
      if (size > 1) savepoint.run();
      const changes = insertSome(columns, rows, from, to, shape);
      const mixed = changes > 0 && changes < size;
      if (mixed) undo.run();
      if (size > 1) release.run();
      for (let index = from; index < to; index += 1) {
        const inserted = mixed ? insertSome(columns, rows, index, index + 1, shape) === 1 : changes > 0;
        onEach(rows[index]!, inserted);
      }
      from = to;
    }
  }

  return { insert };
}

/** Which of the optional columns any of the rows fills, a bit each. */
function shapeOf({ numbers, notes }: RowColumns, rows: Uint32Array, from: number, to: number): number {
  let shape = 0;
  for (let bit = 0; bit < optional.length; bit += 1) {
    const at = optional[bit]!;
    let filled = false;
    if (at === notesAt)
      for (let index = from; index < to && !filled; index += 1)
        filled = (notes[rows[index]!] ?? null) !== null;
    else {
      const column = numbers[at]!;
      const mayBeZero = !zeroWhereEmpty.has(at);
      for (let index = from; index < to && !filled; index += 1) {
        const value = column[rows[index]!]!;
        filled = mayBeZero ? !Number.isNaN(value) : value !== 0;
      }
    }
    if (filled) shape |= 1 << bit;
  }
  return shape;
}
