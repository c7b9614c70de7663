import { createHash } from "node:crypto";
import { MINUTE } from "../../../lib/model/interval.ts";
import type { Handle } from "../../handle.ts";

/** A code holds for half a minute before and after its own; twice that is past all of it. */
const KEPT = 3 * MINUTE;

/**
 * Marks a code of the second factor as used.
 * @returns false where it was used before: no code is good twice (RFC 6238, section 5.2).
 */
export function spendCode({ sqlite }: Handle, account: string, code: string, now: number): boolean {
  const hash = createHash("sha256").update(`${account} ${code}`).digest("hex");
  const use = sqlite.transaction((): boolean => {
    sqlite.prepare("DELETE FROM used_codes WHERE used_at < ?").run(now - KEPT);
    return (
      sqlite
        .prepare("INSERT OR IGNORE INTO used_codes (account, hash, used_at) VALUES (?, ?, ?)")
        .run(account, hash, now).changes === 1
    );
  });
  return use.immediate();
}
