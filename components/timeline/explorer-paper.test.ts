import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { emptyFigure } from "../../lib/timeline/figure.fixture.ts";
import { paperIn } from "./explorer-paper.ts";
import { printFigure } from "./print-figure.tsx";

const REM = 16;

test("the explorer lays a figure out on the very sheet that the style sheet shows in a place so wide", () => {
  const sheet = readFileSync(new URL("./prints.module.css", import.meta.url), "utf8");
  const steps = [...sheet.matchAll(/min-inline-size: (\d+)rem/g)].map(([, rem]) => Number(rem) * REM);
  expect(steps).toHaveLength(2);
  const drawings = printFigure(emptyFigure({ start: 0, end: 864e5 }), "en", "a");
  const widths = drawings.map(({ drawing }) => Number(/<svg[^>]* width="(\d+)"/.exec(drawing)?.[1]));
  expect([0, ...steps].map((room) => paperIn(room, REM).width)).toEqual(widths);
  expect(steps.map((room) => paperIn(room - 0.5, REM).width)).toEqual(widths.slice(0, 2));
});

test("it is shown as large as the print: as wide as its place, and on a phone no wider than the print grows", () => {
  const widest = Number(
    /max-inline-size: (\d+)rem/.exec(
      readFileSync(new URL("./prints.module.css", import.meta.url), "utf8"),
    )?.[1],
  );
  for (const room of [320, 400, widest * REM]) {
    const { width, scale } = paperIn(room, REM);
    expect(width * scale).toBeCloseTo(room);
  }
  const { width, scale } = paperIn(widest * REM + 60, REM);
  expect(width * scale).toBeCloseTo(widest * REM);
  expect(paperIn(1168, REM).scale * 1040).toBeCloseTo(1168);
});
