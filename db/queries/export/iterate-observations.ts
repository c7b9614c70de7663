import type { ObservationRow } from "../../../lib/export/tables/measured.ts";
import type { Interval } from "../../../lib/model/interval.ts";
import { metricIds } from "../../../lib/model/metric.ts";
import { outcomes } from "../../../lib/model/observation.ts";
import type { Handle } from "../../client.ts";
import { countryCode, serviceCode } from "../measured/read-codes.ts";
import { currentRevision } from "../measured/revision.ts";
import { probePseudonym } from "./probe-pseudonym.ts";

export interface ObservationsQuestion {
  readonly country?: string | undefined;
  readonly service?: string | undefined;
  /** Null is all the time there is. */
  readonly period: Interval | null;
  readonly metric?: string | undefined;
  readonly network?: number | undefined;
  readonly source?: string | undefined;
  readonly simulated?: boolean | undefined;
}

/** Observations of one country's one service and one metric: one range of the key. */
export interface ObservationRange {
  readonly country: string;
  readonly service: string;
  readonly countryCode: number;
  readonly serviceCode: number;
  readonly metricCode: number;
}

/** A row as it is stored: codes instead of names. In the order of `observationSelect`. */
export type StoredObservation = readonly [
  time: number,
  network: number,
  source: number,
  duration: number,
  outcome: number | null,
  value: number | null,
  n: number | null,
  bad: number | null,
  control: number | null,
  lower: number | null,
  upper: number | null,
  target: number,
  probe: number | null,
  measurement: string | null,
  url: string | null,
  notes: string | null,
];

/** Rows gathered before they are handed on: enough to be quick, few enough to be small. */
const ROWS_AT_ONCE = 2_000;

/**
 * The ranges of the key that a question is about, countries and services in the order of their ids: a service's
 * observations lie metric by metric, each in time order.
 */
export function observationRanges(handle: Handle, question: ObservationsQuestion): ObservationRange[] {
  const { sqlite } = handle;
  const only = {
    country: question.country === undefined ? null : countryCode(handle, question.country),
    service: question.service === undefined ? null : serviceCode(handle, question.service),
  };
  if (question.country !== undefined && only.country === null) return [];
  if (question.service !== undefined && only.service === null) return [];
  // Leaps along the key, from pair to pair.
  const next = sqlite.prepare(
    `SELECT country_code AS country, service_code AS service FROM observations
     WHERE (country_code, service_code) > (?, ?) ORDER BY country_code, service_code LIMIT 1`,
  );
  const names = (table: "countries" | "services") =>
    new Map(sqlite.prepare(`SELECT code, id FROM ${table}`).raw().all() as [number, string][]);
  const [countries, services] = [names("countries"), names("services")];
  const ranges: ObservationRange[] = [];
  let at = { country: only.country ?? -1, service: -1 };
  for (;;) {
    const pair = next.get(at.country, at.service) as { country: number; service: number } | undefined;
    if (pair === undefined || (only.country !== null && pair.country !== only.country)) break;
    at = pair;
    if (only.service !== null && pair.service !== only.service) continue;
    for (const [metricCode, metric] of metricIds.entries())
      if (question.metric === undefined || question.metric === metric)
        ranges.push({
          country: countries.get(pair.country) ?? "",
          service: services.get(pair.service) ?? "",
          countryCode: pair.country,
          serviceCode: pair.service,
          metricCode,
        });
  }
  const order = (a: ObservationRange, b: ObservationRange) =>
    compare(a.country, b.country) || compare(a.service, b.service) || a.metricCode - b.metricCode;
  return ranges.sort(order);
}

/** The statement that reads one range: parameters country, service, metric, start, end, then what `conditions` adds. */
export function observationSelect({ network, source, simulated }: ObservationsQuestion, columns?: string) {
  const conditions = [
    network === undefined ? "" : " AND o.network = @network",
    source === undefined ? "" : " AND o.source_code = (SELECT code FROM sources WHERE id = @source)",
    simulated === undefined
      ? ""
      : ` AND o.source_code IN (SELECT code FROM sources WHERE kind ${simulated ? "=" : "<>"} 'simulated')`,
  ].join("");
  const selected =
    columns ??
    `o.time, o.network, o.source_code, o.duration, o.outcome_code, o.value, o.n, o.bad, o.control, o.lower, o.upper,
     o.target_code, o.probe, m.outside_id, m.url, o.notes`;
  const joined = columns === undefined ? "LEFT JOIN measurements m ON m.id = o.measurement_id" : "";
  const order = columns === undefined ? "ORDER BY o.time, o.network, o.source_code, o.identity" : "";
  return `SELECT ${selected} FROM observations o ${joined}
    WHERE o.country_code = @country AND o.service_code = @service AND o.metric_code = @metric
      AND o.time >= @start AND o.time < @end${conditions} ${order}`;
}

