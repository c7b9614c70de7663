import fc from "fast-check";
import { expect, test } from "vitest";
import { nextRound } from "./next-round.ts";

const hour = 3_600_000;
const first = Date.UTC(2024, 6, 12, 9, 17);

test.each([
  ["a round that took a minute", 60_000, hour],
  ["one that took no time at all", 0, hour],
  ["one that ended as the next should begin", hour, 2 * hour],
  ["one that took longer than the span: what was missed is not made up for", 2.5 * hour, 3 * hour],
  ["a hundred rounds later, no minute has been lost", 100 * hour + 5, 101 * hour],
  ["a clock that was set back", -1.5 * hour, -hour],
])("%s", (_, now, next) => expect(nextRound(first, hour, first + now) - first).toBe(next));

test("always ahead, never further than one span", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 60_000, max: 1e9 }),
      fc.integer({ min: -1e10, max: 1e10 }),
      (every, since) => {
        const wait = nextRound(first, every, first + since) - (first + since);
        expect(wait).toBeGreaterThan(0);
        expect(wait).toBeLessThanOrEqual(every);
      },
    ),
  );
});
