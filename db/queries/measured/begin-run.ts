import type { Handle } from "../../client.ts";

/** Opens a run in the ledger, in the state `running`, and answers its id. */
export function beginRun({ sqlite }: Handle, path: string, now: number): number {
  return Number(
    sqlite
      .prepare("INSERT INTO ingest_runs (path, state, started_at) VALUES (?, 'running', ?)")
      .run(path, now).lastInsertRowid,
  );
}
