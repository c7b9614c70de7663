import { randomUUID } from "node:crypto";
import type { Handle } from "../../handle.ts";

/** Puts a second factor in the place of the one before. Both texts are encrypted by the caller. */
export function saveSecondFactor(
  { sqlite }: Handle,
  account: string,
  { secret, recoveryCodes }: { readonly secret: string; readonly recoveryCodes: string },
  now: number,
): void {
  const save = sqlite.transaction(() => {
    sqlite.prepare("DELETE FROM account_second_factors WHERE user_id = ?").run(account);
    sqlite
      .prepare(
        "INSERT INTO account_second_factors (id, user_id, secret, backup_codes, verified) VALUES (?, ?, ?, ?, 1)",
      )
      .run(randomUUID(), account, secret, recoveryCodes);
    sqlite
      .prepare("UPDATE accounts SET two_factor_enabled = 1, updated_at = ? WHERE id = ?")
      .run(now, account);
  });
  save();
}
