import type { Episode } from "../../../lib/model/episode.ts";
import type { Handle } from "../../client.ts";
import { readEpisode } from "../findings/read-episode.ts";

/** What instruments measured first; in it what goes on, then what began last. At most `limit`. */
export function latestEpisodes(handle: Handle, { limit }: { limit: number }): Episode[] {
  const ids = handle.sqlite
    .prepare(
      "SELECT id FROM episodes ORDER BY provenance = 'simulated', ongoing DESC, start_best DESC, id LIMIT ?",
    )
    .pluck()
    .all(limit) as string[];
  return ids.flatMap((id) => {
    const found = readEpisode(handle, id);
    return found !== null && "episode" in found ? [found.episode] : [];
  });
}
