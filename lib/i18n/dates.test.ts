import { describe, expect, test } from "vitest";
import { formatDate, formatDateTime, formatInterval, formatMonth } from "./format.ts";
import { reasonText } from "./reason-text.ts";

const at = Date.UTC(2015, 9, 20, 18, 30);

describe("Russian dates", () => {
  test("write the year's word out in prose, and leave it out of tables", () => {
    expect(formatDate(at, { locale: "ru" })).toBe("20 октября 2015 года");
    expect(formatMonth(at, "ru")).toBe("октябрь 2015 года");
    expect(formatDate(at, { locale: "ru", short: true })).toBe("20 окт. 2015");
    expect(formatDateTime(at, { locale: "ru" })).toBe("20 окт. 2015, 18:30 UTC");
  });

  test("end a sentence with one full stop", () => {
    const day = Date.UTC(2015, 9, 14);
    const period = { fromAt: day, toAt: day + 7 * 86_400_000 };
    const text = reasonText({ code: "period-week-before", figures: period, weighs: "neither" }, "ru");
    expect(text).toContain(formatInterval({ start: period.fromAt, end: period.toAt }, { locale: "ru" }));
    expect(text).not.toContain("..");
  });
});

test("hours of the day in a reason have the digits of the language", () => {
  const hours = (locale: "en" | "fa") =>
    reasonText(
      { code: "compliance-extra-hours", figures: { network: 1, hours: ["07:00"] }, weighs: "neither" },
      locale,
    );
  expect(hours("en")).toContain("07:00");
  expect(hours("fa")).toContain("۰۷:۰۰");
});

describe("two calendars", () => {
  test("a long date tells the day in the calendar that people live by, beside the Gregorian one", () => {
    // 20 October 2015 is 28 Mehr 1394 (Calendar Center, University of Tehran) and 7 Muharram 1437 (Umm al-Qura).
    expect(formatDate(at, { locale: "fa" })).toBe("۲۰ اکتبر ۲۰۱۵ (۲۸ مهر ۱۳۹۴)");
    expect(formatDate(at, { locale: "ar" })).toMatch(/^٢٠ أكتوبر ٢٠١٥ \(.*٧ محرم ١٤٣٧.*\)$/);
    expect(formatDate(at, { locale: "fa", short: true })).toBe("۲۰ اکتبر ۲۰۱۵");
  });

  test("a stretch of days tells each calendar once", () => {
    const week = { start: Date.UTC(2015, 9, 14), end: Date.UTC(2015, 9, 21) };
    expect(formatInterval(week, { locale: "fa" })).toBe("۱۴ اکتبر ۲۰۱۵ تا ۲۰ اکتبر ۲۰۱۵ (۲۲ تا ۲۸ مهر ۱۳۹۴)");
  });

  test("the other calendar follows the zone that is named", () => {
    // Half past eleven in the evening in UTC is the next day in Tehran.
    const late = Date.UTC(2015, 9, 20, 23, 30);
    expect(formatDateTime(late, { locale: "fa" })).toContain("۲۸ مهر ۱۳۹۴");
    expect(formatDateTime(late, { locale: "fa", timeZone: "Asia/Tehran" })).toContain("۲۹ مهر ۱۳۹۴");
  });
});
