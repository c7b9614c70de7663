import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asked, common, parser, type Row, readAll, shaken, v6 } from "./fixtures/ooni-observation-rows.ts";
import { heldBack, heldRows, ooniObservations } from "./ooni-observations.ts";
import { draw } from "./ooni-raw/draw.ts";

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

  test("capital letters in the names of columns do not matter", () => {
    const columns = Object.keys(common);
    const shout = (names: readonly string[]) => names.map((name) => name.toUpperCase());
    expect(ooniObservations.recognises({ name: "", text: "", columns: shout(columns) })).toBe(
      ooniObservations.recognises({ name: "", text: "", columns }),
    );
    const reading = parser();
    const whole: Row = { ...common, ...shaken };
    const row = Object.fromEntries(Object.entries(whole).map(([name, cell]) => [name.toUpperCase(), cell]));
    const taken = [reading.take({ line: 2, text: "", row }), reading.end()];
    expect(taken.flatMap(({ items }) => items)).toEqual(readAll([shaken]).items);
    expect(taken.flatMap(({ items }) => items)[0]?.observations).not.toEqual([]);
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

  test("that are set aside do not keep it where the columns are in capitals", () => {
    const names = Object.keys({ ...common, resolver_ip: "" }).map((name) => name.toUpperCase());
    const row = Object.fromEntries(
      Object.values({ ...common, probe_cc: "XX", resolver_ip: "198.51.100.53" }).map((value, at) => [
        names[at],
        value,
      ]),
    );
    const { rejects } = parser().take({ line: 2, text: Object.values(row).join(","), row });
    expect(rejects[0]!.text).not.toContain("198.51.100.53");
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
