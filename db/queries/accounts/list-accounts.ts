import type { Handle } from "../../handle.ts";
import { type AccountRow, type AccountSummary, accountSummary, selectAccounts } from "./account-rows.ts";

/** All accounts, by name; the disabled ones last. @param now UTC epoch ms. */
export function listAccounts({ sqlite }: Handle, now: number): AccountSummary[] {
  return sqlite
    .prepare<[{ now: number }], AccountRow>(`${selectAccounts} ORDER BY banned, name COLLATE NOCASE, id`)
    .all({ now })
    .map(accountSummary);
}
