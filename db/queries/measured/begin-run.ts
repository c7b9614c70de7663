import type { GivenOptions } from "../../../lib/model/ingest-run.ts";
import type { Handle } from "../../client.ts";

/**
 * Opens a run in the ledger, in the state `running`, and answers its id.
 *
 * @param given what was said on the command line; null where nobody was asked.
 */
export function beginRun(
  { sqlite }: Handle,
  path: string,
  now: number,
  given: GivenOptions | null = null,
): number {
  return Number(
    sqlite
      .prepare("INSERT INTO ingest_runs (path, state, started_at, given) VALUES (?, 'running', ?, ?)")
      .run(path, now, given === null ? null : JSON.stringify(given)).lastInsertRowid,
  );
}
