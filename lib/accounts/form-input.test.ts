import { expect, test } from "vitest";
import * as z from "zod";
import { fieldErrors, formInput, listOf, typedFields } from "./form-input.ts";

function form(...fields: readonly (readonly [string, string])[]): FormData {
  const data = new FormData();
  for (const [name, value] of fields) data.append(name, value);
  return data;
}

test("fields by name: one that occurs twice is a list, and what the renderer adds is left out", () => {
  const given = form(["a", "1"], ["b", "2"], ["b", "3"], ["csrf", "t"], ["$ACTION_1:0", "x"]);
  expect(formInput(given)).toEqual({ a: "1", b: ["2", "3"] });
});

test("a name that means something to JavaScript is a field like any other", () => {
  const input = formInput(form(["__proto__", "x"], ["constructor", "y"]));
  expect(Object.keys(input).sort()).toEqual(["__proto__", "constructor"]);
  expect(Object.getPrototypeOf(input)).toBe(Object.prototype);
});

test("what was typed comes back, but nothing that is secret", () => {
  const given = form(
    ["title", "درود"],
    ["tag", "a"],
    ["tag", "b"],
    ["password-new", "x"],
    ["code", "1"],
    ["csrf", "t"],
  );
  given.append("file", new File(["x"], "x.csv"));
  expect(typedFields(given)).toEqual({ title: "درود", tag: "a\nb", file: "" });
});

test("a list of checkboxes may be empty, one or several", () => {
  const schema = z.object({ tag: listOf(z.string().max(3)) });
  for (const [fields, tags] of [
    [[], []],
    [[["tag", "a"]], ["a"]],
    [
      [
        ["tag", "a"],
        ["tag", "b"],
      ],
      ["a", "b"],
    ],
  ] as const)
    expect(schema.parse(formInput(form(...fields)))).toEqual({ tag: tags });
});

test("each field has its first complaint, the whole form its own", () => {
  const schema = z
    .object({ a: z.string().min(3, "too short").regex(/x/, "no x"), b: z.string() })
    .refine(({ a, b }) => a === b, "not the same");
  const short = schema.safeParse({ a: "1", b: 2 });
  expect(short.success ? {} : fieldErrors(short.error)).toMatchObject({
    a: "too short",
    b: expect.any(String),
  });
  const unlike = schema.safeParse({ a: "xxx", b: "y" });
  expect(unlike.success ? {} : fieldErrors(unlike.error)).toEqual({ form: "not the same" });
});
