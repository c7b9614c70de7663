import { randomUUID } from "node:crypto";
import type { Handle } from "../../handle.ts";
import { appendAudit } from "./append-audit.ts";
import { linkHash } from "./make-link.ts";
import { readLink } from "./read-link.ts";
import { saveSecondFactor } from "./save-second-factor.ts";

/** What an account signs in with, hashed and encrypted by the caller. */
export interface Credentials {
  /** scrypt's salt and key. */
  readonly passwordHash: string;
  /** The second factor's secret, encrypted. */
  readonly secret: string;
  /** The recovery codes, encrypted. */
  readonly recoveryCodes: string;
}

/**
 * Uses a one-time link: sets password and second factor anew, ends every session of the account, and voids
 * the link, all or nothing.
 * @param now UTC epoch ms.
 * @returns the account; null where the link does not hold (any more).
 */
export function enrolAccount(
  handle: Handle,
  token: string,
  credentials: Credentials,
  now: number,
): string | null {
  const { sqlite } = handle;
  const enrol = sqlite.transaction((): string | null => {
    const owner = readLink(handle, token, now);
    if (owner === null) return null;
    const { account } = owner;
    sqlite.prepare("UPDATE account_links SET used_at = ? WHERE hash = ?").run(now, linkHash(token));
    sqlite.prepare("DELETE FROM account_credentials WHERE user_id = ?").run(account);
    sqlite
      .prepare(
        `INSERT INTO account_credentials (id, account_id, provider_id, user_id, password, created_at, updated_at)
         VALUES (?, ?, 'credential', ?, ?, ?, ?)`,
      )
      .run(randomUUID(), account, account, credentials.passwordHash, now, now);
    saveSecondFactor(handle, account, credentials, now);
    sqlite.prepare("DELETE FROM account_sessions WHERE user_id = ?").run(account);
    appendAudit(handle, { at: now, account, action: "link.used", subject: account, detail: {} });
    return account;
  });
  return enrol.immediate();
}
