import type { Handle } from "../../db/client.ts";
import { latestEpisodes } from "../../db/queries/catalogue/latest-episodes.ts";
import { listMeasuredPairs } from "../../db/queries/catalogue/list-measured-pairs.ts";
import { listStatements } from "../../db/queries/editorial/list-statements.ts";
import { officialWord } from "../../lib/compare/official-word.ts";
import type { Episode } from "../../lib/model/episode.ts";
import { DAY, type Instant } from "../../lib/model/interval.ts";
import type { Statement } from "../../lib/model/statement.ts";

/** Episodes that are looked at for silence: the newest. */
const LOOKED_AT = 200;

/** The newest episodes that no government and no regulator is known to have said a word on; at most `limit`. */
export function silentEpisodes(handle: Handle, { limit }: { limit: number }): Episode[] {
  const byCountry = new Map<string, readonly Statement[]>();
  const silent: Episode[] = [];
  for (const episode of latestEpisodes(handle, { limit: LOOKED_AT })) {
    const { country } = episode;
    const statements = byCountry.get(country) ?? listStatements(handle, { country });
    byCountry.set(country, statements);
    if (officialWord(episode, statements, dataEnd(handle, episode)).state !== "silent") continue;
    silent.push(episode);
    if (silent.length === limit) break;
  }
  return silent;
}

/** The end of the last day with data on the service that an episode is of. */
export function dataEnd(handle: Handle, { country, service, start }: Episode): Instant {
  const pair = listMeasuredPairs(handle, { country }).find((one) => one.service === service);
  return pair === undefined ? start.latest : pair.lastDayAt + DAY;
}
