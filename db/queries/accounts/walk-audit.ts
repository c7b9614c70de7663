import type { AuditAction } from "../../../lib/accounts/audit-actions.ts";
import type { AuditEntry } from "../../../lib/accounts/audit-chain.ts";
import type { Handle } from "../../handle.ts";

interface AuditRow extends Omit<AuditEntry, "detail"> {
  readonly action: AuditAction;
  readonly detail: string;
}

/** The whole audit trail in order, one entry at a time, so that a long one need not fit into memory. */
export function* walkAudit({ sqlite }: Handle): Generator<AuditEntry> {
  const rows = sqlite
    .prepare<[], AuditRow>(
      "SELECT number, at, account, action, subject, detail, previous, hash FROM audit_trail ORDER BY number",
    )
    .iterate();
  for (const row of rows) yield { ...row, detail: JSON.parse(row.detail) };
}
