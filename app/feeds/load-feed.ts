import type { Handle } from "../../db/client.ts";
import { denials } from "../../db/queries/catalogue/contested-claims.ts";
import { readCountry } from "../../db/queries/catalogue/read-country.ts";
import { readService } from "../../db/queries/catalogue/read-service.ts";
import { latestPublications } from "../../db/queries/desk/latest-publications.ts";
import { listAnnotations } from "../../db/queries/desk/list-annotations.ts";
import { listStatementTimes } from "../../db/queries/editorial/list-statement-times.ts";
import { listStatements } from "../../db/queries/editorial/list-statements.ts";
import { listEpisodes } from "../../db/queries/findings/list-episodes.ts";
import { listRetiredEpisodes } from "../../db/queries/findings/list-retired-episodes.ts";
import { listVerdictVersions } from "../../db/queries/findings/list-verdict-versions.ts";
import { listVerdicts } from "../../db/queries/findings/list-verdicts.ts";
import { listWithdrawnClaims } from "../../db/queries/findings/list-withdrawn-claims.ts";
import { listRevisions } from "../../db/queries/measured/list-revisions.ts";
import { currentRevision } from "../../db/queries/measured/revision.ts";
import type { Language } from "../../lib/i18n/language.ts";
import { defaultLocale } from "../../lib/i18n/translate.ts";
import { type Feed, type FeedEntry, latestEntries, tagUri } from "../../lib/share/feed.ts";
import { type FeedAddress, feedPath } from "../../lib/share/feed-address.ts";
import { placeNames } from "../(public)/place-names.ts";
import { correctedEntry, noteEntry, tombstoneEntry } from "./editorial-entries.ts";
import {
  episodeEntry,
  retiredEntry,
  type Site,
  statementEntry,
  verdictEntry,
  withdrawnEntry,
} from "./entries.ts";

/** A feed with its entries, or null where it names a country or a service that there is not. */
export function loadFeed(language: Language, handle: Handle, address: FeedAddress, site: Site): Feed | null {
  const head = headOf(language, handle, address);
  if (head === null) return null;
  const { page, ...titles } = head;
  const path = feedPath(address, "atom");
  return {
    id: feedTag(language, site, path.slice("/feeds/".length, -".atom".length)),
    ...titles,
    language: language.locale,
    page: `${site.origin}${language.address(page)}`,
    atom: `${site.origin}${language.address(path)}`,
    json: `${site.origin}${language.address(feedPath(address, "json"))}`,
    updatedAt: listRevisions(handle).get(currentRevision(handle)) ?? 0,
    entries: latestEntries(
      address.kind === "contested"
        ? verdictEntries(language, handle, site, {}, true)
        : entriesOf(language, handle, site, {
            country: "country" in address ? address.country : undefined,
            service: "service" in address ? address.service : undefined,
          }),
    ),
  };
}

/** One feed in several languages is several feeds, each with an id of its own; English has the bare name. */
function feedTag(language: Language, site: Site, name: string): string {
  return tagUri(site.host, "feed", language.locale === defaultLocale ? name : `${language.locale}/${name}`);
}

function headOf(
  language: Language,
  handle: Handle,
  address: FeedAddress,
): { title: string; description: string; page: string } | null {
  const description = language.say("share.feed-description");
  switch (address.kind) {
    case "all":
      return { title: language.say("share.feed-title-all"), description, page: "/" };
    case "contested":
      return {
        title: language.say("share.feed-title-contested"),
        description: language.say("share.feed-contested-description"),
        page: "/claims",
      };
    case "country": {
      const country = readCountry(handle, address.country);
      if (country === null) return null;
      const page = `/${address.country.toLowerCase()}`;
      return {
        title: language.say("share.feed-title-place", { place: language.country(country.id) }),
        description,
        page,
      };
    }
    case "service": {
      const service = readService(handle, address.service);
      if (service === null) return null;
      const page = `/services/${address.service}`;
      return {
        title: language.say("share.feed-title-place", { place: language.service(service) }),
        description,
        page,
      };
    }
    case "place": {
      const country = readCountry(handle, address.country);
      const service = readService(handle, address.service);
      if (country === null || service === null) return null;
      return {
        title: language.say("share.feed-title-service-place", {
          service: language.service(service),
          country: language.country(country.id),
        }),
        description,
        page: `/${address.country.toLowerCase()}/${address.service}`,
      };
    }
  }
}

