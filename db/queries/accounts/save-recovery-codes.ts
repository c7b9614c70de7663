import type { Handle } from "../../handle.ts";

/** Puts new recovery codes, encrypted by the caller, in the place of the old. */
export function saveRecoveryCodes({ sqlite }: Handle, account: string, recoveryCodes: string): void {
  sqlite
    .prepare("UPDATE account_second_factors SET backup_codes = ? WHERE user_id = ?")
    .run(recoveryCodes, account);
}
