import fc from "fast-check";
import { expect, test } from "vitest";
import { isolated, withoutIsolates } from "./isolate.ts";
import { languageOf } from "./language.ts";

/** The signs themselves cannot be seen: ⟨ and ⟩ stand for them here. */
const seen = (text: string) => text.replaceAll("\u2068", "⟨").replaceAll("\u2069", "⟩");

test.each([
  ["Telegram", "rtl", "⟨Telegram⟩"],
  ["تلگرام", "rtl", "تلگرام"],
  ["تلگرام", "ltr", "⟨تلگرام⟩"],
  ["Телеграм", "rtl", "⟨Телеграм⟩"],
  ["Telegram", "ltr", "Telegram"],
  ["12,345 (7%)", "rtl", "12,345 (7%)"],
  ["به وقت UTC", "rtl", "⟨به وقت UTC⟩"],
] as const)("%s in a sentence that runs %s", (text, dir, expected) => {
  expect(seen(isolated(text, dir))).toBe(expected);
});

test("what is set apart is the same text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.constantFrom("ltr", "rtl"), (text, dir) => {
      expect(withoutIsolates(isolated(text, dir as "ltr" | "rtl"))).toBe(withoutIsolates(text));
    }),
  );
});

test("a sentence is filled with names set apart and numbers in its digits", () => {
  const persian = languageOf("fa");
  expect(persian.say("pages.network-number", { asn: "12880" })).toContain("AS12880");
  expect(seen(persian.say("pages.said-by", { speaker: "Pavel Durov", side: "پلتفرم" }))).toBe(
    "⟨Pavel Durov⟩، پلتفرم،",
  );
  expect(persian.say("ledger.claims-page", { page: 2, pages: 12 })).toMatch(/۲.*۱۲/);
  expect(languageOf("ar").say("ledger.claims-page", { page: 2, pages: 12 })).toMatch(/٢.*١٢/);
  expect(languageOf("en").say("ledger.claims-page", { page: 2, pages: 1200 })).toBe("Page 2 of 1,200");
});

test("things in a row have the comma of the language", () => {
  expect(languageOf("fa").listed(["الف", "ب"])).toBe("الف، ب");
  expect(languageOf("ru").listed(["а", "б"])).toBe("а, б");
  expect(languageOf("en").list(["a", "b", "c"])).toBe("a, b and c");
});

test("one address in every language, files of data in none", () => {
  const persian = languageOf("fa");
  expect(persian.address("/ir/telegram?from=2015-10-13#episodes")).toBe(
    "/fa/ir/telegram?from=2015-10-13#episodes",
  );
  expect(persian.address("/claims.csv?country=ir")).toBe("/claims.csv?country=ir");
  expect(persian.address("/api/v1/claims")).toBe("/api/v1/claims");
  expect(persian.address("/feeds/all.atom")).toBe("/fa/feeds/all.atom");
});
