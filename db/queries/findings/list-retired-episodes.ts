import type { Handle } from "../../client.ts";

/** An id of an episode that is found no longer. */
export interface RetiredEpisode {
  readonly id: string;
  /** The id of the episode that took its place. */
  readonly movedTo: string | null;
  readonly reason: string;
  /** Revision of the dataset in which it went. */
  readonly datasetRevision: number;
}

/** Every id that was published and is found no longer, the last to go first. */
export function listRetiredEpisodes({ sqlite }: Handle): RetiredEpisode[] {
  return sqlite
    .prepare(
      `SELECT id, moved_to AS movedTo, reason, dataset_revision AS datasetRevision
       FROM retired_episodes ORDER BY dataset_revision DESC, id`,
    )
    .all() as RetiredEpisode[];
}
