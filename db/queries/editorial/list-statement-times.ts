import type { Handle } from "../../client.ts";

/**
 * When each statement came in as it now stands: the end of the load that brought it, UTC epoch ms, by id. A
 * statement that did not come by a load is not in it.
 */
export function listStatementTimes({ sqlite }: Handle): ReadonlyMap<string, number> {
  const rows = sqlite
    .prepare(
      `SELECT statements.id AS id, coalesce(ingest_runs.finished_at, ingest_runs.started_at) AS at
       FROM statements JOIN ingest_runs ON ingest_runs.id = statements.run_id`,
    )
    .all() as { id: string; at: number }[];
  return new Map(rows.map((row) => [row.id, row.at]));
}
