import fc from "fast-check";
import { expect, test } from "vitest";
import { queryOf, sharedAddress, sharedPath, sharedSearch, sharedUrl } from "./address.ts";
import { feedAddress, feedFormats, feedPath } from "./feed-address.ts";

const site = "https://example.org";

test.each([
  ["/ir/telegram", { kind: "service", country: "IR", service: "telegram" }],
  ["/episodes/ir-telegram-20151013-01", { kind: "episode", id: "ir-telegram-20151013-01" }],
  ["/statements/ke-2024-10-31-ca-letter", { kind: "statement", id: "ke-2024-10-31-ca-letter" }],
])("%s can be shared, and its address leads back to it", (path, address) => {
  expect(sharedAddress(path.split("/").slice(1))).toEqual(address);
  expect(sharedPath(sharedAddress(path.split("/").slice(1))!)).toBe(path);
});

test.each([
  "/",
  "/ir",
  "/IR/telegram",
  "/ir/telegram/x",
  "/episodes",
  "/episodes/../x",
  "/method",
  "/ir/%3Cscript%3E",
  "/compare",
  "/compare/ir/telegram",
])("%s is no page with a figure", (path) => {
  expect(sharedAddress(path.split("/").slice(1))).toBeNull();
});

test.each([
  ["?with=ir/telegram&with=tr/telegram", ["ir/telegram", "tr/telegram"]],
  ["?with=TR/Telegram&x=1&with=ir%2Ftelegram&with=tr/telegram&with=", ["tr/telegram", "ir/telegram"]],
])("a comparison is named by its query: %s", (search, places) => {
  const address = sharedAddress(["compare"], new URLSearchParams(search));
  expect(address).toEqual({ kind: "comparison", places });
  const again = sharedSearch(address, { from: "2015-10-13", to: "2015-10-20" });
  expect(again).toBe(`?${places.map((place) => `with=${place}`).join("&")}&from=2015-10-13&to=2015-10-20`);
  expect(sharedUrl(`${site}/fa${sharedPath(address!)}${again}`, site)).toEqual({
    address,
    query: { from: "2015-10-13", to: "2015-10-20", evidence: "" },
    locale: "fa",
  });
});

test.each([
  "",
  "?with=",
  "?with=ir",
  "?with=ir/telegram&with=%3Cscript%3E",
  "?with=ir/a&with=ir/b&with=ir/c&with=ir/d&with=ir/e",
])("nothing is compared by %j", (search) => {
  expect(sharedAddress(["compare"], new URLSearchParams(search))).toBeNull();
});

test("only addresses of this very site are taken", () => {
  const query = { from: "2015-10-13", to: "2015-10-20", evidence: "" };
  expect(sharedUrl(`${site}/ir/telegram?from=2015-10-13&to=2015-10-20#x`, site)).toEqual({
    address: { kind: "service", country: "IR", service: "telegram" },
    query,
    locale: "en",
  });
  for (const url of [
    "https://example.com/ir/telegram",
    "http://example.org/ir/telegram",
    "https://example.org:8443/ir/telegram",
    "https://example.org@example.com/ir/telegram",
    "javascript:alert(1)",
    "/ir/telegram",
    "",
  ])
    expect(sharedUrl(url, site)).toBeNull();
});

test("no address throws", () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.webUrl(), fc.string()),
      fc.array(fc.string(), { maxLength: 4 }),
      (url, segments) => {
        sharedUrl(url, site);
        sharedAddress(segments);
        feedAddress(segments);
      },
    ),
  );
});

test("a query is written in one order, so that the same question has one address", () => {
  const search = sharedSearch(
    null,
    queryOf(new URLSearchParams("to=2015-10-20&evidence=measured&from=2015-10-13&x=1")),
  );
  expect(search).toBe("?from=2015-10-13&to=2015-10-20&evidence=measured");
  expect(sharedSearch(null, { from: "", to: "", evidence: "" })).toBe("");
});

test("every feed's path leads back to it", () => {
  for (const format of feedFormats)
    for (const address of [
      { kind: "all" },
      { kind: "contested" },
      { kind: "country", country: "IR" },
      { kind: "service", service: "telegram" },
      { kind: "place", country: "IR", service: "telegram" },
    ] as const) {
      const path = feedPath(address, format);
      expect(feedAddress(path.split("/").slice(2))).toEqual({ address, format });
    }
});

test.each(["all", "all.rss", "IR.atom", "services/.atom", "ir/telegram/x.json", "__proto__.json"])(
  "%s is no feed",
  (path) => {
    expect(feedAddress(path.split("/"))).toBeNull();
  },
);
