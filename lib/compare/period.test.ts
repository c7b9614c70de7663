import { describe, expect, test } from "vitest";
import { isoInstant } from "../model/interval.ts";
import { readClaim } from "./cases/drawn-claim.ts";
import { testedPeriod } from "./period.ts";

const tested = (text: string) => {
  const { claim, said } = readClaim(text);
  const { period, reasons } = testedPeriod(claim, said);
  return [isoInstant(period.start), isoInstant(period.end), ...reasons.map((reason) => reason.code)];
};

describe("testedPeriod", () => {
  test("a claim's own, where it has one", () => {
    expect(tested("denies-block telegram IR; said 2015-10-21 day; period 2015-10-14..2015-10-20")).toEqual([
      "2015-10-14T00:00:00Z",
      "2015-10-21T00:00:00Z",
    ]);
  });
  test("cut at the last moment at which it can have been said", () => {
    const claim = "denies-block telegram IR; period 2015-10-14..2015-10-30";
    expect(tested(`${claim}; said 2015-10-20T09:30 minute`)).toEqual([
      "2015-10-14T00:00:00Z",
      "2015-10-20T09:31:00Z",
      "period-cut-at-statement",
    ]);
    expect(tested(`${claim}; said 2015-10-20T09:30 day`)[1]).toBe("2015-10-21T00:00:00Z");
    expect(tested(`${claim}; said 2015-10-20T09:30 about`)[1]).toBe("2015-10-23T09:30:00Z");
  });
  test("not cut where it is about the future, or announces", () => {
    expect(tested("denies-block telegram IR; said 2015-10-13 day; period 2015-10-14..2015-10-30")).toEqual([
      "2015-10-14T00:00:00Z",
      "2015-10-31T00:00:00Z",
    ]);
    expect(
      tested("announces-restriction telegram KE; said 2024-10-31 day; period 2024-10-28..2024-11-22"),
    ).toEqual(["2024-10-28T00:00:00Z", "2024-11-23T00:00:00Z"]);
  });
  test("a stand-in, with the reason why, where it names none", () => {
    expect(tested("denies-interference telegram IR; said 2015-10-20 day")).toEqual([
      "2015-10-13T00:00:00Z",
      "2015-10-21T00:00:00Z",
      "period-week-before",
    ]);
    expect(tested("asserts-throttling telegram IR; said 2015-10-20T22:00 minute; lasted 4d")).toEqual([
      "2015-10-15T22:00:00Z",
      "2015-10-20T22:01:00Z",
      "period-from-duration",
    ]);
    expect(tested("announces-restriction youtube RU; said 2024-07-25 day; lasted 3d")).toEqual([
      "2024-07-25T00:00:00Z",
      "2024-07-29T00:00:00Z",
      "period-weeks-after",
    ]);
    expect(tested("announces-restoration telegram IR; said 2015-10-20 day").at(-1)).toBe(
      "period-around-statement",
    );
    expect(tested("acknowledges youtube RU; said 2024-08-01 day").at(-1)).toBe("period-month-before");
  });
});