interface Scope {
  readonly country?: string | undefined;
  readonly service?: string | undefined;
}

function entriesOf(language: Language, handle: Handle, site: Site, scope: Scope): FeedEntry[] {
  const revisions = listRevisions(handle);
  const times = listStatementTimes(handle);
  const episodes = listEpisodes(handle, scope).map((episode) =>
    episodeEntry(
      language,
      episode,
      placeNames(language, handle, episode),
      revisions.get(episode.datasetRevision) ?? 0,
      site,
    ),
  );
  const retired = listRetiredEpisodes(handle)
    .filter(({ id }) => inScope(placeOfEpisode(id), scope))
    .map((one) => retiredEntry(language, one, revisions.get(one.datasetRevision) ?? 0, site));
  const spoken = latestPublications(handle, "statement");
  const written = latestPublications(handle, "annotation");
  const lastOf = new Map(spoken.map((last) => [last.record, last]));
  const lastNoteOf = new Map(written.map((last) => [last.record, last]));
  const statements = listStatements(handle, scope).map((statement) => {
    const entry = statementEntry(language, statement, times.get(statement.id) ?? statement.saidAt, site);
    const last = lastOf.get(statement.id);
    return last === undefined ? entry : correctedEntry(language, entry, last);
  });
  const notes = listAnnotations(handle, scope).map((note) =>
    noteEntry(language, note, lastNoteOf.get(note.id), site),
  );
  const gone = [
    ...spoken.map((last) => ["statement", last] as const),
    ...written.map((last) => ["annotation", last] as const),
  ].flatMap(([kind, last]) => {
    const country = (last.fields.country ?? "").toUpperCase();
    const services = (last.fields.services ?? last.fields.service ?? "").toLowerCase().split(/[\s,;]+/);
    const wanted = services.some((service) => inScope({ country, service }, scope));
    return last.state === "withdrawn" && wanted ? [tombstoneEntry(language, kind, last, site)] : [];
  });
  return [
    ...episodes,
    ...retired,
    ...statements,
    ...notes,
    ...gone,
    ...verdictEntries(language, handle, site, scope, false),
  ];
}

/** @param contested whether only denials are wanted that are contradicted, or were. */
function verdictEntries(
  language: Language,
  handle: Handle,
  site: Site,
  scope: Scope,
  contested: boolean,
): FeedEntry[] {
  const revisions = listRevisions(handle);
  const histories = listVerdictVersions(handle);
  const verdicts = new Map(listVerdicts(handle, scope).map((verdict) => [verdict.claim, verdict]));
  const wanted = (claim: string, kind: (typeof denials)[number]) =>
    denials.includes(kind) &&
    (verdicts.get(claim)?.value === "contradicted" ||
      (histories.get(claim) ?? []).some((version) => version.verdict?.value === "contradicted"));
  const judged = listStatements(handle, scope).flatMap((statement) =>
    statement.claims.flatMap((claim) => {
      const verdict = verdicts.get(claim.id);
      if (verdict === undefined || (contested && !wanted(claim.id, claim.kind))) return [];
      const place = placeNames(language, handle, claim);
      const versions = histories.get(claim.id) ?? [];
      const givenAt = revisions.get(verdict.datasetRevision) ?? 0;
      return [verdictEntry(language, { statement, claim, verdict, versions, place, givenAt }, site)];
    }),
  );
  const gone = listWithdrawnClaims(handle).filter(
    ({ claim }) => inScope(claim, scope) && (!contested || denials.includes(claim.kind)),
  );
  return [
    ...judged,
    ...gone.map((one) => withdrawnEntry(language, one, placeNames(language, handle, one.claim), site)),
  ];
}

/** An episode's id begins with its country and its service and ends with a day and a number. */
function placeOfEpisode(id: string): { country: string; service: string } {
  const [, country = "", service = ""] = /^([a-z]{2})-(.+)-\d{8}-\d+$/.exec(id) ?? [];
  return { country: country.toUpperCase(), service };
}

function inScope(of: { readonly country: string; readonly service: string }, scope: Scope): boolean {
  return (
    (scope.country === undefined || of.country === scope.country) &&
    (scope.service === undefined || of.service === scope.service)
  );
}
