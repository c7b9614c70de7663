import fc from "fast-check";
import { expect, test } from "vitest";
import { utcTime } from "./utc-time.ts";

const date = fc.date({
  min: new Date("1000-01-01"),
  max: new Date("9999-12-31T23:59:59Z"),
  noInvalidDate: true,
});

test("reads what Date writes, to the second, in each of the forms", () => {
  fc.assert(
    fc.property(
      date,
      fc.constantFrom(" ", "T"),
      fc.constantFrom("", "Z", "+00:00"),
      (given, separator, zone) => {
        const seconds = Math.floor(given.getTime() / 1000) * 1000;
        const text = new Date(seconds).toISOString().slice(0, 19).replace("T", separator);
        expect(utcTime(text + zone)).toBe(seconds);
      },
    ),
  );
});

test.each([
  "",
  "2023-02-29 00:00:00",
  "1900-02-29 00:00:00",
  "2023-13-01 00:00:00",
  "2023-01-00 00:00:00",
  "2023-01-01 24:00:00",
  "2023-01-01 00:60:00",
  "2023-01-01 00:00:00+03:30",
  "2023-01-01 00:00:00 ",
  "2023-01-01x00:00:00",
  "2023/01/01 00:00:00",
  "２０23-01-01 00:00:00",
])("leaves %j to the long way", (text) => {
  expect(utcTime(text)).toBeNull();
});

test("29 February of a leap year", () => {
  expect(utcTime("2000-02-29 12:00:00")).toBe(Date.UTC(2000, 1, 29, 12));
});
