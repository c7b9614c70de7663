import { expect, test } from "vitest";
import { localTime } from "./local-time.ts";

// Oracle: the IANA time zone database, read with `TZ=… date -d …`.
test.each([
  ["Asia/Tehran", "2015-09-21T12:00:00Z", { hour: 16.5, weekday: 1 }],
  ["Asia/Tehran", "2015-10-20T15:10:00Z", { hour: 18 + 40 / 60, weekday: 2 }],
  ["Africa/Nairobi", "2024-11-10T22:30:00Z", { hour: 1.5, weekday: 1 }],
  ["America/New_York", "2024-07-01T02:00:00Z", { hour: 22, weekday: 7 }],
  ["Etc/UTC", "2024-07-01T02:00:00Z", { hour: 2, weekday: 1 }],
] as const)("%s at %s", (zone, instant, { hour, weekday }) => {
  const local = localTime(zone)(Date.parse(instant));
  expect(local.hour).toBeCloseTo(hour, 9);
  expect(local.weekday).toBe(weekday);
});

test("a zone that nobody knows is refused", () => {
  expect(() => localTime("Mars/Olympus")).toThrow(RangeError);
});
