import type { Condition } from "../conditions.ts";
import { type Line, passageThrough } from "../passage.ts";
import type { Random } from "../random.ts";
import type { Trial } from "../scenario.ts";
import { exchangeWith } from "./exchange.ts";
import type { Test } from "./measurement.ts";

/** Share of the tests whose comparison from elsewhere failed, so that nothing can be said of them. */
const controlFailures = 0.006;

/**
 * OONI's `web_connectivity` test, version 0.5
 * (https://github.com/ooni/spec/blob/master/nettests/ts-017-web-connectivity.md): one page fetched from the
 * probe and, as a control, from a server elsewhere.
 */
export function webConnectivityTest(
  trial: Extract<Trial, { test: "web_connectivity" }>,
  line: Line,
  condition: Condition,
  failures: number,
  random: Random,
): Test {
  const further: Line = { roundTrip: line.roundTrip * trial.distance, rate: line.rate };
  const passage = passageThrough(further, condition, failures, random);
  const { hostname } = new URL(trial.url);
  const fetched = exchangeWith(
    {
      url: trial.url,
      host: hostname,
      address: trial.address,
      bytes: trial.bytes,
      events: "bytes_received_cumulative",
    },
    passage,
    0.002,
    1,
    random,
  );
  const controlFailure = random.chance(controlFailures) ? "generic_timeout_error" : null;
  const judged = controlFailure === null;
  const failed = fetched.failure !== null;
  return {
    name: "web_connectivity",
    version: "0.5.28",
    input: trial.url,
    runtime: fetched.end + 0.6 * random.logNormal(0.4),
    keys: {
      accessible: judged ? !failed : null,
      blocking: !judged ? null : !failed ? false : passage.fate === "tcp timeout" ? "tcp_ip" : "http-failure",
      control: judged
        ? {
            dns: { addrs: [trial.address], failure: null },
            http_request: { body_length: trial.bytes, failure: null, status_code: 200 },
            tcp_connect: { [`${trial.address}:443`]: { failure: null, status: true } },
          }
        : null,
      control_failure: controlFailure,
      dns_consistency: judged ? "consistent" : null,
      dns_experiment_failure: null,
      http_experiment_failure: fetched.failure,
      network_events: fetched.networkEvents,
      queries: [fetched.query],
      requests: [fetched.request],
      tcp_connect: [fetched.tcpConnect],
      tls_handshakes: fetched.tlsHandshake === null ? [] : [fetched.tlsHandshake],
    },
  };
}
