import { writeFile } from "node:fs/promises";
import type { Handle } from "../../db/client.ts";
import { listRejects } from "../../db/queries/measured/list-rejects.ts";
import { listRuns } from "../../db/queries/measured/list-runs.ts";
import { readRunHeader } from "../../db/queries/measured/read-run-header.ts";
import { formats } from "../../lib/ingest/index.ts";
import { type Mendable, mendable } from "../../lib/ingest/mendable.ts";
import { shellWords } from "../../lib/ingest/shell-words.ts";
import { type GivenOptions, optionsOf } from "../../lib/model/ingest-run.ts";
import { CommandError } from "../command.ts";

export interface ExportedRejects {
  readonly run: number;
  readonly file: string;
  readonly format: string;
  readonly source: string | null;
  /** What was said with `--set` the first time; null where it was not kept. */
  readonly set: GivenOptions["set"] | null;
  readonly records: number;
  readonly left: Mendable["left"];
  /** The command that feeds the mended file again; without the `--set` of the first time where that was not kept. */
  readonly feed: string;
}

/**
 * Writes what a run set aside into a new file, in the format it came in, to be mended and fed again.
 * @throws CommandError where the run is not there, its format was never told, nothing can be given back, or the file exists.
 */
export async function exportRejects(handle: Handle, id: number, file: string): Promise<ExportedRejects> {
  const [run] = listRuns(handle, { run: id });
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
  // In a run from before this was kept, another source than the format's own was given.
  const sourceBefore = run.source === format.source ? null : run.source;
  const { source, set } = run.given ?? { source: sourceBefore, set: {} };
  return {
    run: id,
    file,
    format: format.id,
    source: run.source,
    set: run.given?.set ?? null,
    records,
    left,
    feed: shellWords([
      ..."npm run ingest --".split(" "),
      file.startsWith("-") ? `./${file}` : file,
      ...optionsOf({ format: format.id, source, set }).flat(),
    ]),
  };
}
