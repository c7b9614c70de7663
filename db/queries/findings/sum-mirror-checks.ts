import { asc, count, gt, max, sum } from "drizzle-orm";
import type { MirrorSum } from "../../../lib/detect/mirror.ts";
import type { Handle } from "../../client.ts";
import { mirrorChecks } from "../../schema/index.ts";

/** What was found in levels turned over, summed over all services that have any; one row a provenance, none where it was never looked. */
export function sumMirrorChecks({ orm }: Handle): MirrorSum[] {
  const { provenance, series, episodes, found, at } = mirrorChecks;
  return orm
    .select({
      provenance,
      services: count(),
      series: sum(series).mapWith(Number),
      episodes: sum(episodes).mapWith(Number),
      found: sum(found).mapWith(Number),
      at: max(at).mapWith(Number),
    })
    .from(mirrorChecks)
    .where(gt(series, 0))
    .groupBy(provenance)
    .orderBy(asc(provenance))
    .all();
}
