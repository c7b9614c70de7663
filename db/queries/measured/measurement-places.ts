import { DAY } from "../../../lib/model/interval.ts";
import { metricIds } from "../../../lib/model/metric.ts";
import type { Handle } from "../../client.ts";
import type { BatchRows } from "./batch-rows.ts";
import type { Place } from "./measurement-place.ts";
import type { ObservationBatch } from "./observation-batch.ts";

/** A measurement as the database knows it. */
export interface KnownMeasurement {
  readonly id: number;
  /** The run that wrote it. */
  readonly run: number;
  readonly place: Place | null;
}

interface Row {
  readonly id: number;
  readonly run: number;
  readonly country: number | null;
  readonly first: number | null;
  readonly last: number | null;
  readonly observations: number | null;
}

/** A measurement that a batch speaks of: the place of the stretch that made it in `stretches`, null where it was there. */
export interface ToldMeasurement {
  readonly id: number;
  run: number;
  readonly place: Place | null;
  readonly made: number | null;
}

/** How many measurements go into one statement. */
const together = 32;

export type Measurements = ReturnType<typeof prepareMeasurements>;

/** Finds, makes and moves measurements. Statements are prepared once. */
export function prepareMeasurements({ sqlite }: Handle, serviceCodes: readonly number[]) {
  const insert = sqlite.prepare(
    `INSERT OR IGNORE INTO measurements (source_code, outside_id, url, run_id, country_code, first_time, last_time, observations)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const find = sqlite.prepare(
    `SELECT id, run_id AS run, country_code AS country, first_time AS first, last_time AS last, observations
     FROM measurements WHERE source_code = ? AND outside_id = ?`,
  );
  const rewrite = sqlite.prepare(
    `UPDATE measurements SET url = coalesce(?, url), run_id = ?, country_code = ?, first_time = ?, last_time = ?, observations = ?
     WHERE id = ?`,
  );
  const widen = sqlite.prepare(
    `UPDATE measurements SET first_time = min(first_time, ?), last_time = max(last_time, ?), observations = NULL WHERE id = ?`,
  );
  const remove = sqlite.prepare(
    `DELETE FROM observations
     WHERE country_code = ? AND service_code = ? AND metric_code = ? AND time BETWEEN ? AND ? AND measurement_id = ?
     RETURNING time`,
  );

  const savepoint = sqlite.prepare("SAVEPOINT measurements_together");
  const release = sqlite.prepare("RELEASE measurements_together");
  const undo = sqlite.prepare("ROLLBACK TO measurements_together");
  const largest = sqlite.prepare("SELECT coalesce(max(id), 0) FROM measurements").pluck();
  const columns =
    "id, source_code, outside_id, url, run_id, country_code, first_time, last_time, observations";
  const insertMany = sqlite.prepare(
    `INSERT OR IGNORE INTO measurements (${columns}) VALUES ${Array.from({ length: together }, () => "(?, ?, ?, ?, ?, ?, ?, ?, ?)").join(", ")}`,
  );

  /** Where every measurement of a batch lies, by its place: of one that records hold whole, the first of them counts. */
  function placesIn(batch: ObservationBatch, rows: BatchRows, whole: boolean) {
    const places: { at: number; place: Place }[] = [];
    for (let at = 0; at < batch.stretches.length; at += 3) {
      const measurement = batch.stretches[at]!;
      const known = places[measurement];
      if (known !== undefined && whole) continue;
      const place = rows.placeOf(batch.stretches[at + 1]!, batch.stretches[at + 2]!, whole);
      if (known === undefined) places[measurement] = { at, place };
      else {
        const first = Math.min(known.place.first, place.first);
        const last = Math.max(known.place.last, place.last);
        places[measurement] = { at: known.at, place: { ...known.place, first, last } };
      }
    }
    return places;
  }

  /** The measurement of an outside id, and whether it was made just now. */
  function findOrMake(
    source: number,
    outsideId: string,
    url: string | null,
    run: number,
    place: Place,
  ): KnownMeasurement & { readonly made: boolean } {
    const { country, first, last, observations } = place;
    const made = insert.run(source, outsideId, url, run, country, first, last, observations);
    if (made.changes === 1) return { id: Number(made.lastInsertRowid), run, place, made: true };
    const row = find.get(source, outsideId) as Row;
    const known =
      row.country === null || row.first === null || row.last === null
        ? null
        : { country: row.country, first: row.first, last: row.last, observations: row.observations };
    return { id: row.id, run: row.run, place: known, made: false };
  }

  return {
    /**
     * The measurements of a batch, by their places in it (from 1), each made where it was not there. Where all of a few
     * dozen are new, one statement makes them; else each is looked for by itself.
     */
    findOrMakeAll(
      batch: ObservationBatch,
      rows: BatchRows,
      sourceOf: (named: string | null) => number,
      run: number,
      whole: boolean,
    ): readonly (ToldMeasurement | undefined)[] {
      const told: (ToldMeasurement | undefined)[] = new Array(batch.measurements.length + 1);
      const places = placesIn(batch, rows, whole);
      const oneByOne = (from: number, to: number) => {
        for (let index = from; index < to; index += 1) {
          const { source, outsideId, url } = batch.measurements[index]!;
          const { at, place } = places[index + 1]!;
          const found = findOrMake(sourceOf(source), outsideId, url, run, place);
          told[index + 1] = { ...found, made: found.made ? at : null };
        }
      };
      let from = 0;
      let next = batch.measurements.length >= together ? Number(largest.get()) + 1 : 0;
      for (; from + together <= batch.measurements.length; from += together) {
        const bound: (number | string | null)[] = [];
        for (let index = from; index < from + together; index += 1) {
          const { source, outsideId, url } = batch.measurements[index]!;
          const { country, first, last, observations } = places[index + 1]!.place;
          bound.push(
            next + index - from,
            sourceOf(source),
            outsideId,
            url,
            run,
            country,
            first,
            last,
            observations,
          );
        }
        savepoint.run();
        const made = insertMany.run(bound).changes === together;
        if (!made) undo.run();
        release.run();
        if (!made) {
          oneByOne(from, from + together);
          next = Number(largest.get()) + 1;
          continue;
        }
        for (let index = from; index < from + together; index += 1) {
          const { at, place } = places[index + 1]!;
          told[index + 1] = { id: next + index - from, run, place, made: at };
        }
        next += together;
      }
      oneByOne(from, batch.measurements.length);
      return told;
    },

    rewrite(id: number, url: string | null, run: number, place: Place): void {
      rewrite.run(url, run, place.country, place.first, place.last, place.observations, id);
    },

    /** Says that more of its observations came, in another record. */
    widen(id: number, place: Place): void {
      widen.run(place.first, place.last, id);
    },

    /**
     * Takes every observation of a measurement out. Of one whose place was never written down, those are found that lie
     * in the country of its successor, within a day of it.
     *
     * @param onRemoved is told of each, so that its day can be made anew.
     */
    removeObservations(
      { id, place }: KnownMeasurement,
      successor: Place,
      onRemoved: (country: number, service: number, time: number) => void,
    ): void {
      const { country, first, last } = place ?? {
        country: successor.country,
        first: successor.first - DAY,
        last: successor.last + DAY,
      };
      for (const service of serviceCodes)
        for (let metric = 0; metric < metricIds.length; metric += 1)
          for (const { time } of remove.all(country, service, metric, first, last, id) as { time: number }[])
            onRemoved(country, service, time);
    },
  };
}
