import { expect, test } from "vitest";
import { drawn, faultsOf, observationsOf, readText } from "./fixtures/read-fixture.ts";

const times = `timestamp,country,service,metric,value
2024-07-12 09:30:00,IR,youtube,users,1
2024-07-12T09:30:00Z,IR,youtube,users,2
2024-07-12T09:30:00+02:00,IR,youtube,users,3
1720776600,IR,youtube,users,4
2024-07-12,IR,youtube,users,5
`;

test("times of day without a zone are read by the clock that is said; all others say it themselves", () => {
  // Tehran: three and a half hours ahead of UTC all the year since 2022.
  expect(observationsOf(readText("t.csv", times, { time_zone: "Asia/Tehran" })).map(drawn)).toEqual([
    "2024-07-12T06:00Z IR youtube users value=1",
    "2024-07-12T09:30Z IR youtube users value=2",
    "2024-07-12T07:30Z IR youtube users value=3",
    "2024-07-12T09:30Z IR youtube users value=4",
    "2024-07-12T00:00Z+1440min IR youtube users value=5",
  ]);
  const unsaid = readText("t.csv", times);
  expect(faultsOf(unsaid)).toEqual(["2 timestamp time-zone"]);
  expect(unsaid.rejects[0]?.message).toContain("--set time_zone=Asia/Tehran");
  expect(observationsOf(unsaid)).toHaveLength(4);
  expect(faultsOf(readText("t.csv", times, { timezone: "Tehran" }))).toEqual([
    "2 timestamp time-zone-unknown",
  ]);
});

test("a time that the clock said puts into the future is none, as any other", () => {
  const table = "timestamp,country,service,metric,value\n2027-01-02 01:00:00,US,youtube,users,1\n";
  expect(faultsOf(readText("t.csv", table, { time_zone: "UTC" }))).toEqual(["2 timestamp time-range"]);
  expect(faultsOf(readText("t.csv", table, { time_zone: "Asia/Tehran" }))).toEqual([]);
});

test.each([
  ["x.com", "x.com", "web"],
  ["https://x.com/home", "x.com", "web"],
  ["https://X.com:443/", "x.com", "web"],
  ["149.154.167.51", "149.154.167.51", "app"],
  ["149.154.167.51:443", "149.154.167.51", "app"],
  ["twitter", null, null],
])("the service %s is kept as the target %s", (service, target, feature) => {
  const table = `timestamp,country,service,metric,outcome\n2024-07-12T09:30:00Z,RU,${service},reachability,ok\n`;
  expect(observationsOf(readText("t.csv", table))).toMatchObject([{ target, feature }]);
});
