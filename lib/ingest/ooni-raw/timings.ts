import type { Observation } from "../../model/observation.ts";
import type { Selection } from "../reading/selection.ts";
import { checkNonNegative } from "../rules/number.ts";
import { hostOf } from "./address.ts";
import { failureIn } from "./failure.ts";
import { type Fields, fieldsAt, listAt, numberAt, textAt } from "./fields.ts";
import { type FieldBreach, featureOf, type Measurement, observed, type Reading } from "./nettest.ts";

/**
 * A transfer shorter than this is no measure of speed: TCP sends its first ten segments (14,600 bytes, RFC 6928)
 * at once, whatever the line, and a throttle shows only in what comes after. Bytes.
 */
export const leastTransfer = 32_768;

/** A single step of a test that took longer was not a step: the clock was set meanwhile. Seconds. */
export const longestStep = 600;

/** What tells which connection an entry is of. */
const connection = { transaction_id: true, conn_id: true } as const;

/** What of `test_keys` speeds and delays are taken from. */
export const timingsReads: Selection = {
  tls_handshakes: { server_name: true, failure: true, t0: true, t: true, ...connection },
  requests: { request: { url: true }, failure: true, t0: true, t: true, ...connection },
  network_events: {
    operation: true,
    num_bytes: true,
    address: true,
    failure: true,
    t0: true,
    t: true,
    ...connection,
  },
};

/**
 * The speeds and delays of a service inside one measurement, one value a host:
 * `handshake` from `tls_handshakes[].t − t0`, `load` from `requests[].t − t0` (each the median of the host's
 * tries), `throughput` from the longest transfer in `network_events`. Records without `t0` have no such value.
 */
export function timingsIn(measurement: Measurement, keys: Fields, service: string): Reading {
  const observations: Observation[] = [];
  const breaches: FieldBreach[] = [];
  const belongs = (host: string) => measurement.catalogue.target(host)?.service.id === service;

  for (const [host, values] of timesIn(keys, "tls_handshakes", greetedHost, belongs, breaches))
    observations.push(level(measurement, service, "handshake", host, medianOf(values) * 1000));
  for (const [host, values] of timesIn(keys, "requests", askedHost, belongs, breaches))
    observations.push(level(measurement, service, "load", host, medianOf(values) * 1000));
  for (const [host, speed] of speedsIn(keys, belongs, breaches))
    observations.push(level(measurement, service, "throughput", host, speed));
  return { observations, breaches };
}

function level(
  measurement: Measurement,
  service: string,
  metric: "handshake" | "load" | "throughput",
  host: string,
  value: number,
): Observation {
  return observed(measurement, service, metric, {
    target: host,
    feature: featureOf(measurement, service, host),
    value,
  });
}

/** How long the entries of a list took that did not fail, by host; seconds. */
function timesIn(
  keys: Fields,
  list: string,
  hostIn: (entry: Fields) => string | null,
  belongs: (host: string) => boolean,
  breaches: FieldBreach[],
): ReadonlyMap<string, readonly number[]> {
  const entries = listAt(keys, list);
  const times = new Map<string, number[]>();
  for (let index = 0; index < entries.length; index++) {
    const entry = entries[index] as Fields;
    const host = hostIn(entry);
    if (host === null || failureIn(entry.failure) !== null || !belongs(host)) continue;
    const seconds = elapsed(entry, list, index, breaches);
    if (seconds === null) continue;
    const known = times.get(host);
    if (known === undefined) times.set(host, [seconds]);
    else known.push(seconds);
  }
  return times;
}

/** The host that a handshake asks for. */
function greetedHost(handshake: Fields): string | null {
  return textAt(handshake, "server_name")?.toLowerCase() ?? null;
}

function askedHost(entry: Fields): string | null {
  const request = fieldsAt(entry, "request");
  const url = request === null ? null : textAt(request, "url");
  return url === null ? null : hostOf(url);
}

/** Seconds from `t0` to `t` of an entry of a list; null where either is missing, or where they break a rule. */
function elapsed(entry: Fields, list: string, index: number, breaches: FieldBreach[]): number | null {
  const from = numberAt(entry, "t0");
  const to = numberAt(entry, "t");
  if (from === null || to === null) return null;
  const checked = checkNonNegative(to - from);
  if (!checked.ok) {
    const field = `test_keys.${list}[${index}]`;
    breaches.push({ field, rule: checked.rule, message: `t − t0: ${checked.message}` });
    return null;
  }
  if (checked.value > longestStep) {
    const message = `t − t0 is ${checked.value} s, longer than any single step of a test`;
    breaches.push({ field: `test_keys.${list}[${index}]`, rule: "duration-range", message });
    return null;
  }
  return checked.value;
}

