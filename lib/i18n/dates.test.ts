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
