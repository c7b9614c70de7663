import type { RunRow } from "../../../lib/export/tables/runs.ts";
import type { GivenOptions } from "../../../lib/model/ingest-run.ts";
import type { Handle } from "../../client.ts";
import { listRunReadings } from "../measured/list-run-readings.ts";
import { listRuns, type RunsAsked } from "../measured/list-runs.ts";
import { sourcesByCode } from "../measured/read-codes.ts";

/**
 * Loads as a reader may see them, the newest first: without the folders of the machine they ran on, and without the name
 * of a probe, which readers only know as a number that cannot be led back to it.
 */
export function listRunRows(handle: Handle, asked: RunsAsked = {}): RunRow[] {
  const simulated = new Set(
    [...sourcesByCode(handle).values()].filter((source) => source.simulated).map((source) => source.id),
  );
  const runs = listRuns(handle, asked);
  const readAs = listRunReadings(
    handle,
    runs.flatMap(({ id, readings }) => (readings === 0 ? [] : [id])),
  );
  return runs.map(({ path, given, ...run }) => ({
    ...run,
    given: given === null ? null : { ...given, set: withoutProbe(given.set) },
    file: path.split(/[\\/]/).at(-1) ?? path,
    readAs: readAs.get(run.id) ?? [],
    simulated: run.source !== null && simulated.has(run.source),
  }));
}

function withoutProbe(set: GivenOptions["set"]): GivenOptions["set"] {
  return "probe" in set ? { ...set, probe: "…" } : set;
}

/** Rows read at a time: each may bring a hundred readings. */
const together = 200;

/** All of them, in the same order, some at a time. */
export function* iterateRunRows(handle: Handle): Generator<readonly RunRow[]> {
  let page = listRunRows(handle, { most: together });
  while (page.length > 0) {
    yield page;
    page = listRunRows(handle, { most: together, before: page.at(-1)!.id });
  }
}
