import type { KeptReading } from "../../../lib/model/ingest-run.ts";
import type { Handle } from "../../client.ts";

/** Keeps how words of a file were read, behind the `before` readings that are kept of the run already. */
export function saveRunReadings(
  { sqlite }: Handle,
  run: number,
  before: number,
  readings: readonly KeptReading[],
): void {
  if (readings.length === 0) return;
  const insert = sqlite.prepare(
    "INSERT INTO run_readings (run_id, place, field, given, taken) VALUES (?, ?, ?, ?, ?)",
  );
  for (const [index, { field, given, taken }] of readings.entries())
    insert.run(run, before + index, field, given, taken);
}
