import fc from "fast-check";
import { expect, test } from "vitest";
import { DAY, HOUR } from "../model/interval.ts";
import { selection, wholeSteps } from "./explore-rows.ts";

const range = { start: Date.UTC(2015, 8, 1), end: Date.UTC(2015, 10, 1) };
const within = fc.integer({ min: range.start, max: range.end });

test("a stretch by whole steps holds all that is shown, nothing beyond the figure, and less than a step more at each end", () => {
  fc.assert(
    fc.property(within, within, fc.constantFrom(HOUR, DAY), (from, to, step) => {
      const shown = selection(from, to, range, step);
      fc.pre(shown !== null);
      const whole = wholeSteps(shown, range, step);
      expect(whole.start).toBeLessThanOrEqual(shown.start);
      expect(whole.end).toBeGreaterThanOrEqual(shown.end);
      expect(whole.start).toBeGreaterThanOrEqual(range.start);
      expect(whole.end).toBeLessThanOrEqual(range.end);
      expect(shown.start - whole.start).toBeLessThan(step);
      expect(whole.end - shown.end).toBeLessThan(step);
      expect((whole.start - range.start) % step).toBe(0);
      expect((whole.end - range.start) % step).toBe(0);
    }),
  );
});
