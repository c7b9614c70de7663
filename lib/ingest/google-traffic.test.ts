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

const set = { country: "GE", service: "youtube" };

describe("the reply behind Google's traffic page", () => {
  test("points with a value; an empty list, a null and a missing list are holes, and zero is a value", () => {
    const read = readFixture("google-traffic.txt", set);
    expect(read.format.id).toBe("google-traffic");
    expect(observationsOf(read).map(drawn)).toEqual([
      "2024-06-30T22:00Z+120min GE youtube traffic value=0.5",
      "2024-07-01T00:00Z+120min GE youtube traffic value=0",
      "2024-07-01T10:00Z+120min GE youtube traffic value=0.255",
    ]);
    expect(faultsOf(read)).toEqual(["1 value number-format"]);
  });

  test.each([
    [{}, ["1 country country-missing", "1 service service-missing"]],
    [{ country: "GE" }, ["1 service service-missing"]],
  ])("says neither country nor product: with --set %o", (given, faults) => {
    const read = readFixture("google-traffic.txt", given);
    expect([observationsOf(read), faultsOf(read)]).toEqual([[], faults]);
  });

  test.each([
    [')]}\'\n\n[["tr.atsr",5]]', "1 - record-shape"],
    [')]}\'\n\n[["tr.atsr",[[1719784800000,[[null,1],[null,2]]]]]]', "1 value value-shape"],
    [')]}\'\n\n[["tr.atsr",[["now",[[null,1]]]]]]', "1 - record-shape"],
    [')]}\'\n\n[["tr.atsr",[[1719784800,[[null,1]]]]]]', "1 time time-range"],
    [')]}\'\n\n[["tr.atsr",[[1719784800000,[[null,1', "1 - json-syntax"],
  ])("%s is set aside", (text, fault) => {
    const read = readText("r.txt", text, set);
    expect([observationsOf(read), faultsOf(read)]).toEqual([[], [fault]]);
  });
});

describe("the copies as CSV", () => {
  test("two-hourly values, read as UTC with a note", () => {
    const read = readFixture("google-traffic.csv", set);
    expect(observationsOf(read).map(drawn)).toEqual([
      "2019-01-30T22:00Z+120min GE youtube traffic value=0.105",
      "2019-02-01T02:00Z+120min GE youtube traffic value=0.05",
    ]);
    expect(observationsOf(read)[0]?.notes).toEqual({ time_zone: "not stated; read as UTC" });
    expect(faultsOf(read)).toEqual(["5 value number-negative"]);
  });

  test("the step changes within a copy, and a hole is no step", () => {
    const times = [
      "2025-01-02 20:00",
      "2025-01-02 22:00",
      "2025-01-03 00:00",
      "2025-01-03 01:30",
      "2025-01-05 00:00",
    ];
    const text = `date and time,value\n${times.map((time) => `${time}:00.000,10`).join("\n")}\n`;
    expect(observationsOf(readText("GE.csv", text, set)).map(drawn)).toEqual([
      "2025-01-02T20:00Z+120min GE youtube traffic value=0.1",
      "2025-01-02T22:00Z+120min GE youtube traffic value=0.1",
      "2025-01-03T00:00Z+90min GE youtube traffic value=0.1",
      "2025-01-03T01:30Z+90min GE youtube traffic value=0.1",
      "2025-01-05T00:00Z+90min GE youtube traffic value=0.1",
    ]);
  });

  test("whose clock it is can be said", () => {
    const read = readFixture("google-traffic.csv", { ...set, time_zone: "Asia/Tbilisi" });
    expect(drawn(observationsOf(read)[0]!)).toBe("2019-01-30T18:00Z+120min GE youtube traffic value=0.105");
    expect(observationsOf(read)[0]?.notes).toBeNull();
  });

  test.skipIf(!existsSync(fieldData))("Georgia, January 2019 to January 2025 (needs ../shared/data)", () => {
    const read = readText("GE.csv", fieldText("google/GE.csv"), set);
    expect([observationsOf(read).length, read.rejects]).toEqual([25_760, []]);
    // The last day of January 2019 holds its first value only: nothing is made up for the rest.
    const lastDay = observationsOf(read).filter(
      ({ time }) => time >= Date.UTC(2019, 0, 31) && time < Date.UTC(2019, 1, 1),
    );
    expect(lastDay.map(({ time }) => new Date(time).toISOString())).toEqual(["2019-01-31T00:00:00.000Z"]);
    const reply = readText("raw.txt", fieldText("google/raw_api_response_example.txt"), set);
    expect([observationsOf(reply).length, reply.rejects]).toEqual([336, []]);
    expect(new Set(observationsOf(reply).map(({ duration }) => duration))).toEqual(new Set([3 * 3_600_000]));
  });
});
