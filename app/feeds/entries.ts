import { claimKindName, kindsName, saidWhen } from "../../components/site/names.ts";
import type { RetiredEpisode } from "../../db/queries/findings/list-retired-episodes.ts";
import type { WithdrawnClaim } from "../../db/queries/findings/list-withdrawn-claims.ts";
import type { Language } from "../../lib/i18n/language.ts";
import type { Claim } from "../../lib/model/claim.ts";
import type { Episode } from "../../lib/model/episode.ts";
import type { Instant } from "../../lib/model/interval.ts";
import type { Statement } from "../../lib/model/statement.ts";
import type { Verdict, VerdictVersion } from "../../lib/model/verdict.ts";
import { type FeedEntry, tagUri } from "../../lib/share/feed.ts";

/** Names of a place as a reader knows them. */
interface Place {
  readonly country: string;
  readonly service: string;
}

/** Where the site is: the address that links begin with, and the host that ids are made from. */
export interface Site {
  readonly origin: string;
  readonly host: string;
}

export function episodeEntry(
  language: Language,
  episode: Episode,
  place: Place,
  updatedAt: Instant,
  site: Site,
): FeedEntry {
  const simulated = episode.provenance === "simulated";
  const title = language.say("share.feed-entry-episode", {
    kinds: kindsName(language, episode),
    ...place,
    start: language.date(episode.start.best),
  });
  return {
    id: tagUri(site.host, "episode", episode.id),
    title: marked(language, title, simulated),
    url: `${site.origin}${language.address(`/episodes/${episode.id}`)}`,
    publishedAt: null,
    updatedAt,
    paragraphs: [
      ...simulatedNote(language, simulated),
      [
        episode.beganBeforeData
          ? language.say("pages.episode-began-before", { best: language.date(episode.start.best) })
          : language.say("share.feed-began", { bound: language.bound(episode.start) }),
        episode.end === null
          ? language.say("share.feed-ongoing")
          : language.say("share.feed-ended", { bound: language.bound(episode.end) }),
      ].join(" "),
      language.say("share.feed-confidence", {
        confidence: language.percent(episode.confidence),
        networks: episode.networks.length,
        detector: episode.detector,
        revision: episode.datasetRevision,
      }),
    ],
    quote: null,
    tags: tags("episode", episode, simulated),
    simulated,
  };
}

/** An id that was published and is found no longer: the last version of its entry. */
export function retiredEntry(
  language: Language,
  retired: RetiredEpisode,
  updatedAt: Instant,
  site: Site,
): FeedEntry {
  const { id, movedTo, reason } = retired;
  return {
    id: tagUri(site.host, "episode", id),
    title: language.say("share.feed-entry-retired", { id }),
    url: `${site.origin}${language.address(`/episodes/${id}`)}`,
    publishedAt: null,
    updatedAt,
    paragraphs: [
      language.say("share.feed-retired", { id, reason }),
      ...(movedTo === null ? [] : [language.say("share.feed-retired-moved", { moved: movedTo })]),
    ],
    quote: null,
    tags: ["episode", "correction"],
    simulated: false,
  };
}

/** What somebody said. What is said is real even where the measurements beside it are simulated. */
export function statementEntry(
  language: Language,
  statement: Statement,
  updatedAt: Instant,
  site: Site,
): FeedEntry {
  const { quote, translation } = statement;
  return {
    id: tagUri(site.host, "statement", statement.id),
    title: language.say("share.feed-entry-statement", {
      speaker: statement.speaker,
      summary: statement.summary,
    }),
    url: `${site.origin}${language.address(`/statements/${statement.id}`)}`,
    publishedAt: statement.saidAt,
    updatedAt: Math.max(updatedAt, statement.saidAt),
    paragraphs: [
      language.say("share.feed-said", { when: saidWhen(language, statement.saidAt, statement.precision) }),
      ...(translation === null ? [] : [translation]),
    ],
    quote: quote === null ? null : { text: quote, language: statement.language },
    tags: ["statement", statement.side, statement.country, ...statement.services],
    simulated: false,
  };
}

export interface JudgedEntryInput {
  readonly statement: Statement;
  readonly claim: Claim;
  readonly verdict: Verdict;
  /** Oldest first; the last is what holds. */
  readonly versions: readonly VerdictVersion[];
  readonly place: Place;
  /** Of the revision that the verdict was given in, where it has no history. */
  readonly givenAt: Instant;
}

export function verdictEntry(language: Language, input: JudgedEntryInput, site: Site): FeedEntry {
  const { statement, claim, verdict, versions, place } = input;
  const simulated = verdict.provenance === "simulated";
  const title = language.say("share.feed-entry-verdict", {
    verdict: language.verdict(verdict.value),
    speaker: statement.speaker,
    kind: claimKindName(language, claim.kind),
    ...place,
  });
  return {
    id: tagUri(site.host, "verdict", claim.id),
    title: marked(language, title, simulated),
    url: `${site.origin}${language.address(`/statements/${statement.id}`)}`,
    publishedAt: versions[0]?.at ?? input.givenAt,
    updatedAt: versions.at(-1)?.at ?? input.givenAt,
    paragraphs: [
      ...simulatedNote(language, simulated),
      language.say("share.feed-claim", {
        speaker: statement.speaker,
        when: saidWhen(language, statement.saidAt, statement.precision),
        summary: statement.summary,
      }),
      ...verdict.reasons.map((reason) => language.reason(reason)),
      ...changes(language, versions),
    ],
    quote: null,
    tags: [...tags("verdict", claim, simulated), verdict.value],
    simulated,
  };
}

/** A claim that was judged and then taken out of its statement: the last version of its entry. */
export function withdrawnEntry(
  language: Language,
  { claim, at }: WithdrawnClaim,
  place: Place,
  site: Site,
): FeedEntry {
  const statement = claim.id.slice(0, claim.id.lastIndexOf("/"));
  return {
    id: tagUri(site.host, "verdict", claim.id),
    title: language.say("share.feed-entry-withdrawn", {
      kind: claimKindName(language, claim.kind),
      ...place,
    }),
    url: `${site.origin}${language.address(`/statements/${statement}`)}`,
    publishedAt: null,
    updatedAt: at,
    paragraphs: [language.say("share.feed-withdrawn", { date: language.date(at) })],
    quote: null,
    tags: [...tags("verdict", claim, false), "correction"],
    simulated: false,
  };
}

/** Each change of the verdict's value, the last first. */
function changes(language: Language, versions: readonly VerdictVersion[]): string[] {
  return versions
    .flatMap((version, index) => {
      const before = versions[index - 1]?.verdict;
      if (before == null || version.verdict === null || before.value === version.verdict.value) return [];
      return [
        language.say("share.feed-changed", {
          date: language.date(version.at),
          occasion: version.occasion,
          before: language.verdict(before.value),
        }),
      ];
    })
    .reverse();
}

function tags(
  kind: string,
  of: { readonly country: string; readonly service: string },
  simulated: boolean,
): string[] {
  return [kind, of.country, of.service, ...(simulated ? ["simulated"] : [])];
}

function marked(language: Language, title: string, simulated: boolean): string {
  return simulated ? language.say("share.feed-entry-simulated", { title }) : title;
}

function simulatedNote(language: Language, simulated: boolean): string[] {
  return simulated ? [language.say("share.feed-simulated-note")] : [];
}
