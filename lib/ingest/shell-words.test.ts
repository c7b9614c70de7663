import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { expect, test } from "vitest";
import { shellWords } from "./shell-words.ts";

test.each([
  [["--set", "country=GE"], "--set country=GE"],
  [["--set", "unit=kbit/s"], "--set unit=kbit/s"],
  [["a file.csv"], "'a file.csv'"],
  [["it's"], `'it'\\''s'`],
  [["", "=ls", "~", "$HOME", "a*"], "'' '=ls' '~' '$HOME' 'a*'"],
])("%j is written %s", (words, line) => {
  expect(shellWords(words)).toBe(line);
});

test("a shell reads them as they were", () => {
  // One shell for all: it is handed every list on a line of its own, with a mark behind.
  const word = fc.string({ unit: "binary" }).map((text) => text.replaceAll("\0", ""));
  const lists = fc.sample(fc.array(word, { minLength: 1, maxLength: 4 }), { numRuns: 200, seed: 7 });
  const script = lists.map((words) => `printf '%s\\0' ${shellWords(words)}\n`).join("");
  const read = execFileSync("/bin/sh", { input: script }).toString();
  expect(read.split("\0").slice(0, -1)).toEqual(lists.flat());
});
