import type { Handle } from "../../handle.ts";

/** What somebody should know who has just signed in. */
export interface SignInsBefore {
  /** The sign-in before the present one; UTC epoch ms, null where it is the first. */
  readonly lastAt: number | null;
  /** Attempts with this account that failed or were delayed since then. */
  readonly failedSince: number;
}

/** What the audit trail tells of an account's sign-ins before the last one. */
export function readSignInsBefore({ sqlite }: Handle, account: string): SignInsBefore {
  const [present, before] = sqlite
    .prepare<[string], { number: number; at: number }>(
      `SELECT number, at FROM audit_trail WHERE account = ? AND action IN ('sign-in.done', 'sign-in.recovery')
       ORDER BY number DESC LIMIT 2`,
    )
    .all(account);
  const failedSince = sqlite
    .prepare<[string, number, number], number>(
      `SELECT count(*) FROM audit_trail WHERE subject = ? AND action IN ('sign-in.failed', 'sign-in.delayed')
       AND number > ? AND number < ?`,
    )
    .pluck()
    .get(account, before?.number ?? 0, present?.number ?? 0);
  return { lastAt: before?.at ?? null, failedSince: failedSince ?? 0 };
}
