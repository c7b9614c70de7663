import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { builtInCatalogue } from "./catalogue/catalogue.ts";
import type { Parsed, RecordParser } from "./format.ts";
import { heldBack, heldRows, ooniObservations } from "./ooni-observations.ts";
import { draw } from "./ooni-raw/draw.ts";

const now = Date.UTC(2026, 0, 1);

function parser(set: Record<string, string> = {}): RecordParser {
  return ooniObservations.open({ catalogue: builtInCatalogue, set, now });
}

const common = {
  measurement_uid: "20231108050001.1_KE_telegram_a",
  report_id: "report",
  probe_cc: "KE",
  probe_asn: "33771",
  probe_as_org_name: "Example Mobile",
  measurement_start_time: "2023-11-08 05:00:00+00:00",
  test_name: "telegram",
  hostname: "web.telegram.org",
  ip: "",
  port: "",
  dns_engine: "",
  dns_failure: "",
  dns_answer: "",
  tcp_success: "",
  tcp_failure: "",
  tls_handshake_time: "",
  tls_success: "0",
  tls_failure: "",
  http_request_url: "",
  http_failure: "",
  probe_analysis: "",
};

type Row = Partial<Record<keyof typeof common | "resolver_ip", string>>;

/** The rows go in as a file's would, from line 2 on; what comes of them all. */
function readAll(rows: readonly Row[], set: Record<string, string> = {}): Parsed {
  const reading = parser(set);
  const parsed = rows.map((row, index) => {
    const whole = { ...common, ...row };
    return reading.take({ line: index + 2, text: Object.values(whole).join(","), row: whole });
  });
  parsed.push(reading.end());
  return {
    items: parsed.flatMap((one) => one.items),
    rejects: parsed.flatMap((one) => one.rejects),
    networks: parsed.flatMap((one) => one.networks),
  };
}

const v4 = { ip: "149.154.167.99", port: "443.0", dns_engine: "system", dns_answer: "149.154.167.99" };
const v6 = { ip: "2001:67c:4e8:f004::9", dns_engine: "system", dns_answer: "2001:67c:4e8:f004::9" };
const shaken = { ...v4, tcp_success: "1.0", tls_success: "1", tls_handshake_time: "0.25" };
const asked = { http_request_url: "https://web.telegram.org/" };
const web = (given: Row): Row => ({
  test_name: "web_connectivity",
  hostname: "telegram.org",
  probe_analysis: "false",
  ...given,
});
const page = { http_request_url: "https://telegram.org/" };

