import { and, asc, eq, gt, inArray, isNull, lt, or, type SQL } from "drizzle-orm";
import type { Episode } from "../../../lib/model/episode.ts";
import type { Interval } from "../../../lib/model/interval.ts";
import type { Provenance } from "../../../lib/model/series.ts";
import type { Handle } from "../../client.ts";
import { episodes, phases } from "../../schema/index.ts";
import { episodeOf } from "./episode-rows.ts";

export interface EpisodesQuestion {
  readonly country?: string | undefined;
  readonly service?: string | undefined;
  /** Episodes that could overlap it: from their earliest start to their latest end. */
  readonly period?: Interval | undefined;
  readonly provenance?: Provenance | undefined;
}

/** Ids asked for at once, below the engine's limit of variables. */
const BATCH = 500;

/** Episodes with their phases, in the order of their best start, then id. */
export function listEpisodes(handle: Handle, question: EpisodesQuestion = {}): Episode[] {
  const conditions: (SQL | undefined)[] = [];
  if (question.country !== undefined) conditions.push(eq(episodes.country, question.country));
  if (question.service !== undefined) conditions.push(eq(episodes.service, question.service));
  if (question.provenance !== undefined) conditions.push(eq(episodes.provenance, question.provenance));
  if (question.period !== undefined) {
    conditions.push(lt(episodes.startEarliest, question.period.end));
    conditions.push(or(isNull(episodes.endLatest), gt(episodes.endLatest, question.period.start)));
  }
  const rows = handle.orm
    .select()
    .from(episodes)
    .where(and(...conditions))
    .orderBy(asc(episodes.startBest), asc(episodes.id))
    .all();
  const byEpisode = new Map<string, (typeof phases.$inferSelect)[]>(rows.map((row) => [row.id, []]));
  for (let from = 0; from < rows.length; from += BATCH) {
    const ids = rows.slice(from, from + BATCH).map((row) => row.id);
    const held = handle.orm
      .select()
      .from(phases)
      .where(inArray(phases.episode, ids))
      .orderBy(asc(phases.episode), asc(phases.position))
      .all();
    for (const phase of held) byEpisode.get(phase.episode)!.push(phase);
  }
  return rows.map((row) => episodeOf(row, byEpisode.get(row.id)!));
}
