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

test("a feed's articles arrive as candidates", () => {
  expect(jsonFeed.eventsArriveAs).toBe("candidate");
});
