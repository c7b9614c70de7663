import type { Handle } from "../../client.ts";
import { syncState } from "../../schema/index.ts";
import type { SyncState } from "./read-sync-state.ts";

/** Writes down how far a question has been answered. */
export function saveSyncState(
  { orm }: Handle,
  connector: string,
  question: string,
  state: SyncState,
  now: number,
): void {
  const row = { ...state, updatedAt: now };
  orm
    .insert(syncState)
    .values({ connector, question, ...row })
    .onConflictDoUpdate({ target: [syncState.connector, syncState.question], set: row })
    .run();
}
