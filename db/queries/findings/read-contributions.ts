import { asc, eq } from "drizzle-orm";
import type { Contribution } from "../../../lib/model/contribution.ts";
import type { Handle } from "../../client.ts";
import { episodeContributions } from "../../schema/index.ts";
import { unpackContributions } from "./contribution-rows.ts";

/** What the observations said of each phase of an episode, by the phase's position; empty for phases without. */
export function readContributions(handle: Handle, episode: string): Map<number, readonly Contribution[]> {
  const rows = handle.orm
    .select()
    .from(episodeContributions)
    .where(eq(episodeContributions.episode, episode))
    .orderBy(asc(episodeContributions.position))
    .all();
  return new Map(rows.map(({ position, packed }) => [position, unpackContributions(packed)]));
}
