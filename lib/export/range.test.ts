import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DAY } from "../model/interval.ts";
import { askedRange, rangeQuery } from "./range.ts";

const october = { start: Date.UTC(2015, 9, 1), end: Date.UTC(2015, 10, 1) };

describe("askedRange", () => {
  test("days hold the last one whole", () => {
    expect(askedRange("2015-10-13", "2015-10-20", null)).toEqual({
      state: "range",
      range: { start: Date.UTC(2015, 9, 13), end: Date.UTC(2015, 9, 21) },
    });
  });

  test("instants are half-open and may carry an offset", () => {
    expect(askedRange("2015-10-20T20:00:00+03:30", "2015-10-20T18:30:00Z", null)).toEqual({
      state: "range",
      range: { start: Date.UTC(2015, 9, 20, 16, 30), end: Date.UTC(2015, 9, 20, 18, 30) },
    });
  });

  test("one end alone leaves the other as it was", () => {
    expect(askedRange("2015-10-13", undefined, october)).toEqual({
      state: "range",
      range: { start: Date.UTC(2015, 9, 13), end: october.end },
    });
  });

  test("nothing asked is no range", () => {
    expect(askedRange(undefined, "", october)).toEqual({ state: "none" });
  });

  test.each([
    ["2015-10-20", "2015-10-13"],
    ["2015-02-30", "2015-03-01"],
    ["yesterday", "2015-10-13"],
    ["1015-10-20", "2015-10-13"],
    ["2015-10-20T16:00", "2015-10-21"],
    ["1991-01-01", "2099-01-01"],
  ])("%s to %s is refused", (from, to) => {
    expect(askedRange(from, to, october).state).toBe("invalid");
  });

  test("no text throws, and what is accepted comes back the same", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (from, to) => {
        askedRange(from, to, october);
      }),
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 7_305, max: 30_000 }),
        fc.integer({ min: 1, max: 5_000 }),
        (first, days) => {
          const range = { start: first * DAY, end: (first + days) * DAY };
          const { from, to } = rangeQuery(range);
          expect(askedRange(from, to, null)).toEqual({ state: "range", range });
        },
      ),
    );
  });
});
