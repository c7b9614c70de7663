import fc from "fast-check";
import { XMLParser } from "fast-xml-parser";
import { describe, expect, test } from "vitest";
import { readXml } from "../figure/xml.fixture.ts";
import { atomDocument } from "./atom.ts";
import { entryHtml } from "./entry-html.ts";
import { FEED_LENGTH, type Feed, type FeedEntry, latestEntries, tagUri } from "./feed.ts";
import { jsonFeed } from "./json-feed.ts";

const at = Date.UTC(2026, 10, 22, 19, 30);

function entry(more: Partial<FeedEntry> = {}): FeedEntry {
  return {
    id: "tag:example.org,2026:episode/ir-telegram-20151013-01",
    title: "Throttling: Telegram in Iran",
    url: "https://example.org/episodes/ir-telegram-20151013-01",
    publishedAt: null,
    updatedAt: at,
    paragraphs: ["It began."],
    quote: null,
    tags: ["episode", "IR"],
    simulated: false,
    ...more,
  };
}

function feed(entries: readonly FeedEntry[]): Feed {
  return {
    id: "tag:example.org,2026:feed/all",
    title: "Dimline: everything",
    description: "Everything.",
    language: "en",
    page: "https://example.org/",
    atom: "https://example.org/feeds/all.atom",
    json: "https://example.org/feeds/all.json",
    updatedAt: at - 1000,
    entries,
  };
}

const words = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.constantFrom("]]>", "</content>", "<script>alert(1)</script>", "&amp;", "\u0000\u0008", "«می‌شود»"),
);

describe("atomDocument", () => {
  test("holds what RFC 4287 asks of a feed (4.1.1) and an entry (4.1.2)", () => {
    const root = readXml(atomDocument(feed([entry()])));
    const names = root.children.map(({ name }) => name);
    for (const needed of ["id", "title", "updated", "author"])
      expect(names.filter((name) => name === needed)).toHaveLength(1);
    expect(root.attributes.xmlns).toBe("http://www.w3.org/2005/Atom");
    const links = root.children.filter(({ name }) => name === "link").map(({ attributes }) => attributes.rel);
    expect(links).toContain("self");
    const one = root.children.find(({ name }) => name === "entry")!;
    for (const needed of ["id", "title", "updated", "content"])
      expect(one.children.filter(({ name }) => name === needed)).toHaveLength(1);
  });

  test("an empty feed says when the dataset last changed", () => {
    expect(atomDocument(feed([]))).toContain("<updated>2026-11-22T19:29:59Z</updated>");
  });

  test("any words come back as they were, read by another's parser", () => {
    const parser = new XMLParser({
      ignoreAttributes: false,
      trimValues: false,
      parseTagValue: false,
      processEntities: true,
    });
    fc.assert(
      fc.property(words, words, (title, text) => {
        const written = atomDocument(
          feed([entry({ title, paragraphs: [text], quote: { text, language: "fa" } })]),
        );
        readXml(written);
        const read = parser.parse(written) as { feed: { entry: { title: unknown } } };
        const plain = /^[^&<>"'\p{C}]*$/u;
        if (plain.test(title) && title !== "") expect(read.feed.entry.title).toBe(title);
      }),
    );
  });
});

describe("jsonFeed", () => {
  test("holds what version 1.1 asks for, and its addresses", () => {
    const read = JSON.parse(jsonFeed(feed([entry({ publishedAt: at - 5000 })])));
    expect(read).toMatchObject({
      version: "https://jsonfeed.org/version/1.1",
      title: "Dimline: everything",
      feed_url: "https://example.org/feeds/all.json",
      items: [
        {
          id: "tag:example.org,2026:episode/ir-telegram-20151013-01",
          content_html: "<p>It began.</p>",
          date_published: "2026-11-22T19:29:55Z",
          date_modified: "2026-11-22T19:30:00Z",
          _dimline: { simulated: false },
        },
      ],
    });
  });
});

test("words in an entry are never markup, and a quotation keeps its language", () => {
  fc.assert(
    fc.property(words, words, (text, language) => {
      const html = entryHtml({ paragraphs: [text], quote: { text, language } });
      const root = readXml(`<root>${html}</root>`);
      expect(root.children.map(({ name }) => name)).toEqual(["p", "blockquote"]);
      expect(root.children[1]!.attributes.dir).toBe("auto");
    }),
  );
});

test("the last changed come first, and a feed ends somewhere", () => {
  const many = Array.from({ length: 300 }, (_, index) =>
    entry({ id: String(index), updatedAt: at + (index % 7) }),
  );
  const latest = latestEntries(many);
  expect(latest).toHaveLength(FEED_LENGTH);
  expect(latest.every((one, index) => index === 0 || one.updatedAt <= latest[index - 1]!.updatedAt)).toBe(
    true,
  );
  expect(latestEntries([...many].reverse())).toEqual(latest);
});

test("ids are tag URIs (RFC 4151), whatever the id they are made from", () => {
  expect(tagUri("example.org", "verdict", "ke-2024-10-31-ca-letter/1")).toBe(
    "tag:example.org,2026:verdict/ke-2024-10-31-ca-letter/1",
  );
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (id) => {
      expect(tagUri("example.org", "episode", id)).toMatch(
        /^tag:example\.org,2026:episode\/[A-Za-z0-9\-._~!*'()%/]*$/,
      );
    }),
  );
});
