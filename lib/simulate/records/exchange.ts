import { type Passage, patience } from "../passage.ts";
import type { Random } from "../random.ts";
import { seconds } from "./measurement.ts";

/**
 * What a probe writes down of one fetch over TLS: connection, handshake, events of reading, request
 * (https://github.com/ooni/spec/tree/master/data-formats: df-001-httpt, df-002-dnst, df-005-tcpconnect,
 * df-006-tlshandshake, df-008-netevents). All times are seconds since the test began; those of something
 * that happened are `t0` and `t`, those of something that did not happen are absent.
 */
export interface Exchange {
  readonly failure: "generic_timeout_error" | "connection_reset" | null;
  readonly query: object;
  readonly tcpConnect: object;
  readonly tlsHandshake: object | null;
  readonly networkEvents: readonly object[];
  readonly request: object;
  /** When it was over. */
  readonly end: number;
}

export interface Server {
  readonly url: string;
  readonly host: string;
  readonly address: string;
  /** Bytes of the page. */
  readonly bytes: number;
  /** How the probe tells of what it reads: each read of a connection, or what has come so far, every 250 ms. */
  readonly events: "read" | "bytes_received_cumulative";
}

const chunks = 4;

export function exchangeWith(
  server: Server,
  passage: Passage,
  begin: number,
  transaction: number,
  random: Random,
): Exchange {
  const endpoint = `${server.address}:443`;
  const common = { transaction_id: transaction };
  const resolved = begin + 0.004 + 0.03 * random.logNormal(0.7);
  const query = {
    answers: [{ answer_type: "A", ipv4: server.address, ttl: null }],
    engine: "getaddrinfo",
    failure: null,
    hostname: server.host,
    query_type: "A",
    ...span(begin, resolved),
    ...common,
  };
  const fails = { tcp: passage.fate === "tcp timeout", tls: passage.fate.startsWith("tls") };
  const connected = resolved + (fails.tcp ? patience.connection : passage.roundTrip);
  const tcpConnect = {
    ip: server.address,
    port: 443,
    status: { failure: fails.tcp ? "generic_timeout_error" : null, success: !fails.tcp },
    ...span(resolved, connected),
    ...common,
  };
  const tlsFailure = passage.fate === "tls reset" ? "connection_reset" : "generic_timeout_error";
  const shaken =
    connected +
    (passage.fate === "tls timeout"
      ? patience.connection
      : passage.fate === "tls reset"
        ? passage.roundTrip
        : passage.handshake);
  const tlsHandshake = fails.tcp
    ? null
    : {
        address: endpoint,
        failure: fails.tls ? tlsFailure : null,
        server_name: server.host,
        tls_version: fails.tls ? "" : "TLSv1.2",
        ...span(connected, shaken),
        ...common,
      };
  const ready = fails.tcp ? connected : shaken;
  // The first byte comes a round trip and the server's thinking after the request.
  const firstByte = ready + passage.roundTrip + 0.05 * random.logNormal(0.4);
  const wanted = (server.bytes * 8) / passage.rate;
  // A page so slow that the probe's patience ends first is a timeout like any other.
  const slow = firstByte + wanted - ready > patience.request;
  const timedOut = passage.fate === "http timeout" || slow;
  const failure = fails.tcp
    ? "generic_timeout_error"
    : fails.tls
      ? tlsFailure
      : timedOut
        ? "generic_timeout_error"
        : null;
  const end = fails.tcp || fails.tls ? ready : timedOut ? ready + patience.request : firstByte + wanted;
  const networkEvents = [];
  if (failure === null) {
    const share = server.bytes / chunks;
    for (let chunk = 0; chunk < chunks; chunk++) {
      const from = firstByte + (wanted * chunk) / chunks;
      const to = firstByte + (wanted * (chunk + 1)) / chunks;
      const cumulative = server.events === "bytes_received_cumulative";
      networkEvents.push({
        address: endpoint,
        failure: null,
        num_bytes: Math.round(cumulative ? share * (chunk + 1) : share),
        operation: server.events,
        proto: "tcp",
        ...span(cumulative ? to : from, to),
        ...common,
      });
    }
  }
  const request = {
    failure,
    request: { method: "GET", url: server.url, x_transport: "tcp" },
    response: failure === null ? { body_is_truncated: false, code: 200 } : { code: 0 },
    ...span(ready, end),
    ...common,
  };
  return { failure, query, tcpConnect, tlsHandshake, networkEvents, request, end };
}

/** A span of time in the order that probes write it. */
export function span(from: number, to: number): { readonly t0: number; readonly t: number } {
  return { t0: seconds(from), t: seconds(to) };
}
