import type { Condition } from "../conditions.ts";
import { type Line, passageThrough, patience } from "../passage.ts";
import type { Random } from "../random.ts";
import { exchangeWith, span } from "./exchange.ts";
import type { Test } from "./measurement.ts";

/**
 * OONI's `whatsapp` test (https://github.com/ooni/spec/blob/master/nettests/ts-018-whatsapp.md), with four of
 * its sixteen endpoints. Their addresses come out of 192.31.196.0/24 (RFC 7535), where nobody serves pages.
 */
const endpoints = [1, 4, 9, 13].map((number) => ({
  host: `e${number}.whatsapp.net`,
  address: `192.31.196.${40 + number}`,
}));
const web = {
  url: "https://web.whatsapp.com/",
  host: "web.whatsapp.com",
  address: "192.31.196.60",
  bytes: 90_000,
  events: "read",
} as const;
const registration = {
  url: "https://v.whatsapp.net/v2/register",
  host: "v.whatsapp.net",
  address: "192.31.196.61",
  bytes: 2_000,
  events: "read",
} as const;

export function whatsappTest(line: Line, condition: Condition, failures: number, random: Random): Test {
  const begin = 0.02;
  const queries = endpoints.map(({ host, address }) => ({
    answers: [{ answer_type: "A", ipv4: address, ttl: null }],
    engine: "getaddrinfo",
    failure: null,
    hostname: host,
    query_type: "A",
    ...span(0.001, begin),
  }));
  const connections = endpoints.map(({ host, address }) => {
    const passage = passageThrough(line, condition, failures / 2, random);
    const failed = passage.fate.endsWith("timeout");
    return {
      host,
      ip: address,
      port: 443,
      status: { failure: failed ? "generic_timeout_error" : null, success: !failed },
      ...span(begin, begin + (failed ? patience.connection : passage.roundTrip)),
    };
  });
  const site = exchangeWith(web, passageThrough(line, condition, failures, random), 0.03, 1, random);
  const register = exchangeWith(
    registration,
    passageThrough(line, condition, failures, random),
    0.03,
    2,
    random,
  );
  const exchanges = [site, register];
  const blocked = connections.filter((one) => !one.status.success).map((one) => one.host);
  return {
    name: "whatsapp",
    version: "0.12.0",
    input: null,
    runtime: Math.max(site.end, register.end, ...connections.map((one) => one.t)),
    keys: {
      network_events: exchanges.flatMap((one) => one.networkEvents),
      queries: [...queries, ...exchanges.map((one) => one.query)],
      requests: exchanges.map((one) => one.request),
      tcp_connect: [
        ...connections.map(({ host: _host, ...connection }) => connection),
        ...exchanges.map((one) => one.tcpConnect),
      ],
      tls_handshakes: exchanges.flatMap((one) => one.tlsHandshake ?? []),
      registration_server_failure: register.failure,
      registration_server_status: register.failure === null ? "ok" : "blocked",
      whatsapp_endpoints_blocked: blocked,
      whatsapp_endpoints_dns_inconsistent: [],
      whatsapp_endpoints_status: blocked.length === endpoints.length ? "blocked" : "ok",
      whatsapp_web_failure: site.failure,
      whatsapp_web_status: site.failure === null ? "ok" : "blocked",
    },
  };
}
