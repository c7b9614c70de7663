import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { builtInCatalogue } from "../../catalogue/catalogue.ts";
import { ooniRaw } from "../ooni-raw.ts";
import { draw } from "./draw.ts";

/**
 * Every record of `fixtures/` by what it shows (`annotations.trap`), and what has to come of it, reasoned by hand
 * from OONI's specifications. Times are ms: (t − t0) × 1000. Speeds are bit/s, from the first sample to the last:
 * telegram (104,000 − 4,000) bytes × 8 / 0.5 s; web_connectivity (206,770 − 6,770) × 8 / 0.8 s, and by
 * reads 80,000 × 8 / 1 s.
 */
const expected: Record<string, Record<string, string>> = {
  telegram: {
    "all open, with times": `
      149.154.175.50 app ok
      149.154.167.51 app ok
      web.telegram.org web ok
      web.telegram.org web handshake 150
      web.telegram.org web load 400
      web.telegram.org web throughput 1600000
    `,
    "two left open: the test's own flags see no block": `
      149.154.175.50 app ok
      149.154.167.51 app ok
      149.154.175.100 app blocked (generic_timeout_error)
      149.154.167.91 app blocked (connection_reset)
      web.telegram.org web blocked (connection_reset)
    `,
    "connected, then no answer; the rest never had its turn": `
      149.154.175.50 app blocked (port 80: connected, then generic_timeout_error)
      149.154.167.91 app inconclusive (the run ended before this was tried: no lookup or connection was recorded)
      web.telegram.org web inconclusive (the run ended before this was tried: no lookup or connection was recorded)
    `,
    "IPv6 without a route is no block, the IPv4 timeout behind it is": `
      149.154.175.50 app ok
      web.telegram.org web blocked (generic_timeout_error)
    `,
    "only IPv6 was tried, without a route": `
      web.telegram.org web inconclusive (network_unreachable: no route to an IPv6 address)
    `,
    "the oldest form: no addresses with the requests, false for no failure": `
      149.154.175.50 app ok
      149.154.167.51 app blocked (generic_timeout_error)
      web.telegram.org web ok
    `,
    "every data centre connects and none answers, told by the flag alone": `
      149.154.175.50 app blocked (connected, but no data centre answered)
      web.telegram.org web inconclusive (only the page's title was unexpected)
    `,
    "the probe's own trouble, with an address in the words": `
      149.154.175.50 app inconclusive (unknown_failure: not an error that tells where it failed)
      web.telegram.org web inconclusive (interrupted: the probe itself could not try)
    `,
    "a server that is down says so itself": `
      149.154.175.50 app ok
      web.telegram.org web down (the server answered with HTTP 503)
    `,
    "times without t0, and events that no connection can be told of": `
      149.154.175.50 app ok
      web.telegram.org web ok
    `,
    "a handshake that ends before it begins": `
      149.154.175.50 app ok
      web.telegram.org web ok
      set aside: test_keys.tls_handshakes[0] number-negative
    `,
    "test_keys is null": `
      telegram inconclusive (the test recorded nothing)
    `,
  },
  whatsapp: {
    "all open": `
      e1.whatsapp.net app ok
      e2.whatsapp.net app ok
      v.whatsapp.net registration ok
      web.whatsapp.com web ok
    `,
    "one endpoint blocked, the name of another not answered, registration blocked": `
      e1.whatsapp.net app blocked (generic_timeout_error)
      e2.whatsapp.net app blocked (dns_nxdomain_error)
      v.whatsapp.net registration blocked (connection_reset)
      web.whatsapp.com web ok
    `,
    "a name answered with an address that nobody has": `
      e1.whatsapp.net app inconclusive (the name was answered with 0.0.0.0, which no public server has)
      web.whatsapp.com web blocked (ssl_invalid_hostname)
    `,
    "the old form: statuses alone": `
      whatsapp.net app blocked (the test could reach no endpoint)
      v.whatsapp.net registration ok
      web.whatsapp.com web blocked (the test calls it blocked)
    `,
  },
  "facebook-messenger": {
    "open, STUN only looked up": `
      b-api.facebook.com app ok
      stun.fbsbx.com calls ok
    `,
    "hyphens, as up to 0.3.0": `
      edge-mqtt.facebook.com app blocked (generic_timeout_error)
    `,
    "called false, though the answer lies in Facebook's own network": `
      b-graph.facebook.com app blocked (the name was answered with an address that is not Facebook's)
      star.c10r.facebook.com app inconclusive (the test calls the answer 157.240.194.18 false, but it lies in Facebook's own network)
    `,
  },
  signal: {
    "one open, one blocked": `
      storage.signal.org app ok
      chat.signal.org app blocked (connection_reset)
    `,
    "0.2.1 after the certificate changed": `
      storage.signal.org app inconclusive (test version 0.2.1 cannot be trusted from 2022-10-19 on (ooni/probe#2344: a server got another certificate))
    `,
    "0.2.1 before": `
      storage.signal.org app ok
    `,
    "0.2.3 after the certificates were renewed": `
      storage.signal.org app inconclusive (test version 0.2.3 cannot be trusted from 2023-11-07 on (ooni/probe#2627: the certificates were renewed))
    `,
    "0.2.4 at any time": `
      storage.signal.org app inconclusive (test version 0.2.4 cannot be trusted (ooni/probe#2636: this version is broken))
    `,
    "an engine older than a server's end": `
      storage.signal.org app inconclusive (engine version 3.16.0 cannot be trusted from 2023-05-02 on (ooni/backend#679: a server was taken away))
    `,
    "Android's word for every failed lookup": `
      storage.signal.org app inconclusive (android_dns_cache_no_data: not an error that tells where it failed)
    `,
    "status alone": `
      signal blocked (generic_timeout_error)
    `,
  },
  "web-connectivity": {
    reached: `
      www.youtube.com web ok
    `,
    "down for the control, too": `
      www.youtube.com web down (connection_refused, and the control failed in the same way)
    `,
    dns: `
      www.youtube.com web blocked (dns: the name was answered differently than to the control (dns_nxdomain_error))
    `,
    tcp_ip: `
      www.youtube.com web blocked (tcp_ip: no connection could be made, the control could)
    `,
    "http-diff": `
      www.youtube.com web blocked (http-diff: another page came than to the control)
    `,
    "http-failure": `
      www.youtube.com web blocked (http-failure: the request failed, the control's did not (connection_reset))
    `,
    "http-failure by an error of the probe": `
      www.youtube.com web inconclusive (http-failure, by an error of the probe's own: unknown_failure)
    `,
    "no control": `
      www.youtube.com web inconclusive (there is no control to compare with: generic_timeout_error)
    `,
    "a word for blocking that no version has": `
      www.youtube.com web inconclusive (the test could not tell)
    `,
    "contradicts itself": `
      www.youtube.com web inconclusive (dns, but the test does not say whether the page was reached)
    `,
    "times and speed; a transfer of a few kilobytes measures nothing": `
      www.youtube.com web ok
      www.youtube.com web handshake 50
      www.youtube.com web load 1000
      www.youtube.com web throughput 2000000
    `,
    "a few kilobytes in a burst are no measure of speed": `
      www.youtube.com web ok
      www.youtube.com web handshake 40
    `,
    "reads of two connections, of which the longer counts, and one that failed": `
      www.youtube.com web ok
      www.youtube.com web throughput 640000
    `,
    "an unknown site": `
      set aside: input service-unknown
    `,
    "no page": `
      set aside: input input-missing
    `,
  },
  tor: {
    "bridges that do not answer while one does": `
      128.31.0.39:9101 directory-authority ok
      193.11.166.194:27015 bridge ok
      193.11.166.194:27020 bridge inconclusive (generic_timeout_error: other bridges answered, so this one may be gone)
      38.229.1.78:80 bridge down (connection_refused: the bridge is not there)
    `,
    "no bridge answers": `
      128.31.0.39:9101 directory-authority blocked (generic_timeout_error)
      193.11.166.194:27015 bridge blocked (generic_timeout_error)
      38.229.1.78:80 bridge inconclusive (handshake: not an error that tells where it failed)
    `,
    "bridges whose addresses are kept out of the record": `
      bridge inconclusive (generic_timeout_error: other bridges answered, so this one may be gone)
      bridge ok
      193.11.166.194:27015 bridge ok
    `,
    "false is not tried": `
      tor inconclusive (no target was tried)
    `,
    "no targets": `
      tor inconclusive (the test recorded no targets)
    `,
  },
  ndt: {
    ndt7: `
      internet ok
      download throughput 29266860.6
      upload throughput 12117596.2
      internet latency 38.481
    `,
    ndt5: `
      internet ok
      download throughput 4000500
      upload throughput 800000
      internet latency 50.25
    `,
    "broke off": `
      internet inconclusive (the test did not end: compute_advanced_stats_error)
    `,
    "a speed below zero: that value alone is set aside": `
      internet ok
      upload throughput 800000
      internet latency 20
      set aside: test_keys.summary.download number-negative
    `,
    "a speed in words": `
      internet inconclusive (the test gives no speed)
      set aside: test_keys.summary.download number-format
    `,
  },
  dash: {
    streams: `
      internet ok
      video throughput 539093000
      video latency 13.599914
    `,
    "broke off, with a summary of zeros": `
      internet inconclusive (the test did not end: generic_timeout_error)
    `,
    "the oldest form": `
      internet inconclusive (the test did not end: json_parse_error)
    `,
  },
  faults: {
    "country hidden": `
      set aside: probe_cc country-hidden
    `,
    "no such country": `
      set aside: probe_cc country-unknown
    `,
    "network hidden": `
      telegram inconclusive (the test recorded nothing)
    `,
    "no network number": `
      set aside: probe_asn network-format
    `,
    "the year 1970": `
      set aside: measurement_start_time time-range
    `,
    "the year 2100": `
      set aside: measurement_start_time time-range
    `,
    "no time": `
      set aside: measurement_start_time time-missing
    `,
    "no day of the calendar": `
      set aside: measurement_start_time time-format
    `,
    "a test that is not read": `
      set aside: test_name test-unsupported
    `,
    "a simulated record": `
      telegram inconclusive (the test recorded nothing)
    `,
    "an address of the probe": `
      set aside: test_name test-unsupported
    `,
  },
};

const now = Date.UTC(2026, 0, 1);

for (const [name, records] of Object.entries(expected))
  describe(name, () => {
    const lines = readFileSync(new URL(`fixtures/${name}.jsonl`, import.meta.url), "utf8")
      .trim()
      .split("\n");

    test("every fixture has its expectation, and the other way round", () => {
      const traps = lines.map((line) => JSON.parse(line).annotations.trap);
      expect(traps).toEqual(Object.keys(records));
    });

    test.each(lines.map((line) => [JSON.parse(line).annotations.trap as string, line]))(
      "%s",
      (trap, line) => {
        const parser = ooniRaw.open({ catalogue: builtInCatalogue, set: {}, now });
        const wanted = (records[trap] ?? "")
          .split("\n")
          .map((one) => one.trim())
          .filter((one) => one !== "");
        expect(draw(parser.take({ line: 1, text: line, row: null }))).toEqual(wanted);
      },
    );
  });
