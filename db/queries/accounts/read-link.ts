import type { Handle } from "../../handle.ts";
import { linkHash } from "./make-link.ts";

/** Whose one-time link it is. */
export interface LinkOwner {
  readonly account: string;
  readonly name: string;
  readonly email: string;
  readonly expiresAt: number;
}

/**
 * The account that a one-time link is for.
 * @param now UTC epoch ms.
 * @returns null where the link is unknown, used or expired, or its account disabled: nobody learns which.
 */
export function readLink({ sqlite }: Handle, token: string, now: number): LinkOwner | null {
  return (
    sqlite
      .prepare<[string, number], LinkOwner>(
        `SELECT accounts.id AS account, name, email, expires_at AS expiresAt
         FROM account_links JOIN accounts ON accounts.id = account_links.account
         WHERE hash = ? AND used_at IS NULL AND expires_at > ? AND banned = 0`,
      )
      .get(linkHash(token), now) ?? null
  );
}
