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

describe("Tor Metrics users in their three shapes", () => {
  test("as downloaded, behind a preamble", () => {
    const read = readFixture("tor-users-preamble.csv");
    expect(read.format.id).toBe("tor-users");
    expect(observationsOf(read).map(drawn)).toEqual([
      "2023-01-01T00:00Z+1440min IR tor users value=41200 lower=38000.5 upper=52000",
      "2023-01-02T00:00Z+1440min IR tor users value=9100 lower=38100 upper=52100",
      // Empty bounds are no expectation, and not one of zero.
      "2023-01-03T00:00Z+1440min IR tor users value=39900",
    ]);
    expect(faultsOf(read)).toEqual([
      "8 country country-world",
      "10 users number-format",
      "11 country country-unknown",
    ]);
    expect(observationsOf(read)[0]?.notes).toEqual({ frac: "81" });
  });

  test("--set country makes no country of the world", () => {
    expect(faultsOf(readFixture("tor-users-preamble.csv", { country: "IR" }))).toContain(
      "8 country country-world",
    );
  });

  test("with an index column; a range whose ends are the wrong way round is none", () => {
    const read = readFixture("tor-users-index.csv");
    expect(observationsOf(read).map(drawn)).toEqual([
      "2023-01-01T00:00Z+1440min RU tor users value=313827 lower=17796 upper=694224",
    ]);
    expect(faultsOf(read)).toEqual(["3 lower range-order"]);
  });

  test("with a detector's events; the lower end of a range may lie below zero", () => {
    const read = readFixture("tor-users-events.csv");
    expect(observationsOf(read).map(drawn)).toEqual([
      "2013-09-08T00:00Z+1440min IR tor users value=54606 lower=33199.8 upper=63849.9",
      "2013-09-09T00:00Z+1440min IR tor users value=12000 lower=-29.5 upper=75615.1",
    ]);
    expect(read.rejects).toEqual([]);
  });

  test("the table of bridge users has no range", () => {
    const read = readText("b.csv", "date,country,users,frac\n2023-01-01,ir,1200,80\n");
    expect(observationsOf(read).map(drawn)).toEqual([
      "2023-01-01T00:00Z+1440min IR tor.bridges users value=1200",
    ]);
  });

  test.each([
    ["2023-02-30,ir,5,1,9,80", "2 date time-format"],
    ["2023-01-01T05:00:00Z,ir,5,1,9,80", "2 date date-format"],
    ["1999-01-01,ir,5,1,9,80", "2 date time-range"],
    ["2023-01-01,ir,-5,1,9,80", "2 users number-negative"],
    ["2023-01-01,ir,nan,1,9,80", "2 users number-finite"],
    ["2023-01-01,ir,5,low,9,80", "2 lower number-format"],
  ])("%s is set aside", (row, fault) => {
    const read = readText("t.csv", `date,country,users,lower,upper,frac\n${row}\n`);
    expect([observationsOf(read), faultsOf(read)]).toEqual([[], [fault]]);
  });
});

test.skipIf(!existsSync(fieldData))("every day of the field's tables comes in (needs ../shared/data)", () => {
  for (const country of ["ir", "cn", "eg", "kz", "de", "nl"]) {
    const read = readText(`${country}.csv`, fieldText(`tor/${country}.csv`));
    expect([country, observationsOf(read).length, read.rejects]).toEqual([country, 1756, []]);
  }
  const russia = readText("ru.csv", fieldText("tor/tor-data-ru.csv"));
  expect(russia.rejects).toEqual([]);
  expect(observationsOf(russia)).toHaveLength(807);
  // Ten days come without an expectation.
  expect(observationsOf(russia).filter(({ lower, upper }) => lower === null && upper === null)).toHaveLength(
    10,
  );
});
