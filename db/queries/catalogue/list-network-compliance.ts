import type { Statement } from "../../../lib/model/statement.ts";
import type { Compliance, Verdict } from "../../../lib/model/verdict.ts";
import type { Handle } from "../../client.ts";
import { readStatement } from "../editorial/read-statement.ts";
import { listVerdicts } from "../findings/list-verdicts.ts";

/** An announced schedule and how one network behaved against it. */
export interface NetworkCompliance {
  readonly statement: Statement;
  readonly verdict: Verdict;
  readonly compliance: Compliance;
}

/** The announcements that this network was held against, in the order they were made. */
export function listNetworkCompliance(handle: Handle, asn: number): NetworkCompliance[] {
  const ids = handle.sqlite
    .prepare(
      `SELECT DISTINCT statements.id FROM verdicts, json_each(verdicts.compliance) AS one
         JOIN claims ON claims.id = verdicts.claim JOIN statements ON statements.id = claims.statement
       WHERE one.value ->> 'network' = ? ORDER BY statements.said_at, statements.id`,
    )
    .pluck()
    .all(asn) as string[];
  return ids.flatMap((id) => {
    const statement = readStatement(handle, id);
    if (statement === null) return [];
    return listVerdicts(handle, { statement: id }).flatMap((verdict) =>
      verdict.compliance
        .filter((compliance) => compliance.network === asn)
        .map((compliance) => ({ statement, verdict, compliance })),
    );
  });
}
