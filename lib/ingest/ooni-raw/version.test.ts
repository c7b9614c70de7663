import { expect, test } from "vitest";
import { atMost } from "./version.ts";

test.each([
  ["0.2.1", "0.2.1", true],
  ["0.2.0", "0.2.1", true],
  ["0.2", "0.2.1", true],
  ["0.2.10", "0.2.9", false],
  ["0.10.0", "0.2.1", false],
  ["3.10.0-beta.3", "3.17.1", true],
  ["v3.17.2", "3.17.1", false],
  ["unknown", "9", false],
  ["", "9", false],
])("%j at most %j: %j", (version, limit, answer) => {
  expect(atMost(version, limit)).toBe(answer);
});