describe("what the rows of one target say together", () => {
  test.each<[string, Row[], string[]]>([
    ["connected, shaken, answered", [shaken, v6, asked], ["web.telegram.org web ok"]],
    [
      "tls_success 1 beside a tls_failure: the failure is the truth",
      [
        { ...shaken, tls_failure: "generic_timeout_error" },
        v6,
        { ...asked, http_failure: "generic_timeout_error" },
      ],
      ["web.telegram.org web blocked (generic_timeout_error)"],
    ],
    [
      "the same row again and again",
      [
        { ...shaken, tls_failure: "connection_reset" },
        { ...shaken, tls_failure: "connection_reset" },
      ],
      ["web.telegram.org web blocked (connection_reset)"],
    ],
    ["an address that a name was answered with, and no try of it", [v6], []],
    [
      "only a request that timed out, and nothing of it seen: it never had its turn",
      [{ ...asked, http_failure: "generic_timeout_error" }],
      [
        "web.telegram.org web inconclusive (the run ended before this was tried: no lookup or connection was recorded)",
      ],
    ],
    [
      "the name not answered",
      [
        { dns_engine: "system", dns_failure: "dns_nxdomain_error" },
        { ...asked, http_failure: "dns_nxdomain_error" },
      ],
      ["web.telegram.org web blocked (dns_nxdomain_error)"],
    ],
    [
      "IPv6 without a route beside an open IPv4",
      [shaken, { ...v6, port: "443.0", tcp_success: "0.0", tcp_failure: "network_unreachable" }, asked],
      ["web.telegram.org web ok"],
    ],
    [
      "IPv6 without a route, nothing else tried",
      [
        { ...v6, port: "443.0", tcp_success: "0.0", tcp_failure: "host_unreachable" },
        { ...asked, http_failure: "host_unreachable" },
      ],
      ["web.telegram.org web inconclusive (host_unreachable: no route to an IPv6 address)"],
    ],
    [
      "HTTP open, HTTPS reset",
      [
        { ...v4, port: "80.0", tcp_success: "1.0" },
        { http_request_url: "http://web.telegram.org/" },
        { ...shaken, tls_failure: "connection_reset" },
        { ...asked, http_failure: "connection_reset" },
      ],
      ["web.telegram.org web blocked (connection_reset)"],
    ],
    [
      "a data centre that connects and does not answer, and one that never had its turn",
      [
        { hostname: "", ip: "149.154.175.50", port: "80.0", tcp_success: "1.0" },
        {
          hostname: "149.154.175.50",
          http_request_url: "http://149.154.175.50/",
          http_failure: "generic_timeout_error",
        },
        {
          hostname: "149.154.175.50",
          http_request_url: "http://149.154.175.50:443/",
          http_failure: "generic_timeout_error",
        },
        {
          hostname: "149.154.167.91",
          http_request_url: "http://149.154.167.91/",
          http_failure: "generic_timeout_error",
        },
      ],
      [
        "149.154.175.50 app blocked (port 80: generic_timeout_error)",
        "149.154.167.91 app inconclusive (the run ended before this was tried: no lookup or connection was recorded)",
      ],
    ],
    [
      "a data centre open on one port, the other not tried in time",
      [
        { hostname: "", ip: "149.154.175.50", port: "80.0", tcp_success: "1.0" },
        { hostname: "149.154.175.50", http_request_url: "http://149.154.175.50/" },
        {
          hostname: "149.154.175.50",
          http_request_url: "http://149.154.175.50:443/",
          http_failure: "generic_timeout_error",
        },
      ],
      ["149.154.175.50 app ok"],
    ],
    [
      "the probe's own trouble",
      [{ ...v4, tcp_success: "0.0", tcp_failure: "unknown_failure: dial tcp 203.0.113.77: no memory" }],
      ["web.telegram.org web inconclusive (unknown_failure: not an error that tells where it failed)"],
    ],
    [
      "a page, its handshake timed",
      [web({ ...shaken }), web(page)],
      ["telegram.org web ok", "telegram.org web handshake 250"],
    ],
    [
      "an IPv6 address that fails while the page comes over IPv4",
      [
        web({ ...v6, port: "443.0", tcp_success: "1.0", tls_success: "1", tls_failure: "connection_reset" }),
        web({ ...shaken }),
        web(page),
      ],
      ["telegram.org web ok", "telegram.org web handshake 250"],
    ],
    [
      "compared with the control",
      [
        web({
          ...v4,
          ip: "192.168.7.222",
          tcp_success: "0.0",
          tcp_failure: "generic_timeout_error",
          probe_analysis: "dns",
        }),
        web({ ...page, http_failure: "generic_timeout_error", probe_analysis: "dns" }),
      ],
      ["telegram.org web blocked (dns: generic_timeout_error)"],
    ],
    [
      "no control",
      [web({ ...page, ...v4, http_failure: "generic_timeout_error", probe_analysis: "" })],
      ["telegram.org web inconclusive (generic_timeout_error, but there is no control to compare with)"],
    ],
    [
      "the control fails in the same way",
      [web({ ...page, http_failure: "connection_refused" })],
      ["telegram.org web down (connection_refused, and the control failed in the same way)"],
    ],
    [
      "another page than the control's",
      [web({ ...page, probe_analysis: "http-diff" })],
      ["telegram.org web blocked (http-diff, by comparison with the control)"],
    ],
    [
      "a handshake time below zero is set aside alone",
      [web({ ...shaken, tls_handshake_time: "-0.03" }), web(page)],
      ["telegram.org web ok", "set aside: tls_handshake_time number-negative"],
    ],
  ])("%s", (_, rows, expected) => {
    expect(draw(readAll(rows))).toEqual(expected);
  });

  test("times of the telegram test are none: its clocks do not start together", () => {
    const metrics = readAll([shaken, asked]).items.flatMap((item) =>
      item.observations.map((one) => one.metric),
    );
    expect(metrics).toEqual(["reachability"]);
  });
});

