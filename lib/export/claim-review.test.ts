import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { claimText } from "../i18n/claim-text.ts";
import { languageOf } from "../i18n/language.ts";
import { type Claim, claimAbout } from "../model/claim.ts";
import type { JudgedClaim } from "../model/overview.ts";
import type { Statement } from "../model/statement.ts";
import type { Verdict } from "../model/verdict.ts";
import { claimReviews, scriptJson } from "./claim-review.ts";

const at = Date.UTC(2015, 9, 20);
const claim = claimAbout({
  id: "ir-vaezi-01/1",
  kind: "denies-block",
  country: "IR",
  service: "telegram",
});
const statement: Statement = {
  id: "ir-vaezi-01",
  source: "statements",
  country: "IR",
  services: ["telegram"],
  speaker: "Mahmud Vaezi",
  role: "minister",
  organisation: "Ministry of communications",
  side: "government",
  saidAt: at,
  precision: "day",
  summary: "Telegram is not filtered.",
  quote: null,
  language: null,
  translation: null,
  translator: null,
  publications: [
    { title: "AP", url: "https://example.org/ap", publishedAt: at },
    { title: "By script", url: "javascript:alert(1)", publishedAt: null },
    { title: "On paper", url: null, publishedAt: null },
  ],
  conflictsWith: null,
  claims: [claim],
};
const verdict: Verdict = {
  claim: claim.id,
  value: "contradicted",
  reasons: [],
  episodes: [],
  coverage: {
    period: { start: at, end: at },
    observations: 0,
    networks: 0,
    probes: null,
    hoursWithData: 0,
    hours: 0,
    sources: [],
  },
  compliance: [],
  provenance: "measured",
  comparison: "denies-block@1",
  strength: "strong",
  wouldChange: [],
  detector: "regime@1",
  datasetRevision: 3,
};
const words = {
  publisher: "Dimline",
  claim: (claim: Claim) =>
    claimText(languageOf("en"), claim, { service: "Telegram", country: "Iran", movedTo: null }),
  verdict: (value: string) => value,
  reasons: () => "Because.",
  simulated: "Not rated",
};
const reviews = (more: Partial<Verdict> | null, of: Statement = statement) => {
  const judged: JudgedClaim = {
    claim,
    statement: of,
    verdict: more === null ? null : { ...verdict, ...more },
  };
  return claimReviews([judged], new URL("https://dimline.example"), words, () => at);
};

describe("ClaimReview", () => {
  test("says what schema.org asks for", () => {
    const appearance = {
      "@type": "CreativeWork",
      url: "https://example.org/ap",
      name: "AP",
      datePublished: "2015-10-20",
    };
    expect(reviews({})).toEqual([
      {
        "@context": "https://schema.org",
        "@type": "ClaimReview",
        url: "https://dimline.example/statements/ir-vaezi-01#claim-1",
        claimReviewed: "Telegram was not blocked in Iran",
        datePublished: "2015-10-20",
        author: { "@type": "Organization", name: "Dimline", url: "https://dimline.example/" },
        reviewRating: {
          "@type": "Rating",
          alternateName: "contradicted",
          ratingValue: 1,
          bestRating: 3,
          worstRating: 1,
        },
        reviewBody: "Because.",
        itemReviewed: {
          "@type": "Claim",
          datePublished: "2015-10-20",
          author: {
            "@type": "Person",
            name: "Mahmud Vaezi",
            jobTitle: "minister",
            affiliation: { "@type": "Organization", name: "Ministry of communications" },
          },
          appearance: [appearance],
          firstAppearance: appearance,
        },
      },
    ]);
  });

  test("each claim of a statement has a review of its own, in words of its own", () => {
    const second: Claim = {
      ...claim,
      id: "ir-vaezi-01/2",
      kind: "asserts-throttling",
      period: { start: at - 7 * 86_400_000, end: at },
      approximate: true,
      duration: 7 * 86_400_000,
      networks: [12880],
    };
    const both = { ...statement, claims: [claim, second] };
    const made = claimReviews(
      both.claims.map((one) => ({ claim: one, statement: both, verdict: { ...verdict, claim: one.id } })),
      new URL("https://dimline.example"),
      words,
      () => null,
    );
    expect(made.map(({ url, claimReviewed }) => [url, claimReviewed])).toEqual([
      ["https://dimline.example/statements/ir-vaezi-01#claim-1", "Telegram was not blocked in Iran"],
      [
        "https://dimline.example/statements/ir-vaezi-01#claim-2",
        "Telegram was slowed in Iran (about 13 Oct 2015 to 19 Oct 2015; 7 d; AS12880)",
      ],
    ]);
  });

  test("a place of publication says who, in which language and when, as exactly as that is known", () => {
    const publications = [
      {
        title: "A report",
        url: "https://example.org/r",
        publishedAt: at + 3_600_000,
        precision: "minute",
        publisher: "Agency",
        author: "A. Reporter",
        language: "fa",
      },
    ] as const;
    expect(reviews({}, { ...statement, publications })[0]?.itemReviewed).toMatchObject({
      firstAppearance: {
        datePublished: "2015-10-20T01:00Z",
        publisher: { name: "Agency" },
        author: { name: "A. Reporter" },
        inLanguage: "fa",
      },
    });
  });

  test("what cannot be tested has no number, and what is simulated no rating at all", () => {
    expect(reviews({ value: "cannot be tested" })[0]?.reviewRating).toEqual({
      "@type": "Rating",
      alternateName: "cannot be tested",
    });
    expect(reviews({ provenance: "simulated" })[0]?.reviewRating).toEqual({
      "@type": "Rating",
      alternateName: "Not rated",
    });
    expect(reviews(null)).toEqual([]);
  });

  test("a date is no finer than it is known", () => {
    const dated = (precision: Statement["precision"]) =>
      reviews({}, { ...statement, precision, saidAt: at + 3_600_000 })[0]?.itemReviewed;
    expect(dated("month")).toMatchObject({ datePublished: "2015-10" });
    expect(dated("day")).toMatchObject({ datePublished: "2015-10-20" });
    expect(dated("about")).toMatchObject({ datePublished: "2015-10" });
    // Three days either way of the last of a month may be the next one; of the last of a year, the next year.
    const rough = (saidAt: number) =>
      reviews({}, { ...statement, precision: "about", saidAt })[0]?.itemReviewed;
    expect(rough(Date.UTC(2015, 9, 30))).toMatchObject({ datePublished: "2015" });
    expect(dated("minute")).toMatchObject({ datePublished: "2015-10-20T01:00Z" });
  });
});

describe("scriptJson", () => {
  test("cannot end its script, nor open a comment in it, and reads back the same", () => {
    const hostile = { summary: '</script><script>alert(1)</script><!--\u2028 & "' };
    const text = scriptJson(hostile);
    expect(text).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(text)).toEqual(hostile);
  });
  test("for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const made = scriptJson({ text });
        expect(made).not.toMatch(/[<>&]/);
        expect(JSON.parse(made)).toEqual({ text });
      }),
    );
  });
});
