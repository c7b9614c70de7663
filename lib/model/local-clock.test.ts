import { expect, test } from "vitest";
import { HOUR } from "./interval.ts";
import { localClock } from "./local-clock.ts";

test("Nairobi is three hours ahead, whatever the season", () => {
  const clock = localClock("Africa/Nairobi");
  const instant = Date.parse("2023-11-13T22:30:00Z");
  expect(clock.hour(instant)).toBe(1);
  expect(clock.weekday(clock.day(instant))).toBe(2);
  expect(clock.instantOf(clock.day(instant), 7)).toBe(Date.parse("2023-11-14T04:00:00Z"));
});

test("Tehran is half an hour off, and kept summer time in 2015 until 22 September", () => {
  const clock = localClock("Asia/Tehran");
  expect(clock.offset(Date.parse("2015-09-01T00:00:00Z"))).toBe(4.5 * HOUR);
  expect(clock.offset(Date.parse("2015-10-20T00:00:00Z"))).toBe(3.5 * HOUR);
});

test("the clock goes back in Berlin on 2023-10-29 at 01:00 UTC", () => {
  const clock = localClock("Europe/Berlin");
  expect(clock.hour(Date.parse("2023-10-29T00:59:00Z"))).toBe(2);
  expect(clock.hour(Date.parse("2023-10-29T01:00:00Z"))).toBe(2);
  expect(clock.hour(Date.parse("2023-10-29T02:00:00Z"))).toBe(3);
});

test("an unknown zone is refused", () => {
  expect(() => localClock("Nowhere/Atlantis")).toThrow(RangeError);
});
