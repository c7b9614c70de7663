import type { Handle } from "../../client.ts";
import { syncState } from "../../schema/index.ts";

/** Has a question to a live source be followed from now on; one that is followed already stays as it stands. */
export function followQuestion({ orm }: Handle, connector: string, question: string, now: number): void {
  orm.insert(syncState).values({ connector, question, updatedAt: now }).onConflictDoNothing().run();
}
