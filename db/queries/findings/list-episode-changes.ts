import { asc, eq } from "drizzle-orm";
import type { EpisodeChange } from "../../../lib/model/episode-change.ts";
import type { Handle } from "../../client.ts";
import { episodeChanges } from "../../schema/index.ts";

/** The history of an episode, oldest first; also of one that is found no longer. */
export function listEpisodeChanges(handle: Handle, episode: string): EpisodeChange[] {
  return handle.orm
    .select()
    .from(episodeChanges)
    .where(eq(episodeChanges.episode, episode))
    .orderBy(asc(episodeChanges.id))
    .all()
    .map(({ id: _, from, to, ...rest }) => ({ ...rest, from: from ?? null, to: to ?? null }));
}
