import type { Handle } from "../../handle.ts";

export interface OpenSession {
  readonly id: string;
  /** UTC epoch ms. */
  readonly begunAt: number;
  readonly usedAt: number;
  readonly expiresAt: number;
  /** `Firefox on Linux`. */
  readonly browser: string;
}

/** The sessions of an account that still hold, the last used first. */
export function listSessions({ sqlite }: Handle, account: string, now: number): OpenSession[] {
  return sqlite
    .prepare<[string, number], OpenSession>(
      `SELECT id, created_at AS begunAt, updated_at AS usedAt, expires_at AS expiresAt,
         coalesce(user_agent, 'A browser') AS browser
       FROM account_sessions WHERE user_id = ? AND expires_at > ? ORDER BY updated_at DESC, id`,
    )
    .all(account, now);
}
