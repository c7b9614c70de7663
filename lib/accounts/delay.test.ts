import * as fc from "fast-check";
import { expect, test } from "vitest";
import { DAY, HOUR, MINUTE, SECOND } from "../model/interval.ts";
import { accountDelay, addressDelay, delayedUntil } from "./delay.ts";

test("four attempts are free, then the waits double up to a quarter of an hour", () => {
  const waits = [0, 3, 4, 5, 6, 7, 8, 9, 10, 1_000].map((count) => {
    const until = delayedUntil({ count, lastAt: 0 }, accountDelay, 1);
    return until === null ? 0 : until / SECOND;
  });
  expect(waits).toEqual([0, 0, 30, 60, 120, 240, 480, 900, 900, 900]);
});

test("a wait ends to the millisecond, and a day without an attempt ends all of it", () => {
  const failures = { count: 9, lastAt: 0 };
  expect(delayedUntil(failures, accountDelay, 15 * MINUTE - 1)).toBe(15 * MINUTE);
  expect(delayedUntil(failures, accountDelay, 15 * MINUTE)).toBeNull();
  expect(delayedUntil({ count: 50, lastAt: 0 }, { ...accountDelay, longest: 2 * DAY }, DAY)).toBeNull();
});

test("whoever never stops gets no more than a hundred and four guesses at an account in a day", () => {
  let now = 0;
  let guesses = 0;
  let failures = { count: 0, lastAt: 0 };
  while (now < DAY) {
    now = delayedUntil(failures, accountDelay, now) ?? now;
    if (now >= DAY) break;
    guesses += 1;
    failures = { count: failures.count + 1, lastAt: now };
  }
  expect(guesses).toBeLessThanOrEqual(104);
});

test("no wait is longer than the longest, whatever was counted", () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), fc.nat({ max: HOUR }), (count, lastAt, later) => {
      const now = lastAt + later;
      for (const rule of [accountDelay, addressDelay]) {
        const until = delayedUntil({ count, lastAt }, rule, now);
        if (until === null) continue;
        expect(until).toBeGreaterThan(now);
        expect(until - lastAt).toBeLessThanOrEqual(rule.longest);
      }
    }),
  );
});
