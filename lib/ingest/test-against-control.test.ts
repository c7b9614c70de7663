import { existsSync } from "node:fs";
import { expect, test } from "vitest";
import {
  drawn,
  faultsOf,
  fieldData,
  fieldText,
  observationsOf,
  readFixture,
  readText,
} from "./fixtures/read-fixture.ts";

test("speeds in bit/s with the control's beside them; a control that is not there is not zero", () => {
  const read = readFixture("test-against-control.csv");
  expect(read.format.id).toBe("test-against-control");
  expect(observationsOf(read).map(drawn)).toEqual([
    "2021-03-13T00:00Z RU/64496 twitter throughput value=104360 control=3787880",
    "2021-03-13T00:05Z RU twitter throughput value=9230770",
  ]);
  expect(faultsOf(read)).toEqual(["4 datetime_rounded time-zone", "5 test_kbps number-negative"]);
  expect(read.networks).toEqual([{ asn: 64496, name: 'Example "Mobile" Ltd.', country: "RU" }]);
  expect(observationsOf(read)[0]?.notes).toEqual({ version: "4", control_taco_kbps: "3517.0" });
});

test("times without a zone are read by the clock that is said, and others by their own", () => {
  const table =
    "datetime_rounded,asn,as_country,test_kbps,control_kbps\n2021-03-13 03:00:00,64496,RU,1,2\n2021-03-13 01:00:00 UTC,64496,RU,3,4\n";
  const said = (time_zone: string) => readText("t.csv", table, { time_zone });
  // Moscow: three hours ahead of UTC, winter and summer (Federal Law 248-FZ of 2014).
  expect(observationsOf(said("Europe/Moscow")).map(drawn)).toEqual([
    "2021-03-13T00:00Z RU/64496 twitter throughput value=1000 control=2000",
    "2021-03-13T01:00Z RU/64496 twitter throughput value=3000 control=4000",
  ]);
  expect(faultsOf(said("Moscow"))[0]).toBe("2 datetime_rounded time-zone-unknown");
});

test("another service can be said", () => {
  const read = readFixture("test-against-control.csv", { service: "youtube" });
  expect(new Set(observationsOf(read).map(({ service }) => service))).toEqual(new Set(["youtube"]));
});

test.skipIf(!existsSync(fieldData))("Russia in 2021, all 24,396 tests (needs ../shared/data)", () => {
  const read = readText("twitter.csv", fieldText("speed/twitter-throttle-2021.csv.gz"));
  expect(read.records).toHaveLength(24_396);
  const counts = Map.groupBy(read.rejects, ({ rule, text }) => (text.includes(",EU,") ? `${rule} EU` : rule));
  expect(Object.fromEntries([...counts].map(([rule, of]) => [rule, of.length]))).toEqual({
    "country-missing": 27,
    "country-unknown EU": 5,
    "number-negative": 1,
  });
  expect(observationsOf(read)).toHaveLength(24_363);
  expect(observationsOf(read).filter(({ country }) => country === "RU")).toHaveLength(20_121);
});
