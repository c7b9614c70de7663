import type { Handle } from "../../client.ts";

/** How many loads the ledger holds. */
export function countRuns({ sqlite }: Handle): number {
  return sqlite.prepare("SELECT count(*) FROM ingest_runs").pluck().get() as number;
}
