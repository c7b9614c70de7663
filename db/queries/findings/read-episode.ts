import { asc, eq } from "drizzle-orm";
import type { Episode } from "../../../lib/model/episode.ts";
import type { Handle } from "../../client.ts";
import { episodes, phases, retiredEpisodes } from "../../schema/index.ts";
import { episodeOf } from "./episode-rows.ts";

/**
 * The episode of an id; or, for an id whose episode is found no longer, where its matter went and why;
 * null for an id that was never given.
 */
export function readEpisode(
  handle: Handle,
  id: string,
): { readonly episode: Episode } | { readonly movedTo: string | null; readonly reason: string } | null {
  const row = handle.orm.select().from(episodes).where(eq(episodes.id, id)).get();
  if (row !== undefined) {
    const held = handle.orm
      .select()
      .from(phases)
      .where(eq(phases.episode, id))
      .orderBy(asc(phases.position))
      .all();
    return { episode: episodeOf(row, held) };
  }
  let retired = handle.orm.select().from(retiredEpisodes).where(eq(retiredEpisodes.id, id)).get();
  if (retired === undefined) return null;
  const { reason } = retired;
  // The one that took its place may have gone since: the answer is the end of the way.
  const seen = new Set([id]);
  let movedTo = retired.movedTo;
  while (movedTo !== null && !seen.has(movedTo)) {
    seen.add(movedTo);
    retired = handle.orm.select().from(retiredEpisodes).where(eq(retiredEpisodes.id, movedTo)).get();
    if (retired === undefined) break;
    movedTo = retired.movedTo;
  }
  return { movedTo, reason };
}
