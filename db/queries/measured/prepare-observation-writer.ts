import { DAY } from "../../../lib/model/interval.ts";
import { metricIds } from "../../../lib/model/metric.ts";
import type { Observation } from "../../../lib/model/observation.ts";
import type { Handle } from "../../client.ts";
import { batchRows } from "./batch-rows.ts";
import { prepareCorrection } from "./correct-measurement.ts";
import { prepareRowInsertion, type Row } from "./insert-rows.ts";
import { prepareMeasurements } from "./measurement-places.ts";
import { batchBuilder, type ObservationBatch } from "./observation-batch.ts";
import type { ServiceDay } from "./refresh-cells.ts";
import { prepareTargets } from "./targets.ts";

/** What became of the observations of one record. */
export interface Written {
  /** Observations that were not there before, in whatever they say. */
  readonly added: number;
  /** Measurements of an earlier run that the record took the place of. */
  readonly replaced: number;
  /** Observations that this run had written already. */
  readonly repeated: number;
}

/** The same of every record of a batch, by its number. */
export interface BatchWritten {
  readonly added: Uint32Array;
  readonly replaced: Uint32Array;
  readonly repeated: Uint32Array;
}

export interface ObservationWriter {
  /**
   * Writes the observations of one record.
   *
   * @param whole the record holds all that there is of its measurements. Then a measurement that an earlier run wrote
   *   and that now says anything else is taken out and written anew. Otherwise (rows of a table that several make up a
   *   measurement) only the observations that the record itself speaks of are.
   * @throws RangeError where an observation names a country or service that the database does not know.
   */
  write(observations: readonly Observation[], source: number, run: number, whole?: boolean): Written;
  /**
   * Writes the observations of many records; what comes of it is the same as of one after the other.
   *
   * @param sourceOf the code of the source that a record names, or of the run's own where it names none.
   */
  writeBatch(
    batch: ObservationBatch,
    sourceOf: (named: string | null) => number,
    run: number,
    whole?: boolean,
  ): BatchWritten;
  /** Marks what changed since the last call as stale, and answers which days that are; call it before the transaction ends. */
  markStale(): readonly ServiceDay[];
}

/**
 * The way in for observations. Statements are prepared once and codes looked up once, so keep one writer for
 * a load, and drop it when a transaction was rolled back.
 *
 * What makes two observations the same: country, service, metric, time, network, source, and an identity
 * (`observation-identity.ts`). So a second load of the same record adds nothing, and two rows without an outside id that
 * are equal in every column are one. A measurement that a later run brings again with other content replaces what was
 * there; within one run the first of an outside id stands, so that loading the same file again changes nothing.
 */
