import { writer } from "../../db/client.ts";
import { appendAudit } from "../../db/queries/accounts/append-audit.ts";
import type { AuditDetail } from "../../lib/accounts/audit-chain.ts";
import type { Refusal } from "../../lib/accounts/refusal.ts";
import { HOUR } from "../../lib/model/interval.ts";
import { mayStrangerWrite } from "./stranger-quota.ts";

/**
 * Writes a refusal into the audit trail. Of people who are signed in every one is written; of strangers so
 * many an hour, so that nobody can fill the disk from outside.
 * @param subject the path that was asked for.
 */
export function writeRefusal(
  refused: Refusal,
  {
    account,
    subject,
    detail,
    now,
  }: { account: string | null; subject: string; detail: AuditDetail; now: number },
): void {
  writeOfStranger({ account, action: `refused.${refused}`, subject: subject.slice(0, 500), detail, now });
}

/** The same for anything else that a stranger can bring about, such as a failed sign-in. */
export function writeOfStranger({
  account,
  action,
  subject,
  detail,
  now,
}: {
  account: string | null;
  action: Parameters<typeof appendAudit>[1]["action"];
  subject: string | null;
  detail: AuditDetail;
  now: number;
}): void {
  const allowed = account === null ? mayStrangerWrite(now) : "yes";
  if (allowed === "no") return;
  appendAudit(writer(), { at: now, account, action, subject, detail });
  if (allowed === "last")
    appendAudit(writer(), {
      at: now,
      account: null,
      action: "refused.many",
      subject: null,
      detail: { until: new Date((Math.floor(now / HOUR) + 1) * HOUR).toISOString() },
    });
}
