import type { FieldChange } from "../../../lib/detect/changes-between.ts";
import type { Handle } from "../../client.ts";
import { episodeChanges } from "../../schema/index.ts";

/**
 * Adds what moved in an episode to its history.
 *
 * @param now UTC epoch ms.
 */
export function saveEpisodeChanges(
  { orm }: Handle,
  episode: string,
  changes: readonly FieldChange[],
  datasetRevision: number,
  now: number,
): void {
  for (const { field, from, to, reason } of changes)
    orm.insert(episodeChanges).values({ episode, datasetRevision, at: now, field, from, to, reason }).run();
}
