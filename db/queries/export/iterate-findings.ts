import type { Filters } from "../../../lib/export/filters.ts";
import { bestInterval, type Episode } from "../../../lib/model/episode.ts";
import type { JudgedClaim } from "../../../lib/model/overview.ts";
import type { Statement } from "../../../lib/model/statement.ts";
import type { Handle } from "../../client.ts";
import { findClaims } from "../catalogue/find-claims.ts";
import { findSpeaker, listSpeakers } from "../catalogue/list-speakers.ts";
import { pageEpisodes } from "../catalogue/page-episodes.ts";
import { pageStatements } from "../catalogue/page-statements.ts";
import { readStatement } from "../editorial/read-statement.ts";
import { listVerdicts } from "../findings/list-verdicts.ts";

const ROWS_AT_ONCE = 500;

/** Episodes by id: those of the place, time, network and provenance that are asked for. */
export function* iterateEpisodes(handle: Handle, filters: Filters): Generator<readonly Episode[]> {
  const { country, service, period, network, simulated } = filters;
  let after: string | null = null;
  for (;;) {
    const page: Episode[] = pageEpisodes(handle, { country, service, after, limit: ROWS_AT_ONCE });
    const rows = page.filter(
      (episode) =>
        (period === null || touches(episode, period)) &&
        (network === undefined || episode.networks.includes(network)) &&
        (simulated === undefined || (episode.provenance === "simulated") === simulated),
    );
    if (rows.length > 0) yield rows;
    after = page.at(-1)?.id ?? null;
    if (after === null) return;
  }
}

/** Statements by id: those of the place and time, and with such a verdict on one of their claims. */
export function* iterateStatements(handle: Handle, filters: Filters): Generator<readonly Statement[]> {
  const { country, service, period, side, verdict } = filters;
  let after: string | null = null;
  for (;;) {
    const page: Statement[] = pageStatements(handle, { country, service, after, limit: ROWS_AT_ONCE });
    const rows = page.filter(
      (statement) =>
        (period === null || (statement.saidAt >= period.start && statement.saidAt < period.end)) &&
        (side === undefined || statement.side === side) &&
        (verdict === undefined ||
          listVerdicts(handle, { statement: statement.id }).some((one) => one.value === verdict)),
    );
    if (rows.length > 0) yield rows;
    after = page.at(-1)?.id ?? null;
    if (after === null) return;
  }
}

/** Claims with the verdicts on them, those said last first; null where the speaker or the statement that is named is not known. */
export function iterateClaims(
  handle: Handle,
  filters: Filters & { readonly statement?: string },
): Iterable<readonly JudgedClaim[]> | null {
  if (filters.statement !== undefined) {
    const statement = readStatement(handle, filters.statement);
    if (statement === null) return null;
    const verdicts = new Map(
      listVerdicts(handle, { statement: statement.id }).map((one) => [one.claim, one]),
    );
    return [statement.claims.map((claim) => ({ claim, statement, verdict: verdicts.get(claim.id) ?? null }))];
  }
  const { country, service, organisation, side, kind, verdict, period } = filters;
  const speaker =
    filters.speaker === undefined ? undefined : findSpeaker(listSpeakers(handle), filters.speaker);
  if (speaker === null) return null;
  const question = {
    country,
    service,
    organisation,
    side,
    kind,
    verdict,
    period: period ?? undefined,
    speaker: speaker?.spellings,
  };
  return pages((offset) => findClaims(handle, question, { limit: ROWS_AT_ONCE, offset }));
}

function* pages<Row>(page: (offset: number) => readonly Row[]): Generator<readonly Row[]> {
  let offset = 0;
  for (;;) {
    const rows = page(offset);
    if (rows.length === 0) return;
    yield rows;
    offset += rows.length;
  }
}

function touches(episode: Episode, period: { readonly start: number; readonly end: number }): boolean {
  const { start, end } = bestInterval(episode, Number.MAX_SAFE_INTEGER);
  return start < period.end && end > period.start;
}