export function prepareObservationWriter(handle: Handle): ObservationWriter {
  const { sqlite } = handle;
  const countryCodes = codes(sqlite.prepare("SELECT id, code FROM countries").all());
  const serviceCodes = codes(sqlite.prepare("SELECT id, code FROM services").all());
  const metricCodes = new Map<string, number>(metricIds.map((id, code) => [id, code]));
  const targetCode = prepareTargets(handle);
  const staleDays = new Map<number, Map<number, Set<number>>>();
  const measurements = prepareMeasurements(handle, [...serviceCodes.values()]);
  const insertion = prepareRowInsertion(handle);
  const correction = prepareCorrection(handle, measurements, markDay);
  const insertStaleDay = sqlite.prepare("INSERT OR IGNORE INTO stale_days VALUES (?, ?, ?)");
  const insertStaleService = sqlite.prepare("INSERT OR IGNORE INTO stale_services VALUES (?, ?)");

  function markDay(country: number, service: number, time: number): void {
    let ofCountry = staleDays.get(country);
    if (ofCountry === undefined) {
      ofCountry = new Map();
      staleDays.set(country, ofCountry);
    }
    let ofService = ofCountry.get(service);
    if (ofService === undefined) {
      ofService = new Set();
      ofCountry.set(service, ofService);
    }
    ofService.add(Math.floor(time / DAY) * DAY);
  }

  function writeBatch(
    batch: ObservationBatch,
    sourceOf: (named: string | null) => number,
    run: number,
    whole = false,
  ): BatchWritten {
    const added = new Uint32Array(batch.records);
    const replaced = new Uint32Array(batch.records);
    const repeated = new Uint32Array(batch.records);
    const { record } = batch.columns;
    const series = batch.series.map(
      ([country, service, metric, source]) =>
        [
          known(countryCodes, country, "country"),
          known(serviceCodes, service, "service"),
          known(metricCodes, metric, "metric"),
          sourceOf(source),
        ] as const,
    );
    const rows = batchRows(batch, series, run, (service, target, feature) =>
      targetCode(known(serviceCodes, service, "service"), target, feature),
    );
    const told = measurements.findOrMakeAll(batch, rows, sourceOf, run, whole);

    /** Rows that go in where they are not there yet; those of measurements of an earlier run are held against it. */
    const plain = new Uint8Array(batch.rows).fill(1);
    const widened: number[] = [];
    for (let at = 0; at < batch.stretches.length; at += 3) {
      const place = batch.stretches[at]!;
      const [from, to] = [batch.stretches[at + 1]!, batch.stretches[at + 2]!];
      const measurement = told[place]!;
      rows.ofMeasurement(from, to, measurement.id);
      if (measurement.made === at) continue;
      if (measurement.run === run || (whole && correction.unchanged.has(measurement.id))) {
        // Several records of this run make up the measurement, or repeat it: the first stands.
        if (whole || measurement.made === null) widened.push(at);
        continue;
      }
      plain.fill(0, from, to);
      const its: Row[] = [];
      for (let row = from; row < to; row += 1) its.push(rows.rowAt(row));
      const url = batch.measurements[place - 1]!.url;
      const became = correction.correct(measurement, its, url, rows.placeOf(from, to, whole), run, whole);
      if (became.replaced > 0 && whole) measurement.run = run;
      added[record[from]!]! += became.added;
      replaced[record[from]!]! += became.replaced;
      repeated[record[from]!]! += became.repeated;
    }

    const inserted = new Uint8Array(batch.rows);
    let lastDay = Number.NaN;
    let lastSeries = -1;
    const onEach = (row: number, isNew: boolean) => {
      if (!isNew) {
        if (correction.isOf(run, rows.rowAt(row))) repeated[record[row]!]! += 1;
        return;
      }
      inserted[row] = 1;
      added[record[row]!]! += 1;
      const day = Math.floor(batch.columns.time[row]! / DAY);
      const its = batch.columns.series[row]!;
      if (day === lastDay && its === lastSeries) return;
      lastDay = day;
      lastSeries = its;
      const [country, service] = series[its]!;
      markDay(country, service, day * DAY);
    };
    const twice: number[] = [];
    for (const together of rows.runsOfSeries(plain, (row) => twice.push(row)))
      insertion.insert(rows, together, onEach);
    for (const row of twice) onEach(row, false);
    for (const at of widened) {
      const [from, to] = [batch.stretches[at + 1]!, batch.stretches[at + 2]!];
      if (inserted.subarray(from, to).includes(1))
        measurements.widen(told[batch.stretches[at]!]!.id, rows.placeOf(from, to, whole));
    }
    return { added, replaced, repeated };
  }

  function write(observations: readonly Observation[], source: number, run: number, whole = false): Written {
    const one = batchBuilder();
    one.add(0, observations, null);
    const { added, replaced, repeated } = writeBatch(one.take(1), () => source, run, whole);
    return { added: added[0]!, replaced: replaced[0]!, repeated: repeated[0]! };
  }

  function markStale(): ServiceDay[] {
    const marked: ServiceDay[] = [];
    for (const [country, services] of staleDays)
      for (const [service, days] of services) {
        for (const day of days) {
          insertStaleDay.run(country, service, day);
          marked.push([country, service, day]);
        }
        insertStaleService.run(country, service);
      }
    staleDays.clear();
    return marked;
  }

  return { write, writeBatch, markStale };
}

function codes(rows: unknown[]): Map<string, number> {
  return new Map((rows as { id: string; code: number }[]).map((row) => [row.id, row.code]));
}

function known(codesByName: Map<string, number>, name: string, what: string): number {
  const code = codesByName.get(name);
  if (code === undefined) throw new RangeError(`the database knows no ${what} "${name}"`);
  return code;
}