interface Transfer {
  host: string | null;
  /** Time and bytes received up to then, s and bytes. */
  readonly cumulative: { readonly t: number; readonly bytes: number }[];
  readonly reads: { readonly t: number; readonly bytes: number }[];
}

/** Speed of each host's longest transfer, bit/s. Events that no connection can be told of are left alone. */
function speedsIn(
  keys: Fields,
  belongs: (host: string) => boolean,
  breaches: FieldBreach[],
): ReadonlyMap<string, number> {
  const speeds = new Map<string, number>();
  const events = listAt(keys, "network_events");
  if (events.length === 0) return speeds;
  const transfers = new Map<number, Transfer>();
  for (let index = 0; index < events.length; index++) {
    const event = events[index] as Fields;
    const operation = event.operation;
    if (operation !== "read" && operation !== "bytes_received_cumulative") continue;
    const connection = connectionOf(event);
    const t = numberAt(event, "t");
    const bytes = numberAt(event, "num_bytes");
    // Clocks of different connections of an old record do not start together: without t0 there is no telling.
    if (connection === null || t === null || bytes === null || numberAt(event, "t0") === null) continue;
    if (failureIn(event.failure) !== null) continue;
    const checked = checkNonNegative(bytes);
    if (!checked.ok) {
      const field = `test_keys.network_events[${index}].num_bytes`;
      breaches.push({ field, rule: checked.rule, message: checked.message });
      continue;
    }
    let transfer = transfers.get(connection);
    if (transfer === undefined) {
      transfer = { host: null, cumulative: [], reads: [] };
      transfers.set(connection, transfer);
    }
    if (transfer.host === null) {
      const address = hostOf(textAt(event, "address") ?? "");
      if (address !== null && belongs(address)) transfer.host = address;
    }
    (operation === "read" ? transfer.reads : transfer.cumulative).push({ t, bytes });
  }
  if (transfers.size === 0) return speeds;
  nameHosts(keys, transfers);

  const longest = new Map<string, number>();
  for (const transfer of transfers.values()) {
    if (transfer.host === null || !belongs(transfer.host)) continue;
    const found = rateOf(transfer);
    if (found === null || found.bytes < leastTransfer) continue;
    if (found.bytes > (longest.get(transfer.host) ?? 0)) {
      longest.set(transfer.host, found.bytes);
      speeds.set(transfer.host, (found.bytes * 8) / found.seconds);
    }
  }
  return speeds;
}

/** Handshakes and requests name the host that a connection's events leave out. */
function nameHosts(keys: Fields, transfers: ReadonlyMap<number, Transfer>): void {
  for (const entry of listAt(keys, "requests")) {
    const transfer = transfers.get(connectionOf(entry) ?? 0);
    const host = askedHost(entry);
    if (transfer !== undefined && host !== null) transfer.host = host;
  }
  for (const entry of listAt(keys, "tls_handshakes")) {
    const transfer = transfers.get(connectionOf(entry) ?? 0);
    const host = greetedHost(entry);
    if (transfer !== undefined && host !== null) transfer.host = host;
  }
}

/** A name for the connection of an entry: its transaction, or else its connection below zero; null where it names neither. */
function connectionOf(entry: Fields): number | null {
  const transaction = numberAt(entry, "transaction_id");
  if (transaction !== null && transaction > 0) return transaction;
  const connection = numberAt(entry, "conn_id");
  return connection !== null && connection > 0 ? -connection : null;
}

/** Bytes received after the first sample, and the time they took; null where that is no stretch of time. */
function rateOf(transfer: Transfer): { readonly bytes: number; readonly seconds: number } | null {
  const cumulative = transfer.cumulative;
  if (cumulative.length >= 2) {
    let first = cumulative[0]!;
    let last = first;
    for (const sample of cumulative) {
      if (sample.t < first.t || (sample.t === first.t && sample.bytes < first.bytes)) first = sample;
      if (sample.t > last.t || (sample.t === last.t && sample.bytes > last.bytes)) last = sample;
    }
    return stretch(last.bytes - first.bytes, last.t - first.t);
  }
  const reads = transfer.reads;
  if (reads.length < 2) return null;
  const sorted = reads.toSorted((a, b) => a.t - b.t);
  const first = sorted[0]!;
  const last = sorted.at(-1)!;
  let bytes = 0;
  for (let index = 1; index < sorted.length; index++) bytes += sorted[index]!.bytes;
  return stretch(bytes, last.t - first.t);
}

function stretch(bytes: number, seconds: number) {
  return bytes > 0 && seconds > 0 && seconds <= longestStep ? { bytes, seconds } : null;
}

/** The middle value; of an even number, the mean of the two in the middle. `values` is not empty. */
export function medianOf(values: readonly number[]): number {
  if (values.length === 1) return values[0]!;
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
