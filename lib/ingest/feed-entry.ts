import { tagText } from "../catalogue/tagging.ts";
import type { Publication, ReportedEvent } from "../model/statement.ts";
import type { ParsingContext } from "./format.ts";
import { hostOf } from "./ooni-raw/address.ts";
import type { FieldChecks } from "./reading/field-checks.ts";
import { breach } from "./rules/checked.ts";
import { checkCountry } from "./rules/country.ts";
import { checkZonedTime } from "./rules/local-time.ts";
import { checkService } from "./rules/service.ts";
import { shortHash } from "./rules/short-hash.ts";
import { checkLanguage } from "./statements-csv-fields.ts";

/** An entry of a feed of any sort, its texts without HTML. */
export interface FeedEntry {
  readonly id: string | null;
  readonly url: string | null;
  readonly title: string;
  readonly text: string;
  /** ISO 8601 with an offset. */
  readonly published: string | null;
  readonly publishedField: string;
  readonly feed: string;
  /** As the feed has them; empty where it does not say. */
  readonly author: string;
  readonly language: string;
}

/** How much of an entry's text is taken where it has no title. */
const titleLength = 120;

/**
 * An article as a reported event. Feeds do not say which country or service they are about: it is tagged by the
 * names in its words, or by `--set country=GE`, `--set service=youtube` (several with commas between).
 */
export function eventOfEntry(
  entry: FeedEntry,
  checks: FieldChecks,
  { catalogue, set, now, noteReading }: ParsingContext,
  source: string,
): ReportedEvent | null {
  const when = checks.check(entry.publishedField, checkZonedTime(entry.published ?? "", set, now));
  const key = keyOf(entry);
  if (key === null) checks.fault("id", breach("id-missing", "the entry has neither an id nor an address"));
  const title = entry.title || entry.text.slice(0, titleLength);
  if (title === "")
    checks.fault("title", breach("title-missing", "the entry has neither a title nor a text"));
  const each = (given: string | undefined) => (given ?? "").split(",").filter((part) => part.trim() !== "");
  const tags = tagText(`${title} ${entry.text}`, catalogue);
  const countries = each(set.country)
    .map((country) => checks.check("country", checkCountry(country, catalogue)))
    .filter((country) => country !== null);
  const services = each(set.service)
    .map((service) => checks.check("service", checkService(service, catalogue)))
    .filter((service) => service !== null);
  if (when === null || key === null || checks.broken) return null;
  if (set.country === undefined)
    for (const country of tags.countries) noteReading?.({ field: "country", given: title, taken: country });
  if (set.service === undefined)
    for (const service of tags.services) noteReading?.({ field: "service", given: title, taken: service });
  return {
    id: `feed-${shortHash(key)}`,
    source,
    kind: "article",
    countries: set.country === undefined ? tags.countries : [...new Set(countries)],
    services: set.service === undefined ? tags.services : [...new Set(services)],
    period: { start: when.time, end: when.time + when.duration },
    precision: when.duration > 0 ? "day" : "minute",
    title,
    summary: entry.text === "" || entry.text === title ? null : entry.text,
    publications: [publicationOf(entry, title, when)],
  };
}

/**
 * What an article is told by: an id that is an address or another URI is its own in all the world; any other
 * (`1234`) is so in its feed only.
 */
function keyOf({ id, url, feed }: FeedEntry): string | null {
  if (id === null || /^[a-z][a-z0-9+.-]*:./i.test(id)) return id ?? url;
  const place = (url === null ? null : hostOf(url)) ?? feed;
  return place === "" ? id : `${place} ${id}`;
}

function publicationOf(
  entry: FeedEntry,
  title: string,
  when: { readonly time: number; readonly duration: number },
): Publication {
  // A feed's language that is no language tag says nothing, and is no reason to set an article aside.
  const language = entry.language === "" ? null : checkLanguage(entry.language);
  return {
    title: entry.feed || title,
    url: entry.url,
    publishedAt: when.time,
    ...(when.duration > 0 ? {} : { precision: "minute" as const }),
    ...(entry.feed === "" ? {} : { publisher: entry.feed }),
    ...(entry.author === "" ? {} : { author: entry.author.slice(0, longestName) }),
    ...(language?.ok ? { language: language.value } : {}),
  };
}

const longestName = 200;
