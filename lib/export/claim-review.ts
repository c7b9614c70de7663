import type { Claim } from "../model/claim.ts";
import type { JudgedClaim } from "../model/overview.ts";
import { saidWithin } from "../model/said-within.ts";
import type { Precision, Statement } from "../model/statement.ts";
import type { Verdict, VerdictValue } from "../model/verdict.ts";

/** What the texts of a review say, in the language of the page that it stands on. */
export interface ReviewWords {
  readonly publisher: string;
  /** What one claim says. */
  readonly claim: (claim: Claim) => string;
  readonly verdict: (value: VerdictValue) => string;
  readonly reasons: (verdict: Verdict) => string;
  /** What stands in the place of a rating where the measurements are simulated. */
  readonly simulated: string;
}

/** From the least to the best: what cannot be tested has no place on the scale. */
const scale: Readonly<Partial<Record<VerdictValue, number>>> = {
  contradicted: 1,
  "partly supported": 2,
  supported: 3,
};

/**
 * The verdicts on a statement's claims as schema.org ClaimReview (schema.org/ClaimReview), one for each claim
 * that was held against the evidence. A claim that cannot be tested has a review without a number; so has one
 * whose verdict rests on simulated measurements, which must not be taken for a finding about a person.
 *
 * @param site absolute address of the site, `https://example.org`.
 * @param reviewedAt when the verdict on a claim was given, UTC epoch ms; null where that is not known.
 */
export function claimReviews(
  judged: readonly JudgedClaim[],
  site: URL,
  words: ReviewWords,
  reviewedAt: (claim: string) => number | null,
): Record<string, unknown>[] {
  return judged.flatMap(({ claim, statement, verdict }) => {
    if (verdict === null) return [];
    const url = new URL(`/statements/${statement.id}#claim-${statement.claims.indexOf(claim) + 1}`, site)
      .href;
    const at = reviewedAt(claim.id);
    return [
      {
        "@context": "https://schema.org",
        "@type": "ClaimReview",
        url,
        claimReviewed: words.claim(claim),
        ...(at === null ? {} : { datePublished: new Date(at).toISOString().slice(0, 10) }),
        author: { "@type": "Organization", name: words.publisher, url: site.href },
        reviewRating: ratingOf(verdict, words),
        reviewBody: words.reasons(verdict),
        itemReviewed: reviewed(statement),
      },
    ];
  });
}

function ratingOf(verdict: Verdict, words: ReviewWords) {
  if (verdict.provenance === "simulated") return { "@type": "Rating", alternateName: words.simulated };
  const value = scale[verdict.value];
  const rating = { "@type": "Rating", alternateName: words.verdict(verdict.value) };
  return value === undefined ? rating : { ...rating, ratingValue: value, bestRating: 3, worstRating: 1 };
}

function reviewed(statement: Statement) {
  const appearances = statement.publications.flatMap(({ title, url, publishedAt, precision, ...known }) =>
    url !== null && /^https?:\/\//i.test(url)
      ? [
          {
            "@type": "CreativeWork",
            url,
            name: title,
            ...(publishedAt === null ? {} : { datePublished: dateOf(publishedAt, precision ?? "day") }),
            ...(known.publisher === undefined
              ? {}
              : { publisher: { "@type": "Organization", name: known.publisher } }),
            ...(known.author === undefined ? {} : { author: { "@type": "Person", name: known.author } }),
            ...(known.language === undefined ? {} : { inLanguage: known.language }),
          },
        ]
      : [],
  );
  const [first] = appearances;
  return {
    "@type": "Claim",
    datePublished: dateOf(statement.saidAt, statement.precision),
    author: {
      "@type": "Person",
      name: statement.speaker,
      ...(statement.role === null ? {} : { jobTitle: statement.role }),
      ...(statement.organisation === null
        ? {}
        : { affiliation: { "@type": "Organization", name: statement.organisation } }),
    },
    ...(appearances.length === 0 ? {} : { appearance: appearances }),
    ...(first === undefined ? {} : { firstAppearance: first }),
  };
}

/**
 * ISO 8601, no finer than it is known. A date known only roughly is told by its month, or by its year where its
 * uncertainty reaches into another month: schema.org's dates have no way to say "about".
 */
function dateOf(at: number, precision: Precision): string {
  const iso = new Date(at).toISOString();
  switch (precision) {
    case "minute":
      return `${iso.slice(0, 16)}Z`;
    case "day":
      return iso.slice(0, 10);
    case "month":
      return iso.slice(0, 7);
    case "about": {
      const { start, end } = saidWithin({ at, precision });
      const [first, last] = [start, end - 1].map((edge) => new Date(edge).toISOString());
      if (first?.slice(0, 7) === last?.slice(0, 7)) return iso.slice(0, 7);
      return iso.slice(0, 4);
    }
  }
}

/**
 * JSON as the content of a `<script>`: nothing in it can end the element or open another, whatever a statement
 * says (HTML Living Standard, "Restrictions for contents of script elements").
 */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`,
  );
}
