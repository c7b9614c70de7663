import type { AuditAction } from "../../../lib/accounts/audit-actions.ts";
import type { AuditEntry } from "../../../lib/accounts/audit-chain.ts";
import type { Handle } from "../../handle.ts";

/** An entry with the names behind its ids, where they are accounts. */
export interface NamedAuditEntry extends AuditEntry {
  readonly name: string | null;
  readonly subjectName: string | null;
}

export interface AuditQuestion {
  /** Only what this account did. */
  readonly account?: string | undefined;
  /** Only these acts; the part before the dot stands for all that begin with it. */
  readonly action?: string | undefined;
  /** Only what was done to this. */
  readonly subject?: string | undefined;
  /** Only entries with a lower number. */
  readonly before?: number | undefined;
  readonly limit: number;
}

interface AuditRow extends Omit<NamedAuditEntry, "detail"> {
  readonly action: AuditAction;
  readonly detail: string;
}

/** A page of the audit trail, the newest first. */
export function pageAudit({ sqlite }: Handle, question: AuditQuestion): NamedAuditEntry[] {
  return sqlite
    .prepare<[Record<string, string | number | null>], AuditRow>(
      `SELECT number, at, account, action, subject, detail, previous, hash,
         (SELECT name FROM accounts WHERE id = audit_trail.account) AS name,
         (SELECT name FROM accounts WHERE id = audit_trail.subject) AS subjectName
       FROM audit_trail
       WHERE (@account IS NULL OR account = @account)
         AND (@subject IS NULL OR subject = @subject)
         AND (@action IS NULL OR action = @action OR substr(action, 1, length(@action) + 1) = @action || '.')
         AND (@before IS NULL OR number < @before)
       ORDER BY number DESC LIMIT @limit`,
    )
    .all({
      account: question.account ?? null,
      action: question.action ?? null,
      subject: question.subject ?? null,
      before: question.before ?? null,
      limit: question.limit,
    })
    .map((row) => ({ ...row, detail: JSON.parse(row.detail) }));
}
