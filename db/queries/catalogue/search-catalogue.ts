import { speakerId } from "../../../lib/model/speaker.ts";
import type { Found, FoundNetwork, FoundSpeaker } from "../../../lib/search/found.ts";
import { matchExpression, type SearchColumn } from "../../../lib/search/query.ts";
import type { Handle } from "../../client.ts";
import { readStatement } from "../editorial/read-statement.ts";
import { readCountry } from "./read-country.ts";
import { readService } from "./read-service.ts";

/** A name weighs most, then other names and offices, then text; that a statement is about a place, least. */
const RANKED = "bm25(search_index, 10, 4, 2, 0.5)";

/**
 * Countries, services, networks, speakers and statements that hold every word, each as the beginning of one.
 * @param words folded, from `searchWords`; none find nothing.
 */
export function searchCatalogue(
  handle: Handle,
  { words, limit }: { words: readonly string[]; limit: number },
): Found {
  const { sqlite } = handle;
  const found = (kind: string, columns?: readonly SearchColumn[]): { refs: string[]; more: number } => {
    const expression = matchExpression(words, columns);
    if (expression === null) return { refs: [], more: 0 };
    const from = `FROM search_index JOIN search_entries ON search_entries.id = search_index.rowid
      WHERE search_index MATCH ? AND search_entries.kind = ?`;
    const refs = sqlite
      .prepare(`SELECT search_entries.ref ${from} ORDER BY ${RANKED}, search_entries.ref LIMIT ?`)
      .pluck()
      .all(expression, kind, limit) as string[];
    if (refs.length < limit) return { refs, more: 0 };
    const all = sqlite.prepare(`SELECT count(*) ${from}`).pluck().get(expression, kind) as number;
    return { refs, more: all - refs.length };
  };

  const countries = found("country");
  const services = found("service");
  const networks = found("network");
  const statements = found("statement");
  const speakers = foundSpeakers(handle, matchExpression(words, ["name", "also"]), limit);
  const network = sqlite.prepare("SELECT asn, name, country FROM networks WHERE asn = ?");
  return {
    countries: countries.refs.flatMap((id) => readCountry(handle, id) ?? []),
    services: services.refs.flatMap((id) => readService(handle, id) ?? []),
    networks: networks.refs.flatMap((asn) => (network.get(Number(asn)) as FoundNetwork | undefined) ?? []),
    speakers: speakers.rows,
    statements: statements.refs.flatMap((id) => readStatement(handle, id) ?? []),
    more: {
      countries: countries.more,
      services: services.more,
      networks: networks.more,
      speakers: speakers.more,
      statements: statements.more,
    },
  };
}

/** Speakers are whom statements name: each once, the one who spoke most often first. */
function foundSpeakers(
  { sqlite }: Handle,
  expression: string | null,
  limit: number,
): { rows: FoundSpeaker[]; more: number } {
  if (expression === null) return { rows: [], more: 0 };
  const rows = sqlite
    .prepare(
      `SELECT statements.speaker AS speaker, statements.side AS side, statements.role AS role,
         count(*) AS statements, max(statements.said_at) AS saidAt
       FROM search_index JOIN search_entries ON search_entries.id = search_index.rowid
         JOIN statements ON statements.id = search_entries.ref
       WHERE search_index MATCH ? AND search_entries.kind = 'statement'
       GROUP BY statements.speaker, statements.side ORDER BY count(*) DESC, statements.speaker`,
    )
    .all(expression) as (FoundSpeaker & { saidAt: number })[];
  const speakers = new Map<string, FoundSpeaker>();
  for (const { saidAt: _, ...row } of rows) {
    // Spellings that differ in case or marks, and sides that changed, are one speaker.
    const id = speakerId(row.speaker);
    const known = speakers.get(id);
    speakers.set(id, known === undefined ? row : { ...known, statements: known.statements + row.statements });
  }
  return { rows: [...speakers.values()].slice(0, limit), more: Math.max(0, speakers.size - limit) };
}
