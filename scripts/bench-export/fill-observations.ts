import type { Handle } from "../../db/client.ts";
import { beginRun } from "../../db/queries/measured/begin-run.ts";
import { ensureSource } from "../../db/queries/measured/ensure-source.ts";
import { bumpRevision } from "../../db/queries/measured/revision.ts";
import { MINUTE } from "../../lib/model/interval.ts";

/** Places that share the observations evenly. */
const PLACES = 50;

/**
 * Observations of a generator, written straight into their table: what a year of many sources looks like to an export.
 * Every second one is a level with sixteen digits, every fifth belongs to a measurement with an outside id.
 */
export function fillObservations(handle: Handle, count: number, now: number): void {
  const { sqlite } = handle;
  const source = ensureSource(handle, "simulated-bench").code;
  const run = beginRun(handle, "bench-export", now);
  sqlite.pragma("synchronous = OFF");
  sqlite.exec("BEGIN");
  sqlite
    .prepare(
      "INSERT OR IGNORE INTO targets (service_code, target, feature) SELECT code, id || '.example', 'web' FROM services",
    )
    .run();
  const each = Math.ceil(count / PLACES);
  const measurements = sqlite.prepare(
    `WITH RECURSIVE step(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM step WHERE i + 1 < @count)
     INSERT INTO measurements (id, source_code, outside_id, run_id)
     SELECT i + 1, @source, printf('20240101%012d.%06d_bench_%x', i, i % 1000000, i * 2654435761), @run FROM step`,
  );
  measurements.run({ count: Math.ceil(count / 5), source, run });
  const observations = sqlite.prepare(
    `WITH RECURSIVE step(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM step WHERE i + 1 < @each)
     INSERT INTO observations (country_code, service_code, metric_code, time, network, source_code, identity, duration,
       outcome_code, value, n, bad, control, lower, upper, target_code, measurement_id, probe, run_id, notes)
     SELECT @country, @service, i % 2, 1704067200000 + (i / 8) * @step, 64512 + i % 8, @source, i * 7919, 0,
       CASE i % 2 WHEN 0 THEN CASE WHEN i % 34 = 0 THEN 2 ELSE 0 END END,
       CASE i % 2 WHEN 1 THEN 4000000.0 * (1 + (i * 48271 % 2147483647) / 2147483647.0) END,
       NULL, NULL, NULL, NULL, NULL,
       CASE i % 3 WHEN 0 THEN (SELECT min(code) FROM targets WHERE service_code = @service) ELSE 0 END,
       CASE i % 5 WHEN 0 THEN (@place * @each + i) / 5 + 1 END, NULL, @run, NULL
     FROM step`,
  );
  const codes = (table: "countries" | "services") =>
    sqlite.prepare(`SELECT code FROM ${table} ORDER BY code LIMIT 10`).pluck().all() as number[];
  const [countries, services] = [codes("countries"), codes("services")];
  for (let place = 0; place < PLACES; place += 1)
    observations.run({
      each: Math.min(each, Math.max(0, count - place * each)),
      country: countries[place % 10]!,
      service: services[Math.floor(place / 10) % 10]!,
      step: MINUTE,
      source,
      run,
      place,
    });
  sqlite
    .prepare(
      "UPDATE ingest_runs SET state = 'done', finished_at = ?, accepted = ?, source_code = ? WHERE id = ?",
    )
    .run(now, count, source, run);
  bumpRevision(handle, "bench:export", now);
  sqlite.exec("COMMIT");
  sqlite.pragma("wal_checkpoint(TRUNCATE)");
}
