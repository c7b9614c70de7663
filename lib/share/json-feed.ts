import { isoInstant } from "../model/interval.ts";
import { entryHtml } from "./entry-html.ts";
import type { Feed } from "./feed.ts";

/** A feed as JSON Feed (jsonfeed.org, version 1.1). What is ours stands under `_dimline`, as its section on extensions asks. */
export function jsonFeed(feed: Feed): string {
  const document = {
    version: "https://jsonfeed.org/version/1.1",
    title: feed.title,
    description: feed.description,
    language: feed.language,
    home_page_url: feed.page,
    feed_url: feed.json,
    authors: [{ name: "Dimline" }],
    items: feed.entries.map((entry) => ({
      id: entry.id,
      url: entry.url,
      title: entry.title,
      content_html: entryHtml(entry),
      ...(entry.publishedAt === null ? {} : { date_published: isoInstant(entry.publishedAt) }),
      date_modified: isoInstant(entry.updatedAt),
      tags: entry.tags,
      _dimline: { simulated: entry.simulated },
    })),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
