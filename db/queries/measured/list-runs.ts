import type { Handle } from "../../client.ts";

/** One load of one file. Times are UTC epoch ms, sizes bytes on disk. */
export interface IngestRun {
  readonly id: number;
  readonly path: string;
  /** Null where the file's format was never found out. */
  readonly format: string | null;
  readonly source: string | null;
  readonly state: "running" | "done" | "failed" | "interrupted";
  readonly startedAt: number;
  readonly finishedAt: number | null;
  readonly bytes: number;
  readonly records: number;
  readonly accepted: number;
  /** Of the accepted ones, those that took the place of an earlier record of the same outside id. */
  readonly replaced: number;
  readonly duplicate: number;
  /** Of the duplicate ones, those that stand in the file more than once. */
  readonly repeated: number;
  readonly rejected: number;
}

/** Every load, the newest first. */
export function listRuns({ sqlite }: Handle): IngestRun[] {
  return sqlite
    .prepare(
      `SELECT r.id, r.path, r.format, s.id AS source, r.state, r.started_at AS startedAt, r.finished_at AS finishedAt,
              r.bytes, r.records, r.accepted, r.replaced, r.duplicate, r.repeated, r.rejected
       FROM ingest_runs r LEFT JOIN sources s ON s.code = r.source_code
       ORDER BY r.id DESC`,
    )
    .all() as IngestRun[];
}
