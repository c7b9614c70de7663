import { existsSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  drawn,
  faultsOf,
  fieldData,
  fieldText,
  observationsOf,
  readFixture,
  readText,
} from "./fixtures/read-fixture.ts";

describe("OONI's aggregation", () => {
  test("disjoint counts: what failed as a measurement is in neither n nor bad", () => {
    const read = readFixture("ooni-aggregation.json");
    expect(read.format.id).toBe("ooni-aggregation");
    expect(observationsOf(read).map(drawn)).toEqual([
      "2023-11-08T00:00Z+1440min KE/64496 telegram reachability n=98 bad=4",
      "2023-11-08T05:00Z+60min KE telegram.web reachability n=4 bad=3",
      "2023-11-09T00:00Z+1440min KE telegram reachability outcome=inconclusive",
    ]);
    expect(observationsOf(read).map(({ notes }) => notes)).toEqual([
      { confirmed: "1", failures: "2" },
      null,
      { failures: "5", reason: "every measurement failed as a measurement" },
    ]);
    expect(faultsOf(read)).toEqual([
      "1 measurement_count counts-sum",
      "1 probe_cc country-hidden",
      "1 test_name test-unsupported",
    ]);
  });

  test("as CSV, with country and service said", () => {
    const read = readFixture("ooni-aggregation.csv", { country: "RU", service: "youtube" });
    expect(read.format.id).toBe("ooni-aggregation-csv");
    expect(observationsOf(read).map(drawn)).toEqual([
      "2023-11-08T00:00Z+1440min RU youtube reachability n=98 bad=4",
    ]);
    expect(faultsOf(read)).toEqual(["3 measurement_count record-empty"]);
  });

  test.each([
    ['{"v":0,"dimension_count":1,"db_stats":{},"result":[]}', "1 result record-empty"],
    ['{"v":0,"dimension_count":1,"db_stats":{}}', "1 result record-shape"],
    [
      // No axis was asked for: one object, which has no time.
      '{"v":0,"dimension_count":0,"result":{"anomaly_count":1,"confirmed_count":0,"failure_count":0,"ok_count":1,"measurement_count":2}}',
      "1 measurement_start_time time-missing",
    ],
  ])("%s", (text, fault) => {
    const read = readText("a.json", text, { country: "RU", service: "youtube" });
    expect([observationsOf(read), faultsOf(read)]).toEqual([[], [fault]]);
  });

  // ooni/backend, /api/v1/aggregation: a reply has a column for each axis that was asked for.
  test("counts along a further axis are parts of a day, which stand beside each other", () => {
    const part = {
      ok_count: 5,
      anomaly_count: 0,
      confirmed_count: 0,
      failure_count: 0,
      measurement_count: 5,
    };
    const day = { measurement_start_day: "2023-11-08", probe_cc: "KE", test_name: "telegram" };
    const result = ["", "dns", "tcp_ip"].map((blocking_type) => ({ ...day, ...part, blocking_type }));
    const read = readText("a.json", JSON.stringify({ v: 0, dimension_count: 2, result }));
    expect(observationsOf(read).map(({ n }) => n)).toEqual([5, 5, 5]);
    expect(new Set(observationsOf(read).map(({ measurement }) => measurement)).size).toBe(3);
  });

  test("two questions about one service, whose replies look alike, are told apart by the feature that is said", () => {
    const text =
      '{"dimension_count":1,"result":[{"measurement_start_day":"2023-11-08","anomaly_count":1,"confirmed_count":0,"failure_count":0,"ok_count":1,"measurement_count":2}]}';
    const of = (said: Record<string, string>) =>
      observationsOf(readText("a.json", text, { country: "KE", service: "telegram", ...said }))[0];
    expect(of({ feature: "web" })?.feature).toBe("web");
    expect(of({ feature: "web" })?.measurement).not.toBe(of({})?.measurement);
  });

  test("counts of no day say how to ask for days", () => {
    const text =
      '{"dimension_count":0,"result":{"anomaly_count":1,"confirmed_count":0,"failure_count":0,"ok_count":1,"measurement_count":2}}';
    expect(readText("a.json", text, { country: "RU", service: "youtube" }).rejects[0]?.message).toContain(
      "axis_x=measurement_start_day",
    );
  });

  test.skipIf(!existsSync(fieldData))("web_connectivity in March 2022 (needs ../shared/data)", () => {
    const text = fieldText("ooni/api/aggregation-web_connectivity-2022-03.json");
    expect(faultsOf(readText("a.json", text))).toContain("1 test_name service-missing");
    const read = readText("a.json", text, { country: "RU", service: "internet" });
    expect(read.rejects).toEqual([]);
    expect(observationsOf(read).map(drawn)).toEqual([
      "2022-03-01T00:00Z+1440min RU internet reachability n=1097074 bad=60390",
      "2022-03-02T00:00Z+1440min RU internet reachability n=1198396 bad=66724",
      "2022-03-03T00:00Z+1440min RU internet reachability n=1148552 bad=61761",
    ]);
  });
});

describe("OONI's list of measurements", () => {
  test("OONI's judgement of each; one that failed as a measurement is inconclusive even beside an anomaly", () => {
    const read = readFixture("ooni-list.json");
    expect(read.format.id).toBe("ooni-list");
    expect(observationsOf(read).map(drawn)).toEqual([
      "2023-11-08T05:00Z KE/64496 telegram reachability outcome=blocked",
      "2023-11-08T05:01Z KE/64496 telegram.web reachability outcome=ok",
      "2023-11-08T05:02Z KE whatsapp reachability outcome=inconclusive",
    ]);
    expect(observationsOf(read)[0]?.url).toBe(
      "https://explorer.ooni.org/m/20231108050001.000001_KE_telegram_0123456789abcdef",
    );
    expect(faultsOf(read)).toEqual(["1 test_name service-unknown", "1 anomaly flag-format"]);
  });

  test.skipIf(!existsSync(fieldData))("the pages that the field keeps (needs ../shared/data)", () => {
    for (const page of ["page-1", "offset-50", "web_connectivity"]) {
      const read = readText("list.json", fieldText(`ooni/api/measurements-${page}.json`));
      // Pages of any site: what is none of the catalogue's services is told apart from what is broken.
      expect([page, read.items.length + read.rejects.length]).toEqual([page, 50]);
      expect(new Set(read.rejects.map(({ rule }) => rule))).toSatisfy((rules: Set<string>) =>
        [...rules].every((rule) => rule === "service-unknown" || rule === "test-unsupported"),
      );
    }
  });
});
