import type { Handle } from "../../handle.ts";

/** Notes that a session was used. @param now UTC epoch ms. */
export function noteSessionUse({ sqlite }: Handle, id: string, now: number): void {
  sqlite.prepare("UPDATE account_sessions SET updated_at = ? WHERE id = ?").run(now, id);
}
