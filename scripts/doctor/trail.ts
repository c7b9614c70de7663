import { walkAudit } from "../../db/queries/accounts/walk-audit.ts";
import { type AuditEntry, findChainFault } from "../../lib/accounts/audit-chain.ts";
import type { Check } from "./check.ts";

const faults = {
  missing: "is not there",
  altered: "is not what it was when it was written",
  unlinked: "does not follow from the one before it",
} as const;

/**
 * The hash chain of the audit trail, worked out again. Whoever can write the file can cut off its end, or make
 * the whole chain anew: that shows only against a head that was noted elsewhere (`--head`).
 */
export const trail: Check = {
  id: "audit-trail",
  look: ({ handle, knownHead }) => {
    const seen: { last: AuditEntry | null; held: boolean } = { last: null, held: false };
    function* noted() {
      for (const entry of walkAudit(handle)) {
        seen.last = entry;
        if (entry.number === knownHead?.number && entry.hash === knownHead.hash) seen.held = true;
        yield entry;
      }
    }
    const fault = findChainFault(noted());
    if (fault !== null) return { ok: false, detail: `entry ${fault.number} ${faults[fault.fault]}` };
    const triggers = handle.sqlite
      .prepare<[], number>(
        "SELECT count(*) FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'audit_trail' AND name GLOB 'audit_trail_*'",
      )
      .pluck()
      .get();
    if (triggers !== 3)
      return { ok: false, detail: "the triggers that forbid to rewrite it are not all there" };
    if (knownHead !== null && !seen.held)
      return {
        ok: false,
        detail: `entry ${knownHead.number} with the hash that was noted is not in it any more`,
      };
    return seen.last === null
      ? { ok: true, detail: "nothing is written yet" }
      : { ok: true, detail: `the chain holds; its head is ${seen.last.number}:${seen.last.hash}` };
  },
};
