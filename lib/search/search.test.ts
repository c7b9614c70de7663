import fc from "fast-check";
import { expect, test } from "vitest";
import { excerpt } from "./excerpt.ts";
import { fold, foldForIndex } from "./fold.ts";
import { matchExpression, searchWords } from "./query.ts";

test.each([
  ["Türkiye", "turkiye"],
  ["Côte d’Ivoire", "cote d ivoire"],
  ["تلگرام", "تلگرام"],
  // Arabic kaf and yeh, as many keyboards in Iran write them, and Persian ones.
  ["كيهان", "کیهان"],
  ["مُحَمَّد", "محمد"],
  ["آزادی", "ازادی"],
  ["إيران", "ایران"],
  ["می\u200cشود", "می شود"],
  ["مـــحمد", "محمد"],
  ["Ещё", "еще"],
  ["РОСКОМНАДЗОР", "роскомнадзор"],
  ["AS۱۲۸۸۰", "as12880"],
  ["٢٠١٥", "2015"],
  ["İstanbul ılık", "istanbul ilik"],
  ["  a--b  ", "a b"],
])("%s is compared as %s", (text, expected) => {
  expect(fold(text)).toBe(expected);
});

test("what is written with a joiner is found in parts and in one piece", () => {
  expect(foldForIndex("فیلتر می‌شود").split(" ")).toEqual(["فیلتر", "می", "شود", "میشود"]);
});

test("folding twice changes nothing more", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => fold(fold(text)) === fold(text)));
});

test("a question holds letters, digits and its own syntax, whatever was typed", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const expression = matchExpression(searchWords(text));
      if (expression !== null) expect(expression).toMatch(/^"[\p{L}\p{N}]+"\*( AND "[\p{L}\p{N}]+"\*)*$/u);
    }),
  );
});

test("words are told once, and no more than eight", () => {
  expect(searchWords("the The THE block")).toEqual(["the", "block"]);
  expect(searchWords("1 2 3 4 5 6 7 8 9 10")).toHaveLength(8);
  expect(searchWords(' "()*:^ ')).toEqual([]);
});

test("an excerpt stands around what was found, and marks it", () => {
  const text = `${"before ".repeat(60)}the ministry blocked Telegram ${"after ".repeat(60)}`;
  const pieces = excerpt(text, ["telegr"], 120);
  expect(pieces.filter((piece) => piece.found).map((piece) => piece.text.trim())).toEqual(["Telegram"]);
  expect(pieces[0]!.text).toMatch(/^… /);
  expect(pieces.map((piece) => piece.text).join("").length).toBeLessThan(130);
});

test("the pieces of an excerpt are the text, whatever it is", () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string({ minLength: 1 })), (text, words) => {
      const shown = excerpt(text, words.flatMap(searchWords), 10_000).map((piece) => piece.text);
      expect(shown.join("").trim()).toBe(text.trim());
    }),
  );
});
