import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DAY, HOUR, MINUTE, SECOND } from "../model/interval.ts";
import {
  formatBound,
  formatCount,
  formatDate,
  formatDateTime,
  formatDuration,
  formatInterval,
  formatList,
  formatMilliseconds,
  formatPercent,
  formatRate,
  formatTime,
  formatValue,
} from "./format.ts";

const at = Date.UTC(2015, 9, 20, 18, 30);

describe("instants", () => {
  test("in UTC, and in a zone that is always named", () => {
    expect(formatDate(at)).toBe("20 October 2015");
    expect(formatTime(at)).toBe("18:30");
    expect(formatDateTime(at)).toBe("20 Oct 2015, 18:30 UTC");
    // Iran was at UTC+3:30 in October 2015.
    expect(formatDateTime(at, { timeZone: "Asia/Tehran" })).toBe("20 Oct 2015, 22:00 (Asia/Tehran)");
    expect(formatTime(Date.UTC(2015, 9, 20))).toBe("00:00");
  });
  test("intervals: whole days with the last included, else to the minute", () => {
    const day = Date.UTC(2015, 9, 14);
    expect(formatInterval({ start: day, end: day + 7 * DAY })).toBe("14 Oct 2015 to 20 Oct 2015");
    expect(formatInterval({ start: day, end: day + DAY })).toBe("14 Oct 2015");
    expect(formatInterval({ start: day, end: day + 2 * HOUR })).toBe(
      "14 Oct 2015, 00:00 UTC to 14 Oct 2015, 02:00 UTC",
    );
  });
  test("bounds as what they are", () => {
    expect(formatBound({ earliest: at, best: at, latest: at + 10 * MINUTE })).toBe(
      "between 20 Oct 2015, 18:30 UTC and 20 Oct 2015, 18:40 UTC",
    );
    expect(formatBound({ earliest: at, best: at, latest: at })).toBe("20 Oct 2015, 18:30 UTC");
  });
});

describe("durations", () => {
  test.each([
    [6 * DAY + 19 * HOUR, "6 d 19 h"],
    [2 * HOUR + 10 * MINUTE, "2 h 10 min"],
    [7 * DAY, "7 d"],
    [45 * SECOND, "45 s"],
    [0, "0 s"],
    [59 * MINUTE + 59.9 * SECOND, "1 h"],
    [23 * HOUR + 59.8 * MINUTE, "1 d"],
    [1 * DAY + 23.9 * HOUR, "2 d"],
    [-2 * HOUR, "−2 h"],
  ])("%d ms: %s", (duration, text) => {
    expect(formatDuration(duration)).toBe(text);
  });
  test("never show sixty minutes, sixty seconds or twenty-four hours as a rest", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 400 * DAY, noNaN: true }), (duration) => {
        expect(formatDuration(duration)).not.toMatch(/\b(60 (min|s)|24 h)\b/);
      }),
    );
  });
});

describe("amounts", () => {
  test("rates in decimal multiples", () => {
    expect(formatRate(860_000)).toBe("860 kbit/s");
    expect(formatRate(4.1e6)).toBe("4.1 Mbit/s");
    expect(formatRate(999_960)).toBe("1 Mbit/s");
    expect(formatRate(999.7)).toBe("1 kbit/s");
    expect(formatRate(0)).toBe("0 bit/s");
    expect(formatRate(2.5e9)).toBe("2.5 Gbit/s");
  });
  test("shares are never rounded to a certainty that they are not", () => {
    expect(formatPercent(0)).toBe("0%");
    expect(formatPercent(0.0001)).toBe("0.1%");
    expect(formatPercent(0.004)).toBe("0.4%");
    expect(formatPercent(0.825)).toBe("83%");
    expect(formatPercent(0.9999)).toBe("99.9%");
    expect(formatPercent(1)).toBe("100%");
  });
  test("counts, delays, lists, and values by their metric", () => {
    expect(formatCount(12_040)).toBe("12,040");
    expect(formatMilliseconds(340)).toBe("340 ms");
    expect(formatMilliseconds(65_000)).toBe("1 min 5 s");
    expect(formatList(["a", "b", "c"])).toBe("a, b and c");
    expect(formatValue("throughput", 1.25e6)).toBe("1.25 Mbit/s");
    expect(formatValue("handshake", 87.4)).toBe("87.4 ms");
    expect(formatValue("reachability", 0.33)).toBe("33%");
    expect(formatValue("users", 6100)).toBe("6,100");
  });
});
