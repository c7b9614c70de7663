import type { Episode } from "../../../lib/model/episode.ts";
import type { Handle } from "../../client.ts";
import { readEpisode } from "../findings/read-episode.ts";

export interface EpisodesPageQuestion {
  readonly country?: string | undefined;
  readonly service?: string | undefined;
  readonly after: string | null;
  readonly limit: number;
}

/** The next episodes by id. */
export function pageEpisodes(
  handle: Handle,
  { country, service, after, limit }: EpisodesPageQuestion,
): Episode[] {
  const ids = handle.sqlite
    .prepare(
      `SELECT id FROM episodes WHERE id > @after AND (@country IS NULL OR country = @country)
         AND (@service IS NULL OR service = @service) ORDER BY id LIMIT @limit`,
    )
    .pluck()
    .all({ after: after ?? "", country: country ?? null, service: service ?? null, limit }) as string[];
  return ids.flatMap((id) => {
    const found = readEpisode(handle, id);
    return found !== null && "episode" in found ? [found.episode] : [];
  });
}
