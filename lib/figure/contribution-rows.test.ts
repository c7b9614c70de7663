import { expect, test } from "vitest";
import { HOUR } from "../model/interval.ts";
import { contributionFigure } from "./contribution-rows.ts";

const step = (
  network: number,
  hour: number,
  power: number,
  metric: "throughput" | "latency" = "throughput",
) => ({
  network,
  metric,
  time: hour * HOUR,
  step: HOUR,
  observations: 4,
  logRatio: power * Math.LN10,
});

test("steps become bars in their places, metrics of a network add up, the heaviest network comes first", () => {
  const figure = contributionFigure(
    [
      step(1, 0, -1),
      step(1, 1, 0.5),
      step(1, 1, 1, "latency"),
      step(1, 2, -6),
      step(2, 1, 2),
      step(2, 3, -1),
    ],
    { start: HOUR, end: 3 * HOUR },
  )!;
  expect(figure.range).toEqual({ start: 0, end: 4 * HOUR });
  expect(figure.phase).toEqual({ start: 0.25, length: 0.5 });
  expect(figure.rows.map(({ network }) => network)).toEqual([2, 1]);
  const [two, one] = figure.rows;
  expect(two).toMatchObject({ observations: 4, stepsFor: 1, stepsAgainst: 0 });
  expect(two!.weightAround).toBeCloseTo(-1, 12);
  expect(one).toMatchObject({ observations: 12, stepsFor: 1, stepsAgainst: 1 });
  expect(one!.weight).toBeCloseTo(1.5 - 6, 12);
  expect(one!.bars.map(({ start }) => start)).toEqual([0, 0.25, 0.5]);
  [-1 / 3, 0.5, -1].forEach((height, at) => {
    expect(one!.bars[at]!.height).toBeCloseTo(height, 12);
  });
});

test("no reasons kept: no figure", () => {
  expect(contributionFigure([], { start: 0, end: 1 })).toBeNull();
});
