import type { Network } from "../model/catalogue.ts";
import { type Observation, observation } from "../model/observation.ts";
import type { Format, Item, ParsingContext, RawRecord, RecordParser, Reject } from "./format.ts";
import { item, nothing } from "./format.ts";
import { type ObservationRow, rowReader } from "./ooni-observations-row.ts";
import { verdictOf } from "./ooni-observations-verdict.ts";
import { explorerPage } from "./ooni-raw/explorer.ts";
import type { FieldBreach } from "./ooni-raw/nettest.ts";
import { rejectLength, withoutAddresses, withoutAnyAddress } from "./ooni-raw/scrub.ts";
import { longestStep, medianOf } from "./ooni-raw/timings.ts";
import { rowFields } from "./reading/row-fields.ts";
import { hasColumns } from "./reading/row-parser.ts";
import { checkNonNegative } from "./rules/number.ts";

/**
 * Measurements whose rows are held back at a time. Rows of one measurement follow each other, but those of
 * measurements that OONI's pipeline worked on side by side can be mixed.
 */
export const heldBack = 32;

/** Rows of a measurement that are held back; a measurement of more is passed on in parts. */
export const heldRows = 2_048;

/**
 * Tests whose `tls_handshake_time` is a duration. In those of the messengers the pipeline takes the difference
 * between events of different connections, whose clocks do not start together: a quarter of the values in
 * Kenya in 2023 are below zero, and the rest are no better for being above it.
 */
const timedTests: ReadonlySet<string> = new Set(["web_connectivity"]);

/** OONI's tables of observations: one row a lookup, connection, handshake or request. Read target by target. */
export const ooniObservations: Format = {
  id: "ooni-observations",
  title: "OONI observations, one row a connection or request",
  reference: "https://github.com/ooni/data",
  source: "ooni",
  shape: "table",
  measurementsSpanRecords: true,
  scrub,
  recognises: ({ columns }) =>
    hasColumns(
      columns,
      "measurement_uid",
      "probe_cc",
      "measurement_start_time",
      "tcp_failure",
      "tls_failure",
    ),
  open,
};

function open(context: ParsingContext): RecordParser {
  const open = new Map<string, ObservationRow[]>();
  const read = rowReader(context);
  const named = new Set<number>();
  return {
    take(record) {
      const fields = rowFields(record);
      const row = fields === null ? noRow : read(fields, record.line);
      if ("rule" in row) return { ...nothing, rejects: [reject(record, row)] };
      const rejects: Reject[] = [];
      const time = handshakeTime(row);
      if (time !== null && typeof time === "object") rejects.push(reject(record, time));
      const items: Item[] = [];
      const rows = open.get(row.measurement);
      if (rows === undefined) {
        if (open.size >= heldBack) {
          const [oldest, first] = open.entries().next().value!;
          open.delete(oldest);
          items.push(...itemsOf(first));
        }
        open.set(row.measurement, [row]);
      } else {
        rows.push(row);
        if (rows.length >= heldRows) {
          open.delete(row.measurement);
          items.push(...itemsOf(rows));
        }
      }
      return { items, rejects, networks: networkOf(row, named) };
    },
    end() {
      const items = [...open.values()].flatMap(itemsOf);
      open.clear();
      return { ...nothing, items };
    },
  };
}

const noRow: FieldBreach = { field: "", rule: "record-shape", message: "the record is no row of a table" };

/**
 * The rows of one measurement as items, one a row. What they say together of a target stands with the first
 * row about it; the others were read for it and hold nothing more.
 */
function itemsOf(rows: readonly ObservationRow[]): Item[] {
  if (rows.length === 1) return [item({ line: rows[0]!.line, observations: observationsOf(rows) })];
  const targets = new Map<string, ObservationRow[]>();
  for (const row of rows) {
    const key = `${row.service} ${row.target}`;
    const of = targets.get(key);
    if (of === undefined) targets.set(key, [row]);
    else of.push(row);
  }
  const byLine = new Map<number, Observation[]>();
  for (const of of targets.values()) byLine.set(of[0]!.line, observationsOf(of));
  return rows.map((row) => item({ line: row.line, observations: byLine.get(row.line) ?? [] }));
}

function observationsOf(rows: readonly ObservationRow[]): Observation[] {
  const observations: Observation[] = [];
  const verdict = verdictOf(rows);
  if (verdict !== null)
    observations.push(
      observed(rows, {
        metric: "reachability",
        outcome: verdict.outcome,
        value: null,
        notes: verdict.why === null ? null : { reason: verdict.why },
      }),
    );
  const times: number[] = [];
  for (const row of rows) {
    const time = handshakeTime(row);
    if (typeof time === "number") times.push(time);
  }
  if (times.length > 0)
    observations.push(
      observed(rows, { metric: "handshake", outcome: null, value: medianOf(times) * 1000, notes: null }),
    );
  return observations;
}

/** One observation of a target: what its rows have in common, and what was found. */
function observed(
  rows: readonly ObservationRow[],
  found: Pick<Observation, "metric" | "outcome" | "value" | "notes">,
): Observation {
  const first = rows[0]!;
  return observation({
    country: first.country,
    network: first.network,
    service: first.service,
    time: first.time,
    target: first.target,
    feature: first.feature,
    measurement: first.measurement,
    url: explorerPage(first.measurement),
    // OONI names no probe, and a probe opens a new report for nearly every run: reports are not phones.
    probe: null,
    metric: found.metric,
    outcome: found.outcome,
    value: found.value,
    notes: found.notes,
  });
}

/** Seconds that a handshake took that succeeded; null where there was none; a breach where it cannot be. */
function handshakeTime(row: ObservationRow): number | FieldBreach | null {
  if (row.handshakeTime === null || !timedTests.has(row.test)) return null;
  if (!row.shaken || row.handshakeFailure !== null || row.connectionFailure !== null) return null;
  const checked = checkNonNegative(row.handshakeTime);
  if (!checked.ok) return { field: "tls_handshake_time", rule: checked.rule, message: checked.message };
  if (checked.value > longestStep) {
    const message = `${checked.value} s is longer than any handshake takes`;
    return { field: "tls_handshake_time", rule: "duration-range", message };
  }
  return checked.value;
}

function networkOf(row: ObservationRow, named: Set<number>): Network[] {
  if (row.network === null || row.networkName === null || named.has(row.network)) return [];
  named.add(row.network);
  return [{ asn: row.network, name: row.networkName.slice(0, 200), country: row.country }];
}

/** The address of the resolver that the probe used: often in its own network, and never kept. */
const resolverColumn = "resolver_ip";

/** A row whose columns cannot be told apart, without any address: one of them may be the resolver's. */
function scrub(text: string, header: string | null): string {
  if (header?.toLowerCase().includes(resolverColumn) !== true) return text;
  return withoutAnyAddress(text);
}

/** The row as it came, without the address of the resolver that the probe used. */
function reject(record: RawRecord, breach: FieldBreach): Reject {
  const resolver = Object.entries(record.row ?? {})
    .find(([name]) => name.toLowerCase() === resolverColumn)?.[1]
    .trim();
  const text = withoutAddresses(record.text, resolver ? [resolver] : []).slice(0, rejectLength);
  return {
    line: record.line,
    field: breach.field === "" ? null : breach.field,
    rule: breach.rule,
    message: breach.message,
    text,
  };
}
