import { expect, test } from "vitest";
import { builtInCatalogue } from "../catalogue/catalogue.ts";
import { eventOfEntry, type FeedEntry } from "./feed-entry.ts";
import { jsonFeed } from "./json-feed.ts";
import { fieldChecks } from "./reading/field-checks.ts";

const entry: FeedEntry = {
  id: "1",
  url: "https://agency.example/1",
  title: "اختلال در تلگرام",
  text: "کاربران در ایران از قطعی می‌گویند.",
  published: "2015-10-20T08:00:00Z",
  publishedField: "date_published",
  feed: "An agency",
  author: "A. Reporter",
  language: "fa-ir",
};
const read = (set: Record<string, string>) =>
  eventOfEntry(
    entry,
    fieldChecks({ line: 1, text: "" }),
    { catalogue: builtInCatalogue, set, now: Date.UTC(2020, 0, 1) },
    "feeds",
  );

test("an article is tagged by the names in its title and its text", () => {
  expect(read({})).toMatchObject({ countries: ["IR"], services: ["telegram"] });
});

test("what --set says wins, each by itself", () => {
  expect(read({ country: "KE" })).toMatchObject({ countries: ["KE"], services: ["telegram"] });
  expect(read({ service: "viber,youtube" })).toMatchObject({
    countries: ["IR"],
    services: ["viber", "youtube"],
  });
});

test("who brought it out, who wrote it, in which language, and when to the minute", () => {
  expect(read({})?.publications).toEqual([
    {
      title: "An agency",
      url: "https://agency.example/1",
      publishedAt: Date.UTC(2015, 9, 20, 8),
      precision: "minute",
      publisher: "An agency",
      author: "A. Reporter",
      language: "fa-IR",
    },
  ]);
});

test("an id that is no URI is its feed's own: another feed counts its articles from 1, too", () => {
  const idOf = (given: Partial<FeedEntry>) =>
    eventOfEntry(
      { ...entry, ...given },
      fieldChecks({ line: 1, text: "" }),
      { catalogue: builtInCatalogue, set: {}, now: Date.UTC(2020, 0, 1) },
      "feeds",
    )?.id;
  expect(idOf({})).not.toBe(idOf({ url: "https://paper.example/1" }));
  expect(idOf({ url: null })).not.toBe(idOf({ url: null, feed: "A paper" }));
  // An address that moved is the same article of its feed, and a URI is the same wherever it stands.
  expect(idOf({})).toBe(idOf({ url: "https://agency.example/2015/1?from=feed" }));
  expect(idOf({ id: "urn:uuid:1" })).toBe(
    idOf({ id: "urn:uuid:1", url: "https://paper.example/1", feed: "B" }),
  );
});

test("a feed's articles arrive as candidates", () => {
  expect(jsonFeed.eventsArriveAs).toBe("candidate");
});
