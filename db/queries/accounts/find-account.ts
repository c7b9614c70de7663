import type { Handle } from "../../handle.ts";
import { type AccountRow, type AccountSummary, accountSummary, selectAccounts } from "./account-rows.ts";

/**
 * An account by its id or its email address; null where there is none.
 * @param now UTC epoch ms.
 */
export function findAccount({ sqlite }: Handle, idOrEmail: string, now: number): AccountSummary | null {
  const row = sqlite
    .prepare<[{ now: number; id: string; email: string }], AccountRow>(
      `${selectAccounts} WHERE id = @id OR email = @email`,
    )
    .get({ now, id: idOrEmail, email: idOrEmail.trim().toLowerCase() });
  return row === undefined ? null : accountSummary(row);
}
