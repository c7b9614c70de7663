import type { ReportedEvent } from "../model/statement.ts";
import { eventOfEntry, type FeedEntry } from "./feed-entry.ts";
import { type Format, type Item, item, type ParsingContext, type RecordParser } from "./format.ts";
import { type Fields, isFields, textAt } from "./ooni-raw/fields.ts";
import { documentParser } from "./reading/document-parser.ts";
import type { FieldChecks } from "./reading/field-checks.ts";
import { breach, quoted } from "./rules/checked.ts";
import { linkOf, plainText } from "./rules/plain-text.ts";

/** JSON Feed 1 and 1.1: an article is a reported event at the moment that it was published. */
export const jsonFeed: Format = {
  id: "json-feed",
  title: "JSON Feed",
  reference: "https://www.jsonfeed.org/version/1.1/",
  source: "feeds",
  shape: "document",
  envelope: ['{"version":"https://jsonfeed.org/version/1.1","items":[', "]}"],
  eventsArriveAs: "candidate",
  recognises: ({ text }) =>
    /^\uFEFF?\s*\{/.test(text) && /"version"\s*:\s*"https?:(?:\\?\/){2}jsonfeed\.org(?:\\?\/)/.test(text),
  open,
};

function open(context: ParsingContext): RecordParser {
  return documentParser((value, reading) => {
    const items = isFields(value) ? value.items : null;
    if (!isFields(value) || !Array.isArray(items)) {
      reading.checks.fault("items", breach("record-shape", "the feed has no list of items"));
      return;
    }
    if (items.length === 0) reading.checks.fault("items", breach("record-empty", "the feed holds no items"));
    const feed = {
      title: plainText(textAt(value, "title") ?? ""),
      language: textAt(value, "language") ?? "",
    };
    for (const one of items)
      reading.part(one, (checks) =>
        isFields(one)
          ? read(one, feed, reading.line, checks, context)
          : checks.fault(
              "items",
              breach("record-shape", `an item is a JSON object, and this is ${quoted(one)}`),
            ),
      );
  });
}

function read(
  entry: Fields,
  feed: { readonly title: string; readonly language: string },
  line: number,
  checks: FieldChecks,
  context: ParsingContext,
): Item | null {
  const id = typeof entry.id === "number" ? String(entry.id) : textAt(entry, "id");
  const url = linkOf(entry.url) ?? linkOf(entry.external_url) ?? linkOf(id);
  const text = plainText(
    textAt(entry, "summary") ?? textAt(entry, "content_text") ?? textAt(entry, "content_html") ?? "",
  );
  const given: FeedEntry = {
    id,
    url,
    title: plainText(textAt(entry, "title") ?? ""),
    text,
    published: textAt(entry, "date_published") ?? textAt(entry, "date_modified"),
    publishedField: "date_published",
    feed: feed.title,
    author: authorsOf(entry),
    language: textAt(entry, "language") ?? feed.language,
  };
  const event: ReportedEvent | null = eventOfEntry(given, checks, context, jsonFeed.source);
  return event === null ? null : item({ line, events: [event] });
}

/** Version 1.1 has a list of authors, version 1 one of them. */
function authorsOf(entry: Fields): string {
  const given = Array.isArray(entry.authors) ? entry.authors : [entry.author];
  const names = given.map((one) => (isFields(one) ? plainText(textAt(one, "name") ?? "") : ""));
  return [...new Set(names.filter((name) => name !== ""))].join(", ");
}
