import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Schedule } from "../model/claim.ts";
import { DAY, HOUR, isoInstant, lengthOf } from "../model/interval.ts";
import { occurrencesOf } from "./schedule.ts";

const at = (text: string) => Date.parse(`${text}Z`);
const shown = (schedule: Schedule, from: string, to: string) =>
  occurrencesOf(schedule, { start: at(from), end: at(to) }).map(
    (one) => `${isoInstant(one.start).slice(5, 16)}–${isoInstant(one.end).slice(5, 16)}`,
  );

describe("occurrencesOf", () => {
  test("weekday hours in East Africa, which has no clock changes (UTC+3)", () => {
    const schedule: Schedule = {
      days: [1, 2, 3, 4, 5],
      hours: [
        { from: 7, to: 10 },
        { from: 13, to: 16 },
      ],
      timeZone: "Africa/Nairobi",
    };
    // 2023-11-10 was a Friday.
    expect(shown(schedule, "2023-11-10T00:00", "2023-11-14T00:00")).toEqual([
      "11-10T04:00–11-10T07:00",
      "11-10T10:00–11-10T13:00",
      "11-13T04:00–11-13T07:00",
      "11-13T10:00–11-13T13:00",
    ]);
  });

  test("moves with the clock: Berlin went from UTC+1 to UTC+2 on 2024-03-31 at 01:00 UTC", () => {
    const schedule: Schedule = { days: [6, 7, 1], hours: [{ from: 7, to: 8 }], timeZone: "Europe/Berlin" };
    expect(shown(schedule, "2024-03-30T00:00", "2024-04-02T00:00")).toEqual([
      "03-30T06:00–03-30T07:00",
      "03-31T05:00–03-31T06:00",
      "04-01T05:00–04-01T06:00",
    ]);
  });

  test("an hour that the clock skips, and one that it shows twice", () => {
    const night: Schedule = { days: [7], hours: [{ from: 1, to: 4 }], timeZone: "Europe/Berlin" };
    // Spring: 02:00 becomes 03:00, so 01:00–04:00 lasts two hours. Autumn: it lasts four.
    expect(shown(night, "2024-03-30T12:00", "2024-04-01T00:00")).toEqual(["03-31T00:00–03-31T02:00"]);
    expect(shown(night, "2024-10-26T12:00", "2024-10-28T00:00")).toEqual(["10-26T23:00–10-27T03:00"]);
    const skipped: Schedule = { ...night, hours: [{ from: 2.5, to: 4 }] };
    expect(shown(skipped, "2024-03-30T12:00", "2024-04-01T00:00")).toEqual(["03-31T01:30–03-31T02:00"]);
  });

  test("runs over midnight, joins what touches, and is cut to the period", () => {
    const schedule: Schedule = { days: [5, 6], hours: [{ from: 22, to: 2 }], timeZone: "UTC" };
    expect(shown(schedule, "2023-11-10T00:00", "2023-11-12T00:00")).toEqual([
      "11-10T22:00–11-11T02:00",
      "11-11T22:00–11-12T00:00",
    ]);
    const always: Schedule = {
      days: [1, 2, 3, 4, 5, 6, 7],
      hours: [{ from: 0, to: 24 }],
      timeZone: "Asia/Tehran",
    };
    expect(shown(always, "2023-11-10T00:00", "2023-11-12T00:00")).toEqual(["11-10T00:00–11-12T00:00"]);
  });

  test("half-hour zones, and half hours in the schedule", () => {
    // Iran kept UTC+3:30 in winter.
    const schedule: Schedule = { days: [1], hours: [{ from: 7.5, to: 9 }], timeZone: "Asia/Tehran" };
    expect(shown(schedule, "2023-11-13T00:00", "2023-11-14T00:00")).toEqual(["11-13T04:00–11-13T05:30"]);
  });

  test("throws on a zone that does not exist", () => {
    const schedule: Schedule = { days: [1], hours: [{ from: 7, to: 9 }], timeZone: "Mars/Olympus" };
    expect(() => shown(schedule, "2023-11-13T00:00", "2023-11-14T00:00")).toThrow(RangeError);
  });

  test("stretches lie in the period, in order, apart; a day and its opposite hours fill it", () => {
    const zones = [
      "UTC",
      "Africa/Nairobi",
      "Europe/Berlin",
      "Asia/Tehran",
      "America/New_York",
      "Pacific/Auckland",
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: at("2015-01-01T00:00"), max: at("2025-01-01T00:00") }),
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 23 }),
        (timeZone, start, days, hour) => {
          const period = { start, end: start + days * DAY };
          const everyDay = [1, 2, 3, 4, 5, 6, 7];
          const early = occurrencesOf({ days: everyDay, hours: [{ from: 0, to: hour }], timeZone }, period);
          const late = occurrencesOf({ days: everyDay, hours: [{ from: hour, to: 24 }], timeZone }, period);
          for (const one of early) {
            expect(one.start).toBeGreaterThanOrEqual(period.start);
            expect(one.end).toBeLessThanOrEqual(period.end);
          }
          early.slice(1).forEach((one, index) => {
            expect(one.start).toBeGreaterThan(early[index]!.end);
          });
          const whole = [...early, ...late].reduce((sum, one) => sum + lengthOf(one), 0);
          // An hour shown twice belongs to both halves where the cut lies in it, one skipped to neither.
          expect(Math.abs(whole - lengthOf(period))).toBeLessThanOrEqual(2 * HOUR);
        },
      ),
      { numRuns: 100 },
    );
  });
});
