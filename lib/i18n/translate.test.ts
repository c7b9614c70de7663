import { IntlMessageFormat } from "intl-messageformat";
import { expect, test } from "vitest";
import { editorial } from "./en/editorial.ts";
import { figure } from "./en/figure.ts";
import { format } from "./en/format.ts";
import { en } from "./en/index.ts";
import { ledger } from "./en/ledger.ts";
import { names } from "./en/names.ts";
import { pages } from "./en/pages.ts";
import { share } from "./en/share.ts";
import { verdicts } from "./en/verdicts.ts";
import { isMessageKey, type Locale, translate } from "./translate.ts";

test("fills a message, plurals and all", () => {
  expect(translate("en", "reason.others", { count: 1 })).toBe("1 other");
  expect(translate("en", "reason.others", { count: 1200 })).toBe("1,200 others");
});

test("throws on a key or a locale that is not there, and on a missing value", () => {
  expect(() => translate("en", "verdict.nonsense" as "verdict.supported")).toThrow(RangeError);
  expect(() => translate("en", "toString" as "verdict.supported")).toThrow(RangeError);
  expect(() => translate("xx" as Locale, "verdict.supported")).toThrow(RangeError);
  expect(() => translate("en", "reason.others")).toThrow(/count/);
  expect(isMessageKey("verdict.supported")).toBe(true);
  expect(isMessageKey("constructor")).toBe(false);
});

test("areas share no key: merging them loses none", () => {
  const apart = [editorial, figure, format, ledger, names, pages, share, verdicts].reduce(
    (sum, area) => sum + Object.keys(area).length,
    0,
  );
  expect(Object.keys(en)).toHaveLength(apart);
});

test("every message can be read, under a key of its area", () => {
  for (const [key, message] of Object.entries(en)) {
    expect(key).toMatch(/^[a-z]+(\.[a-z0-9-]+)+$/);
    expect(message.trim(), key).not.toBe("");
    expect(() => new IntlMessageFormat(message, "en", undefined, { ignoreTag: true }), key).not.toThrow();
  }
});
