import type { LatestPublication } from "../../db/queries/desk/latest-publications.ts";
import { markdownWords } from "../../lib/desk/markdown.ts";
import type { Language } from "../../lib/i18n/language.ts";
import type { Annotation } from "../../lib/model/annotation.ts";
import { type FeedEntry, tagUri } from "../../lib/share/feed.ts";
import type { Site } from "./entries.ts";

/** An editor's note. A correction is a new version of the same entry. */
export function noteEntry(
  language: Language,
  note: Annotation,
  last: LatestPublication | undefined,
  site: Site,
): FeedEntry {
  return {
    id: tagUri(site.host, "annotation", note.id),
    title: note.title,
    url: `${site.origin}${language.address(`/history/annotation/${note.id}`)}`,
    publishedAt: note.publishedAt,
    updatedAt: note.correctedAt ?? note.publishedAt,
    paragraphs: [
      language.interval(note.period),
      markdownWords(note.text),
      ...(note.correctedAt === null || last === undefined ? [] : [corrected(language, last)]),
    ],
    quote: null,
    tags: ["annotation", note.country, note.service, ...(note.correctedAt === null ? [] : ["correction"])],
    simulated: false,
  };
}

/** The entry of a statement after editors corrected it: its newest version, with what was corrected. */
export function correctedEntry(language: Language, entry: FeedEntry, last: LatestPublication): FeedEntry {
  const updatedAt = Math.max(entry.updatedAt, last.at);
  if (last.state !== "corrected") return { ...entry, updatedAt };
  return {
    ...entry,
    updatedAt,
    paragraphs: [...entry.paragraphs, corrected(language, last)],
    tags: [...entry.tags, "correction"],
  };
}

/** The last version of the entry of something that was withdrawn: when and why, and nothing of what it said. */
export function tombstoneEntry(
  language: Language,
  kind: "statement" | "annotation",
  last: LatestPublication,
  site: Site,
): FeedEntry {
  const path = kind === "statement" ? `/statements/${last.record}` : `/history/annotation/${last.record}`;
  return {
    id: tagUri(site.host, kind, last.record),
    title: language.say("editorial.withdrawn-title"),
    url: `${site.origin}${language.address(path)}`,
    publishedAt: null,
    updatedAt: last.at,
    paragraphs: [
      language.say("editorial.withdrawn", { date: language.date(last.at) }),
      ...(last.publicNote === null
        ? []
        : [language.say("editorial.withdrawn-reason", { note: last.publicNote })]),
    ],
    quote: null,
    tags: [kind, "correction"],
    simulated: false,
  };
}

function corrected(language: Language, { at, publicNote }: LatestPublication): string {
  return publicNote === null
    ? language.say("editorial.correction-plain", { date: language.date(at) })
    : language.say("editorial.correction", { date: language.date(at), note: publicNote });
}
