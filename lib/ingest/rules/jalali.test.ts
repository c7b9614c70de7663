import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DAY } from "../../model/interval.ts";
import { checkCalendar, daysOfJalaliMonth, gregorianText, jalaliDay } from "./jalali.ts";

/** The oracle: ICU's own Persian calendar. */
const persian = new Intl.DateTimeFormat("en-u-ca-persian-nu-latn", {
  timeZone: "UTC",
  year: "numeric",
  month: "numeric",
  day: "numeric",
});
function asPersian(instant: number): [number, number, number] {
  const parts: Record<string, number> = {};
  for (const { type, value } of persian.formatToParts(instant)) parts[type] = Number.parseInt(value, 10);
  return [parts.year ?? 0, parts.month ?? 0, parts.day ?? 0];
}

describe("the Jalali calendar", () => {
  test("agrees with ICU on every day from 1300 to 1450 (1921 to 2072)", () => {
    const first = jalaliDay(1300, 1, 1)!;
    let expected = first;
    for (let year = 1300; year <= 1450; year++)
      for (let month = 1; month <= 12; month++)
        for (let day = 1; day <= daysOfJalaliMonth(year, month); day++) {
          // Each day follows the one before, so that none is left out and none comes twice.
          expect(jalaliDay(year, month, day)).toBe(expected);
          if (day === 1) expect(asPersian(expected)).toEqual([year, month, day]);
          expected += DAY;
        }
  });

  test("and back, for any day", () => {
    fc.assert(
      fc.property(fc.integer({ min: -17_000, max: 37_000 }), (day) => {
        const [year, month, dayOfMonth] = asPersian(day * DAY);
        expect(jalaliDay(year, month, dayOfMonth)).toBe(day * DAY);
      }),
    );
  });

  // Dates that both calendars are known by.
  test.each([
    [1394, 7, 28, "2015-10-20"],
    [1357, 11, 22, "1979-02-11"],
    [1399, 12, 30, "2021-03-20"],
    [1400, 1, 1, "2021-03-21"],
    [1403, 12, 30, "2025-03-20"],
    [1404, 1, 1, "2025-03-21"],
  ])("%d-%d-%d is %s", (year, month, day, iso) => {
    expect(new Date(jalaliDay(year, month, day)!).toISOString().slice(0, 10)).toBe(iso);
  });

  test.each([
    [1400, 12, 30],
    [1394, 7, 31],
    [1394, 13, 1],
    [1394, 0, 1],
    [1394, 1, 0],
    [0, 1, 1],
    [3178, 1, 1],
  ])("%d-%d-%d is no day", (year, month, day) => {
    expect(jalaliDay(year, month, day)).toBeNull();
  });
});

describe("gregorianText", () => {
  const read = (text: string) => {
    const checked = gregorianText(text, "jalali");
    return checked.ok ? checked.value : checked.rule;
  };
  test.each([
    ["1394-07-28", "2015-10-20"],
    ["۱۳۹۴/۰۷/۲۸", "2015-10-20"],
    ["١٣٩٤/٧/٢٨", "2015-10-20"],
    ["1394-07-28T14:30+03:30", "2015-10-20T14:30+03:30"],
    ["1394-07-28 14:30", "2015-10-20 14:30"],
    ["1394-07", "calendar-month"],
    ["1400-12-30", "calendar-date"],
    ["28 Mehr 1394", "calendar-date"],
    ["1394-07-281", "calendar-date"],
  ])("%s is %s", (text, expected) => expect(read(text)).toBe(expected));

  test("leaves a Gregorian date as it is", () => {
    expect(gregorianText("2015-10-20", "gregorian")).toEqual({ ok: true, value: "2015-10-20" });
  });

  test("knows its calendars by their names", () => {
    expect(checkCalendar("Solar Hijri")).toEqual({ ok: true, value: "jalali" });
    expect(checkCalendar("")).toEqual({ ok: true, value: "gregorian" });
    expect(checkCalendar("mayan")).toMatchObject({ ok: false, rule: "calendar-unknown" });
  });
});
