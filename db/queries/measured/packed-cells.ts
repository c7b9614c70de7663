import type { Cell } from "./day-cells.ts";

/**
 * Cells of one day of a service in a country as numbers beside each other, which a thread hands to another without a copy:
 * for each the columns of `packedColumns`, NaN where a column is empty.
 */
export interface PackedCells {
  readonly numbers: Float64Array;
  /** A cell's feature is its place in here. */
  readonly features: readonly string[];
}

/** The columns of the table, country and service aside, in its order. */
const packedColumns = [
  "step",
  "time",
  "metric",
  "feature",
  "network",
  "source",
  "n",
  "bad",
  "inconclusive",
  "values",
  "q25",
  "median",
  "q75",
  "probes",
] as const satisfies readonly (keyof Cell)[];

export const packedWidth = packedColumns.length;
export const featureAt = packedColumns.indexOf("feature");
export const sourceAt = packedColumns.indexOf("source");

export function packCells(cells: readonly Cell[]): PackedCells {
  const numbers = new Float64Array(cells.length * packedWidth);
  const features: string[] = [];
  let into = 0;
  for (const cell of cells) {
    let feature = features.indexOf(cell.feature);
    if (feature === -1) feature = features.push(cell.feature) - 1;
    for (const column of packedColumns) {
      numbers[into] = column === "feature" ? feature : (cell[column] ?? Number.NaN);
      into += 1;
    }
  }
  return { numbers, features };
}
