import { element, escapeXml } from "../figure/xml.ts";
import { isoInstant } from "../model/interval.ts";
import { entryHtml } from "./entry-html.ts";
import { type Feed, type FeedEntry, feedUpdatedAt } from "./feed.ts";

/** A feed as Atom (RFC 4287). */
export function atomDocument(feed: Feed): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${element(
    "feed",
    { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": feed.language },
    element("id", {}, escapeXml(feed.id)) +
      element("title", {}, escapeXml(feed.title)) +
      element("subtitle", {}, escapeXml(feed.description)) +
      element("updated", {}, isoInstant(feedUpdatedAt(feed))) +
      element("author", {}, element("name", {}, "Dimline")) +
      element("link", { rel: "self", type: "application/atom+xml", href: feed.atom }) +
      element("link", { rel: "alternate", type: "text/html", href: feed.page }) +
      element("link", { rel: "alternate", type: "application/feed+json", href: feed.json }) +
      feed.entries.map(entry).join(""),
  )}\n`;
}

function entry(one: FeedEntry): string {
  return element(
    "entry",
    {},
    element("id", {}, escapeXml(one.id)) +
      element("title", {}, escapeXml(one.title)) +
      (one.publishedAt === null ? "" : element("published", {}, isoInstant(one.publishedAt))) +
      element("updated", {}, isoInstant(one.updatedAt)) +
      element("link", { rel: "alternate", type: "text/html", href: one.url }) +
      one.tags.map((term) => element("category", { term })).join("") +
      element("content", { type: "html" }, escapeXml(entryHtml(one))),
  );
}
