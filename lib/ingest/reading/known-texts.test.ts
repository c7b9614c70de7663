import fc from "fast-check";
import { expect, test } from "vitest";
import { knownTexts } from "./known-texts.ts";

test("a text is what its bytes say, whatever was asked for before and looks much like it", () => {
  const textOf = knownTexts();
  // Few letters, and long stretches of the same: texts that share a place in the table.
  const alike = fc.stringMatching(/^[ab]{0,3}x{0,40}[ab]{0,3}x{0,3}$/);
  fc.assert(
    fc.property(fc.array(alike, { minLength: 2, maxLength: 20 }), fc.nat({ max: 5 }), (texts, before) => {
      for (const text of [...texts, ...texts]) {
        const bytes = Buffer.from("-".repeat(before) + text, "latin1");
        expect(textOf(bytes, before, bytes.length)).toBe(text);
      }
    }),
    { numRuns: 500 },
  );
});
