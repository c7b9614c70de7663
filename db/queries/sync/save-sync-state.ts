import { and, eq } from "drizzle-orm";
import type { Handle } from "../../client.ts";
import { syncState } from "../../schema/index.ts";
import type { SyncState } from "./read-sync-state.ts";

/**
 * Writes down how far a question that is followed has been answered.
 *
 * @param askedAt when it was last asked, UTC epoch ms.
 * @returns false where it is followed no longer, or never was: somebody may have it forgotten while it is being asked, and
 *   that must hold.
 */
export function saveSyncState(
  { orm }: Handle,
  connector: string,
  question: string,
  { syncedUntil, pending, failure }: SyncState,
  askedAt: number,
): boolean {
  const { changes } = orm
    .update(syncState)
    .set({ syncedUntil, pending, failure, updatedAt: askedAt })
    .where(and(eq(syncState.connector, connector), eq(syncState.question, question)))
    .run();
  return changes > 0;
}
