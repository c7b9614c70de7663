import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DAY, HOUR } from "../model/interval.ts";
import type { Cell } from "../model/series.ts";
import { coveredShare, detectableLength, medianOf } from "./sampling.ts";

const cell = (time: number, n: number, step = HOUR): Cell => ({
  country: "IR",
  service: "telegram",
  feature: null,
  metric: "reachability",
  network: "all",
  source: "drawn",
  step,
  time,
  n,
  bad: 0,
  inconclusive: 0,
  values: 0,
  q25: null,
  median: null,
  q75: null,
  probes: null,
});
const week = { start: 0, end: 7 * DAY };

describe("detectableLength", () => {
  test("five tests in every hour: two hours always hold a whole one", () => {
    const cells = Array.from({ length: 168 }, (_, hour) => cell(hour * HOUR, 5));
    expect(detectableLength(cells, week, 5)).toBe(2 * HOUR);
  });

  test("one test an hour: six hours always hold five", () => {
    const cells = Array.from({ length: 168 }, (_, hour) => cell(hour * HOUR, 1));
    expect(detectableLength(cells, week, 5)).toBe(6 * HOUR);
  });

  test("a hole is as long as it is, at the edges too", () => {
    const from = (day: number, to: number) =>
      Array.from({ length: (to - day) * 24 }, (_, hour) => cell(day * DAY + hour * HOUR, 5));
    expect(detectableLength([...from(0, 2), ...from(4, 7)], week, 5)).toBe(2 * DAY + 2 * HOUR);
    expect(detectableLength(from(3, 7), week, 5)).toBe(3 * DAY + HOUR);
    expect(detectableLength(from(0, 4), week, 5)).toBe(3 * DAY + HOUR);
  });

  test("a daily figure suffices by itself; two days always hold a whole one", () => {
    const cells = Array.from({ length: 7 }, (_, day) => cell(day * DAY, 1, DAY));
    expect(detectableLength(cells, week, 5)).toBe(2 * DAY);
  });

  test("nothing, or too little, detects nothing", () => {
    expect(detectableLength([], week, 5)).toBe(7 * DAY);
    expect(detectableLength([cell(DAY, 4)], week, 5)).toBe(7 * DAY);
  });

  test("is what a search of all stretches finds", () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ hour: fc.integer({ min: 0, max: 47 }), n: fc.integer({ min: 1, max: 6 }) }), {
          maxLength: 30,
        }),
        fc.integer({ min: 1, max: 6 }),
        (tests, least) => {
          const cells = tests.map(({ hour, n }) => cell(hour * HOUR, n));
          const period = { start: 0, end: 48 * HOUR };
          const found = detectableLength(cells, period, least);
          // Every stretch of that length, begun just after a half hour so that no cell is cut at its start, holds enough.
          const holds = (start: number, length: number) =>
            cells
              .filter((one) => one.time >= start && one.time + one.step <= start + length)
              .reduce((sum, one) => sum + one.n, 0) >= least;
          for (let start = 0; start + found <= period.end; start += HOUR / 2)
            if (found < period.end) expect(holds(start, found)).toBe(true);
          // And none shorter does everywhere: some stretch of an hour less holds too little.
          const shorter = found - HOUR;
          if (shorter > 0) {
            const starts = Array.from({ length: 97 }, (_, half) => (half * HOUR) / 2).filter(
              (start) => start + shorter <= period.end,
            );
            expect(starts.every((start) => holds(start, shorter))).toBe(false);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

test("coveredShare counts steps with something in them", () => {
  const day = { start: 0, end: DAY };
  expect(coveredShare([], day)).toBe(0);
  expect(coveredShare([cell(0, 1), cell(0, 3), cell(5 * HOUR, 2)], day)).toBeCloseTo(2 / 24);
  expect(coveredShare([cell(0, 1, DAY)], { start: 0, end: 4 * DAY })).toBe(0.25);
});

test("medianOf, as R's median()", () => {
  expect(medianOf([])).toBeNull();
  expect(medianOf([3, 1, 2])).toBe(2);
  expect(medianOf([4, 1, 3, 2])).toBe(2.5);
});
