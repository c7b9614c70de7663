import type { Instant } from "../model/interval.ts";

/** One thing in a feed. A correction keeps the id and moves `updatedAt`, which is how readers of feeds know a new version. */
export interface FeedEntry {
  readonly id: string;
  readonly title: string;
  /** Whole address of the page about it. */
  readonly url: string;
  readonly publishedAt: Instant | null;
  readonly updatedAt: Instant;
  /** Paragraphs in plain text. */
  readonly paragraphs: readonly string[];
  /** Somebody's words in their own language, beneath the paragraphs. */
  readonly quote: { readonly text: string; readonly language: string | null } | null;
  /** What it is about and what it is: `IR`, `telegram`, `verdict`, `contradicted`, `simulated`. */
  readonly tags: readonly string[];
  readonly simulated: boolean;
}

export interface Feed {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** BCP 47. */
  readonly language: string;
  /** Whole address of the page that it follows. */
  readonly page: string;
  /** Whole address of this feed in each format. */
  readonly atom: string;
  readonly json: string;
  /** Where nothing is in it yet: when the dataset last changed. */
  readonly updatedAt: Instant;
  readonly entries: readonly FeedEntry[];
}

/** The most entries a feed holds; older ones are on the pages. */
export const FEED_LENGTH = 100;

/** Entries by when they last changed, the latest first; at most `FEED_LENGTH`. */
export function latestEntries(entries: readonly FeedEntry[]): FeedEntry[] {
  return [...entries]
    .sort((a, b) => b.updatedAt - a.updatedAt || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
    .slice(0, FEED_LENGTH);
}

/**
 * A name for a thing that stays the same when its address changes (RFC 4151).
 * @param host of the site that gives the name, without a port.
 */
export function tagUri(host: string, kind: string, id: string): string {
  return `tag:${host},2026:${kind}/${encodeURIComponent(id.toWellFormed()).replaceAll("%2F", "/")}`;
}

/** The moment of the latest change in a feed. */
export function feedUpdatedAt(feed: Feed): Instant {
  return feed.entries.reduce((latest, entry) => Math.max(latest, entry.updatedAt), 0) || feed.updatedAt;
}
