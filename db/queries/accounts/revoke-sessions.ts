import type { Handle } from "../../handle.ts";
import { appendAudit } from "./append-audit.ts";

/**
 * Ends sessions of an account before their time.
 * @param which one session by id, or all but the one with this id.
 * @param by who does it.
 * @returns how many ended.
 */
export function revokeSessions(
  handle: Handle,
  account: string,
  which: { readonly only: string } | { readonly allBut: string | null },
  by: string | null,
  now: number,
): number {
  const { sqlite } = handle;
  const revoke = sqlite.transaction((): number => {
    const { changes } =
      "only" in which
        ? sqlite.prepare("DELETE FROM account_sessions WHERE user_id = ? AND id = ?").run(account, which.only)
        : sqlite
            .prepare("DELETE FROM account_sessions WHERE user_id = ? AND id IS NOT ?")
            .run(account, which.allBut);
    if (changes > 0)
      appendAudit(handle, {
        at: now,
        account: by,
        action: "session.revoked",
        subject: account,
        detail: { sessions: changes },
      });
    return changes;
  });
  return revoke.immediate();
}
