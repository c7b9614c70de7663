import { asc, eq } from "drizzle-orm";
import type { EpisodeReview } from "../../../lib/model/episode-review.ts";
import type { Handle } from "../../client.ts";
import { episodeReviews } from "../../schema/index.ts";

/** What editors published about an episode; null where nothing. */
export function readEpisodeReview({ orm }: Handle, episode: string): EpisodeReview | null {
  return orm.select().from(episodeReviews).where(eq(episodeReviews.episode, episode)).get() ?? null;
}

/** Everything that editors published about episodes, in the order of their ids. */
export function listEpisodeReviews({ orm }: Handle): EpisodeReview[] {
  return orm.select().from(episodeReviews).orderBy(asc(episodeReviews.episode)).all();
}

/** The reviews of episodes that editors hold to be parts of this one. */
export function listMergedInto({ orm }: Handle, episode: string): EpisodeReview[] {
  return orm
    .select()
    .from(episodeReviews)
    .where(eq(episodeReviews.mergedInto, episode))
    .orderBy(asc(episodeReviews.episode))
    .all();
}
