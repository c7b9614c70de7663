import { DAY, overlap } from "../model/interval.ts";
import type { Publication, ReportedEvent } from "../model/statement.ts";

export const reprintThresholds = {
  /** Share of the words of two titles that both have (Jaccard), from which they tell of the same thing. */
  leastSharedWords: 0.6,
  /** Or share of the shorter title's words that the longer one has too, for titles of some length. */
  leastContained: 0.85,
  leastWordsContained: 5,
  /** Reports of one event come within this of each other. */
  mostApart: 3 * DAY,
} as const;

/** One event, and the reports of it that were gathered under it. */
export interface EventGroup {
  /** The earliest report; its id and words stand for all. */
  readonly event: ReportedEvent;
  /** The others, in time order. */
  readonly reprints: readonly ReportedEvent[];
  /** Every place that any of them was published, each once, in time order; undated ones last. */
  readonly publications: readonly Publication[];
}

/**
 * Duplicates and reprints gathered under one event each: reports of one kind, of titles that share most of
 * their words or an address, within three days, that name no different countries or services. Each report is
 * held against the earliest of a group and never against a later one, so that no chain of small differences
 * joins what is different. The order of `events` does not matter.
 */
export function gatherReprints(events: readonly ReportedEvent[]): EventGroup[] {
  const ordered = events.toSorted((a, b) => a.period.start - b.period.start || (a.id < b.id ? -1 : 1));
  const groups: {
    readonly event: ReportedEvent;
    readonly words: ReadonlySet<string>;
    readonly reprints: ReportedEvent[];
  }[] = [];
  for (const event of ordered) {
    const words = wordsOf(event.title);
    const same = groups.find((group) => isReprint(group.event, group.words, event, words));
    if (same === undefined) groups.push({ event, words, reprints: [] });
    else same.reprints.push(event);
  }
  return groups.map(({ event, reprints }) => ({
    event,
    reprints,
    publications: publicationsOf([event, ...reprints]),
  }));
}

function isReprint(
  first: ReportedEvent,
  firstWords: ReadonlySet<string>,
  other: ReportedEvent,
  otherWords: ReadonlySet<string>,
): boolean {
  if (first.kind !== other.kind) return false;
  const touching =
    overlap(first.period, other.period) !== null ||
    other.period.start - first.period.start <= reprintThresholds.mostApart;
  if (!touching) return false;
  if (!compatible(first.countries, other.countries) || !compatible(first.services, other.services))
    return false;
  const addresses = new Set(first.publications.flatMap(({ url }) => url ?? []));
  if (other.publications.some(({ url }) => url !== null && addresses.has(url))) return true;
  const shared = [...otherWords].filter((word) => firstWords.has(word)).length;
  const either = firstWords.size + otherWords.size - shared;
  if (either === 0) return false;
  const shorter = Math.min(firstWords.size, otherWords.size);
  return (
    shared / either >= reprintThresholds.leastSharedWords ||
    (shorter >= reprintThresholds.leastWordsContained && shared / shorter >= reprintThresholds.leastContained)
  );
}

/** Two lists of names that do not speak of different things: one is empty, or they share a name. */
function compatible(a: readonly string[], b: readonly string[]): boolean {
  return a.length === 0 || b.length === 0 || a.some((name) => b.includes(name));
}

/** The words of a title without marks, case and punctuation, each once. */
export function wordsOf(title: string): ReadonlySet<string> {
  const plain = title.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return new Set(plain.match(/[\p{L}\p{N}]+/gu) ?? []);
}

function publicationsOf(events: readonly ReportedEvent[]): Publication[] {
  const seen = new Map<string, Publication>();
  for (const publication of events.flatMap((event) => event.publications)) {
    const key = publication.url ?? publication.title;
    if (!seen.has(key)) seen.set(key, publication);
  }
  const dated = [...seen.values()].flatMap((one) =>
    one.publishedAt === null ? [] : [{ one, at: one.publishedAt }],
  );
  const undated = [...seen.values()].filter((one) => one.publishedAt === null);
  return [...dated.sort((a, b) => a.at - b.at).map(({ one }) => one), ...undated];
}
