import {
  type AuditEntry,
  type AuditEvent,
  canonicalDetail,
  chainStart,
  entryHash,
} from "../../../lib/accounts/audit-chain.ts";
import type { Handle } from "../../handle.ts";

/**
 * Writes one entry at the end of the audit trail. Called inside a transaction it is part of it, so that what
 * was done and the word of it are kept together or not at all.
 *
 * @returns the entry as it stands in the chain.
 */
export function appendAudit({ sqlite }: Handle, event: AuditEvent): AuditEntry {
  const append = sqlite.transaction((): AuditEntry => {
    const last = sqlite
      .prepare<[], { number: number; hash: string }>(
        "SELECT number, hash FROM audit_trail ORDER BY number DESC LIMIT 1",
      )
      .get();
    const { at, account, action, subject } = event;
    const detail = canonicalDetail(event.detail);
    const unhashed = {
      number: (last?.number ?? 0) + 1,
      at,
      account,
      action,
      subject,
      detail,
      previous: last?.hash ?? chainStart,
    };
    const entry = { ...unhashed, hash: entryHash(unhashed) };
    sqlite
      .prepare(
        "INSERT INTO audit_trail (number, at, account, action, subject, detail, previous, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
      )
      .run(entry.number, at, account, action, subject, JSON.stringify(detail), entry.previous, entry.hash);
    return entry;
  });
  return append.immediate();
}
