import { DAY } from "../../../lib/model/interval.ts";
import { metricIds } from "../../../lib/model/metric.ts";
import { type Observation, outcomes } from "../../../lib/model/observation.ts";
import type { Handle } from "../../client.ts";
import { hash53 } from "./identity.ts";
import { type KnownMeasurement, type Place, prepareMeasurements } from "./measurement-places.ts";
import { identityOf } from "./observation-identity.ts";
import { recentlySeen } from "./recently-seen.ts";

/** What became of the observations of one record. */
export interface Written {
  /** Observations that were not there before, in whatever they say. */
  readonly added: number;
  /** Measurements of an earlier run that the record took the place of. */
  readonly replaced: number;
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
  /** Marks what changed since the last call as stale; call it before the transaction ends. */
  markStale(): void;
}

/** How many records that were found unchanged are remembered, so that a second one of the same id changes nothing. */
const remembered = 100_000;

/** Country, service, metric, time, network, source, identity: the key; then what the observation says. */
type Row = readonly (number | string | null)[];
const keyLength = 7;
const runAt = 18;

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
  const outcomeCodes = new Map<string, number>(outcomes.map((id, code) => [id, code]));
  const targetCodes = new Map<string, number>();
  const staleDays = new Map<string, readonly [number, number, number]>();
  const measurements = prepareMeasurements(handle, [...serviceCodes.values()]);
  const unchanged = recentlySeen(remembered);

  const columns = `country_code, service_code, metric_code, time, network, source_code, identity, duration, outcome_code,
     value, n, bad, control, lower, upper, target_code, measurement_id, probe, run_id, notes`;
  const places = Array.from({ length: 20 }, () => "?").join(", ");
  const insert = sqlite.prepare(`INSERT OR IGNORE INTO observations (${columns}) VALUES (${places})`);
  const replace = sqlite.prepare(`INSERT OR REPLACE INTO observations (${columns}) VALUES (${places})`);
  const find = sqlite
    .prepare(
      `SELECT ${columns} FROM observations WHERE country_code = ? AND service_code = ? AND metric_code = ? AND time = ?
         AND network = ? AND source_code = ? AND identity = ?`,
    )
    .raw();
  const findTarget = sqlite
    .prepare("SELECT code FROM targets WHERE service_code = ? AND target = ? AND feature IS ?")
    .pluck();
  const insertTarget = sqlite.prepare("INSERT INTO targets (service_code, target, feature) VALUES (?, ?, ?)");
  const insertStaleDay = sqlite.prepare("INSERT OR IGNORE INTO stale_days VALUES (?, ?, ?)");
  const insertStaleService = sqlite.prepare("INSERT OR IGNORE INTO stale_services VALUES (?, ?)");

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

  function rowOf(
    one: Observation,
    source: number,
    run: number,
    measurement: number | null,
    alike: Map<string, number> | null,
  ): Row {
    const service = known(serviceCodes, one.service, "service");
    // A link that belongs to no measurement stays with the observation.
    const notes =
      one.measurement === null && one.url !== null ? { ...one.notes, url: one.url } : (one.notes ?? null);
    const notesText = notes === null ? null : JSON.stringify(notes);
    return [
      known(countryCodes, one.country, "country"),
      service,
      known(metricCodes, one.metric, "metric"),
      one.time,
      one.network ?? 0,
      source,
      identityOf(one, notesText, alike),
      one.duration,
      one.outcome === null ? null : known(outcomeCodes, one.outcome, "outcome"),
      one.value,
      one.n,
      one.bad,
      one.control,
      one.lower,
      one.upper,
      targetCode(service, one.target, one.feature),
      measurement,
      one.probe === null ? null : hash53(one.probe),
      run,
      notesText,
    ];
  }

  function markDay(country: number, service: number, time: number): void {
    const day = Math.floor(time / DAY) * DAY;
    const key = `${country}|${service}|${day}`;
    if (!staleDays.has(key)) staleDays.set(key, [country, service, day]);
  }

  /** Writes rows by one of the two statements, and answers how many it wrote. */
  function put(rows: readonly Row[], statement: typeof insert): number {
    let written = 0;
    for (const row of rows) {
      if (statement.run(...row).changes === 0) continue;
      written += 1;
      markDay(row[0] as number, row[1] as number, row[3] as number);
    }
    return written;
  }

  function write(observations: readonly Observation[], source: number, run: number, whole = false): Written {
    let added = 0;
    let replaced = 0;
    const alike = observations.length > 1 ? new Map<string, number>() : null;
    for (let from = 0; from < observations.length; ) {
      const first = observations[from]!;
      let to = from + 1;
      while (to < observations.length && observations[to]!.measurement === first.measurement) to += 1;
      const group = from === 0 && to === observations.length ? observations : observations.slice(from, to);
      from = to;
      if (first.measurement === null) {
        added += put(
          group.map((one) => rowOf(one, source, run, null, alike)),
          insert,
        );
        continue;
      }
      const place = placeOf(group, known(countryCodes, first.country, "country"), whole);
      const measurement = measurements.findOrMake(source, first.measurement, first.url, run, place);
      const rows = group.map((one) => rowOf(one, source, run, measurement.id, alike));
      if (measurement.made) added += put(rows, insert);
      else if (measurement.run === run || (whole && unchanged.has(measurement.id))) {
        // Several records of this run make up the measurement, or repeat it: the first stands.
        const more = put(rows, insert);
        if (more > 0) measurements.widen(measurement.id, place);
        added += more;
      } else {
        const changes = whole
          ? rewriteWhole(measurement, rows, first.url, place, run)
          : correctRows(measurement, rows, place, run);
        added += changes.added;
        replaced += changes.replaced;
      }
    }
    return { added, replaced };
  }

  /** A measurement of an earlier run comes again, complete. */
  function rewriteWhole(
    measurement: KnownMeasurement,
    rows: readonly Row[],
    url: string | null,
    place: Place,
    run: number,
  ): Written {
    const stored = rows.map((row) => find.get(...row.slice(0, keyLength)) as Row | undefined);
    const inPlace = stored.every((row) => row !== undefined);
    const before = measurement.place?.observations ?? null;
    const asMany = before === null || before === rows.length;
    if (inPlace && asMany && rows.every((row, at) => saysTheSame(row, stored[at] as Row))) {
      unchanged.add(measurement.id);
      return { added: 0, replaced: 0 };
    }
    if (!(inPlace && before === rows.length)) measurements.removeObservations(measurement, place, markDay);
    measurements.rewrite(measurement.id, url, run, place);
    return { added: put(rows, replace), replaced: 1 };
  }

  /** Parts of a measurement of an earlier run come again: what else was told of it stays. */
  function correctRows(
    measurement: KnownMeasurement,
    rows: readonly Row[],
    place: Place,
    run: number,
  ): Written {
    const fresh: Row[] = [];
    const corrected: Row[] = [];
    for (const row of rows) {
      const stored = find.get(...row.slice(0, keyLength)) as Row | undefined;
      const slot = hash53(row.slice(0, keyLength).join("|"));
      if (stored === undefined) fresh.push(row);
      else if (stored[runAt] === run || unchanged.has(slot)) continue;
      else if (saysTheSame(row, stored)) unchanged.add(slot);
      else corrected.push(row);
    }
    const added = put(fresh, insert) + put(corrected, replace);
    if (added > 0) measurements.widen(measurement.id, place);
    return { added, replaced: corrected.length > 0 ? 1 : 0 };
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

function placeOf(group: readonly Observation[], country: number, whole: boolean): Place {
  let first = group[0]!.time;
  let last = first;
  for (const { time } of group) {
    if (time < first) first = time;
    if (time > last) last = time;
  }
  return { country, first, last, observations: whole ? group.length : null };
}

/** Whether two rows of the same key differ in nothing but the run that wrote them. */
function saysTheSame(row: Row, stored: Row): boolean {
  for (let at = keyLength; at < row.length; at += 1) if (at !== runAt && row[at] !== stored[at]) return false;
  return true;
}

function codes(rows: unknown[]): Map<string, number> {
  return new Map((rows as { id: string; code: number }[]).map((row) => [row.id, row.code]));
}

function known(codesByName: Map<string, number>, name: string, what: string): number {
  const code = codesByName.get(name);
  if (code === undefined) throw new RangeError(`the database knows no ${what} "${name}"`);
  return code;
}
