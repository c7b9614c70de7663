import type { KeptReading } from "../../../lib/model/ingest-run.ts";
import type { Handle } from "../../client.ts";

/** How words of their files were read, by run, in the order in which they were met; runs that kept none are left out. */
export function listRunReadings({ sqlite }: Handle, runs: readonly number[]): Map<number, KeptReading[]> {
  const found = sqlite
    .prepare(
      `SELECT run_id AS run, field, given, taken FROM run_readings
       WHERE run_id IN (SELECT value FROM json_each(?)) ORDER BY run_id, place`,
    )
    .all(JSON.stringify(runs)) as (KeptReading & { readonly run: number })[];
  const byRun = new Map<number, KeptReading[]>();
  for (const { run, ...reading } of found) {
    const its = byRun.get(run);
    if (its === undefined) byRun.set(run, [reading]);
    else its.push(reading);
  }
  return byRun;
}
