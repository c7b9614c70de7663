import type { Detector, Threshold } from "../../detect/detector.ts";
import { columnsOf } from "../columns.ts";
import type { Table } from "../exporter.ts";

/** A threshold and the detector that it belongs to. */
export interface ThresholdRow {
  readonly detector: Pick<Detector, "id" | "version">;
  readonly threshold: Threshold;
}
const threshold = columnsOf<ThresholdRow>("catalogue");

/** One row a threshold. */
export const thresholdsTable: Table<ThresholdRow> = {
  id: "thresholds",
  title: "Thresholds",
  description: "The numbers that the detectors decide by: one row a threshold.",
  key: ["detector", "name"],
  refers: [],
  columns: [
    threshold.text(
      "detector",
      "Detector and version.",
      (row) => `${row.detector.id}@${row.detector.version}`,
    ),
    threshold.text("name", "Name in the code.", (row) => row.threshold.name),
    threshold.number(
      "value",
      "Its value, in the unit that the row names.",
      ({ threshold: { value } }) => (typeof value === "number" ? value : null),
      { missing: "it is the steps of a grid" },
    ),
    threshold.list("steps", "The steps of a grid, in the same unit; empty for a single value.", (row) =>
      typeof row.threshold.value === "number" ? [] : row.threshold.value,
    ),
    threshold.text("unit", "Unit of the value.", (row) => row.threshold.unit),
    threshold.text("meaning", "What it decides.", (row) => row.threshold.meaning),
    threshold.boolean("simulated", "Always false.", () => false),
  ],
};
