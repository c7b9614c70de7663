import { asc } from "drizzle-orm";
import type { Handle } from "../../client.ts";
import { syncState } from "../../schema/index.ts";
import type { SyncState } from "./read-sync-state.ts";

/** Every question that was ever asked of a live source, and how far it is answered. */
export function listSyncStates({ orm }: Handle): (SyncState & {
  readonly connector: string;
  readonly question: string;
  readonly updatedAt: number;
})[] {
  return orm.select().from(syncState).orderBy(asc(syncState.connector), asc(syncState.question)).all();
}
