import { stat } from "node:fs/promises";
import type { Handle } from "../../../db/client.ts";
import { saveEvents } from "../../../db/queries/editorial/save-events.ts";
import { saveReportedEpisodes } from "../../../db/queries/editorial/save-reported-episodes.ts";
import { saveStatements } from "../../../db/queries/editorial/save-statements.ts";
import { beginRun } from "../../../db/queries/measured/begin-run.ts";
import { ensureSource } from "../../../db/queries/measured/ensure-source.ts";
import {
  type ObservationWriter,
  prepareObservationWriter,
} from "../../../db/queries/measured/prepare-observation-writer.ts";
import { saveNetworks } from "../../../db/queries/measured/save-networks.ts";
import { saveRejects } from "../../../db/queries/measured/save-rejects.ts";
import { type RunProgress, updateRun } from "../../../db/queries/measured/update-run.ts";
import type { Format, Item, ParsingContext, Reject } from "../../../lib/ingest/format.ts";
import { UnusableFile } from "../../../lib/ingest/reading/unusable-file.ts";
import { standardInput } from "./find-files.ts";
import { type Batch, parseFile } from "./parse-file.ts";
import { readBytes } from "./read-bytes.ts";
import { countRules, type RunReport } from "./report.ts";
import { CutFile } from "./unpack.ts";

/** Records a transaction: large enough that committing costs little, small enough that a kill loses little. */
const batchSize = 5_000;

export interface LoadOptions {
  /** The format that was named, alone, or all there are. */
  readonly candidates: readonly Format[];
  /** `--source`; null where each format's own holds. */
  readonly source: string | null;
  readonly context: ParsingContext;
  /** What the file is called in the ledger. */
  readonly name: string;
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
  const { name } = options;
  const id = beginRun(handle, name, now);
  const size = path === standardInput ? null : (await stat(path)).size;
  const parsing = parseFile(path, options.candidates, options.context);
  const store = openStore(handle, id, name, options.source);
  const rules = countRules();
  const counts = { bytes: 0, records: 0, accepted: 0, replaced: 0, duplicate: 0, repeated: 0, rejected: 0 };
  let failure: UnusableFile | null = null;
  let stopped = false;
  let changed = false;
  let keptBefore = 0;

  const seconds = () => (performance.now() - started) / 1000;
  function flush(state: RunProgress["state"], ofTheFile: readonly Reject[] = []): void {
    const batch = parsing.takeBatch();
    const rejects = [...batch.rejects, ...ofTheFile];
    const format = parsing.format;
    handle.sqlite
      .transaction(() => {
        const { accepted, replaced, duplicate, known } = store.save(batch, rejects, format);
        counts.records += batch.records;
        counts.rejected += batch.rejected;
        counts.accepted += accepted;
        counts.replaced += replaced;
        counts.duplicate += duplicate;
        keptBefore += known;
        changed ||= accepted > 0;
        const finishedAt = state === "running" ? null : now + Math.round(seconds() * 1000);
        const source = format === null ? null : store.mainSource(format).code;
        const { header } = parsing;
        updateRun(handle, id, { state, finishedAt, format: format?.id ?? null, source, header, ...counts });
      })
      .immediate();
    for (const reject of rejects) rules.add(reject);
  }

  async function readAll(): Promise<CutFile | null> {
    try {
      for await (const bytes of readBytes(path, (read) => {
        counts.bytes += read;
      })) {
        parsing.push(bytes);
        if (parsing.waiting < batchSize) continue;
        flush("running");
        options.onProgress({
          path: name,
          bytes: counts.bytes,
          size,
          records: counts.records,
          seconds: seconds(),
        });
        stopped = options.interrupted?.aborted ?? false;
        if (stopped) break;
      }
      return null;
    } catch (error) {
      if (error instanceof CutFile) return error;
      throw error;
    }
  }

