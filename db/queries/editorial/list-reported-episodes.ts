import { and, asc, eq, gt, gte, isNull, lt, or, type SQL, sql } from "drizzle-orm";
import type { Interval } from "../../../lib/model/interval.ts";
import type { ReportedEpisode } from "../../../lib/model/reported-episode.ts";
import type { Handle } from "../../client.ts";
import { reportedEpisodes } from "../../schema/index.ts";

export interface ReportedEpisodesQuestion {
  readonly country?: string | undefined;
  /** Those that name this service. */
  readonly service?: string | undefined;
  /** Sharing any time with it. One that goes on lasts; one whose end is not known is taken at its start. */
  readonly period?: Interval | undefined;
}

/** Reported episodes in the order they began. */
export function listReportedEpisodes(
  handle: Handle,
  question: ReportedEpisodesQuestion = {},
): ReportedEpisode[] {
  const { country, service, period } = question;
  const conditions: SQL[] = [];
  if (country !== undefined) conditions.push(eq(reportedEpisodes.country, country));
  if (service !== undefined)
    conditions.push(sql`${service} IN (SELECT value FROM json_each(${reportedEpisodes.services}))`);
  if (period !== undefined) {
    conditions.push(lt(reportedEpisodes.startAt, period.end));
    conditions.push(
      or(
        gt(reportedEpisodes.endAt, period.start),
        gte(reportedEpisodes.startAt, period.start),
        and(isNull(reportedEpisodes.endAt), eq(reportedEpisodes.ongoing, true)),
      ) as SQL,
    );
  }
  return handle.orm
    .select()
    .from(reportedEpisodes)
    .where(and(...conditions))
    .orderBy(asc(reportedEpisodes.startAt), asc(reportedEpisodes.id))
    .all()
    .map(({ runId: _run, startAt, endAt, ...rest }) => ({ ...rest, start: startAt, end: endAt }));
}
