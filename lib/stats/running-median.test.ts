import { expect, test } from "vitest";
import { runningMedian } from "./running-median.ts";

const times = [0, 1, 2, 3, 4, 5, 6, 7];

test("a step stays a step, a spike leaves no trace (by hand)", () => {
  expect([...runningMedian(times, [1, 1, 9, 1, 5, 5, 5, 5], times, 1, 1)]).toEqual([1, 1, 1, 5, 5, 5, 5, 5]);
});

test("too few values in the window are no value, and NaN is a missing one", () => {
  const answer = runningMedian([0, 1, 10], [2, Number.NaN, 3], [0, 10], 1, 2);
  expect([...answer]).toEqual([Number.NaN, Number.NaN]);
});
