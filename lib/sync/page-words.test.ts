import fc from "fast-check";
import { expect, test } from "vitest";
import { changedLines, pageWords } from "./page-words.ts";

test("the words of the article, a line a block, without menus, scripts and adverts", () => {
  const page = `<!doctype html><html><head><title>T</title><style>p{}</style></head><body>
    <nav><a href=/>Home</a></nav><div class=ad>Buy!</div>
    <main><h1>Minister &amp; Telegram</h1><p>It is <b>not</b> filtered,\n he said.</p>
    <script>if (a < b) document.write("<p>at 12:03</p>")</script><!-- 12:04 --><aside>Read also</aside></main>
    <footer>© 2024</footer></body></html>`;
  expect(pageWords(page)).toBe("Minister & Telegram\nIt is not filtered, he said.");
});

test("without an article, all of the body", () => {
  expect(pageWords("<p>One<p>Two &#8211; three<br>Four")).toBe("One\nTwo – three\nFour");
  expect(pageWords("plain < words")).toBe("plain");
});

test("two visits that differ in what surrounds the article are the same", () => {
  const visit = (token: string) =>
    `<header>${token}</header><article><p>Words</p><script>var t="${token}"</script></article><p>${token}</p>`;
  expect(pageWords(visit("a1"))).toBe(pageWords(visit("b2")));
});

test("whatever the text, words in time that grows with its length alone", () => {
  const scraps = fc.constantFrom(
    "<",
    ">",
    "</",
    "<script>",
    "</script>",
    "<!--",
    "-->",
    "<main>",
    "</main>",
    "&amp;",
    "&#x1F600;",
    "a ",
    "<svg/>",
  );
  fc.assert(
    fc.property(
      fc.array(scraps, { maxLength: 60 }),
      (parts) => typeof pageWords(parts.join("")) === "string",
    ),
  );
  expect(pageWords("<".repeat(300_000))).toBe("");
  expect(pageWords(`<main>${"a".repeat(300_000)}</main>`)).toHaveLength(200_000);
});

test("what went and what came", () => {
  expect(changedLines("A\nIt is not filtered.\nB", "A\nIt is limited.\nB")).toEqual({
    gone: ["It is not filtered."],
    added: ["It is limited."],
  });
});
