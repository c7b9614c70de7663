import type { Handle } from "../../../db/client.ts";
import { saveRunReadings } from "../../../db/queries/measured/save-run-readings.ts";
import type { Format, ReadAs } from "../../../lib/ingest/format.ts";
import type { KeptReading } from "../../../lib/model/ingest-run.ts";

/** How many readings are kept of a run; of the others only how many there were. */
const mostKept = 100;

/** As much of what a file says as somebody reads. */
const longestGiven = 120;

/** Keeps how the words of a run's file were read, each reading once; call inside the transaction of their batch. */
export function keepReadings(handle: Handle, run: number) {
  const known = new Set<string>();
  /** @returns how many were new. */
  return (readings: readonly ReadAs[], format: Format | null): number => {
    const before = known.size;
    const fresh: KeptReading[] = [];
    for (const { field, given, taken } of readings) {
      // The ledger is for all readers; an article that a feed brought is not before an editor has accepted it.
      const shown = format?.eventsArriveAs === "candidate" ? null : shortened(given);
      const key = JSON.stringify([field, shown, taken]);
      if (known.has(key)) continue;
      known.add(key);
      if (known.size <= mostKept) fresh.push({ field, given: shown, taken });
    }
    saveRunReadings(handle, run, before, fresh);
    return known.size - before;
  };
}

function shortened(text: string): string {
  const characters = [...text.slice(0, 2 * longestGiven)];
  return characters.length <= longestGiven ? text : `${characters.slice(0, longestGiven - 1).join("")}…`;
}