  try {
    const cut = await readAll();
    if (!stopped) parsing.end(cut);
  } catch (error) {
    if (!(error instanceof UnusableFile)) {
      // The run stays in the ledger as cut off, and what its batches wrote stays whole.
      updateRun(handle, id, {
        state: "interrupted",
        finishedAt: null,
        format: null,
        source: null,
        header: null,
        ...counts,
      });
      throw error;
    }
    failure = error;
    parsing.giveUp();
  }
  const state = stopped ? "interrupted" : failure === null ? "done" : "failed";
  flush(state, failure === null ? [] : [rejectOf(failure)]);
  const run: RunReport = {
    id,
    path: name,
    format: parsing.format?.id ?? null,
    source: parsing.format === null ? null : store.mainSource(parsing.format).id,
    state,
    ...counts,
    seconds: Math.round(seconds() * 1000) / 1000,
    rules: rules.list(),
    rejectsKept: rules.total() - keptBefore,
    failure:
      failure === null
        ? null
        : { rule: failure.rule, field: failure.field, line: failure.line, message: failure.message },
  };
  return { run, changed };
}

function rejectOf(failure: UnusableFile): Reject {
  const { line, field, rule, message, text } = failure;
  return { line, field, rule, message, text };
}

/** Writes batches of one run; call `save` inside a transaction. */
function openStore(handle: Handle, run: number, path: string, given: string | null) {
  const sources = new Map<string, { readonly code: number; readonly simulated: boolean }>();
  let writer: ObservationWriter | null = null;
  const used = new Map<string, number>();
  // A record that holds nothing adds nothing where none came before it.
  let lastWasNew = false;

  function source(id: string) {
    let known = sources.get(id);
    if (known === undefined) {
      known = ensureSource(handle, id);
      sources.set(id, known);
    }
    return known;
  }

  /** `--source` holds over the format's own, but never makes a simulated record a measured one. */
  function sourceIdOf(item: Item, format: Format): string {
    if (item.source !== null && (given === null || source(item.source).simulated)) return item.source;
    return given ?? format.source;
  }

  function saveItem(item: Item, format: Format): { readonly added: number; readonly replaced: number } {
    const from = sourceIdOf(item, format);
    used.set(from, (used.get(from) ?? 0) + 1);
    writer ??= prepareObservationWriter(handle);
    let added = 0;
    let replaced = 0;
    const count = (saved: { readonly added: number; readonly replaced: number }) => {
      added += saved.added + saved.replaced;
      replaced += saved.replaced;
    };
    if (item.observations.length > 0) {
      const whole = format.measurementsSpanRecords !== true;
      const written = writer.write(item.observations, source(from).code, run, whole);
      added += written.added;
      replaced += written.replaced;
    }
    if (item.statements.length > 0) {
      const statements = item.statements.map((one) => ({ ...one, source: given ?? one.source }));
      count(saveStatements(handle, statements, run));
    }
    if (item.events.length > 0) {
      const events = item.events.map((one) => ({ ...one, source: given ?? one.source }));
      count(saveEvents(handle, events, run, format.eventsArriveAs));
    }
    if (item.reportedEpisodes.length > 0) {
      const episodes = item.reportedEpisodes.map((one) => ({ ...one, source: given ?? one.source }));
      count(saveReportedEpisodes(handle, episodes, run));
    }
    return { added, replaced };
  }

  return {
    /** The source that most of the records went to: a file of simulated ones is not one of the instrument's. */
    mainSource(format: Format): { readonly id: string; readonly code: number } {
      let id = given ?? format.source;
      let most = 0;
      for (const [one, items] of used)
        if (items > most) {
          id = one;
          most = items;
        }
      return { id, code: source(id).code };
    },
    save(batch: Batch, rejects: readonly Reject[], format: Format | null) {
      let accepted = 0;
      let duplicate = 0;
      let replaced = 0;
      if (format !== null)
        for (const unit of batch.units) {
          // A record that was read together with an earlier one, and holds nothing more, shares its fate.
          if (unit.items.some(holdsSomething)) {
            let added = 0;
            let inPlaceOfOthers = 0;
            for (const item of unit.items) {
              const saved = saveItem(item, format);
              added += saved.added;
              inPlaceOfOthers += saved.replaced;
            }
            lastWasNew = added > 0;
            if (inPlaceOfOthers > 0) replaced += unit.records;
          }
          if (lastWasNew) accepted += unit.records;
          else duplicate += unit.records;
        }
      writer?.markStale();
      saveNetworks(handle, batch.networks);
      const known = rejects.length - saveRejects(handle, run, path, rejects);
      return { accepted, replaced, duplicate, known };
    },
  };
}

function holdsSomething(item: Item): boolean {
  return (
    item.observations.length > 0 ||
    item.statements.length > 0 ||
    item.events.length > 0 ||
    item.reportedEpisodes.length > 0
  );
}
