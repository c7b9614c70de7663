import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { HOUR, MINUTE } from "../../../lib/model/interval.ts";
import { systemClock } from "./courier.ts";

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2024, 6, 12) });
});
afterEach(() => {
  vi.useRealTimers();
});

test.each([
  ["is left alone", 0, 25],
  ["is set back by an hour", -HOUR, 25],
  // What the timer is at is rested to its end: ten minutes at most.
  ["is set forward by an hour", HOUR, 10],
])("a rest of 25 minutes while the clock %s", async (_, shift, minutes) => {
  let rested = false;
  const rest = systemClock.sleep(25 * MINUTE, null).then(() => {
    rested = true;
  });
  await vi.advanceTimersByTimeAsync(MINUTE);
  vi.setSystemTime(Date.now() + shift);
  await vi.advanceTimersByTimeAsync((minutes - 1) * MINUTE - 1);
  expect(rested).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(rested).toBe(true);
  await rest;
});
