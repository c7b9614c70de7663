import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  drawn,
  faultsOf,
  fieldData,
  fieldText,
  fixtureText,
  observationsOf,
  readFixture,
  readText,
} from "./fixtures/read-fixture.ts";

describe("IODA raw signals", () => {
  test("values at their step; null is a hole and zero is a value; a signal is a feature", () => {
    const read = readFixture("ioda-signals.json");
    expect(read.format.id).toBe("ioda-signals");
    expect(observationsOf(read).map(drawn)).toEqual([
      "2023-01-01T00:00Z+5min TG internet.bgp signal value=512",
      "2023-01-01T00:10Z+5min TG internet.bgp signal value=12",
      "2023-01-01T00:15Z+5min TG internet.bgp signal value=0",
      "2023-01-01T00:00Z+30min TG internet.gtr-web-search signal value=310.5",
      "2023-01-01T00:30Z+30min TG internet.gtr-web-search signal value=290.25",
      "2023-01-01T00:00Z+5min TG/24691 internet.bgp-network signal value=41",
    ]);
    expect(faultsOf(read)).toEqual(["1 values value-shape", "1 entityType entity-unsupported"]);
    // What is set aside is the one series, as it came, and not the whole reply.
    expect(JSON.parse(read.rejects[1]?.text ?? "")).toMatchObject({ entityCode: "1473", values: [77] });
  });

  const edited = (edit: (series: Record<string, unknown>) => void) => {
    const reply = JSON.parse(fixtureText("ioda-signals.json"));
    const [series] = reply.data[0];
    edit(series);
    reply.data = [[series]];
    return readText("s.json", JSON.stringify(reply));
  };

  test.each<[string, (series: Record<string, unknown>) => void, string[]]>([
    ["a step of nothing", (one) => (one.step = 0), ["1 step step-range"]],
    [
      "a start in milliseconds",
      (one) => (one.from = 1672531200000),
      ["1 from time-range", "1 values time-range"],
    ],
    ["values that run into the future", (one) => (one.step = 2_000_000_000), ["1 step step-range"]],
    ["text among the values", (one) => (one.values = [1, "2"]), ["1 values value-shape"]],
    ["no values", (one) => delete one.values, ["1 values record-shape"]],
    ["a country that there is not", (one) => (one.entityCode = "XX"), ["1 entityCode country-unknown"]],
    ["no signal", (one) => (one.datasource = ""), ["1 datasource signal-missing"]],
  ])("%s sets the series aside", (_, edit, faults) => {
    const read = edited(edit);
    expect([observationsOf(read), faultsOf(read)]).toEqual([[], faults]);
  });

  test("a network needs the country said", () => {
    const asn = (set: Record<string, string>) => {
      const reply = JSON.parse(fixtureText("ioda-signals.json"));
      const [series] = reply.data[0];
      Object.assign(series, { entityType: "asn", entityCode: "44244", values: [7] });
      reply.data = [[series]];
      return readText("s.json", JSON.stringify(reply), set);
    };
    expect(faultsOf(asn({}))).toEqual(["1 entityCode country-missing"]);
    // The same network has a part in another country, and neither is the other's correction.
    expect(observationsOf(asn({ country: "IR" }))[0]?.measurement).not.toBe(
      observationsOf(asn({ country: "TR" }))[0]?.measurement,
    );
    expect(observationsOf(asn({ country: "IR" })).map(drawn)).toEqual([
      "2023-01-01T00:00Z+5min IR/44244 internet.bgp-network signal value=7",
    ]);
  });

  test.each([
    ["a window without data", { data: [[]], error: null }, "1 data record-empty"],
    ["an error of the service", { data: null, error: "no such entity" }, "1 data reply-error"],
  ])("%s is said as such", (_, reply, fault) => {
    // The question of the page names no signal, so that the reply has the word nowhere.
    const requestParameters = { entityType: "country", entityCode: "TG" };
    const read = readText("s.json", JSON.stringify({ type: "signals", requestParameters, ...reply }));
    expect([read.items, faultsOf(read)]).toEqual([[], [fault]]);
  });
});

describe("IODA's page as CSV", () => {
  test("a column a signal; an empty cell is a hole", () => {
    const read = readFixture("ioda-ui.csv", { country: "TG" });
    expect(read.format.id).toBe("ioda-ui-csv");
    expect(observationsOf(read).map(drawn)).toEqual([
      "2023-01-01T00:00Z TG internet.bgp signal value=512",
      "2023-01-01T00:00Z TG internet.ping-slash24 signal value=480",
      "2023-01-01T00:05Z TG internet.bgp signal value=511",
      "2023-01-01T00:05Z TG internet.merit-nt signal value=12",
    ]);
    // A row with one cell that is no number is out as a whole.
    expect(faultsOf(read)).toEqual(["4 bgp (# visible /24s) number-format"]);
  });

  test("needs the country said", () => {
    expect(faultsOf(readFixture("ioda-ui.csv"))).toContain("2 country country-missing");
  });
});

describe("IODA charts as one table", () => {
  const expected = [
    "2019-11-14T08:10Z IR/64496 internet.bgp-network signal value=4896",
    "2019-11-14T08:20Z IR internet.active-probing signal value=30111",
  ];

  test("with a header; network 0 is the country as a whole, an empty value a hole", () => {
    const read = readFixture("ioda-dump.csv", { country: "IR" });
    expect(observationsOf(read).map(drawn)).toEqual(expected);
    expect(read.items).toHaveLength(3);
    expect(faultsOf(read)).toEqual(["5 time time-zone"]);
    expect(read.networks).toEqual([{ asn: 64496, name: "Example Mobile", country: "IR" }]);
  });

  test("without a header the first row is a row", () => {
    const read = readFixture("ioda-dump-headless.csv", { country: "IR" });
    expect(read.format.id).toBe("ioda-dump-headless");
    expect(observationsOf(read).map(drawn)).toEqual(expected);
    expect(faultsOf(read)).toEqual(["4 time time-zone"]);
  });

  test.skipIf(!existsSync(fieldData))(
    "Iran in November 2019: every row, and every hole a hole (needs ../shared/data)",
    () => {
      const read = readText("charts.csv", fieldText("ioda/20191123-ioda-iran-charts.csv.gz"), {
        country: "IR",
      });
      expect([read.items.length, read.rejects]).toEqual([73_260, []]);
      // 5,592 rows carry no value.
      expect(observationsOf(read)).toHaveLength(67_668);
      expect(new Set(observationsOf(read).map(({ feature }) => feature))).toEqual(
        new Set([
          "bgp",
          "bgp-network",
          "active-probing",
          "active-probing-network",
          "darknet",
          "darknet-network",
        ]),
      );
      expect(read.networks).toHaveLength(10);
    },
  );
});
