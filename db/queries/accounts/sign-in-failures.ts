import type { Failures } from "../../../lib/accounts/delay.ts";
import { DAY } from "../../../lib/model/interval.ts";
import type { Handle } from "../../handle.ts";

const NONE: Failures = { count: 0, lastAt: 0 };

/** Failed attempts under a key of today and yesterday. */
export function readFailures({ sqlite }: Handle, key: string): Failures {
  return (
    sqlite
      .prepare<[string], Failures>(
        "SELECT failures AS count, last_at AS lastAt FROM sign_in_failures WHERE key = ?",
      )
      .get(key) ?? NONE
  );
}

/** Counts one more, and forgets all that are older than a day. */
export function noteFailure({ sqlite }: Handle, key: string, now: number): void {
  const note = sqlite.transaction(() => {
    sqlite.prepare("DELETE FROM sign_in_failures WHERE last_at < ?").run(now - DAY);
    sqlite
      .prepare(
        `INSERT INTO sign_in_failures (key, failures, last_at) VALUES (?, 1, ?)
         ON CONFLICT (key) DO UPDATE SET failures = failures + 1, last_at = excluded.last_at`,
      )
      .run(key, now);
  });
  note.immediate();
}

/** Forgets them, after a sign-in. */
export function clearFailures({ sqlite }: Handle, key: string): void {
  sqlite.prepare("DELETE FROM sign_in_failures WHERE key = ?").run(key);
}
