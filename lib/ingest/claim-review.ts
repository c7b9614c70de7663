import { tagText } from "../catalogue/tagging.ts";
import type { Publication, Statement } from "../model/statement.ts";
import { type Format, type Head, item, type ParsingContext, type RecordParser } from "./format.ts";
import { type Fields, fieldsAt, isFields, textAt } from "./ooni-raw/fields.ts";
import { documentParser } from "./reading/document-parser.ts";
import type { FieldChecks } from "./reading/field-checks.ts";
import { breach, type Checked, quoted, valid } from "./rules/checked.ts";
import { checkCountry } from "./rules/country.ts";
import { linkOf, plainText } from "./rules/plain-text.ts";
import { checkService } from "./rules/service.ts";
import { shortHash } from "./rules/short-hash.ts";
import { checkTime, checkTimeRange } from "./rules/time.ts";
import { checkSide } from "./statements-csv-fields.ts";

/**
 * ClaimReview of schema.org, as fact-checkers publish it: one review, a list, an `@graph`, or a DataFeed. What
 * was reviewed becomes a statement, the review one of the places that it was published. The reviewer's rating
 * stays the reviewer's: it stands in the title of that place and is no verdict here. What the statement claims
 * in a form that measurements can test, an editor says.
 */
export const claimReview: Format = {
  id: "claim-review",
  title: "ClaimReview",
  reference: "https://schema.org/ClaimReview",
  source: "claim-reviews",
  shape: "document",
  envelope: ["[", "]"],
  recognises,
  open,
};

