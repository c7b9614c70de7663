import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { builtInCatalogue } from "../catalogue/catalogue.ts";
import { claimReview } from "./claim-review.ts";
import { formats } from "./index.ts";

const now = Date.UTC(2026, 0, 1);
const review = {
  "@context": "https://schema.org",
  "@type": "ClaimReview",
  url: "https://checkers.example/telegram",
  datePublished: "2015-10-23",
  claimReviewed: "Telegram is not filtered in Iran.",
  author: { "@type": "Organization", name: "Checkers" },
  reviewRating: { "@type": "Rating", ratingValue: 1, bestRating: 5, alternateName: "False" },
  itemReviewed: {
    "@type": "Claim",
    author: {
      "@type": "Person",
      name: "Mahmud Vaezi",
      jobTitle: "minister",
      affiliation: { "@type": "Organization", name: "Ministry" },
    },
    datePublished: "2015-10-21",
    firstAppearance: { "@type": "NewsArticle", url: "https://agency.example/1", headline: "An agency" },
    appearance: [{ url: "https://agency.example/1" }, "https://other.example/2"],
  },
};

function read(document: unknown, set: Record<string, string> = { side: "government" }) {
  const text = typeof document === "string" ? document : JSON.stringify(document);
  const parser = claimReview.open({ catalogue: builtInCatalogue, set, now });
  const { items, rejects } = parser.take({ line: 1, text, row: null });
  return {
    statements: items.flatMap((one) => one.statements),
    rejects: rejects.map(({ field, rule }) => `${field} ${rule}`),
  };
}

describe("a ClaimReview", () => {
  test("becomes a statement; the review is a place that it was published, its rating the reviewer's", () => {
    const { statements, rejects } = read(review);
    expect(rejects).toEqual([]);
    expect(statements).toEqual([
      {
        id: expect.stringMatching(/^review-[0-9a-z]{13}$/),
        source: "claim-reviews",
        country: "IR",
        services: ["telegram"],
        speaker: "Mahmud Vaezi",
        role: "minister",
        organisation: "Ministry",
        side: "government",
        saidAt: Date.UTC(2015, 9, 21),
        precision: "day",
        summary: "Telegram is not filtered in Iran.",
        quote: null,
        language: null,
        translation: null,
        translator: null,
        publications: [
          { title: "agency.example", url: "https://agency.example/1", publishedAt: null },
          { title: "other.example", url: "https://other.example/2", publishedAt: null },
          {
            title: 'Checkers, whose rating is "False"',
            publisher: "Checkers",
            url: "https://checkers.example/telegram",
            publishedAt: Date.UTC(2015, 9, 23),
          },
        ],
        conflictsWith: null,
        claims: [],
      },
    ]);
  });

  test.each<[string, unknown]>([
    ["a list", [review]],
    ["a graph", { "@context": "https://schema.org", "@graph": [{ "@type": "WebPage" }, review] }],
    ["a data feed", { "@type": "DataFeed", dataFeedElement: [{ "@type": "DataFeedItem", item: [review] }] }],
    ["two types", { ...review, "@type": ["Review", "https://schema.org/ClaimReview"] }],
  ])("in %s", (_, document) => expect(read(document).statements).toHaveLength(1));

  test("what the file does not say comes by --set, and wins over what the text names", () => {
    const bare = { ...review, claimReviewed: "It is not filtered." };
    expect(read(bare).rejects).toEqual(["country country-missing", "service service-missing"]);
    const { statements } = read(bare, { side: "regulator", country: "ke", service: "telegram,whatsapp" });
    expect(statements[0]).toMatchObject({
      country: "KE",
      services: ["telegram", "whatsapp"],
      side: "regulator",
    });
    expect(read({ ...review, claimReviewed: "Telegram works in Iran and Iraq." }).rejects).toEqual([
      "country country-missing",
    ]);
  });

  test.each<[string, object, string]>([
    [
      "nobody who said it",
      { itemReviewed: { ...review.itemReviewed, author: undefined } },
      "itemReviewed speaker-missing",
    ],
    ["nothing said", { claimReviewed: " " }, "claimReviewed claim-missing"],
    [
      "no date",
      { itemReviewed: { ...review.itemReviewed, datePublished: undefined } },
      "datePublished time-missing",
    ],
    [
      "a date to come",
      { itemReviewed: { ...review.itemReviewed, datePublished: "2100-01-01" } },
      "datePublished time-range",
    ],
    ["an address that is a script", { url: "javascript:alert(1)" }, "url url-missing"],
  ])("with %s is a reject", (_, change, reject) => {
    const { statements, rejects } = read({ ...review, ...change });
    expect(statements).toEqual([]);
    expect(rejects).toContain(reject);
  });

  test("without a side is a reject that says how to give it; one bad review spoils no other", () => {
    expect(read(review, {}).rejects).toEqual(["side side-missing"]);
    const { statements, rejects } = read([
      review,
      { ...review, url: "" },
      { ...review, url: "https://b.example/" },
    ]);
    expect([statements.length, rejects]).toEqual([2, ["url url-missing"]]);
    expect(read([review, review]).rejects).toEqual(["url id-twice"]);
  });

  test("a time without a zone is its day alone", () => {
    const dated = {
      ...review,
      itemReviewed: { ...review.itemReviewed, datePublished: "2015-10-21 14:00:00" },
    };
    expect(read(dated).statements[0]).toMatchObject({ saidAt: Date.UTC(2015, 9, 21), precision: "day" });
  });

  test("any JSON is answered, and never throws", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        read({ ...review, itemReviewed: value });
        read({ "@graph": value });
        const { statements, rejects } = read(value);
        expect(statements.length + rejects.length).toBeGreaterThan(0);
      }),
    );
  });
});

test("is recognised by its type, and by no other format", () => {
  for (const document of [review, [review], { "@graph": [review] }]) {
    const text = JSON.stringify(document);
    const head = { name: "reviews.json", text, columns: [] };
    expect(formats.filter((format) => format.recognises(head)).map((format) => format.id)).toEqual([
      "claim-review",
    ]);
  }
});
