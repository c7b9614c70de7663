import type { ClaimKind } from "../../../lib/model/claim.ts";
import type { JudgedClaim } from "../../../lib/model/overview.ts";
import type { Handle } from "../../client.ts";
import { readStatement } from "../editorial/read-statement.ts";
import { listVerdicts } from "../findings/list-verdicts.ts";

/** The kinds of claim that deny that somebody interferes, openly or by naming another cause. */
export const denials: readonly ClaimKind[] = [
  "denies-interference",
  "denies-block",
  "attributes-technical-fault",
];

/**
 * Claims that deny while something was measured: those that rest on instruments first, in them the last
 * said; at most `limit`.
 */
export function contestedClaims(handle: Handle, { limit }: { limit: number }): JudgedClaim[] {
  const rows = handle.sqlite
    .prepare(
      `SELECT claims.id AS claim, claims.statement AS statement FROM verdicts
       JOIN claims ON claims.id = verdicts.claim JOIN statements ON statements.id = claims.statement
       WHERE verdicts.value = 'contradicted' AND claims.kind IN (${denials.map(() => "?").join(", ")})
       ORDER BY verdicts.provenance = 'simulated', statements.said_at DESC, claims.id LIMIT ?`,
    )
    .all(...denials, limit) as { claim: string; statement: string }[];
  return rows.flatMap((row) => {
    const statement = readStatement(handle, row.statement);
    const claim = statement?.claims.find((one) => one.id === row.claim);
    if (!statement || claim === undefined) return [];
    const verdict = listVerdicts(handle, { statement: statement.id }).find((one) => one.claim === row.claim);
    return [{ claim, statement, verdict: verdict ?? null }];
  });
}
