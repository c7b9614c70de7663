import { type Row, type RowColumns, rowColumns } from "./insert-rows.ts";
import type { Place } from "./measurement-place.ts";
import type { ObservationBatch } from "./observation-batch.ts";

/** Country, service, metric and source of a series, as codes. */
export type SeriesCodes = readonly [country: number, service: number, metric: number, source: number];

/** A batch as rows of the table: every name turned into its code. */
export function batchRows(
  batch: ObservationBatch,
  series: readonly SeriesCodes[],
  run: number,
  targetCode: (service: string, target: string | null, feature: string | null) => number,
) {
  const { columns, rows } = batch;
  const targets = [
    0,
    ...batch.targets.map(([service, target, feature]) => targetCode(service, target, feature)),
  ];
  const ofSeries = (part: 0 | 1 | 2 | 3) => {
    const codes = new Float64Array(rows);
    for (let row = 0; row < rows; row += 1) codes[row] = series[columns.series[row]!]![part];
    return codes;
  };
  const measurement = new Float64Array(rows).fill(Number.NaN);
  const outcome = new Float64Array(rows);
  const target = new Float64Array(rows);
  const notes: (string | null)[] = new Array(rows);
  for (let row = 0; row < rows; row += 1) {
    outcome[row] = columns.outcome[row] === 0 ? Number.NaN : columns.outcome[row]! - 1;
    target[row] = targets[columns.target[row]!]!;
    const note = columns.notes[row]!;
    notes[row] = note === 0 ? null : batch.notes[note - 1]!;
  }
  const numbers: readonly Float64Array[] = [
    ofSeries(0),
    ofSeries(1),
    ofSeries(2),
    columns.time,
    columns.network,
    ofSeries(3),
    columns.identity,
    columns.duration,
    outcome,
    columns.value,
    columns.n,
    columns.bad,
    columns.control,
    columns.lower,
    columns.upper,
    target,
    measurement,
    columns.probe,
    new Float64Array(rows).fill(run),
  ];

  function rowAt(row: number): Row {
    return rowColumns.map((_, at) => {
      if (at === numbers.length) return notes[row] ?? null;
      const value = numbers[at]![row]!;
      return Number.isNaN(value) ? null : value;
    });
  }

  /** Where the rows from `from` up to `to` lie, all of one measurement. */
  function placeOf(from: number, to: number, whole: boolean): Place {
    const times = columns.time.subarray(from, to);
    let first = times[0]!;
    let last = first;
    for (const time of times) {
      if (time < first) first = time;
      if (time > last) last = time;
    }
    return { country: numbers[0]![from]!, first, last, observations: whole ? to - from : null };
  }

  /**
   * The rows that are marked, those of one series together and in the order of the table's key.
   *
   * @param onTwice is told of rows whose key an earlier one of the batch has; they are in no run.
   */
  function* runsOfSeries(marked: Uint8Array, onTwice: (row: number) => void): Generator<Uint32Array> {
    const { order } = batch;
    const together = new Uint32Array(rows);
    let length = 0;
    let before = -1;
    for (const row of order) {
      if (marked[row] === 0) continue;
      if (before >= 0 && columns.series[before] === columns.series[row]) {
        if (
          columns.identity[before] === columns.identity[row] &&
          columns.time[before] === columns.time[row] &&
          columns.network[before] === columns.network[row]
        ) {
          onTwice(row);
          continue;
        }
      } else if (length > 0) {
        yield together.subarray(0, length);
        length = 0;
      }
      together[length] = row;
      length += 1;
      before = row;
    }
    if (length > 0) yield together.subarray(0, length);
  }

  return {
    numbers,
    notes,
    rowAt,
    placeOf,
    runsOfSeries,
    ofMeasurement: (from: number, to: number, id: number) => measurement.fill(id, from, to),
  } satisfies RowColumns & Record<string, unknown>;
}

export type BatchRows = ReturnType<typeof batchRows>;
