import { kindsName, saidWhen } from "../../components/site/names.ts";
import { reader } from "../../db/client.ts";
import { listServiceOverviews } from "../../db/queries/catalogue/list-service-overviews.ts";
import { readCountry } from "../../db/queries/catalogue/read-country.ts";
import { readService } from "../../db/queries/catalogue/read-service.ts";
import { readStatement } from "../../db/queries/editorial/read-statement.ts";
import { listVerdicts } from "../../db/queries/findings/list-verdicts.ts";
import { readEpisode } from "../../db/queries/findings/read-episode.ts";
import { rangeQuery } from "../../lib/export/range.ts";
import type { Language } from "../../lib/i18n/language.ts";
import type { Episode } from "../../lib/model/episode.ts";
import { bestInterval } from "../../lib/model/episode.ts";
import { DAY, type Interval, lengthOf } from "../../lib/model/interval.ts";
import type { Statement } from "../../lib/model/statement.ts";
import { type SharedAddress, type SharedQuery, sharedSearch } from "../../lib/share/address.ts";
import { roughDuration, summaryText } from "../../lib/summary/sentence-text.ts";
import { gravestVerdict } from "../../lib/timeline/build-said.ts";
import { loadService } from "../(public)/[country]/[service]/load.ts";
import { namedCountry, namedService } from "../(public)/place-names.ts";
import { ofComparison } from "./load-compared.ts";
import type { Subject } from "./subject.ts";

/** What an address names, or null where there is nothing of that name. */
export function loadSubject(
  language: Language,
  address: SharedAddress,
  query: SharedQuery,
  now: number,
): Subject | null {
  switch (address.kind) {
    case "service":
      return ofService(language, address, query, now);
    case "episode":
      return ofEpisode(language, address, query, now);
    case "statement":
      return ofStatement(language, address, query, now);
    case "comparison":
      return ofComparison(language, address, query, now);
  }
}

function ofService(
  language: Language,
  address: SharedAddress & { kind: "service" },
  query: SharedQuery,
  now: number,
): Subject | null {
  const place = loadPlace(language, address, query, now);
  if (place === null) return null;
  const { found, title } = place;
  const lead = summaryText(found.summary, language.locale);
  return { address, ...shown(found, { title, lead, simulated: found.simulated }), kicker: title };
}

function ofEpisode(
  language: Language,
  address: SharedAddress & { id: string },
  query: SharedQuery,
  now: number,
): Subject | null {
  const held = readEpisode(reader(), address.id);
  if (held === null) return null;
  if (!("episode" in held)) {
    if (held.movedTo === null) return null;
    const next = { kind: "episode", id: held.movedTo } as const;
    const subject = ofEpisode(language, next, query, now);
    return subject === null ? null : { ...subject, movedTo: next };
  }
  const { episode } = held;
  const pinned = query.from !== "" || query.to !== "" ? query : rangeQuery(around(episode));
  const place = loadPlace(language, episode, { ...pinned, evidence: episode.provenance }, now);
  if (place === null) return null;
  const kinds = kindsName(language, episode);
  const start = language.date(episode.start.best);
  const names = { kinds, service: place.service, country: place.country, start };
  const title = language.say("pages.episode-page-title", names);
  const lead = language.say("share.episode-lead", {
    ...names,
    began: episode.beganBeforeData ? "before" : "known",
    ongoing: episode.ongoing ? "yes" : "no",
    length: roughDuration(lengthOf(bestInterval(episode, place.found.until)), language.locale),
    confidence: language.percent(episode.confidence),
  });
  return {
    address,
    ...shown(place.found, { title, lead, simulated: episode.provenance === "simulated" }),
    kicker: language.say("pages.service-title", { service: place.service, country: place.country }),
  };
}

