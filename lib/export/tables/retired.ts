import { columnsOf } from "../columns.ts";
import type { Table } from "../exporter.ts";

/** An id of an episode that is found no longer. */
export interface RetiredRow {
  readonly id: string;
  readonly movedTo: string | null;
  readonly reason: string;
  readonly datasetRevision: number;
}
const retired = columnsOf<RetiredRow>("computed");

/** One row an id that was published and is found no longer. */
export const retiredTable: Table<RetiredRow> = {
  id: "retired-episodes",
  title: "Episodes no longer found",
  description: "Ids of episodes that were published once and are found no longer: where each went, and why.",
  key: ["episode"],
  refers: [],
  columns: [
    retired.text("episode", "Id of the episode that went.", (row) => row.id),
    retired.text("moved_to", "Id of the episode that took its place.", (row) => row.movedTo, {
      missing: "none did",
    }),
    retired.text("reason", "Why it went.", (row) => row.reason),
    retired.integer(
      "dataset_revision",
      "Revision of the dataset in which it went.",
      (row) => row.datasetRevision,
    ),
    retired.boolean("simulated", "Always false: the row says nothing about a measurement.", () => false),
  ],
};
