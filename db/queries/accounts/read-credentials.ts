import type { Handle } from "../../handle.ts";
import type { Credentials } from "./enrol-account.ts";

/** What an account signs in with; null before its first one-time link was used. */
export function readCredentials({ sqlite }: Handle, account: string): Credentials | null {
  return (
    sqlite
      .prepare<[string], Credentials>(
        `SELECT password AS passwordHash, secret, backup_codes AS recoveryCodes
         FROM account_credentials JOIN account_second_factors USING (user_id)
         WHERE user_id = ? AND provider_id = 'credential' AND password IS NOT NULL`,
      )
      .get(account) ?? null
  );
}