/** What the statement's parameters are for a range. */
export function rangeParameters(range: ObservationRange, { period, network, source }: ObservationsQuestion) {
  return {
    country: range.countryCode,
    service: range.serviceCode,
    metric: range.metricCode,
    start: period?.start ?? Number.MIN_SAFE_INTEGER,
    end: period?.end ?? Number.MAX_SAFE_INTEGER,
    ...(network === undefined ? {} : { network }),
    ...(source === undefined ? {} : { source }),
  };
}

/** Names behind the codes of observations. */
export function observationNames({ sqlite }: Handle) {
  const targets = new Map(
    (
      sqlite.prepare("SELECT code, target, feature FROM targets").all() as {
        code: number;
        target: string;
        feature: string | null;
      }[]
    ).map((row) => [row.code, row]),
  );
  const sources = new Map(
    (
      sqlite.prepare("SELECT code, id, licence, kind FROM sources").all() as {
        code: number;
        id: string;
        licence: string | null;
        kind: string;
      }[]
    ).map((row) => [row.code, { ...row, simulated: row.kind === "simulated" }]),
  );
  return { targets, sources };
}

/** The row that a stored observation of a range stands for. */
export function observationRow(
  stored: StoredObservation,
  range: ObservationRange,
  { targets, sources }: ReturnType<typeof observationNames>,
  datasetRevision: number,
): ObservationRow {
  const [time, network, sourceCode, duration, outcome, value, n, bad, control, lower, upper] = stored;
  const [, , , , , , , , , , , targetCode, probe, measurement, url, notes] = stored;
  const source = sources.get(sourceCode);
  const target = targets.get(targetCode);
  const said = notes === null ? null : (JSON.parse(notes) as Record<string, string>);
  return {
    time,
    duration,
    country: range.country,
    service: range.service,
    feature: target?.feature || null,
    target: target?.target || null,
    metric: metricIds[range.metricCode]!,
    network: network === 0 ? null : network,
    outcome: outcome === null ? null : (outcomes[outcome] ?? null),
    value,
    n,
    bad,
    control,
    lower,
    upper,
    probe: probe === null ? null : probePseudonym(probe, range),
    measurement,
    url: url ?? (measurement === null ? (said?.url ?? null) : null),
    notes: withoutLink(said, measurement),
    source: source?.id ?? "",
    licence: source?.licence ?? null,
    simulated: source?.simulated ?? false,
    datasetRevision,
  };
}

/**
 * Observations in chunks, each read when it is asked for. One statement at a time is open on the handle, so hand it a
 * handle of its own, inside a transaction where all must be of one moment.
 */
export function* iterateObservations(
  handle: Handle,
  question: ObservationsQuestion,
): Generator<readonly ObservationRow[]> {
  const read = handle.sqlite.prepare(observationSelect(question)).raw();
  const names = observationNames(handle);
  const datasetRevision = currentRevision(handle);
  let rows: ObservationRow[] = [];
  for (const range of observationRanges(handle, question)) {
    for (const stored of read.iterate(rangeParameters(range, question)) as Iterable<StoredObservation>) {
      rows.push(observationRow(stored, range, names, datasetRevision));
      if (rows.length < ROWS_AT_ONCE) continue;
      yield rows;
      rows = [];
    }
  }
  if (rows.length > 0) yield rows;
}

/** How many observations that is. Looks at each once. */
export function countObservations(handle: Handle, question: ObservationsQuestion): number {
  const count = handle.sqlite.prepare(observationSelect(question, "count(*)")).pluck();
  return observationRanges(handle, question).reduce(
    (sum, range) => sum + (count.get(rangeParameters(range, question)) as number),
    0,
  );
}

/** A link that belongs to no measurement is kept among the notes, and told in its own column. */
function withoutLink(
  notes: Record<string, string> | null,
  measurement: string | null,
): Record<string, string> | null {
  if (notes === null || measurement !== null || notes.url === undefined) return notes;
  const { url: _, ...rest } = notes;
  return Object.keys(rest).length === 0 ? null : rest;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
