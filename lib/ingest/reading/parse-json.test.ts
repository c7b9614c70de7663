import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cutRows, longestRow } from "./cut-rows.ts";
import { deepestNesting, parseJson, parseJsonTexts } from "./parse-json.ts";

describe("JSON with limits", () => {
  test("what is JSON comes out as JSON.parse has it", () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(parseJson(text)).toEqual({ ok: true, value: JSON.parse(text) });
      }),
    );
  });

  test("a byte order mark is no part of it", () => {
    expect(parseJson("\ufeff[1]")).toEqual({ ok: true, value: [1] });
  });

  test.each(["[1,", "{", "nul", '{"a" 1}', ""])("%j is set aside, and its text not quoted", (text) => {
    expect(parseJson(text)).toMatchObject({ ok: false, rule: "json-syntax" });
  });

  const nested = (depth: number) => "[".repeat(depth) + "]".repeat(depth);
  test("as deep as the limit, and one deeper", () => {
    expect(parseJson(nested(deepestNesting)).ok).toBe(true);
    expect(parseJson(nested(deepestNesting + 1))).toMatchObject({ ok: false, rule: "json-depth" });
    expect(parseJson(nested(2_000_000))).toMatchObject({ ok: false, rule: "json-depth" });
  });

  test.each([
    ["brackets in a string", `["${"[".repeat(1_000)}"]`],
    ["behind an escaped quotation mark", `["\\"${"[".repeat(1_000)}"]`],
    ["behind a backslash that is one", `["\\\\", "${"{".repeat(1_000)}"]`],
  ])("%s nest nothing", (_, text) => {
    expect(parseJson(text).ok).toBe(true);
  });
});

describe("JSON one after the other", () => {
  const values = fc.array(fc.oneof(fc.dictionary(fc.string(), fc.jsonValue()), fc.array(fc.jsonValue())), {
    minLength: 1,
    maxLength: 6,
  });
  test("is cut where each ends, however it is printed, and each has its line", () => {
    fc.assert(
      fc.property(
        values,
        fc.constantFrom("", "\n", "\r\n", "\n\n "),
        fc.constantFrom(0, 2),
        (all, gap, indent) => {
          const texts = all.map((value) => JSON.stringify(value, null, indent));
          const whole = `\ufeff${texts.join(gap)}\n`;
          const lineOf = (index: number) =>
            texts
              .slice(0, index)
              .join(gap)
              .concat(index > 0 ? gap : "")
              .split("\n").length - 1;
          expect(parseJsonTexts(whole)).toEqual(
            texts.map((text, index) => ({ line: lineOf(index), text, value: JSON.parse(text) })),
          );
        },
      ),
    );
  });

  test.each(["", " ", "1 2", "{}\n1", "{}, {}", '{} "a"', "{}{", "[}", "]", '{"a":1}\n{"a" 1}', '{"a":"}'])(
    "%j is not",
    (text) => {
      expect(parseJsonTexts(text)).toBeNull();
    },
  );

  test("is no deeper than one may be", () => {
    expect(parseJsonTexts(`{}${"[".repeat(201)}${"]".repeat(201)}`)).toBeNull();
  });
});

test("a table without a header row has the columns that its format names, and loses no row", () => {
  const cutter = cutRows(",", longestRow, ["source", "value"]);
  const rows = [...cutter.push("bgp,1\nbgp,2\nbgp,3,4\n"), ...cutter.end()];
  expect(rows.map(({ line, row, fault }) => [line, row, fault?.rule ?? null])).toEqual([
    [1, { source: "bgp", value: "1" }, null],
    [2, { source: "bgp", value: "2" }, null],
    [3, null, "column-count"],
  ]);
});
