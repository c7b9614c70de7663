import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { backoff, patience, retryAfter } from "./backoff.ts";
import { paceWait } from "./pace.ts";

const now = Date.UTC(2024, 0, 1);

test.each<[string | undefined, number | null]>([
  ["120", 120_000],
  [" 0 ", 0],
  // The three forms of a date that RFC 9110 (5.6.7) lets a server write; two are obsolete, one of them without a zone.
  ["Mon, 01 Jan 2024 00:02:00 GMT", 120_000],
  ["Monday, 01-Jan-24 00:02:00 GMT", 120_000],
  ["Mon Jan  1 00:02:00 2024", 120_000],
  ["Mon Jan  1 00:02:00 2024 GMT", null],
  ["99999999999", 99_999_999_999_000],
  ["Sun, 31 Dec 2023 23:59:00 GMT", 0],
  ["soon", null],
  ["-5", null],
  ["1.5", null],
  ["2024", 2_024_000],
  ["", null],
  [undefined, null],
])("Retry-After: %j asks for %j ms", (header, wait) => expect(retryAfter(header, now)).toBe(wait));

describe("backoff", () => {
  test("full jitter: a share of a ceiling that doubles up to its most", () => {
    const ceilings = [1, 2, 3, 4, 5].map((attempt) => backoff(attempt, 0.999_999, null));
    expect(ceilings).toEqual([2_000, 4_000, 8_000, 16_000, 32_000]);
    expect(backoff(1, 0, null)).toBe(0);
    expect(backoff(9, 0.999_999, null, { ...patience, tries: 20 })).toBe(120_000);
  });

  test("gives up after the last try, and where the server asks for more than it may", () => {
    expect(backoff(patience.tries, 0.5, null)).toBeNull();
    expect(backoff(1, 0.5, patience.mostAsked + 1)).toBeNull();
  });

  test("never before the moment that the server named, and never far after it", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: patience.tries - 1 }),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        fc.integer({ min: 0, max: patience.mostAsked }),
        (attempt, random, asked) => {
          const wait = backoff(attempt, random, asked) as number;
          expect(wait).toBeGreaterThanOrEqual(asked);
          expect(wait).toBeLessThanOrEqual(asked + patience.first);
        },
      ),
    );
  });
});

test("no stretch of the quota's length holds more requests than it allows", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5 }),
      fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 40 }),
      (requests, pauses) => {
        const quota = { requests, per: 1_000 };
        const sent: number[] = [];
        let at = 0;
        for (const pause of pauses) {
          at += pause;
          at += paceWait(sent, quota, at);
          sent.push(at);
        }
        for (const start of sent)
          expect(sent.filter((time) => time >= start && time < start + 1_000).length).toBeLessThanOrEqual(
            requests,
          );
      },
    ),
  );
});
