import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { jsonSelector } from "./json-selector.fixture.ts";
import { bothSelections, type Selection } from "./selection.ts";

/** The oracle: the whole value by `JSON.parse`, less what is not wanted. */
function lessUnwanted(value: unknown, selection: Selection | true): unknown {
  if (selection === true || typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((one) => lessUnwanted(one, selection));
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]) => {
      const wanted = Object.hasOwn(selection, name) ? selection[name] : selection["*"];
      return wanted === undefined ? [] : [[name, lessUnwanted(inner, wanted)]];
    }),
  );
}

const names = ["a", "b", "t0", "body", "naïve", "اسم", "Aa", "BB"];
const { value: someValue } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constantFrom(null, true, false, 0, -0, 1, 15.25, 1e21, -7e-9, 0.1, 123456789012345680),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.string({ unit: "binary", maxLength: 120 }),
    fc.constantFrom('"', "\\", '\\"', "{", "}]", "\u2028", "\ud800", "x".repeat(60), '\\"'.repeat(40)),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(fc.constantFrom(...names), tie("value"), { maxKeys: 5 }),
  ),
}));
const someObject = fc.dictionary(fc.constantFrom(...names), someValue, { maxKeys: 6 });
const { selection: someSelection } = fc.letrec<{ selection: Selection }>((tie) => ({
  selection: fc.dictionary(
    fc.constantFrom(...names, "*"),
    fc.oneof({ depthSize: "small" }, fc.constant(true as const), tie("selection")),
    { maxKeys: 6 },
  ),
}));

describe("selecting from JSON", () => {
  test("gives what JSON.parse gives, less what is not wanted", () => {
    fc.assert(
      fc.property(
        someObject,
        someSelection,
        fc.constantFrom(0, 1, "\t", "\r\n"),
        (value, selection, indent) => {
          const text = JSON.stringify(value, null, indent);
          expect(jsonSelector(selection)(text)).toStrictEqual(lessUnwanted(JSON.parse(text), selection));
        },
      ),
      { numRuns: 500 },
    );
  });

  test("reads every number as JSON.parse does", () => {
    const select = jsonSelector({ a: true });
    const written = fc.stringMatching(/^-?(?:0|[1-9]\d{0,18})(?:\.\d{1,19})?(?:[eE][+-]?\d{1,3})?$/);
    fc.assert(
      fc.property(written, (number) => {
        const text = `{"a":${number}}`;
        expect(select(text)).toStrictEqual(JSON.parse(text));
      }),
      { numRuns: 2000 },
    );
  });

  test.each(["01", "-", "1.", ".5", "+1", "1e", "0x1", "tru", "nul", "NaN", "1 2", "'a'", ""])(
    "leaves %j to JSON.parse, which refuses it",
    (value) => {
      expect(jsonSelector({ a: true })(`{"a":${value}}`)).toBeUndefined();
      expect(() => JSON.parse(`{"a":${value}}`)).toThrow(SyntaxError);
    },
  );

  test.each([
    "[]",
    "1",
    "",
    " ",
    '"a"',
    '{"a":1',
    '{"a":1}}',
    '{"a":1} x',
    '{"\\u0061":1}',
    '{"__proto__":1}',
  ])("leaves %j to JSON.parse", (text) => {
    expect(jsonSelector({ a: true, "*": true })(text)).toBeUndefined();
  });

  test("of a text with a fault gives the whole of what is wanted, or nothing", () => {
    const selection = { a: true, b: { t0: true } } as const;
    // One selector for all texts: what a longer one left behind must not show in a shorter.
    const select = jsonSelector(selection);
    const spoil = fc.record({
      at: fc.nat(),
      cut: fc.nat({ max: 3 }),
      put: fc.constantFrom("", '"', "{", "]", ",", "\\"),
    });
    fc.assert(
      fc.property(someObject, spoil, (value, { at, cut, put }) => {
        const sound = JSON.stringify(value);
        const place = at % (sound.length + 1);
        const text = sound.slice(0, place) + put + sound.slice(place + cut);
        const selected = select(text);
        let whole: unknown;
        try {
          whole = JSON.parse(text);
        } catch (error) {
          expect(error).toBeInstanceOf(SyntaxError);
          return;
        }
        if (selected !== undefined) expect(selected).toStrictEqual(lessUnwanted(whole, selection));
      }),
      { numRuns: 1000 },
    );
  });

  test("leaves lists of lists of lists to JSON.parse, however deep", () => {
    const deep = `{"a":${"[".repeat(100_000)}${"]".repeat(100_000)}}`;
    expect(jsonSelector({ a: { b: true } })(deep)).toBeUndefined();
    expect(jsonSelector({ b: true })(deep)).toStrictEqual({});
  });

  test("puts selections together", () => {
    expect(
      bothSelections({ a: { b: true }, c: true }, { a: { d: true }, c: { e: true }, f: true }),
    ).toStrictEqual({
      a: { b: true, d: true },
      c: true,
      f: true,
    });
  });
});
