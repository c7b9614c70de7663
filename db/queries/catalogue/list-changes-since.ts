import type { Instant } from "../../../lib/model/interval.ts";
import type { Handle } from "../../client.ts";

/** One change of what readers see, with why it was made. */
export interface DatasetChange {
  readonly revision: number;
  readonly at: Instant;
  readonly reason: string;
}

/** The changes after one revision, the last first. */
export function listChangesSince({ sqlite }: Handle, revision: number): DatasetChange[] {
  return sqlite
    .prepare("SELECT revision, at, reason FROM dataset_revisions WHERE revision > ? ORDER BY revision DESC")
    .all(revision) as DatasetChange[];
}
