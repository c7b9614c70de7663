import type { RunRow } from "../../../lib/export/tables/runs.ts";
import type { Handle } from "../../client.ts";
import { listRuns } from "../measured/list-runs.ts";
import { sourcesByCode } from "../measured/read-codes.ts";

/** Every load as a reader may see it, the newest first: without the folders of the machine it ran on. */
export function listRunRows(handle: Handle): RunRow[] {
  const simulated = new Set(
    [...sourcesByCode(handle).values()].filter((source) => source.simulated).map((source) => source.id),
  );
  return listRuns(handle).map(({ path, ...run }) => ({
    ...run,
    file: path.split(/[\\/]/).at(-1) ?? path,
    simulated: run.source !== null && simulated.has(run.source),
  }));
}
