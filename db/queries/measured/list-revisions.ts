import type { Handle } from "../../client.ts";

/** When each revision of the dataset was made, UTC epoch ms, by its number. */
export function listRevisions({ sqlite }: Handle): ReadonlyMap<number, number> {
  const rows = sqlite.prepare("SELECT revision, at FROM dataset_revisions").all() as {
    revision: number;
    at: number;
  }[];
  return new Map(rows.map((row) => [row.revision, row.at]));
}
