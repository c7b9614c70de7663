import type { RejectRow } from "../../../lib/export/tables/runs.ts";
import type { Handle } from "../../client.ts";

/** The next rejected records in the order they were met, and the number that the page ends with. */
export function pageRejects(
  { sqlite }: Handle,
  { after, limit }: { after: number; limit: number },
): { rows: RejectRow[]; last: number } {
  const found = sqlite
    .prepare(
      `SELECT rejects.id AS id, rejects.run_id AS run, rejects.line AS line, rejects.field AS field,
         rejects.rule AS rule, rejects.message AS message, coalesce(sources.kind = 'simulated', 0) AS simulated
       FROM rejects JOIN ingest_runs ON ingest_runs.id = rejects.run_id
         LEFT JOIN sources ON sources.code = ingest_runs.source_code
       WHERE rejects.id > ? ORDER BY rejects.id LIMIT ?`,
    )
    .all(after, limit) as (Omit<RejectRow, "simulated"> & { id: number; simulated: number })[];
  return {
    rows: found.map(({ id: _, ...row }) => ({ ...row, simulated: row.simulated === 1 })),
    last: found.at(-1)?.id ?? after,
  };
}
