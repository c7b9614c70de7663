import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { builtInCatalogue } from "../../catalogue/catalogue.ts";
import { DAY } from "../../model/interval.ts";
import { quoted } from "./checked.ts";
import { checkCountry } from "./country.ts";
import { checkNetwork } from "./network.ts";
import { checkCount, checkNonNegative, checkNumber } from "./number.ts";
import { checkService } from "./service.ts";
import { checkRecordTime, checkTime, checkTimeRange } from "./time.ts";

const now = Date.UTC(2026, 0, 1);
const outcome = (checked: { ok: boolean; value?: unknown; rule?: string }) =>
  checked.ok ? checked.value : checked.rule;

describe("time", () => {
  const july = Date.UTC(2024, 6, 12, 9, 30);
  test.each([
    ["2024-07-12T09:30:00Z", july],
    ["2024-07-12 09:30:00Z", july],
    ["2024-07-12T09:30Z", july],
    ["2024-07-12T13:00:00+03:30", july],
    ["2024-07-12T13:00:00+0330", july],
    ["2024-07-12 09:30:00+00:00", july],
    ["2024-07-12T04:30:00-05", july],
    ["2024-07-12 09:30:00 UTC", july],
    ["2024-07-12T09:30:00.2509Z", july + 250],
    ["1720776600", july],
    ["1720776600.5", july + 500],
    ["1720776600000", july],
    ["2024-07-12T24:00:00Z", Date.UTC(2024, 6, 13)],
  ])("%s is an instant", (text, time) => {
    expect(checkTime(text, "required")).toEqual({ ok: true, value: { time, duration: 0 } });
  });

  test("a date alone is a whole UTC day", () => {
    expect(outcome(checkTime("2024-02-29", "required"))).toEqual({
      time: Date.UTC(2024, 1, 29),
      duration: DAY,
    });
  });

  test("a time of day without a zone is UTC only where the format says so", () => {
    expect(outcome(checkTime("2024-07-12 09:30:00", "required"))).toBe("time-zone");
    expect(outcome(checkTime("2024-07-12 09:30:00", "utc"))).toEqual({ time: july, duration: 0 });
  });

  test.each([
    ["", "time-missing"],
    ["yesterday", "time-format"],
    ["2023-02-29", "time-format"],
    ["2024-13-01", "time-format"],
    ["2024-07-12T25:00:00Z", "time-format"],
    ["2024-07-12T24:00:01Z", "time-format"],
    ["2024-07-12T09:61:00Z", "time-format"],
    ["12/07/2024", "time-format"],
    ["2024-07-12T09:30:00+99:00", "time-format"],
    ["99999999999999999", "time-format"],
    ["1970-01-01", "time-range"],
    ["0", "time-range"],
    ["20240712", "time-range"],
    ["2100-01-01T00:00:00Z", "time-range"],
  ])("%j breaks %s", (text, rule) => {
    expect(outcome(checkRecordTime(text, "required", now))).toBe(rule);
  });

  test("the range ends a day after now, for clocks that run ahead", () => {
    expect(checkTimeRange(now + DAY, now).ok).toBe(true);
    expect(checkTimeRange(now + DAY + 1, now).ok).toBe(false);
  });

  test("reads what Date writes", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("1000-01-01"), max: new Date("9999-12-31"), noInvalidDate: true }),
        (date) => {
          expect(checkTime(date.toISOString(), "required")).toEqual({
            ok: true,
            value: { time: date.getTime(), duration: 0 },
          });
        },
      ),
    );
  });
});

describe("country, service, network", () => {
  test.each([
    ["ir", "IR"],
    [" KE ", "KE"],
    ["", "country-missing"],
    ["ZZ", "country-hidden"],
    ["XX", "country-unknown"],
    ["Iran (Islamic Republic of)", "IR"],
    ["UK", "GB"],
    ["KEN", "KE"],
    ["Atlantis", "country-unknown"],
  ])("country %j is %s", (text, expected) => {
    expect(outcome(checkCountry(text, builtInCatalogue))).toBe(expected);
  });

  test("says what was probably meant", () => {
    expect(checkCountry("EL", builtInCatalogue)).toMatchObject({
      message: '"EL" is neither an ISO 3166-1 code nor the name of a country; did you mean GR?',
    });
  });

  test.each([
    ["Telegram", "telegram"],
    ["tg", "telegram"],
    ["web.telegram.org", "telegram"],
    ["https://twitter.com/durov?s=1", "twitter"],
    ["149.154.167.51:443", "telegram"],
    ["https://example.org/x.com", "service-unknown"],
    ["/", "service-unknown"],
    ["", "service-missing"],
    ["nobody-knows", "service-unknown"],
  ])("service %j is %s", (text, expected) => {
    expect(outcome(checkService(text, builtInCatalogue))).toBe(expected);
  });

  test.each([
    ["AS33771", 33771],
    ["33771.0", 33771],
    [33771, 33771],
    ["ASN 33771", 33771],
    ["AS0", null],
    ["", null],
    [null, null],
    ["Safaricom", "network-format"],
    ["4294967296", "network-format"],
    ["33771.5", "network-format"],
    ["-1", "network-format"],
  ])("network %j is %s", (text, expected) => {
    expect(outcome(checkNetwork(text))).toBe(expected);
  });
});

describe("numbers", () => {
  test.each([
    ["1.5e3", 1500],
    [" .5 ", 0.5],
    [0.25, 0.25],
    ["NaN", "number-finite"],
    ["-inf", "number-finite"],
    [Number.POSITIVE_INFINITY, "number-finite"],
    ["1e999", "number-finite"],
    ["1,5", "number-format"],
    ["0x10", "number-format"],
    ["", "number-format"],
    [null, "number-format"],
    ["=1+1", "number-format"],
  ])("%j is %s", (value, expected) => {
    expect(outcome(checkNumber(value))).toBe(expected);
  });

  test("what is read the short way is the number that the language itself reads", () => {
    const digits = fc.string({ unit: fc.constantFrom(..."0123456789"), maxLength: 17 });
    fc.assert(
      fc.property(digits, digits, (whole, part) => {
        const texts = [whole, `${whole}.${part}`].filter((text) => /\d/.test(text));
        for (const text of texts) expect(outcome(checkNumber(text))).toBe(Number(text));
      }),
    );
  });

  test("a speed below zero, and a count that is none", () => {
    expect(outcome(checkNonNegative("-1"))).toBe("number-negative");
    expect(Object.is(outcome(checkNonNegative("-0")), 0)).toBe(true);
    expect(outcome(checkCount("12.0"))).toBe(12);
    expect(outcome(checkCount("12.5"))).toBe("count-format");
  });
});

test("a long or binary value is cut and cleaned before a message shows it", () => {
  expect(quoted("a\u0000\nb")).toBe('"a b"');
  expect(quoted("x".repeat(100))).toBe(`"${"x".repeat(60)}…"`);
});
