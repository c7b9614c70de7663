import { expect, test } from "vitest";
import { DAY } from "../model/interval.ts";
import { instant, record } from "../timeline/figure.fixture.ts";
import { reportedClusterTitle, reportedTitle, reportedWhen } from "./reported-text.ts";

const start = instant("2017-12-30T00:00Z");
const one = record(1, start, start + 15 * DAY);

test.each([
  [{}, "30 Dec 2017 to 13 Jan 2018"],
  [{ end: start + DAY }, "30 Dec 2017"],
  [{ precision: "about" }, "about 30 Dec 2017 to 13 Jan 2018"],
  [{ end: null, ongoing: true }, "30 Dec 2017 and still going on"],
  [{ end: null }, "30 Dec 2017, end not known"],
  [{ precision: "minute", end: start + 5_400_000 }, "30 Dec 2017, 00:00 UTC to 30 Dec 2017, 01:30 UTC"],
] as const)("%j is told no finer than it is known", (given, expected) => {
  expect(reportedWhen({ ...one, ...given }, "en")).toBe(expected);
});

test("a record and a count of records in words", () => {
  expect(reportedTitle(one, "en")).toBe(
    "R1. Access Now, 30 Dec 2017 to 13 Jan 2018: Shutdown: broadband, mobile (block)",
  );
  expect(reportedTitle({ ...one, kind: null }, "en")).toMatch(/mobile$/);
  const other = { ...record(2, start + 40 * DAY, null), source: "IODA" };
  expect(reportedClusterTitle([one, other], "en")).toBe(
    "2 records by Access Now and IODA, beginning 30 Dec 2017 to 8 Feb 2018",
  );
});
