import { eq } from "drizzle-orm";
import type { Handle } from "../../client.ts";
import { syncValidators } from "../../schema/index.ts";

/** What makes a request conditional (RFC 9110, 13.1). */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** What the server said of the reply that was loaded last; null where nothing was, or it said nothing. */
export function readValidators({ orm }: Handle, key: string): Validators | null {
  const row = orm.select().from(syncValidators).where(eq(syncValidators.key, key)).get();
  return row === undefined ? null : { etag: row.etag, lastModified: row.lastModified };
}

/** Keeps what a server said of a reply, once that reply is loaded and not before. */
export function saveValidators({ orm }: Handle, key: string, validators: Validators, now: number): void {
  const row = { ...validators, fetchedAt: now };
  orm
    .insert(syncValidators)
    .values({ key, ...row })
    .onConflictDoUpdate({ target: syncValidators.key, set: row })
    .run();
}
