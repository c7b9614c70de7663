import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DAY } from "../model/interval.ts";
import { axisMarks, buildStrip } from "./strip.ts";

const range = { start: Date.UTC(2015, 9, 1), end: Date.UTC(2015, 9, 11) };

describe("buildStrip", () => {
  test("joins measured days that touch and leaves unmeasured ones empty", () => {
    const days = [0, 1, 2, 5].map((day) => range.start + day * DAY);
    expect(
      buildStrip({ range, episodes: [], measuredDays: days, saidAt: [], until: range.end }).measured,
    ).toEqual([
      { start: 0, length: 0.3 },
      { start: 0.5, length: 0.1 },
    ]);
  });

  test("keeps statements of the range only", () => {
    const saidAt = [range.start - 1, range.start, range.start + 5 * DAY, range.end];
    expect(buildStrip({ range, episodes: [], measuredDays: [], saidAt, until: range.end }).said).toEqual([
      0, 0.5,
    ]);
  });
});

describe("axisMarks", () => {
  test("marks days, months or years, whichever are the finest that fit", () => {
    const iso = (start: string, end: string) =>
      axisMarks({ start: Date.parse(start), end: Date.parse(end) }).map((mark) =>
        new Date(mark.at).toISOString().slice(0, 10),
      );
    expect(iso("2015-10-01", "2015-10-04")).toEqual(["2015-10-01", "2015-10-02", "2015-10-03"]);
    expect(iso("2015-06-15", "2015-11-10")).toEqual([
      "2015-07-01",
      "2015-08-01",
      "2015-09-01",
      "2015-10-01",
      "2015-11-01",
    ]);
    expect(iso("2014-02-01", "2020-01-01")).toEqual([
      "2015-01-01",
      "2016-01-01",
      "2017-01-01",
      "2018-01-01",
      "2019-01-01",
    ]);
  });

  test("any range from a day to a century has marks inside it, at most seven, in order", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 7_305, max: 20_000 }),
        fc.integer({ min: 2, max: 36_500 }),
        (first, days) => {
          const marks = axisMarks({ start: first * DAY, end: (first + days) * DAY });
          expect(marks.length).toBeLessThanOrEqual(7);
          expect(marks.every((mark) => mark.share >= 0 && mark.share < 1)).toBe(true);
          expect(marks.map((mark) => mark.at)).toEqual(marks.map((mark) => mark.at).sort((a, b) => a - b));
        },
      ),
    );
  });
});
