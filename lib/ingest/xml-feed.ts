import { XMLParser } from "fast-xml-parser";
import { eventOfEntry } from "./feed-entry.ts";
import {
  type Format,
  type Item,
  item,
  nothing,
  type ParsingContext,
  type RecordParser,
  type Reject,
} from "./format.ts";
import { type Fields, isFields } from "./ooni-raw/fields.ts";
import { fieldChecks, keptText } from "./reading/field-checks.ts";
import { breach, type Checked, valid } from "./rules/checked.ts";
import { linkOf, plainText } from "./rules/plain-text.ts";
import { isoOfInternetDate } from "./xml-feed-date.ts";

/**
 * Feeds in XML: RSS 0.9x and 2.0, RDF (RSS 1.0) and Atom. An article is a reported event at the moment that it was
 * published. Entities that a document declares for itself are not expanded: no feed needs them, and bombs are made of them.
 */
export const xmlFeed: Format = {
  id: "xml-feed",
  title: "RSS, Atom and RDF feeds",
  reference: "https://www.rssboard.org/rss-specification",
  source: "feeds",
  shape: "document",
  eventsArriveAs: "candidate",
  recognises: ({ text }) =>
    /^\uFEFF?\s*<[?!a-z]/i.test(text) &&
    /<(?:[a-z]+:)?(?:rss|rdf|feed)[\s>]/i.test(text.slice(0, 8_192)) &&
    isFeed(text),
  open,
};

/** The namespaces and elements of feeds; an HTML page can speak of them, but does not begin with them. */
function isFeed(text: string): boolean {
  const root = /<(?![?!])([^\s>/]+)/.exec(text)?.[1]?.toLowerCase() ?? "";
  const local = root.slice(root.indexOf(":") + 1);
  if (local === "feed") return /xmlns(?::[a-z]+)?\s*=\s*["'][^"']*atom/i.test(text);
  return local === "rss" || local === "rdf";
}

const reader = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "@",
  textNodeName: "#text",
  cdataPropName: "#cdata",
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: false,
  maxNestedTags: 100,
});

function open(context: ParsingContext): RecordParser {
  return {
    take(record) {
      const checks = fieldChecks({ line: record.line, text: record.text.slice(0, keptText) });
      const root = checks.check(null, readXml(record.text));
      if (root === null) return { ...nothing, rejects: checks.rejects };
      const { entries, title, language } = entriesOf(root);
      if (entries.length === 0) checks.fault(null, breach("record-empty", "the feed holds no entries"));
      const items: Item[] = [];
      const rejects: Reject[] = [...checks.rejects];
      let brokenParts = 0;
      for (const entry of entries) {
        const of = fieldChecks({
          line: record.line,
          get text() {
            return JSON.stringify(entry).slice(0, keptText);
          },
        });
        const event = eventOfEntry(readEntry(entry, title, language), of, context, xmlFeed.source);
        if (event === null || of.broken) {
          brokenParts += 1;
          rejects.push(...of.rejects);
        } else items.push(item({ line: record.line, events: [event] }));
      }
      return { ...nothing, items, rejects, brokenParts };
    },
    end: () => nothing,
  };
}

/** Rules `xml-syntax`, `xml-entities`. */
function readXml(text: string): Checked<Fields> {
  if (/<!ENTITY\b/i.test(text))
    return breach("xml-entities", "the document declares entities of its own, which are not expanded");
  try {
    const value: unknown = reader.parse(text.replace(/^\uFEFF?\s*/, ""), true);
    return isFields(value) ? valid(value) : breach("xml-syntax", "the document has no root element");
  } catch (error) {
    // The library says where: "Expected closing tag 'item' (opened in line 3, col 1) …:5:1".
    const said = error instanceof Error ? error.message.slice(0, 200) : "";
    return breach("xml-syntax", `the document is not well-formed XML${said === "" ? "" : `: ${said}`}`);
  }
}

interface Entries {
  readonly entries: readonly Fields[];
  readonly title: string;
  readonly language: string;
}

