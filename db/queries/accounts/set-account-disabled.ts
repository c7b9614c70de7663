import type { Handle } from "../../handle.ts";
import { appendAudit } from "./append-audit.ts";
import { isLastAdministrator, LastAdministrator } from "./last-administrator.ts";

/**
 * Disables an account, at once: its sessions end and its links are void. Its name stays on what it did.
 * Enabled again, it signs in as before.
 *
 * @param by the account that does it; null at the command line.
 * @returns whether it changed anything; null where there is no such account.
 * @throws LastAdministrator where nobody would be left to keep the accounts.
 */
export function setAccountDisabled(
  handle: Handle,
  id: string,
  disabled: boolean,
  by: string | null,
  now: number,
): boolean | null {
  const { sqlite } = handle;
  const set = sqlite.transaction((): boolean | null => {
    const before = sqlite
      .prepare<[string], number>("SELECT banned FROM accounts WHERE id = ?")
      .pluck()
      .get(id);
    if (before === undefined) return null;
    if ((before === 1) === disabled) return false;
    if (disabled && isLastAdministrator(handle, id)) throw new LastAdministrator();
    sqlite
      .prepare("UPDATE accounts SET banned = ?, updated_at = ? WHERE id = ?")
      .run(disabled ? 1 : 0, now, id);
    if (disabled) {
      sqlite.prepare("DELETE FROM account_sessions WHERE user_id = ?").run(id);
      sqlite.prepare("DELETE FROM account_links WHERE account = ? AND used_at IS NULL").run(id);
    }
    appendAudit(handle, {
      at: now,
      account: by,
      action: disabled ? "account.disabled" : "account.enabled",
      subject: id,
      detail: {},
    });
    return true;
  });
  return set.immediate();
}
