import type { Claim } from "../../../lib/model/claim.ts";
import type { Handle } from "../../client.ts";

/** A claim that had a verdict and was taken out of its statement since. */
export interface WithdrawnClaim {
  /** As it stood when it was last compared. */
  readonly claim: Claim;
  /** When it was found gone, UTC epoch ms. */
  readonly at: number;
}

/** Claims that were judged and are no longer there, the last to go first. */
export function listWithdrawnClaims({ sqlite }: Handle): WithdrawnClaim[] {
  const rows = sqlite
    .prepare(
      `SELECT claimed, at FROM verdict_history
       WHERE occasion = 'withdrawn' AND claim NOT IN (SELECT id FROM claims)
         AND id IN (SELECT max(id) FROM verdict_history GROUP BY claim)
       ORDER BY at DESC, claim`,
    )
    .all() as { claimed: string; at: number }[];
  return rows.map((row) => ({ claim: JSON.parse(row.claimed) as Claim, at: row.at }));
}
