import type { Role } from "../../../lib/accounts/role.ts";
import type { Handle } from "../../handle.ts";
import { appendAudit } from "./append-audit.ts";
import { isLastAdministrator, LastAdministrator } from "./last-administrator.ts";

/**
 * Gives an account another role, from its next request on.
 *
 * @param by the account that does it; null at the command line.
 * @returns whether it changed anything; null where there is no such account.
 * @throws LastAdministrator where nobody would be left to keep the accounts.
 */
export function changeRole(
  handle: Handle,
  id: string,
  role: Role,
  by: string | null,
  now: number,
): boolean | null {
  const { sqlite } = handle;
  const change = sqlite.transaction((): boolean | null => {
    const before = sqlite.prepare<[string], string>("SELECT role FROM accounts WHERE id = ?").pluck().get(id);
    if (before === undefined) return null;
    if (before === role) return false;
    if (isLastAdministrator(handle, id)) throw new LastAdministrator();
    sqlite.prepare("UPDATE accounts SET role = ?, updated_at = ? WHERE id = ?").run(role, now, id);
    appendAudit(handle, {
      at: now,
      account: by,
      action: "role.changed",
      subject: id,
      detail: { from: before, to: role },
    });
    return true;
  });
  return change.immediate();
}
