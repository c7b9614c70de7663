import { expect, test } from "vitest";
import { renderTimeline } from "../figure/render-timeline.ts";
import { DAY, type Interval } from "../model/interval.ts";
import type { Precision } from "../model/statement.ts";
import { emptyFigure, instant, statement } from "./figure.fixture.ts";
import { hasRoughTimes } from "./rough-times.ts";

const at = instant("2015-10-20T00:00Z");
const figureOf = (days: number, precision: Precision, saidWithin: Interval) => ({
  ...emptyFigure({ start: at - (days * DAY) / 2, end: at + (days * DAY) / 2 }),
  said: [{ ...statement(1, at, "government"), precision, saidWithin }],
});

test.each([
  ["a day in a month", 30, "day", { start: at, end: at + DAY }, true],
  ["a day in a year, behind its marker", 365, "day", { start: at, end: at + DAY }, false],
  ["three days either way in half a year", 180, "about", { start: at - 3 * DAY, end: at + 3 * DAY }, true],
  ["a month in a year", 365, "month", { start: at - 15 * DAY, end: at + 15 * DAY }, true],
  ["a minute in a day", 1, "minute", { start: at, end: at + 60_000 }, false],
] as const)(
  "%s: the caption speaks of the line where one is drawn",
  (_name, days, precision, within, drawn) => {
    const figure = figureOf(days, precision, within);
    expect(hasRoughTimes(figure)).toBe(drawn);
    expect(renderTimeline(figure, { width: 1040, prefix: "a" }).includes("tl-leader")).toBe(drawn);
  },
);

test("a figure without statements has none", () => {
  expect(hasRoughTimes(emptyFigure({ start: at, end: at + DAY }))).toBe(false);
});
