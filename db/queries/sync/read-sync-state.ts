import { and, eq } from "drizzle-orm";
import type { Handle } from "../../client.ts";
import { syncState } from "../../schema/index.ts";

/** How far a question to a live source has been answered. Instants are UTC epoch ms. */
export interface SyncState {
  /** Everything before it is loaded; null until a first round came to its end. */
  readonly syncedUntil: number | null;
  /** What a break left to do. */
  readonly pending: {
    readonly start: number;
    readonly end: number;
    readonly request: number;
    readonly page: string;
  } | null;
  readonly failure: string | null;
}

/** The state of one question; one that was never asked has nothing in it. */
export function readSyncState({ orm }: Handle, connector: string, question: string): SyncState {
  const row = orm
    .select()
    .from(syncState)
    .where(and(eq(syncState.connector, connector), eq(syncState.question, question)))
    .get();
  return {
    syncedUntil: row?.syncedUntil ?? null,
    pending: row?.pending ?? null,
    failure: row?.failure ?? null,
  };
}
