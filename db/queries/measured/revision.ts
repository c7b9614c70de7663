import type { Handle } from "../../client.ts";

/** The dataset's revision: 0 for a database that nothing was ever loaded into. */
export function currentRevision({ sqlite }: Handle): number {
  const row = sqlite.prepare("SELECT max(revision) AS revision FROM dataset_revisions").get() as {
    revision: number | null;
  };
  return row.revision ?? 0;
}

/**
 * Says that what a reader sees could have changed.
 *
 * @param reason for a person who looks back: `ingest: 2023-KE-telegram.csv.gz`.
 * @param now UTC epoch ms.
 * @returns the new revision.
 */
export function bumpRevision({ sqlite }: Handle, reason: string, now: number): number {
  return Number(
    sqlite.prepare("INSERT INTO dataset_revisions (at, reason) VALUES (?, ?)").run(now, reason)
      .lastInsertRowid,
  );
}
