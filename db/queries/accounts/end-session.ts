import type { Handle } from "../../handle.ts";

/** Ends a session by the id of its row. @returns whether there was one. */
export function endSession({ sqlite }: Handle, id: string): boolean {
  return sqlite.prepare("DELETE FROM account_sessions WHERE id = ?").run(id).changes > 0;
}
