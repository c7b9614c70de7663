import { expect, test } from "vitest";
import { languageOf } from "../../lib/i18n/language.ts";
import { bothClocks } from "./local-time.ts";

test.each([
  [Date.UTC(2015, 9, 13, 17, 56), "Asia/Tehran", "13 Oct 2015, 17:56 UTC (21:26 in Asia/Tehran)"],
  [
    Date.UTC(2015, 9, 13, 22, 56),
    "Asia/Tehran",
    "13 Oct 2015, 22:56 UTC (14 Oct 2015, 02:26 in Asia/Tehran)",
  ],
  [Date.UTC(2015, 9, 13, 17, 56), "UTC", "13 Oct 2015, 17:56 UTC"],
  [Date.UTC(2015, 9, 13, 17, 56), undefined, "13 Oct 2015, 17:56 UTC"],
])("%d on the clock of %s", (at, zone, expected) => {
  expect(bothClocks(languageOf("en"), at, zone)).toBe(expected);
});
