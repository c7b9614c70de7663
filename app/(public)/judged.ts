import type { JudgedStatement } from "../../components/evidence/statement-list.tsx";
import type { Statement } from "../../lib/model/statement.ts";
import type { Verdict } from "../../lib/model/verdict.ts";

/**
 * Each statement with its claims and the verdicts on them, in the order given. With a `service` only the
 * claims about it: the page of one service does not judge another.
 */
export function judged(
  statements: readonly Statement[],
  verdicts: readonly Verdict[],
  service?: string,
): JudgedStatement[] {
  const byClaim = new Map(verdicts.map((verdict) => [verdict.claim, verdict]));
  return statements.map((statement) => ({
    statement,
    claims: statement.claims
      .filter((claim) => service === undefined || claim.service === service)
      .map((claim) => ({ claim, statement, verdict: byClaim.get(claim.id) ?? null })),
  }));
}
