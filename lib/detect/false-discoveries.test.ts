import fc from "fast-check";
import { expect, test } from "vitest";
import { withinFalseDiscoveries } from "./false-discoveries.ts";

const found = (...confidences: number[]) => confidences.map((confidence) => ({ confidence }));

test("a doubtful finding is held by the sure ones beside it, and not alone", () => {
  // (0.001 + 0.1) / 2 is just above 0.05; with a third finding at 0.999 it is within.
  expect(withinFalseDiscoveries(found(0.999, 0.9)).held).toEqual(found(0.999));
  expect(withinFalseDiscoveries(found(0.9, 0.999, 0.999)).held).toEqual(found(0.9, 0.999, 0.999));
  expect(withinFalseDiscoveries(found(0.9))).toEqual({ held: [], withheld: found(0.9) });
  expect(withinFalseDiscoveries(found(0.95)).held).toHaveLength(1);
  expect(withinFalseDiscoveries([])).toEqual({ held: [], withheld: [] });
});

test("what is held has a mean of 1 − confidence within the rate; nothing left out would fit in", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0.5, max: 1, noNaN: true }), { maxLength: 30 }), (confidences) => {
      const { held, withheld } = withinFalseDiscoveries(found(...confidences));
      const doubt = (all: readonly { confidence: number }[]) =>
        all.reduce((sum, one) => sum + 1 - one.confidence, 0);
      expect(held.length + withheld.length).toBe(confidences.length);
      expect(doubt(held)).toBeLessThanOrEqual(0.05 * held.length + 1e-9);
      const surest = [...withheld].sort((a, b) => b.confidence - a.confidence)[0];
      if (surest !== undefined) expect(doubt([...held, surest])).toBeGreaterThan(0.05 * (held.length + 1));
    }),
  );
});