describe("rows", () => {
  test.each<[string, Row, string, string]>([
    ["without a measurement", { measurement_uid: "" }, "measurement_uid", "measurement-missing"],
    [
      "of a measurement with no such name",
      { measurement_uid: "\ud800" },
      "measurement_uid",
      "measurement-format",
    ],
    ["without a country", { probe_cc: "" }, "probe_cc", "country-missing"],
    ["of a country that is none", { probe_cc: "XX" }, "probe_cc", "country-unknown"],
    [
      "of 1970",
      { measurement_start_time: "1970-01-01 00:00:00+00:00" },
      "measurement_start_time",
      "time-range",
    ],
    ["of no network", { probe_asn: "Safaricom" }, "probe_asn", "network-format"],
    ["of no target", { hostname: "" }, "hostname", "target-missing"],
    [
      "of an unknown host",
      { test_name: "web_connectivity", hostname: "example.org" },
      "hostname",
      "service-unknown",
    ],
    [
      "of a test named like a part of the language",
      { test_name: "constructor", hostname: "example.org" },
      "hostname",
      "service-unknown",
    ],
    ["with no port", { port: "https" }, "port", "number-format"],
  ])("%s are set aside", (_, row, field, rule) => {
    const parsed = readAll([row]);
    expect(parsed.items).toEqual([]);
    expect(parsed.rejects).toMatchObject([{ line: 2, field, rule }]);
  });

  test("of a table that lacks a column", () => {
    const { probe_cc: _, ...row } = common;
    expect(parser().take({ line: 2, text: "", row }).rejects).toMatchObject([
      { field: "probe_cc", rule: "column-missing" },
    ]);
  });

  test("that are set aside do not keep the resolver's address", () => {
    const row = { ...common, probe_cc: "XX", resolver_ip: "198.51.100.53" };
    const { rejects } = parser().take({ line: 2, text: Object.values(row).join(","), row });
    expect(rejects[0]!.text).not.toContain("198.51.100.53");
    expect(rejects[0]!.text).toContain("web.telegram.org");
  });

  test("numbers with or without .0 are the same network; AS0 is none", () => {
    const network = (probe_asn: string) =>
      readAll([{ ...asked, probe_asn }]).items[0]!.observations[0]!.network;
    expect([network("33771"), network("33771.0"), network("0"), network("")]).toEqual([
      33771,
      33771,
      null,
      null,
    ]);
  });

  test("name their network once", () => {
    expect(readAll([asked, shaken, { ...asked, measurement_uid: "b" }]).networks).toEqual([
      { asn: 33771, name: "Example Mobile", country: "KE" },
    ]);
  });

  test("are one item each, whatever they were read for", () => {
    const parsed = readAll([v6, shaken, asked]);
    expect(parsed.items.map((item) => [item.line, item.observations.length])).toEqual([
      [2, 1],
      [3, 0],
      [4, 0],
    ]);
  });

  test("of measurements side by side are told apart, and no more of them are held than said", () => {
    const reading = parser();
    let passedOn = 0;
    for (let index = 0; index < heldBack + 5; index += 1)
      passedOn += reading.take({
        line: index + 2,
        text: "",
        row: { ...common, ...asked, measurement_uid: `m${index}` },
      }).items.length;
    expect(passedOn).toBe(5);
    expect(reading.end().items).toHaveLength(heldBack);
    expect(reading.end().items).toHaveLength(0);

    const one = parser();
    let items = 0;
    for (let line = 2; line < heldRows * 2 + 2; line += 1)
      items += one.take({ line, text: "", row: { ...common, ...asked } }).items.length;
    expect(items).toBe(heldRows * 2);

    const mixed = readAll([
      { ...shaken, measurement_uid: "a" },
      { ...shaken, measurement_uid: "b", tls_failure: "connection_reset" },
      { ...asked, measurement_uid: "a" },
      { ...asked, measurement_uid: "b", http_failure: "connection_reset" },
    ]);
    expect(draw(mixed)).toEqual([
      "web.telegram.org web ok",
      "web.telegram.org web blocked (connection_reset)",
    ]);
  });

  test("of anything at all are accepted or set aside, once each", () => {
    const cell = fc.oneof(
      fc.string(),
      fc.constantFrom(
        "",
        "1.0",
        "0.0",
        "generic_timeout_error",
        "network_unreachable",
        "::1",
        "NaN",
        "-1",
        "http://[",
        "149.154.175.50",
      ),
    );
    const row = fc.record(
      Object.fromEntries(Object.keys(common).map((column) => [column, cell])) as Record<
        keyof typeof common,
        typeof cell
      >,
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
        const parsed = readAll(rows as Row[]);
        const lines = [
          ...parsed.items.map((item) => item.line),
          ...parsed.rejects.map((reject) => reject.line),
        ];
        expect([...new Set(lines)].sort((a, b) => a - b)).toEqual(rows.map((_, index) => index + 2));
        for (const one of parsed.items.flatMap((item) => item.observations))
          expect(one.metric === "reachability" ? one.outcome : Number.isFinite(one.value)).toBeTruthy();
      }),
      { numRuns: 500 },
    );
  });
});

describe("recognises", () => {
  test("its own columns and no others", () => {
    const columns = Object.keys(common);
    expect(ooniObservations.recognises({ name: "", text: "", columns })).toBe(true);
    expect(
      ooniObservations.recognises({ name: "", text: "", columns: ["timestamp", "country", "service"] }),
    ).toBe(false);
    expect(ooniObservations.recognises({ name: "", text: "", columns: [] })).toBe(false);
  });
});
