import { DAY } from "../../../lib/model/interval.ts";
import { metricIds } from "../../../lib/model/metric.ts";
import type { Handle } from "../../client.ts";

/** Where the observations of a measurement lie. */
export interface Place {
  readonly country: number;
  readonly first: number;
  readonly last: number;
  /** How many there are; null where they came in several records. */
  readonly observations: number | null;
}

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

  return {
    /** The measurement of an outside id, and whether it was made just now. */
    findOrMake(
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
