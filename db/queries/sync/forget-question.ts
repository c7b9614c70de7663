import { and, eq } from "drizzle-orm";
import type { Handle } from "../../client.ts";
import { syncState } from "../../schema/index.ts";

/**
 * Ends that a question to a live source is followed. What was loaded for it stays, and so does what its server said of
 * the replies: the same question, asked anew, is asked for changes.
 *
 * @returns whether it was followed.
 */
export function forgetQuestion({ orm }: Handle, connector: string, question: string): boolean {
  const { changes } = orm
    .delete(syncState)
    .where(and(eq(syncState.connector, connector), eq(syncState.question, question)))
    .run();
  return changes > 0;
}
