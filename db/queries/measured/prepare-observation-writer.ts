import { DAY } from "../../../lib/model/interval.ts";
import { metricIds } from "../../../lib/model/metric.ts";
import { type Observation, outcomes } from "../../../lib/model/observation.ts";
import type { Handle } from "../../client.ts";
import { hash53 } from "./identity.ts";

export interface ObservationWriter {
  /**
   * Writes the observations of one record and answers how many of them were new.
   *
   * @throws RangeError where an observation names a country or service that the database does not know.
   */
  write(observations: readonly Observation[], source: number, run: number): number;
  /** Marks what changed since the last call as stale; call it before the transaction ends. */
  markStale(): void;
}

/**
 * The way in for observations. Statements are prepared once and codes looked up once, so keep one writer for
 * a load, and drop it when a transaction was rolled back.
 *
 * What makes two observations the same: country, service, metric, time, network, source, and an identity.
 * The identity of an observation that was taken from a measurement is made of the measurement's outside id,
 * the target, the feature, and the place among alike ones of the same record; that of any other is made of
 * everything it says. So a second load of the same record adds nothing, a measurement that comes again with
 * other values does not count twice, and two rows without an id that are equal in every column are one.
 */
export function prepareObservationWriter({ sqlite }: Handle): ObservationWriter {
  const countryCodes = codes(sqlite.prepare("SELECT id, code FROM countries").all());
  const serviceCodes = codes(sqlite.prepare("SELECT id, code FROM services").all());
  const metricCodes = new Map<string, number>(metricIds.map((id, code) => [id, code]));
  const outcomeCodes = new Map<string, number>(outcomes.map((id, code) => [id, code]));
  const targetCodes = new Map<string, number>();
  const staleDays = new Map<string, readonly [number, number, number]>();

  const insert = sqlite.prepare(
    `INSERT OR IGNORE INTO observations
       (country_code, service_code, metric_code, time, network, source_code, identity, duration, outcome_code, value,
        n, bad, control, lower, upper, target_code, measurement_id, probe, run_id, notes)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const insertMeasurement = sqlite.prepare(
    "INSERT OR IGNORE INTO measurements (source_code, outside_id, url, run_id) VALUES (?, ?, ?, ?)",
  );
  const findMeasurement = sqlite
    .prepare("SELECT id FROM measurements WHERE source_code = ? AND outside_id = ?")
    .pluck();
  const findTarget = sqlite
    .prepare("SELECT code FROM targets WHERE service_code = ? AND target = ? AND feature IS ?")
    .pluck();
  const insertTarget = sqlite.prepare("INSERT INTO targets (service_code, target, feature) VALUES (?, ?, ?)");
  const insertStaleDay = sqlite.prepare("INSERT OR IGNORE INTO stale_days VALUES (?, ?, ?)");
  const insertStaleService = sqlite.prepare("INSERT OR IGNORE INTO stale_services VALUES (?, ?)");

  let lastMeasurement = { source: -1, outsideId: "", id: 0 };
  function measurementId(source: number, outsideId: string, url: string | null, run: number): number {
    if (lastMeasurement.source === source && lastMeasurement.outsideId === outsideId)
      return lastMeasurement.id;
    const inserted = insertMeasurement.run(source, outsideId, url, run);
    const id =
      inserted.changes === 1
        ? Number(inserted.lastInsertRowid)
        : (findMeasurement.get(source, outsideId) as number);
    lastMeasurement = { source, outsideId, id };
    return id;
  }

  /** A feature without a target is a target without a name. */
  function targetCode(service: number, target: string | null, feature: string | null): number {
    if (target === null && feature === null) return 0;
    const key = `${service}|${target ?? ""}|${feature ?? ""}|${feature === null}`;
    const known = targetCodes.get(key);
    if (known !== undefined) return known;
    const found = findTarget.get(service, target ?? "", feature) as number | undefined;
    const code = found ?? Number(insertTarget.run(service, target ?? "", feature).lastInsertRowid);
    targetCodes.set(key, code);
    return code;
  }

  function write(observations: readonly Observation[], source: number, run: number): number {
    let added = 0;
    const alike = observations.length > 1 ? new Map<string, number>() : null;
    for (const one of observations) {
      const country = known(countryCodes, one.country, "country");
      const service = known(serviceCodes, one.service, "service");
      const metric = known(metricCodes, one.metric, "metric");
      // A link that belongs to no measurement stays with the observation.
      const notes =
        one.measurement === null && one.url !== null ? { ...one.notes, url: one.url } : (one.notes ?? null);
      const notesText = notes === null ? null : JSON.stringify(notes);
      const outcome = one.outcome === null ? null : known(outcomeCodes, one.outcome, "outcome");
      const changes = insert.run(
        country,
        service,
        metric,
        one.time,
        one.network ?? 0,
        source,
        one.measurement === null ? contentIdentity(one, notesText) : measuredIdentity(one, alike),
        one.duration,
        outcome,
        one.value,
        one.n,
        one.bad,
        one.control,
        one.lower,
        one.upper,
        targetCode(service, one.target, one.feature),
        one.measurement === null ? null : measurementId(source, one.measurement, one.url, run),
        one.probe === null ? null : hash53(one.probe),
        run,
        notesText,
      ).changes;
      if (changes === 0) continue;
      added += 1;
      const day = Math.floor(one.time / DAY) * DAY;
      const key = `${country}|${service}|${day}`;
      if (!staleDays.has(key)) staleDays.set(key, [country, service, day]);
    }
    return added;
  }

  function markStale(): void {
    for (const [country, service, day] of staleDays.values()) {
      insertStaleDay.run(country, service, day);
      insertStaleService.run(country, service);
    }
    staleDays.clear();
  }

  return { write, markStale };
}

function measuredIdentity(one: Observation, alike: Map<string, number> | null): number {
  const text = `${one.measurement}\u0000${one.target ?? ""}\u0000${one.feature ?? ""}`;
  if (alike === null) return hash53(text);
  const key = `${text}\u0000${one.service}\u0000${one.metric}\u0000${one.time}\u0000${one.network}`;
  const before = alike.get(key) ?? 0;
  alike.set(key, before + 1);
  return before === 0 ? hash53(text) : hash53(`${text}\u0000${before}`);
}

function contentIdentity(one: Observation, notes: string | null): number {
  return hash53(
    `${one.duration}|${one.outcome}|${one.value}|${one.n}|${one.bad}|${one.control}|${one.lower}|${one.upper}|${one.target}|${one.feature}|${one.probe}|${notes}`,
  );
}

function codes(rows: unknown[]): Map<string, number> {
  return new Map((rows as { id: string; code: number }[]).map((row) => [row.id, row.code]));
}

function known(codesByName: Map<string, number>, name: string, what: string): number {
  const code = codesByName.get(name);
  if (code === undefined) throw new RangeError(`the database knows no ${what} "${name}"`);
  return code;
}
