import type { Handle } from "../../client.ts";
import { hash53 } from "./identity.ts";
import { keyLength, type Row, rowColumns, runAt } from "./insert-rows.ts";
import type { Place } from "./measurement-place.ts";
import type { KnownMeasurement, Measurements } from "./measurement-places.ts";
import { recentlySeen } from "./recently-seen.ts";

/** How many records that were found unchanged are remembered, so that a second one of the same id changes nothing. */
const remembered = 100_000;

/** What came of holding a measurement against what an earlier run wrote of it. */
export interface Corrected {
  readonly added: number;
  readonly replaced: number;
  readonly repeated: number;
}

/** Measurements of an earlier run that come again. `onChanged` is told where and when something changed. */
export function prepareCorrection(
  { sqlite }: Handle,
  measurements: Measurements,
  onChanged: (country: number, service: number, time: number) => void,
) {
  const unchanged = recentlySeen(remembered);
  const columns = rowColumns.join(", ");
  const places = rowColumns.map(() => "?").join(", ");
  const insert = sqlite.prepare(`INSERT OR IGNORE INTO observations (${columns}) VALUES (${places})`);
  const replace = sqlite.prepare(`INSERT OR REPLACE INTO observations (${columns}) VALUES (${places})`);
  const find = sqlite
    .prepare(
      `SELECT ${columns} FROM observations WHERE country_code = ? AND service_code = ? AND metric_code = ? AND time = ?
         AND network = ? AND source_code = ? AND identity = ?`,
    )
    .raw();
  const stored = (row: Row) => find.get(...row.slice(0, keyLength)) as Row | undefined;

  /** Writes rows by one of the two statements, and answers how many it wrote. */
  function put(rows: readonly Row[], statement: typeof insert): number {
    let written = 0;
    for (const row of rows) {
      if (statement.run(...row).changes === 0) continue;
      written += 1;
      onChanged(row[0] as number, row[1] as number, row[3] as number);
    }
    return written;
  }

  /** A measurement comes again, complete. */
  function rewriteWhole(
    measurement: KnownMeasurement,
    rows: readonly Row[],
    url: string | null,
    place: Place,
    run: number,
  ): Corrected {
    const before = rows.map(stored);
    const inPlace = before.every((row) => row !== undefined);
    const count = measurement.place?.observations ?? null;
    const asMany = count === null || count === rows.length;
    if (inPlace && asMany && rows.every((row, at) => saysTheSame(row, before[at] as Row))) {
      unchanged.add(measurement.id);
      return { added: 0, replaced: 0, repeated: 0 };
    }
    if (!(inPlace && count === rows.length)) measurements.removeObservations(measurement, place, onChanged);
    measurements.rewrite(measurement.id, url, run, place);
    return { added: put(rows, replace), replaced: 1, repeated: 0 };
  }

  /** Parts of a measurement come again: what else was told of it stays. */
  function correctRows(
    measurement: KnownMeasurement,
    rows: readonly Row[],
    place: Place,
    run: number,
  ): Corrected {
    const fresh: Row[] = [];
    const corrected: Row[] = [];
    let repeated = 0;
    for (const row of rows) {
      const before = stored(row);
      const slot = hash53(row.slice(0, keyLength).join("|"));
      if (before === undefined) fresh.push(row);
      else if (before[runAt] === run) repeated += 1;
      else if (unchanged.has(slot)) continue;
      else if (saysTheSame(row, before)) unchanged.add(slot);
      else corrected.push(row);
    }
    const added = put(fresh, insert) + put(corrected, replace);
    if (added > 0) measurements.widen(measurement.id, place);
    return { added, replaced: corrected.length > 0 ? 1 : 0, repeated };
  }

  return {
    /** Measurements that were found to say what they said before, by id. */
    unchanged,
    correct: (
      measurement: KnownMeasurement,
      rows: readonly Row[],
      url: string | null,
      place: Place,
      run: number,
      whole: boolean,
    ): Corrected =>
      whole ? rewriteWhole(measurement, rows, url, place, run) : correctRows(measurement, rows, place, run),
    /** Whether the row that stands under the key of this one was written by this run. */
    isOf: (run: number, row: Row): boolean => stored(row)?.[runAt] === run,
  };
}

/** Whether two rows of the same key differ in nothing but the run that wrote them. */
function saysTheSame(row: Row, before: Row): boolean {
  for (let at = keyLength; at < row.length; at += 1) if (at !== runAt && row[at] !== before[at]) return false;
  return true;
}
