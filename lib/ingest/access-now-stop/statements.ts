import { type Claim, claimAbout } from "../../model/claim.ts";
import { isoInstant } from "../../model/interval.ts";
import type { ReportedEpisode } from "../../model/reported-episode.ts";
import type { Publication, Side, Statement } from "../../model/statement.ts";
import { withoutDirection } from "../rules/direction.ts";
import { linkOf, plainText } from "../rules/plain-text.ts";
import type { StopRecord } from "./record.ts";

/** Longest words of a speaker that are kept. */
const longestQuote = 5_000;

/**
 * What a record says that a government or an operator said. The database does not date it: it is dated by the start of
 * the episode, and said to be so only roughly. A claim about a part of a country cannot be held against the country's
 * measurements, so a local episode's statements make none.
 */
export function statementsOf(record: StopRecord, episode: ReportedEpisode): Statement[] {
  const statements: Statement[] = [];
  const { justification } = record;
  const what = episode.kind === "throttling" ? "slowing" : episode.kind === "block" ? "blocking" : "shutdown";
  const recorded = `the ${what} that Access Now records from ${isoInstant(episode.start).slice(0, 10)}`;
  if (record.governmentAcknowledged || record.governmentQuote !== "")
    statements.push(
      statement(record, episode, {
        who: "government",
        speaker: record.decidedBy || record.orderedBy || "Government",
        side: "government",
        acknowledged: record.governmentAcknowledged,
        technical: /technical problem|infrastructure failure/i.test(justification),
        summary: `${record.governmentAcknowledged ? "Acknowledged" : "Spoke of"} ${recorded}${
          justification === "" ? "." : `; the reason given: ${plainText(justification)}.`
        }`,
        quote: record.governmentQuote,
        source: record.governmentSource,
      }),
    );
  if (record.operatorAcknowledged || record.operatorQuote !== "")
    statements.push(
      statement(record, episode, {
        who: "operator",
        speaker: record.operators || "Operators",
        side: "operator",
        acknowledged: record.operatorAcknowledged,
        technical: false,
        summary: `${record.operatorAcknowledged ? "Acknowledged" : "Spoke of"} ${recorded}.`,
        quote: record.operatorQuote,
        source: record.operatorSource,
      }),
    );
  return statements;
}

interface Said {
  readonly who: "government" | "operator";
  readonly speaker: string;
  readonly side: Side;
  readonly acknowledged: boolean;
  /** Whether the reason given is a technical one. */
  readonly technical: boolean;
  readonly summary: string;
  readonly quote: string;
  readonly source: string;
}

function statement(record: StopRecord, episode: ReportedEpisode, said: Said): Statement {
  const id = `${episode.id}-${said.who}`;
  const kinds = [
    ...(said.acknowledged ? (["acknowledges"] as const) : []),
    ...(said.technical ? (["attributes-technical-fault"] as const) : []),
  ];
  const claims = record.wide
    ? kinds.flatMap((kind) => episode.services.map((service) => ({ kind, service })))
    : [];
  return {
    id,
    source: episode.source,
    country: episode.country,
    services: episode.services,
    speaker: plainText(said.speaker).slice(0, 200),
    role: null,
    organisation: null,
    side: said.side,
    saidAt: episode.start,
    precision: "about",
    summary: said.summary,
    quote: said.quote === "" ? null : withoutDirection(said.quote).slice(0, longestQuote),
    language: null,
    translation: null,
    translator: null,
    publications: publicationsOf(said.source, record),
    conflictsWith: null,
    claims: claims.map(
      ({ kind, service }, index): Claim =>
        claimAbout({
          id: `${id}/${index + 1}`,
          kind,
          country: episode.country,
          service,
          period: episode.end === null ? null : { start: episode.start, end: episode.end },
          approximate: episode.precision === "about",
        }),
    ),
  };
}

/** Where it was published: the acknowledgement's own source, else the record's, else the database. */
function publicationsOf(source: string, record: StopRecord): Publication[] {
  const links = linksOf(source);
  const found = links.length > 0 || source !== "" ? links : linksOf(record.links);
  const named = found.map((url) => ({ title: new URL(url).hostname, url, publishedAt: null }));
  if (named.length > 0) return named;
  if (source !== "") return [{ title: plainText(source).slice(0, 200), url: null, publishedAt: null }];
  return [
    { title: "Access Now, #KeepItOn STOP", url: "https://www.accessnow.org/keepiton/", publishedAt: null },
  ];
}

/** The addresses in a cell, which are divided by blanks, line ends, commas or semicolons. */
export function linksOf(text: string): string[] {
  const links = (text.slice(0, 10_000).match(/https?:\/\/[^\s;]+/gi) ?? [])
    .map((link) => linkOf(link.replace(/[,.)]+$/, "")))
    .filter((link) => link !== null);
  return [...new Set(links)];
}
