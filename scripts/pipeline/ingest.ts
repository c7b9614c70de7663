import type { Handle } from "../../db/client.ts";
import { markInterruptedRuns } from "../../db/queries/measured/mark-interrupted-runs.ts";
import { raiseOwedRevision } from "../../db/queries/measured/raise-owed-revision.ts";
import { prepareRefresh, type Refresh, refreshCells } from "../../db/queries/measured/refresh-cells.ts";
import { currentRevision } from "../../db/queries/measured/revision.ts";
import { builtInCatalogue } from "../../lib/catalogue/catalogue.ts";
import type { Format, ParsingContext } from "../../lib/ingest/format.ts";
import { formats } from "../../lib/ingest/index.ts";
import { checkCountry } from "../../lib/ingest/rules/country.ts";
import { checkService } from "../../lib/ingest/rules/service.ts";
import { settableFields } from "../../lib/ingest/settable.ts";
import { sourceSchema } from "../../lib/model/source.ts";
import { CommandError } from "../command.ts";
import { cutOff } from "./ingest/cut-off.ts";
import { daysThatAreOver } from "./ingest/days-that-are-over.ts";
import { findFiles } from "./ingest/find-files.ts";
import { loadFile, type Progress } from "./ingest/load-file.ts";
import { looksLike } from "./ingest/looks-like.ts";
import { openReading } from "./ingest/read-aside.ts";
import { allRejected, type IngestReport, type RunReport } from "./ingest/report.ts";

export type { Progress } from "./ingest/load-file.ts";
export type { IngestReport, RunReport } from "./ingest/report.ts";

export interface IngestOptions {
  /** Id of a format; absent: recognised by content. */
  readonly format?: string;
  /** The source that the records go to; absent: the format's own. */
  readonly source?: string;
  /** What the records do not say about themselves: `{ country: "GE" }`. */
  readonly set?: Readonly<Record<string, string>>;
  /** Reads and reports, and leaves the database as it was. */
  readonly dryRun?: boolean;
  /** UTC epoch ms. */
  readonly now: number;
  readonly onProgress?: (progress: Progress) => void;
  readonly onRun?: (run: RunReport) => void;
  /** What a file is called in the ledger, where that is not its path: the address that it was fetched from. */
  readonly nameOf?: (path: string) => string;
  /** True leaves cells and revision as they are, for one call of `settleDataset` after several loads. */
  readonly unsettled?: boolean;
  /** Finishes the batch at hand, then stops. */
  readonly interrupted?: AbortSignal;
}

/**
 * Loads files, folders, glob patterns and standard input (`-`), one after the other, then makes the cells of the
 * days that changed anew and raises the dataset's revision. What an earlier run left unfinished is finished too.
 *
 * @throws CommandError where a path is not there, or an option names what does not exist; nothing is loaded then.
 */
