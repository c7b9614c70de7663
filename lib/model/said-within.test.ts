import { expect, test } from "vitest";
import { isoInstant } from "./interval.ts";
import { saidWithin } from "./said-within.ts";

test("saidWithin holds the moment as exactly as it is known", () => {
  const at = Date.UTC(2015, 6, 17, 13, 5);
  const shown = (precision: Parameters<typeof saidWithin>[0]["precision"]) => {
    const { start, end } = saidWithin({ at, precision });
    return [isoInstant(start), isoInstant(end)];
  };
  expect(shown("minute")).toEqual(["2015-07-17T13:05:00Z", "2015-07-17T13:06:00Z"]);
  expect(shown("day")).toEqual(["2015-07-17T00:00:00Z", "2015-07-18T00:00:00Z"]);
  expect(shown("month")).toEqual(["2015-07-01T00:00:00Z", "2015-08-01T00:00:00Z"]);
  expect(shown("about")).toEqual(["2015-07-14T13:05:00Z", "2015-07-20T13:05:00Z"]);
});
