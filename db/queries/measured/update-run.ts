import type { Handle } from "../../client.ts";

export interface RunProgress {
  readonly state: "running" | "done" | "failed" | "interrupted";
  readonly finishedAt: number | null;
  readonly format: string | null;
  readonly source: number | null;
  /** The header row of a table, so that rows of it that were set aside can be fed again. */
  readonly header: string | null;
  readonly bytes: number;
  readonly records: number;
  readonly accepted: number;
  /** Of the accepted ones. */
  readonly replaced: number;
  readonly duplicate: number;
  /** Of the duplicate ones, those that the same run had read already. */
  readonly repeated: number;
  readonly rejected: number;
  /** How many words of the file were read as others. */
  readonly readings: number;
}

/**
 * Writes how far a run is. Belongs into the transaction that writes what it counts. A run that has taken something in
 * owes the dataset a revision from then on (`raiseOwedRevision`).
 */
export function updateRun({ sqlite }: Handle, run: number, progress: RunProgress): void {
  sqlite
    .prepare(
      `UPDATE ingest_runs SET state = @state, finished_at = @finishedAt, format = @format, source_code = @source,
         header = @header,
         bytes = @bytes, records = @records, accepted = @accepted, replaced = @replaced, duplicate = @duplicate,
         repeated = @repeated, rejected = @rejected, readings = @readings, owes_revision = @accepted > 0
       WHERE id = @run`,
    )
    .run({ ...progress, run });
}
