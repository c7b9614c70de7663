import { parseRole, type Role } from "../../../lib/accounts/role.ts";

/** An account as administrators see it. Times in UTC epoch ms. */
export interface AccountSummary {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly disabled: boolean;
  readonly addedAt: number;
  /** Whether a password and a second factor were set. */
  readonly enrolled: boolean;
  /** When it was last used, as far as its open sessions tell. */
  readonly lastUsedAt: number | null;
  readonly openSessions: number;
  /** Until when a one-time link that nobody has used yet holds. */
  readonly linkUntil: number | null;
}

export interface AccountRow {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: string;
  readonly banned: number;
  readonly addedAt: number;
  readonly enrolled: number;
  readonly lastUsedAt: number | null;
  readonly openSessions: number;
  readonly linkUntil: number | null;
}

/** Takes the named parameter `now`. */
export const selectAccounts = `
  SELECT id, name, email, role, banned, created_at AS addedAt, two_factor_enabled AS enrolled,
    (SELECT max(updated_at) FROM account_sessions WHERE user_id = accounts.id) AS lastUsedAt,
    (SELECT count(*) FROM account_sessions WHERE user_id = accounts.id AND expires_at > @now) AS openSessions,
    (SELECT max(expires_at) FROM account_links
      WHERE account = accounts.id AND used_at IS NULL AND expires_at > @now) AS linkUntil
  FROM accounts`;

export function accountSummary({ banned, enrolled, role, ...row }: AccountRow): AccountSummary {
  return {
    ...row,
    // A role that this version does not know allows what the lowest does.
    role: parseRole(role) ?? "reader",
    disabled: banned === 1,
    enrolled: enrolled === 1,
  };
}