export async function ingestPaths(
  handle: Handle,
  paths: readonly string[],
  options: IngestOptions,
): Promise<IngestReport> {
  if (paths.length === 0)
    throw new CommandError("name at least one file, folder or pattern, or - for standard input");
  const candidates = candidatesOf(options.format);
  const set = checkSet(options.set ?? {});
  if (options.source !== undefined && !sourceSchema.shape.id.safeParse(options.source).success)
    throw new CommandError(
      `"${options.source}" is not a source id; use lower-case letters, digits and hyphens`,
    );
  const files = await findFiles(paths);
  if (!options.dryRun) return load();

  // One transaction around everything, undone at the end: so a dry run knows what is there already.
  handle.sqlite.exec("BEGIN IMMEDIATE");
  try {
    return await load();
  } finally {
    // A full disk has undone it already.
    if (handle.sqlite.inTransaction) handle.sqlite.exec("ROLLBACK");
  }

  async function load(): Promise<IngestReport> {
    writeLargely(handle);
    markInterruptedRuns(handle);
    let changed = false;
    const runs: RunReport[] = [];
    const settles = !options.dryRun && !options.unsettled;
    const over = daysThatAreOver();
    const refresh = prepareRefresh(handle);
    const context: ParsingContext = { catalogue: builtInCatalogue, set, now: options.now };
    const named = files.map((path) => ({ path, name: options.nameOf?.(path) ?? path }));
    const reading = openReading(named, candidates, context);
    const isInterrupted = () => options.interrupted?.aborted ?? false;
    const given = { format: options.format ?? null, source: options.source ?? null, set };
    const names = named.slice(0, 3).map(({ name }) => name);
    const reason = `ingest: ${names.join(", ")}${files.length > 3 ? ", …" : ""}`;
    try {
      for (const [at, { path, name }] of named.entries()) {
        if (isInterrupted()) break;
        const loaded = await loadFile(handle, path, {
          candidates,
          given,
          context,
          steps: reading.read(at),
          name,
          onDays: (changed, made) => {
            if (!settles) return;
            refresh.offer(made);
            refresh.days(over(changed));
          },
          onProgress: options.onProgress ?? (() => {}),
          interrupted: options.interrupted ?? null,
        });
        const run =
          options.format !== undefined && allRejected(loaded.run)
            ? { ...loaded.run, looksLike: await looksLike(path) }
            : loaded.run;
        runs.push(run);
        changed ||= loaded.changed;
        options.onRun?.(run);
      }
    } catch (error) {
      if (options.dryRun) throw error;
      // What was taken in before the fault is there to be seen, and pages that were made before it are not right any more.
      throw cutOff(handle, error, () => raiseOwedRevision(handle, reason, options.now));
    } finally {
      await reading.close();
    }
    if (settles) changed = settleDataset(handle, reason, options.now, refresh);
    return {
      runs,
      revision: currentRevision(handle),
      changed,
      dryRun: options.dryRun ?? false,
      interrupted: isInterrupted(),
    };
  }
}

/** Pages of the journal that are carried over into the database at a time: 64 MB. Pages are written more than once. */
const journalPages = 16_384;

/** Memory for pages during a load, in KiB. Files come in some order, so that a load comes back to few old pages. */
const pageMemory = 16 * 1024;

/**
 * Lets the journal grow during a load. What was committed is as safe in it as in the database's own file; carrying it
 * over after every batch would write the same pages again and again.
 */
function writeLargely({ sqlite }: Handle): void {
  sqlite.pragma(`cache_size = -${pageMemory}`);
  sqlite.pragma(`wal_autocheckpoint = ${journalPages}`);
}

/**
 * Makes the cells of the days that changed anew and raises the dataset's revision where anything did: in this load, or
 * in one that was cut off before it came to that.
 *
 * @returns whether anything did.
 * @throws CommandError where the disk is full.
 */
export function settleDataset(handle: Handle, reason: string, now: number, refresh?: Refresh): boolean {
  try {
    const refreshed = refreshCells(handle, refresh) > 0;
    return raiseOwedRevision(handle, reason, now, refreshed);
  } catch (error) {
    // Days that were not come to are still marked, and the next load makes them.
    throw cutOff(handle, error, () => raiseOwedRevision(handle, reason, now));
  }
}

function candidatesOf(id: string | undefined): readonly Format[] {
  if (id === undefined) return formats;
  const named = formats.find((format) => format.id === id);
  if (named !== undefined) return [named];
  throw new CommandError(
    `there is no format "${id}"; the formats are ${formats.map((one) => one.id).join(", ")}`,
  );
}

function checkSet(set: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  for (const field of Object.keys(set))
    if (!settableFields.includes(field))
      throw new CommandError(
        `there is no field "${field}"; what can be set is ${settableFields.join(", ")}`,
        `--set ${field}=${set[field]}`,
      );
  for (const [field, check] of [
    ["country", checkCountry],
    ["service", checkService],
  ] as const) {
    const given = set[field];
    if (given === undefined) continue;
    // Articles can be about several, with commas between.
    for (const one of given.split(",")) {
      const checked = check(one, builtInCatalogue);
      if (!checked.ok) throw new CommandError(checked.message, `--set ${field}=${given}`);
    }
  }
  return set;
}
