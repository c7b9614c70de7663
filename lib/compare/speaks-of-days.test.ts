import { expect, test } from "vitest";
import { speaksOfDays } from "./speaks-of-days.ts";

const spoken = (country: string, from: string, to: string) =>
  speaksOfDays({ start: Date.parse(from), end: Date.parse(to) }, country);

test("from midnight to midnight, in UTC or by the clock of the country, is said of days", () => {
  expect(spoken("IR", "2015-10-20T00:00Z", "2015-10-21T00:00Z")).toBe(true);
  expect(spoken("IR", "2015-10-19T20:30Z", "2015-10-20T20:30Z")).toBe(true);
  expect(spoken("KE", "2015-10-19T20:30Z", "2015-10-20T20:30Z")).toBe(false);
  expect(spoken("IR", "2015-10-20T00:00Z", "2015-10-20T20:30Z")).toBe(false);
});

test("a day on which the clock is changed is a day, of 23 or 25 hours", () => {
  expect(spoken("DE", "2024-03-30T23:00Z", "2024-03-31T22:00Z")).toBe(true);
  expect(spoken("DE", "2024-10-26T22:00Z", "2024-10-27T23:00Z")).toBe(true);
});

test("hours are hours, and a minute past midnight is not midnight", () => {
  expect(spoken("IR", "2015-10-20T04:00Z", "2015-10-20T07:00Z")).toBe(false);
  expect(spoken("IR", "2015-10-20T00:01Z", "2015-10-22T00:01Z")).toBe(false);
});
