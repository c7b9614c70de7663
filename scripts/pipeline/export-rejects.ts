import { writeFile } from "node:fs/promises";
import type { Handle } from "../../db/client.ts";
import { listRejects } from "../../db/queries/measured/list-rejects.ts";
import { listRuns } from "../../db/queries/measured/list-runs.ts";
import { readRunHeader } from "../../db/queries/measured/read-run-header.ts";
import { formats } from "../../lib/ingest/index.ts";
import { type Mendable, mendable } from "../../lib/ingest/mendable.ts";
import { CommandError } from "../command.ts";

export interface ExportedRejects {
  readonly run: number;
  readonly file: string;
  readonly format: string;
  readonly source: string | null;
  readonly records: number;
  readonly left: Mendable["left"];
  /** How the mended file is fed again. */
  readonly feed: string;
}

/**
 * Writes what a run set aside into a new file, in the format it came in, to be mended and fed again.
 * @throws CommandError where the run is not there, its format was never told, nothing can be given back, or the file exists.
 */
export async function exportRejects(handle: Handle, id: number, file: string): Promise<ExportedRejects> {
  const run = listRuns(handle).find((one) => one.id === id);
  if (run === undefined) throw new CommandError("there is no such run", `--run ${id}`);
  const format = formats.find((one) => one.id === run.format);
  if (format === undefined)
    throw new CommandError(
      "the run's format was not told, so its records have no form to write",
      `--run ${id}`,
    );
  const { text, records, left } = mendable(
    format,
    readRunHeader(handle, id),
    listRejects(handle, { run: id }),
  );
  if (text === null)
    throw new CommandError(
      left[0] === undefined ? "the run set nothing aside" : `nothing can be given back: ${left[0].why}`,
      `--run ${id}`,
    );
  // A file that somebody is mending is not written over.
  await writeFile(file, text, { flag: "wx" }).catch((error: NodeJS.ErrnoException) => {
    throw new CommandError(
      error.code === "EEXIST" ? "the file is there already" : `the file cannot be written: ${error.code}`,
      file,
    );
  });
  const source = run.source !== null && run.source !== format.source ? ` --source ${run.source}` : "";
  return {
    run: id,
    file,
    format: format.id,
    source: run.source,
    records,
    left,
    feed: `npm run ingest -- ${file} --format ${format.id}${source}`,
  };
}
