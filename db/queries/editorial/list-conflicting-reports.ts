import type { Statement } from "../../../lib/model/statement.ts";
import type { Handle } from "../../client.ts";
import { readStatement } from "./read-statement.ts";

/**
 * All reports of the statement that a report is one of, itself among them, in the order of their ids: those it
 * says it conflicts with, those that say so of it, and those of these again. One alone has no other.
 */
export function listConflictingReports(handle: Handle, id: string): Statement[] {
  const ids = handle.sqlite
    .prepare(
      `WITH RECURSIVE reports (id) AS (
         SELECT @id
         UNION
         SELECT CASE statements.id WHEN reports.id THEN statements.conflicts_with ELSE statements.id END
         FROM reports JOIN statements ON statements.id = reports.id OR statements.conflicts_with = reports.id
         WHERE statements.conflicts_with IS NOT NULL
       )
       SELECT id FROM reports ORDER BY id`,
    )
    .pluck()
    .all({ id }) as string[];
  // A report may name one that was never loaded.
  return ids.map((one) => readStatement(handle, one)).filter((one) => one !== null);
}
