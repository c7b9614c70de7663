import type { Handle } from "../../client.ts";

/** The header row of the table that a run read; null where there was none, or the run is not there. */
export function readRunHeader({ sqlite }: Handle, run: number): string | null {
  return (
    (sqlite.prepare("SELECT header FROM ingest_runs WHERE id = ?").pluck().get(run) as string | null) ?? null
  );
}
