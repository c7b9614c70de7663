import { DAY, HOUR } from "../../../lib/model/interval.ts";
import type { Handle } from "../../client.ts";
import { listMeasuredPairs } from "../catalogue/list-measured-pairs.ts";
import { currentRevision } from "../measured/revision.ts";
import { countCells } from "./iterate-cells.ts";
import { countObservations } from "./iterate-observations.ts";

/** Rows of the large tables, of one service in one country. */
export interface PlaceCounts {
  readonly observations: number;
  readonly cells: number;
  readonly days: number;
}

let counted: { readonly key: string; readonly counts: ReadonlyMap<string, PlaceCounts> } | null = null;

/**
 * How many rows the files of each place hold, by `IR telegram`. Every row is looked at once for each revision of the
 * dataset, and the numbers are kept until the next.
 */
export function rowCountsByPlace(handle: Handle): ReadonlyMap<string, PlaceCounts> {
  const key = `${handle.sqlite.name} ${currentRevision(handle)}`;
  if (counted?.key === key) return counted.counts;
  const counts = new Map<string, PlaceCounts>();
  for (const { country, service } of listMeasuredPairs(handle)) {
    const places = [{ country, service }];
    counts.set(`${country} ${service}`, {
      observations: countObservations(handle, { country, service, period: null }),
      cells: countCells(handle, { places, step: HOUR, period: null }),
      days: countCells(handle, { places, step: DAY, period: null }),
    });
  }
  counted = { key, counts };
  return counts;
}