function ofStatement(
  language: Language,
  address: SharedAddress & { id: string },
  query: SharedQuery,
  now: number,
): Subject | null {
  const statement = readStatement(reader(), address.id);
  const service = statement?.claims[0]?.service ?? statement?.services[0];
  if (statement === null || service === undefined) return null;
  const verdicts = listVerdicts(reader(), { statement: statement.id });
  const leaning = verdicts
    .flatMap((verdict) => verdict.episodes)
    .flatMap((id) => {
      const held = readEpisode(reader(), id);
      return held !== null && "episode" in held ? [held.episode] : [];
    })
    .filter((episode) => episode.service === service);
  const pinned =
    query.from !== "" || query.to !== "" ? query : rangeQuery(aroundStatement(statement, leaning));
  const evidence = verdicts.find((verdict) => verdict.provenance !== null)?.provenance ?? query.evidence;
  const place = loadPlace(language, { country: statement.country, service }, { ...pinned, evidence }, now);
  if (place === null) return null;
  const values = new Map(verdicts.map((verdict) => [verdict.claim, verdict.value]));
  const gravest = gravestVerdict({
    claims: statement.claims.map((claim) => ({ ...claim, verdict: values.get(claim.id) ?? null })),
  });
  const title = language.say("share.statement-title", {
    speaker: statement.speaker,
    service: place.service,
    country: place.country,
    date: saidWhen(language, statement.saidAt, statement.precision),
  });
  return {
    address,
    ...shown(place.found, {
      title,
      lead: language.say("share.statement-lead", { speaker: statement.speaker, summary: statement.summary }),
      simulated: place.found.simulated || verdicts.some((verdict) => verdict.provenance === "simulated"),
    }),
    kicker:
      gravest === null
        ? title
        : language.say("share.statement-judged", { title, verdict: language.verdict(gravest) }),
  };
}

/** A page of one timeline, which stands under the page's own title. */
function shown(
  found: ReturnType<typeof loadService>,
  words: { readonly title: string; readonly lead: string; readonly simulated: boolean },
): Omit<Subject, "address" | "kicker"> {
  const { country, service } = found.figure;
  const { title, lead, simulated } = words;
  return {
    title,
    lead,
    timelines: [{ figure: { ...found.figure, title }, lead, simulated }],
    sources: found.sources,
    revision: found.revision,
    csv: `/${country.toLowerCase()}/${service}.csv${sharedSearch(null, rangeQuery(found.range))}`,
    simulated,
    invalidRange: found.asked.state === "invalid",
    movedTo: null,
  };
}

function loadPlace(
  language: Language,
  of: { readonly country: string; readonly service: string },
  query: SharedQuery,
  now: number,
) {
  const foundCountry = readCountry(reader(), of.country);
  const foundService = readService(reader(), of.service);
  if (foundCountry === null || foundService === null) return null;
  const country = namedCountry(language, foundCountry);
  const service = namedService(language, foundService);
  const title = language.say("pages.service-title", { service: service.name, country: country.name });
  const found = loadService(language, { country, service, ...query, now, title });
  return { title, country: country.name, service: service.name, found };
}

/** The episode with room on both sides, in whole days: half its length, three days at least. One that goes on is shown to the last data. */
function around(episode: Episode): Interval {
  const start = episode.start.earliest;
  if (episode.end !== null) return widened({ start, end: episode.end.latest });
  const [overview] = listServiceOverviews(reader(), {
    country: episode.country,
    service: episode.service,
  });
  const end = Math.max((overview?.lastDayAt ?? 0) + DAY, episode.start.latest + DAY);
  return { start: widened({ start, end }).start, end: Math.ceil(end / DAY) * DAY };
}

/** The statement, the time that it speaks about and the episodes that the verdicts on it lean on. */
function aroundStatement(statement: Statement, episodes: readonly Episode[]): Interval {
  const all: readonly Interval[] = [
    { start: statement.saidAt, end: statement.saidAt + 1 },
    ...statement.claims.flatMap((claim) => claim.period ?? []),
    ...episodes.map((episode) => ({
      start: episode.start.earliest,
      end: episode.end?.latest ?? episode.start.latest,
    })),
  ];
  return widened({
    start: all.reduce((least, one) => Math.min(least, one.start), Number.POSITIVE_INFINITY),
    end: all.reduce((most, one) => Math.max(most, one.end), Number.NEGATIVE_INFINITY),
  });
}

function widened({ start, end }: Interval): Interval {
  const margin = Math.min(Math.max((end - start) / 2, 3 * DAY), 60 * DAY);
  return {
    start: Math.floor((start - margin) / DAY) * DAY,
    end: Math.ceil((end + margin) / DAY) * DAY,
  };
}

/** The licence of each source behind what is shown, a line each. */
export function licenceLines(language: Language, sources: Subject["sources"]): string[] {
  return sources
    .filter((source) => source.kind !== "simulated")
    .map((source) =>
      source.licence === null
        ? language.say("share.source-no-licence", { source: source.name })
        : language.say("share.source-licence", { source: source.name, licence: source.licence }),
    );
}
