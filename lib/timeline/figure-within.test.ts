import fc from "fast-check";
import { expect, test } from "vitest";
import { overlap } from "../model/interval.ts";
import { reportedStretch } from "./build-reported.ts";
import { arbitraryFigure } from "./figure.fixture.ts";
import { figureWithin } from "./figure-within.ts";
import { extentOf } from "./layout/value-scale.ts";

const cut = fc
  .tuple(arbitraryFigure, fc.double({ min: 0.05, max: 0.95, noNaN: true }))
  .map(([figure, share]) => {
    const { start, end } = figure.range;
    const middle = Math.floor(start + share * (end - start));
    const parts = [
      { start, end: middle },
      { start: middle, end },
    ].map((shown) => figureWithin(figure, shown));
    return { figure, parts };
  });

test("the parts of a figure hold every statement once, under its number, and count those of the other part", () => {
  fc.assert(
    fc.property(cut, ({ figure, parts }) => {
      expect(parts.flatMap(({ said }) => said)).toEqual(figure.said);
      for (const { said, saidOutside } of parts)
        expect(said.length + saidOutside.before + saidOutside.after).toBe(figure.said.length);
    }),
    { numRuns: 60, seed: 11 },
  );
});

test("nothing that was measured is lost between the parts, and levels keep the scale of the whole", () => {
  fc.assert(
    fc.property(cut, ({ figure, parts }) => {
      const held = <Row extends { time: number }>(rows: (part: (typeof parts)[number]) => readonly Row[]) =>
        new Set(parts.flatMap(rows).map(({ time }) => time));
      expect(held((part) => part.coverage)).toEqual(new Set(figure.coverage.map(({ time }) => time)));
      expect(held((part) => part.reachability)).toEqual(new Set(figure.reachability.map(({ time }) => time)));
      for (const [index, lane] of figure.levels.entries()) {
        expect(held((part) => part.levels[index]!.rows)).toEqual(new Set(lane.rows.map(({ time }) => time)));
        for (const part of parts) expect(extentOf(part.levels[index]!)).toEqual(extentOf(lane));
      }
      const within = figure.reported.filter(
        (mark) => overlap(reportedStretch(mark, figure.range.end), figure.range) !== null,
      );
      const marks = [...figure.bands, ...within, ...figure.events, ...figure.notes];
      const shown = new Set<unknown>(
        parts.flatMap((part) => [...part.bands, ...part.reported, ...part.events, ...part.notes]),
      );
      for (const mark of marks) expect(shown.has(mark)).toBe(true);
    }),
    { numRuns: 60, seed: 12 },
  );
});

test("a figure over its whole range is itself", () => {
  fc.assert(
    fc.property(arbitraryFigure, (figure) => {
      expect(figureWithin(figure, figure.range)).toBe(figure);
    }),
    { numRuns: 5, seed: 13 },
  );
});
