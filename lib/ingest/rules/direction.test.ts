import fc from "fast-check";
import { expect, test } from "vitest";
import { checkDirection, withoutDirection } from "./direction.ts";
import { plainText } from "./plain-text.ts";

const overridden = "We \u202Edid\u202C it";

test("an override in what was entered is named, and the text is not taken", () => {
  expect(checkDirection(overridden)).toMatchObject({ ok: false, rule: "direction-control" });
  expect(checkDirection(overridden)).toMatchObject({ message: expect.stringContaining("U+202E") });
});

test("Persian with its half-spaces and direction marks is left as it is", () => {
  const persian = "می\u200Cگوید\u200F: «فیلتر نشده»";
  expect(checkDirection(persian)).toEqual({ ok: true, value: persian });
  expect(withoutDirection(persian)).toBe(persian);
});

test("what comes by machine comes without, also where it hides behind a character reference", () => {
  expect(withoutDirection(overridden)).toBe("We did it");
  expect(plainText("We &#x202e;did&#8236; it")).toBe("We did it");
});

test("no text keeps one", () => {
  const any = fc.string({
    unit: fc.constantFrom("a", "ب", "\u202A", "\u202E", "\u2066", "\u2069", "\u200C"),
  });
  fc.assert(
    fc.property(any, (text) => {
      expect(checkDirection(withoutDirection(text)).ok).toBe(true);
    }),
  );
});