function entriesOf(document: Fields): Entries {
  for (const [name, value] of Object.entries(document)) {
    const root = isFields(value) ? value : null;
    const local = name.slice(name.indexOf(":") + 1).toLowerCase();
    if (root === null || !["rss", "rdf", "feed"].includes(local)) continue;
    const channels = local === "feed" ? [root] : fieldsOf(root, "channel");
    // RDF keeps its items beside the channel, RSS inside of it.
    const holders = local === "rdf" ? [root] : channels;
    const entries = holders.flatMap((holder) => fieldsOf(holder, local === "feed" ? "entry" : "item"));
    const channel = channels[0] ?? {};
    return {
      entries,
      title: plainText(wordsOf(channel, "title")),
      language: wordsOf(channel, "language") || wordsOf(channel, "dc:language") || textOf(root["@xml:lang"]),
    };
  }
  return { entries: [], title: "", language: "" };
}

function readEntry(entry: Fields, feed: string, language: string) {
  const links = valuesOf(entry, "link");
  const preferred = links.find((link) => isFields(link) && (link["@rel"] ?? "alternate") === "alternate");
  const hrefs = [preferred, ...links].map((link) =>
    isFields(link) ? (link["@href"] ?? words(link)) : words(link),
  );
  const id = wordsOf(entry, "guid") || wordsOf(entry, "id") || textOf(entry["@rdf:about"]);
  const url = hrefs.map((href) => linkOf(decoded(textOf(href)))).find((href) => href !== null) ?? linkOf(id);
  const published = ["pubDate", "published", "dc:date", "issued", "updated", "modified"]
    .map((name) => wordsOf(entry, name).trim())
    .find((date) => date !== "");
  return {
    id: id === "" ? null : id.trim(),
    url,
    title: plainText(wordsOf(entry, "title")),
    text: plainText(
      wordsOf(entry, "description") ||
        wordsOf(entry, "summary") ||
        wordsOf(entry, "content:encoded") ||
        wordsOf(entry, "content"),
    ),
    published: published === undefined ? null : isoOfInternetDate(published),
    publishedField: "published",
    feed,
    author: authorOf(entry),
    language: wordsOf(entry, "dc:language") || textOf(entry["@xml:lang"]) || language,
  };
}

/** Atom names its authors in elements of their own; RSS has one, whose address (RSS 2.0) is left out. */
function authorOf(entry: Fields): string {
  const names = valuesOf(entry, "author").map((author) =>
    isFields(author) ? wordsOf(author, "name") || words(author) : words(author),
  );
  const creators = valuesOf(entry, "dc:creator").map(words);
  const all = [...creators, ...names].map((name) =>
    plainText(name.replace(/^\s*\S+@\S+\s*\(([^)]*)\)\s*$/, "$1"))
      .replace(/\S+@\S+/g, "")
      .trim(),
  );
  return [...new Set(all.filter((name) => name !== ""))].join(", ");
}

/** Every element of a name, whichever prefix stands for Atom's namespace. */
function valuesOf(fields: Fields, name: string): readonly unknown[] {
  const found = Object.hasOwn(fields, name)
    ? fields[name]
    : Object.hasOwn(fields, `atom:${name}`)
      ? fields[`atom:${name}`]
      : [];
  return Array.isArray(found) ? found : [found];
}

function fieldsOf(fields: Fields, name: string): readonly Fields[] {
  return valuesOf(fields, name).map((value) => (isFields(value) ? value : { "#text": textOf(value) }));
}

function wordsOf(fields: Fields, name: string): string {
  return words(valuesOf(fields, name)[0]);
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** The text inside an element: references decoded, CDATA as it stands, attributes left out. */
function words(value: unknown): string {
  if (typeof value === "string") return decoded(value);
  if (Array.isArray(value)) return value.map(words).join(" ");
  if (!isFields(value)) return "";
  return Object.entries(value)
    .filter(([name]) => !name.startsWith("@"))
    .map(([name, inner]) => (name === "#cdata" ? [inner].flat().map(textOf).join("") : words(inner)))
    .join(" ")
    .trim();
}

const references: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** The five references that XML itself has; numbers and HTML's are left to `plainText`. */
function decoded(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => references.get(name) ?? "");
}