function recognises({ text }: Head): boolean {
  return (
    /^\uFEFF?\s*[[{]/.test(text) &&
    /"@type"\s*:\s*(?:\[\s*)?"(?:https?:(?:\\?\/){2}schema\.org(?:\\?\/))?ClaimReview"/.test(text)
  );
}

function open(context: ParsingContext): RecordParser {
  const seen = new Set<string>();
  return documentParser((value, reading) => {
    const reviews = reviewsIn(value, 0);
    if (reviews.length === 0)
      reading.checks.fault(null, breach("record-empty", "the document holds no ClaimReview"));
    for (const review of reviews)
      reading.part(review, (checks) => {
        const statement = read(review, checks, context);
        if (statement === null) return null;
        if (seen.has(statement.id))
          return checks.fault("url", breach("id-twice", "the same review stands in the document already"));
        seen.add(statement.id);
        return item({ line: reading.line, statements: [statement] });
      });
  });
}

/** Deeper than any publisher nests them. */
const deepest = 6;

/** Every ClaimReview in a document, however it is wrapped. */
function reviewsIn(value: unknown, depth: number): Fields[] {
  if (depth > deepest) return [];
  if (Array.isArray(value)) return value.flatMap((one) => reviewsIn(one, depth + 1));
  if (!isFields(value)) return [];
  if (typesOf(value).includes("ClaimReview")) return [value];
  return ["@graph", "dataFeedElement", "item", "itemListElement"].flatMap((key) =>
    reviewsIn(value[key], depth + 1),
  );
}

function typesOf(fields: Fields): string[] {
  const type = fields["@type"];
  const names = Array.isArray(type) ? type : [type];
  return names
    .filter((name) => typeof name === "string")
    .map((name) => name.replace(/^https?:\/\/schema\.org\//, ""));
}

function read(
  review: Fields,
  checks: FieldChecks,
  { catalogue, set, now, noteReading }: ParsingContext,
): Statement | null {
  const claim = fieldsAt(review, "itemReviewed") ?? {};
  const summary = plainText(textAt(review, "claimReviewed") ?? "");
  if (summary === "")
    checks.fault("claimReviewed", breach("claim-missing", "the review does not say what was claimed"));
  const author = first(claim.author);
  const speaker = plainText(textAt(author, "name") ?? "");
  if (speaker === "")
    checks.fault("itemReviewed", breach("speaker-missing", "the review does not say who made the claim"));
  const side = checks.check("side", checkSide(set.side ?? ""));
  const tags = tagText(`${summary} ${textAt(review, "headline") ?? ""}`, catalogue);
  const country = checks.check(
    "country",
    countryOf(set.country, tags.countries, (code) => checkCountry(code, catalogue)),
  );
  const services =
    set.service === undefined
      ? tags.services
      : set.service
          .split(",")
          .map((name) => checks.check("service", checkService(name, catalogue)))
          .filter((id) => id !== null);
  if (services.length === 0 && set.service === undefined)
    checks.fault(
      "service",
      breach(
        "service-missing",
        "the claim names no service that is known; say it with --set service=telegram",
      ),
    );

  const appearances = [claim.firstAppearance, claim.appearance].flatMap(objectsIn);
  const dated =
    textAt(claim, "datePublished") ??
    appearances.map((one) => textAt(one, "datePublished")).find(Boolean) ??
    "";
  const said = checks.check("datePublished", saidAt(dated, now));
  const url = linkOf(review.url);
  if (url === null)
    checks.fault(
      "url",
      breach("url-missing", "the review has no address that starts with http:// or https://"),
    );
  if (checks.broken || said === null || side === null || country === null || url === null) return null;
  if (set.country === undefined) noteReading?.({ field: "country", given: summary, taken: country });
  if (set.service === undefined)
    for (const service of services) noteReading?.({ field: "service", given: summary, taken: service });
  const affiliation = first(author.affiliation ?? author.worksFor);
  return {
    id: `review-${shortHash(url)}`,
    source: claimReview.source,
    country,
    services,
    speaker,
    role: textAt(author, "jobTitle"),
    organisation: textAt(affiliation, "name"),
    side,
    saidAt: said.time,
    precision: said.duration > 0 ? "day" : "minute",
    summary,
    quote: null,
    language: null,
    translation: null,
    translator: null,
    publications: [
      ...new Map(
        [...appearances.flatMap(placeOf), reviewPlace(review, url)].map((one) => [one.url, one]),
      ).values(),
    ],
    conflictsWith: null,
    claims: [],
  };
}

function countryOf(
  given: string | undefined,
  found: readonly string[],
  check: (code: string) => Checked<string>,
): Checked<string> {
  if (given !== undefined) return check(given);
  const [only, another] = found;
  if (only === undefined)
    return breach("country-missing", "the claim names no country; say it with --set country=GE");
  return another === undefined
    ? valid(only)
    : breach(
        "country-missing",
        `the claim names ${found.join(", ")}; say which it is about with --set country=${only}`,
      );
}

/** A day, or a time; one without a zone is taken for its day alone. */
function saidAt(text: string, now: number): Checked<{ readonly time: number; readonly duration: number }> {
  if (text === "")
    return breach(
      "time-missing",
      "the review does not say when the claim was made (itemReviewed.datePublished)",
    );
  const zoned = checkTime(text, "required");
  const read =
    zoned.ok || zoned.rule !== "time-zone" ? zoned : checkTime(text.trim().slice(0, 10), "required");
  if (!read.ok) return read;
  const range = checkTimeRange(read.value.time, now);
  return range.ok ? read : range;
}

function reviewPlace(review: Fields, url: string): Publication {
  const reviewer = plainText(textAt(first(review.author), "name") ?? "") || new URL(url).hostname;
  const rating = plainText(textAt(fieldsAt(review, "reviewRating") ?? {}, "alternateName") ?? "");
  const when = checkTime(textAt(review, "datePublished") ?? "", "utc");
  return {
    title: rating === "" ? reviewer : `${reviewer}, whose rating is ${quoted(rating)}`,
    url,
    ...publishedAs(when),
    ...(rating === "" ? {} : { publisher: reviewer }),
  };
}

/** A date without a time of day is known to the day, which needs no saying. */
function publishedAs(when: ReturnType<typeof checkTime>): Pick<Publication, "publishedAt" | "precision"> {
  if (!when.ok) return { publishedAt: null };
  const { time, duration } = when.value;
  return duration > 0 ? { publishedAt: time } : { publishedAt: time, precision: "minute" };
}

function placeOf(appearance: Fields): Publication[] {
  const url = linkOf(appearance.url) ?? linkOf(appearance["@id"]);
  if (url === null) return [];
  const when = checkTime(textAt(appearance, "datePublished") ?? "", "utc");
  return [
    {
      title:
        plainText(textAt(appearance, "headline") ?? textAt(appearance, "name") ?? "") ||
        new URL(url).hostname,
      url,
      ...publishedAs(when),
    },
  ];
}

/** The objects in a value that is one, a list of them, or an address on its own. */
function objectsIn(value: unknown): Fields[] {
  if (typeof value === "string") return [{ url: value }];
  if (Array.isArray(value)) return value.flatMap(objectsIn);
  return isFields(value) ? [value] : [];
}

function first(value: unknown): Fields {
  return objectsIn(value)[0] ?? {};
}
