import { stat } from "node:fs/promises";
import type { Handle } from "../../../db/client.ts";
import { beginRun } from "../../../db/queries/measured/begin-run.ts";
import type { DaysOfRun, ServiceDay } from "../../../db/queries/measured/refresh-cells.ts";
import { type RunProgress, updateRun } from "../../../db/queries/measured/update-run.ts";
import type { Format, ParsingContext, ReadAs, Reject } from "../../../lib/ingest/format.ts";
import type { GivenOptions } from "../../../lib/model/ingest-run.ts";
import { cutOff } from "./cut-off.ts";
import { standardInput } from "./find-files.ts";
import { keepReadings } from "./keep-readings.ts";
import type { Failure, Step } from "./read-steps.ts";
import { countRules, type RunReport } from "./report.ts";
import { openStore } from "./store-batch.ts";

export interface LoadOptions {
  /** The format that was named, alone, or all there are. */
  readonly candidates: readonly Format[];
  /** What was said with the load; its fields are in the context too. */
  readonly given: GivenOptions;
  readonly context: ParsingContext;
  /** The file, read. */
  readonly steps: AsyncIterable<Step>;
  /** What the file is called in the ledger. */
  readonly name: string;
  /**
   * Is told within every batch's transaction which days it changed something of, so that cells can be made on the way, and
   * which were made while the file was read.
   */
  readonly onDays: (changed: readonly ServiceDay[], made: DaysOfRun) => void;
  readonly onProgress: (progress: Progress) => void;
  readonly interrupted: AbortSignal | null;
}

export interface Progress {
  readonly path: string;
  /** Bytes read, and the size of the file (null for standard input). */
  readonly bytes: number;
  readonly size: number | null;
  readonly records: number;
  readonly seconds: number;
}

/**
 * Loads one file. Every batch, and the run's counters with it, is one transaction, so that a kill at any moment
 * leaves whole batches behind; loading the file again then adds the rest.
 */
export async function loadFile(
  handle: Handle,
  path: string,
  options: LoadOptions,
): Promise<{ readonly run: RunReport; readonly changed: boolean }> {
  const started = performance.now();
  const { now } = options.context;
  const { name, given } = options;
  const id = beginRun(handle, name, now, given);
  // A file that is gone by now is told by whoever reads it.
  const size = path === standardInput ? null : ((await stat(path).catch(() => null))?.size ?? null);
  const store = openStore(handle, id, name, given.source);
  const keep = keepReadings(handle, id);
  const rules = countRules();
  const readAs: ReadAs[] = [];
  const counts = {
    bytes: 0,
    records: 0,
    accepted: 0,
    replaced: 0,
    duplicate: 0,
    repeated: 0,
    rejected: 0,
    readings: 0,
  };
  /** The counts of the batches that are in the database. */
  let written = { ...counts };
  let format: Format | null = null;
  let header: string | null = null;
  let failure: Failure | null = null;
  let state: RunProgress["state"] = "running";
  let changed = false;
  let keptBefore = 0;

  const seconds = () => (performance.now() - started) / 1000;
  const progress = (): RunProgress => ({
    state,
    finishedAt: state === "running" ? null : now + Math.round(seconds() * 1000),
    format: format?.id ?? null,
    source: format === null ? null : store.mainSource(format).code,
    header,
    ...counts,
  });
  function write({ batch, days }: Step, rejects: readonly Reject[]): void {
    handle.sqlite
      .transaction(() => {
        const { accepted, replaced, duplicate, repeated, known, stale } = store.save(batch, rejects, format);
        counts.records += batch.records;
        counts.rejected += batch.rejected;
        counts.accepted += accepted;
        counts.replaced += replaced;
        counts.duplicate += duplicate;
        counts.repeated += repeated;
        keptBefore += known;
        counts.readings += keep(batch.readAs, format);
        changed ||= accepted > 0;
        updateRun(handle, id, progress());
        const by = format;
        if (by !== null)
          options.onDays(stale, { run: id, days, sourceOf: (named) => store.sourceOf(named, by) });
      })
      .immediate();
    written = { ...counts };
    for (const reject of rejects) rules.add(reject);
  }

  try {
    for await (const step of options.steps) {
      counts.bytes = step.bytes;
      header = step.header;
      format = options.candidates.find((one) => one.id === step.format) ?? null;
      failure = step.failure;
      if (step.last) state = failure === null ? "done" : "failed";
      readAs.push(...step.batch.readAs);
      write(step, failure === null ? step.batch.rejects : [...step.batch.rejects, failure]);
      if (step.last) break;
      options.onProgress({
        path: name,
        bytes: counts.bytes,
        size,
        records: counts.records,
        seconds: seconds(),
      });
      if (!options.interrupted?.aborted) continue;
      state = "interrupted";
      updateRun(handle, id, progress());
      break;
    }
  } catch (error) {
    // The run stays in the ledger as cut off, and what its batches wrote stays whole.
    state = "interrupted";
    Object.assign(counts, written);
    throw cutOff(handle, error, () => updateRun(handle, id, { ...progress(), finishedAt: null }));
  }
  const { readings: _, ...told } = counts;
  const run: RunReport = {
    id,
    path: name,
    format: format?.id ?? null,
    source: format === null ? null : store.mainSource(format).id,
    state: state as RunReport["state"],
    ...told,
    seconds: Math.round(seconds() * 1000) / 1000,
    rules: rules.list(),
    readAs,
    rejectsKept: rules.total() - keptBefore,
    failure: failure === null ? null : withoutText(failure),
  };
  return { run, changed };
}

function withoutText({ rule, field, line, message }: Failure) {
  return { rule, field, line, message };
}
