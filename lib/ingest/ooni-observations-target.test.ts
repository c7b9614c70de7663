import { describe, expect, test } from "vitest";
import { asked, page, type Row, readAll, shaken, v4, v6, web } from "./fixtures/ooni-observation-rows.ts";
import { draw } from "./ooni-raw/draw.ts";

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
