import type { Handle } from "../../client.ts";

/** Something that was set aside, and why. */
export interface StoredReject {
  readonly run: number;
  readonly path: string;
  readonly line: number;
  readonly field: string | null;
  readonly rule: string;
  readonly message: string;
  readonly text: string;
}

/** What was set aside, in the order of runs and lines; of one run, or of all. */
export function listRejects({ sqlite }: Handle, { run }: { readonly run?: number } = {}): StoredReject[] {
  return sqlite
    .prepare(
      `SELECT j.run_id AS run, r.path, j.line, j.field, j.rule, j.message, j.text
       FROM rejects j JOIN ingest_runs r ON r.id = j.run_id
       WHERE @run IS NULL OR j.run_id = @run
       ORDER BY j.run_id, j.line, j.id`,
    )
    .all({ run: run ?? null }) as StoredReject[];
}
