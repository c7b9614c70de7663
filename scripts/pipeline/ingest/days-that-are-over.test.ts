import { expect, test } from "vitest";
import type { ServiceDay } from "../../../db/queries/measured/refresh-cells.ts";
import { DAY } from "../../../lib/model/interval.ts";
import { daysThatAreOver } from "./days-that-are-over.ts";

/** Days drawn as letters, all of one service. */
const days = (letters: string): ServiceDay[] =>
  [...letters].map((letter) => [1, 2, (letter.charCodeAt(0) - 97 + 19_000) * DAY]);

test.each([
  ["a file in the order of time", ["ab", "bc", "cd"], ["", "a", "b"]],
  ["one that is in no order", ["abc", "cab", "bca"], ["", "", ""]],
  ["one that comes back to a day: it is told once", ["a", "b", "a", "b"], ["", "a", "b", ""]],
  ["a batch that changes nothing", ["ab", "", "ab"], ["", "ab", ""]],
])("%s", (_, batches, over) => {
  const tell = daysThatAreOver();
  expect(batches.map((batch) => tell(days(batch)))).toEqual(over.map(days));
});

test("the same day of another service or country is another day", () => {
  const tell = daysThatAreOver();
  const day = 19_000 * DAY;
  tell([[1, 2, day]]);
  expect(tell([[1, 3, day]])).toEqual([[1, 2, day]]);
  expect(tell([[2, 3, day]])).toEqual([[1, 3, day]]);
});
