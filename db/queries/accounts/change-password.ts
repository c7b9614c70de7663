import type { Handle } from "../../handle.ts";
import { appendAudit } from "./append-audit.ts";

/**
 * Sets another password and ends all other sessions of the account.
 * @param session the session that stays: the one it is done in.
 */
export function changePassword(
  handle: Handle,
  account: string,
  passwordHash: string,
  session: string,
  now: number,
): void {
  const { sqlite } = handle;
  const change = sqlite.transaction(() => {
    sqlite
      .prepare(
        "UPDATE account_credentials SET password = ?, updated_at = ? WHERE user_id = ? AND provider_id = 'credential'",
      )
      .run(passwordHash, now, account);
    const { changes } = sqlite
      .prepare("DELETE FROM account_sessions WHERE user_id = ? AND id <> ?")
      .run(account, session);
    appendAudit(handle, {
      at: now,
      account,
      action: "password.changed",
      subject: account,
      detail: { sessionsEnded: changes },
    });
  });
  change.immediate();
}
