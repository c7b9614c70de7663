import { describe, expect, test } from "vitest";
import { linkOf, plainText } from "./plain-text.ts";
import { shortHash } from "./short-hash.ts";

describe("words without markup", () => {
  test.each([
    ["<p>One</p><p>two <b>th</b>ree</p>", "One two three"],
    ["a &amp; b &lt;c&gt; &#233; &#x1F4A1; &nope;", "a & b <c> é 💡 &nope;"],
    ["<script>alert('<b>')</script>said<style>p{}</style>", "said"],
    ["4 < 5 and 6 > 5", "4 < 5 and 6 > 5"],
    ["  two\n\tlines ", "two lines"],
    ["&#0;&#55296;&#99999999;", "&#99999999;"],
    ["<a href='x' onclick='y'>link", "link"],
    ["", ""],
  ])("%j", (html, words) => {
    expect(plainText(html)).toBe(words);
  });

  test("long texts are cut with a sign that they were", () => {
    const cut = plainText("word ".repeat(1_000));
    expect(cut.length).toBeLessThanOrEqual(2_000);
    expect(cut.endsWith("word…") || cut.endsWith("…")).toBe(true);
  });
});

test.each([
  ["https://news.example/a?b=c#d", "https://news.example/a?b=c#d"],
  [" http://news.example ", "http://news.example"],
  ["javascript:alert(1)", null],
  ["//news.example", null],
  ["https://", null],
  ["ftp://news.example", null],
  [7, null],
  [null, null],
])("an address that a reader may follow: %j", (text, link) => {
  expect(linkOf(text)).toBe(link);
});

// Published values of FNV-1a with 64 bits (http://www.isthe.com/chongo/tech/comp/fnv/, test suite).
test.each([
  ["", 0xcbf29ce484222325n],
  ["a", 0xaf63dc4c8601ec8cn],
  ["foobar", 0x85944171f73967e8n],
])("the hash of %j", (text, value) => {
  expect(shortHash(text)).toBe(value.toString(36).padStart(13, "0"));
});
