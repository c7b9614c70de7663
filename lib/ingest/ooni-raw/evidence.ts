import type { Selection } from "../reading/selection.ts";
import { hostOf, isIpv6 } from "./address.ts";
import { type Attempt, attempt, worked, worstOf } from "./attempt.ts";
import { failureIn, failureMeaning, failureName, saysNoRoute } from "./failure.ts";
import { type Fields, fieldsAt, listAt, numberAt, textAt } from "./fields.ts";

/** One connection to an address: OONI data format df-005-tcpconnect. */
export interface Connection {
  readonly address: string;
  readonly port: number | null;
  readonly failure: string | null;
}

/** One HTTP round trip: OONI data format df-001-httpt. */
export interface Request {
  readonly url: string;
  readonly host: string;
  readonly failure: string | null;
  /** Null where no response came. */
  readonly status: number | null;
}

/** What the tests that try fixed targets recorded on the way, by host and by address. */
export interface Evidence {
  readonly connections: readonly Connection[];
  readonly requests: readonly Request[];
  /** Hosts that were looked up, with the failure of the lookup or the addresses that it gave. */
  readonly lookups: ReadonlyMap<string, Lookup>;
  /** Hosts with which a TLS handshake was begun. */
  readonly handshakes: ReadonlySet<string>;
  /** Whether this version of the test records lookups at all: without, their absence says nothing. */
  readonly recordsLookups: boolean;
}

export interface Lookup {
  readonly failure: string | null;
  readonly addresses: readonly string[];
  /** Numbers of the networks that the answers lie in, where the record names them. */
  readonly networks: readonly number[];
}

/** What of `test_keys` the evidence is taken from. */
export const evidenceReads: Selection = {
  tcp_connect: { ip: true, port: true, status: { failure: true, success: true } },
  requests: { request: { url: true }, response: { code: true }, failure: true },
  queries: {
    hostname: true,
    query_type: true,
    failure: true,
    answers: { ipv4: true, ipv6: true, asn: true },
  },
  tls_handshakes: { server_name: true },
};

export function evidenceIn(keys: Fields): Evidence {
  return {
    connections: connectionsIn(keys),
    requests: requestsIn(keys),
    lookups: lookupsIn(keys),
    handshakes: handshakesIn(keys),
    recordsLookups: "queries" in keys,
  };
}

export function connectionsIn(keys: Fields): Connection[] {
  const connections: Connection[] = [];
  for (const entry of listAt(keys, "tcp_connect")) {
    const address = textAt(entry, "ip");
    const status = fieldsAt(entry, "status");
    if (address === null || status === null) continue;
    const failure = failureIn(status.failure) ?? (status.success === false ? "unnamed_failure" : null);
    connections.push({ address, port: numberAt(entry, "port"), failure });
  }
  return connections;
}

function requestsIn(keys: Fields): Request[] {
  const requests: Request[] = [];
  for (const entry of listAt(keys, "requests")) {
    const url = textAt(fieldsAt(entry, "request") ?? {}, "url");
    const host = url === null ? null : hostOf(url);
    if (url === null || host === null) continue;
    const code = numberAt(fieldsAt(entry, "response") ?? {}, "code");
    requests.push({ url, host, failure: failureIn(entry.failure), status: code === 0 ? null : code });
  }
  return requests;
}

function lookupsIn(keys: Fields): Map<string, Lookup> {
  const lookups = new Map<string, { failure: string | null; addresses: string[]; networks: number[] }>();
  for (const entry of listAt(keys, "queries")) {
    const host = textAt(entry, "hostname")?.toLowerCase();
    if (host === undefined) continue;
    let lookup = lookups.get(host);
    if (lookup === undefined) {
      lookup = { failure: null, addresses: [], networks: [] };
      lookups.set(host, lookup);
    }
    // Not every name has an IPv6 address: that the AAAA lookup came back empty says nothing.
    if (entry.query_type !== "AAAA") lookup.failure ??= failureIn(entry.failure);
    for (const answer of listAt(entry, "answers")) {
      const address = textAt(answer, "ipv4") ?? textAt(answer, "ipv6");
      if (address !== null) lookup.addresses.push(address);
      const network = numberAt(answer, "asn");
      if (network !== null) lookup.networks.push(network);
    }
  }
  return lookups;
}

function handshakesIn(keys: Fields): Set<string> {
  const hosts = new Set<string>();
  for (const entry of listAt(keys, "tls_handshakes")) {
    const host = textAt(entry, "server_name");
    if (host !== null) hosts.add(host.toLowerCase());
  }
  return hosts;
}

/**
 * What one failure of a try says. `tried` is whether anything of the try was seen on the network: a run that
 * ends before its turn reports a timeout for what it never began.
 */
export function failedAttempt(failure: string, tried: boolean): Attempt {
  const name = failureName(failure);
  const meaning = failureMeaning(failure);
  if (meaning === "probe") return attempt("inconclusive", `${name}: the probe itself could not try`);
  if (meaning === "unknown")
    return attempt("inconclusive", `${name}: not an error that tells where it failed`);
  if (!tried && name === "generic_timeout_error")
    return attempt(
      "inconclusive",
      "the run ended before this was tried: no lookup or connection was recorded",
    );
  return attempt("blocked", name);
}

/** What a connection says. An IPv6 address without a route says nothing, and gives null. */
export function connectionAttempt(connection: Connection): Attempt | null {
  if (connection.failure === null) return worked;
  if (isIpv6(connection.address) && saysNoRoute(connection.failure)) return null;
  return failedAttempt(connection.failure, true);
}

/** What the requests to a host say; null where none was made. */
export function requestAttempt(evidence: Evidence, host: string): Attempt | null {
  const attempts: Attempt[] = [];
  for (const request of evidence.requests) {
    if (request.host !== host) continue;
    if (request.failure === null)
      attempts.push(
        request.status !== null && request.status >= 500
          ? attempt("down", `the server answered with HTTP ${request.status}`)
          : worked,
      );
    else attempts.push(failedRequest(evidence, host, request.failure));
  }
  return worstOf(attempts);
}

function failedRequest(evidence: Evidence, host: string, failure: string): Attempt {
  const lookup = evidence.lookups.get(host);
  const tried = !evidence.recordsLookups || lookup !== undefined || evidence.handshakes.has(host);
  // The error of the last address tried stands for the request: look behind a missing IPv6 route.
  if (saysNoRoute(failure) && lookup !== undefined) {
    const behind: Attempt[] = [];
    for (const connection of evidence.connections)
      if (connection.failure !== null && lookup.addresses.includes(connection.address)) {
        const found = connectionAttempt(connection);
        if (found !== null) behind.push(found);
      }
    return worstOf(behind) ?? attempt("inconclusive", `${failureName(failure)}: no route to an IPv6 address`);
  }
  return failedAttempt(failure, tried);
}
