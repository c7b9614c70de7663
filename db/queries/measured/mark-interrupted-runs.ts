import type { Handle } from "../../client.ts";

/**
 * Marks the runs that a crash or a kill cut off. Only one process loads at a time (SQLite has one writer), so a
 * run that is still `running` when the next begins is not running any more. What it has changed it still owes the
 * dataset a revision for (`raiseOwedRevision`).
 */
export function markInterruptedRuns({ sqlite }: Handle): void {
  sqlite.prepare("UPDATE ingest_runs SET state = 'interrupted' WHERE state = 'running'").run();
}
