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

/** How many rows go into one statement, the largest first. */
const sizes = [64, 16, 4, 1] as const;

export interface RowInsertion {
  /**
   * Inserts rows of one series (country, service, metric, source) that are not there yet.
   *
   * @param rows places of rows, in the order of the table's key.
   * @param onEach is told of each row whether it was inserted.
   */
  insert(columns: RowColumns, rows: Uint32Array, onEach: (row: number, inserted: boolean) => void): void;
}

/**
 * Rows by the dozen in one statement: binding a value costs as much as storing it, so what all rows of a statement
 * have in common is bound once, and columns that all leave empty not at all. That takes a quarter of the time of one
 * statement a row. Where only some rows of a statement were new, it is undone and its rows go in one by one, since
 * SQLite tells how many it inserted and not which. Call it inside a transaction.
 */
export function prepareRowInsertion({ sqlite }: Handle): RowInsertion {
  const statements = new Map<number, ReturnType<typeof sqlite.prepare>>();
  const savepoint = sqlite.prepare("SAVEPOINT rows_together");
  const release = sqlite.prepare("RELEASE rows_together");
  const undo = sqlite.prepare("ROLLBACK TO rows_together");

  function statementFor(shape: number, size: number) {
    const key = shape * 128 + size;
    let statement = statements.get(key);
    if (statement === undefined) {
      const own = optional.filter((_, bit) => (shape & (1 << bit)) !== 0).map((at) => rowColumns[at]);
      const zero = optional.filter((at, bit) => zeroWhereEmpty.has(at) && (shape & (1 << bit)) === 0);
      const columns = [
        "country_code, service_code, metric_code, source_code, run_id",
        ...zero.map((at) => rowColumns[at]),
        "time, network, identity",
        ...own,
      ].join(", ");
      const row = `(${Array.from({ length: 3 + own.length }, () => "?").join(", ")})`;
      const rows = Array.from({ length: size }, () => row).join(", ");
      statement = sqlite.prepare(
        `INSERT OR IGNORE INTO observations (${columns}) SELECT ?, ?, ?, ?, ?, ${zero.map(() => "0, ").join("")}* FROM (VALUES ${rows})`,
      );
      statements.set(key, statement);
    }
    return statement;
  }

  function insertSome(
    { numbers, notes }: RowColumns,
    rows: Uint32Array,
    from: number,
    to: number,
    shape: number,
  ): number {
    const first = rows[from]!;
    const bound: (number | string | null)[] = [
      numbers[0]![first]!,
      numbers[1]![first]!,
      numbers[2]![first]!,
      numbers[5]![first]!,
      numbers[runAt]![first]!,
    ];
    for (let index = from; index < to; index += 1) {
      const row = rows[index]!;
      bound.push(numbers[3]![row]!, numbers[4]![row]!, numbers[6]![row]!);
      for (let bit = 0; bit < optional.length; bit += 1) {
        if ((shape & (1 << bit)) === 0) continue;
        const at = optional[bit]!;
        if (at === notesAt) bound.push(notes[row] ?? null);
        else {
          const value = numbers[at]![row]!;
          bound.push(Number.isNaN(value) ? null : value);
        }
      }
    }
    return statementFor(shape, to - from).run(bound).changes;
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
      let shape = 0;
      for (let index = from; index < to; index += 1) shape |= shapeOf(columns, rows[index]!);
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

/** Which of the optional columns a row fills, a bit each. */
function shapeOf({ numbers, notes }: RowColumns, row: number): number {
  let shape = 0;
  for (let bit = 0; bit < optional.length; bit += 1) {
    const at = optional[bit]!;
    const empty =
      at === notesAt
        ? (notes[row] ?? null) === null
        : zeroWhereEmpty.has(at)
          ? numbers[at]![row] === 0
          : Number.isNaN(numbers[at]![row]!);
    if (!empty) shape |= 1 << bit;
  }
  return shape;
}
