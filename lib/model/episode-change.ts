import type { Instant } from "./interval.ts";

/** What can move when an episode is looked at anew. */
export const changedFields = [
  "found",
  "start",
  "end",
  "began-before-data",
  "networks",
  "scope",
  "kinds",
  "confidence",
  "observations",
  "retired",
] as const;
export type ChangedField = (typeof changedFields)[number];

/** Why it moved: the data did, or the method did. */
export const changeReasons = ["data", "method"] as const;
export type ChangeReason = (typeof changeReasons)[number];

/** A bound, a list, a number, or a word, as it was or is; null is none. */
export type ChangedValue =
  | { readonly earliest: Instant; readonly best: Instant; readonly latest: Instant }
  | readonly number[]
  | readonly string[]
  | number
  | string
  | boolean
  | null;

/** One thing that moved in the record of an episode. Rows are only ever added. */
export interface EpisodeChange {
  readonly episode: string;
  /** Dataset revision from which it holds, and when that was, UTC epoch ms. */
  readonly datasetRevision: number;
  readonly at: Instant;
  readonly field: ChangedField;
  readonly from: ChangedValue;
  readonly to: ChangedValue;
  readonly reason: ChangeReason;
}
