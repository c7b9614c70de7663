import { expect, test } from "vitest";
import { plainStylesheet, tokensOf } from "./plain-stylesheet.ts";
import { standaloneStylesheet, themes } from "./standalone-stylesheet.ts";

test("a property becomes its token, or what stands behind the comma", () => {
  const css = `.a { fill: var(--ink, #000); stroke: var(--paper, #fff); font-family: var(--sans, "A B", serif); }`;
  expect(plainStylesheet(css, new Map([["--ink", "#eee"]]))).toBe(
    `.a{fill: #eee;stroke: #fff;font-family: "A B", serif}`,
  );
});

test("a property of the sheet's own is written out for the class itself and for what stands in it", () => {
  const css = `.good { --tl-mark: var(--green, #0a0); }
.bad { --tl-mark: #a00; }
.f .shape { fill: none; stroke: var(--tl-mark); }`;
  expect(plainStylesheet(css, new Map())).toBe(
    ".f .shape{fill: none}" +
      ".f .good .shape,.f .shape.good{stroke: #0a0}" +
      ".f .bad .shape,.f .shape.bad{stroke: #a00}",
  );
});

test("rules inside a condition stay inside it, comments go", () => {
  expect(plainStylesheet("/* x */ @media print { .a { color: red; } }\n.b { x: y; }", new Map())).toBe(
    "@media print {\n.a{color: red}\n}\n.b{x: y}",
  );
});

test("a property that leads nowhere is refused", () => {
  expect(() => plainStylesheet(".a { fill: var(--nothing); }", new Map())).toThrow(RangeError);
});

test("tokens are read as they are written", () => {
  expect([...tokensOf(":root {\n  --ink: #eee;\n  --line-ink: #111;\n}")]).toEqual([
    ["--ink", "#eee"],
    ["--line-ink", "#111"],
  ]);
});

test.each(themes)("the %s sheet of figure files knows no custom property and loads nothing", (theme) => {
  const sheet = standaloneStylesheet(theme);
  expect(sheet).not.toMatch(/var\(|--|url\(|@import|</);
  // Braces balance: no rule swallowed the next one.
  expect(sheet.split("{").length).toBe(sheet.split("}").length);
});

test("day and night differ in the ground they stand on", () => {
  expect(standaloneStylesheet("light")).toContain(".tl-paper{fill: #fffefb}");
  expect(standaloneStylesheet("dark")).toContain(".tl-paper{fill: #121418}");
});
