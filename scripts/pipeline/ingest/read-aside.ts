import { stat } from "node:fs/promises";
import { Worker } from "node:worker_threads";
import { builtInCatalogue } from "../../../lib/catalogue/catalogue.ts";
import type { Format, ParsingContext } from "../../../lib/ingest/format.ts";
import { UnusableFile } from "../../../lib/ingest/reading/unusable-file.ts";
import { standardInput } from "./find-files.ts";
import { openParquet } from "./parquet-bytes.ts";
import { ended, readSteps, type Step } from "./read-steps.ts";

/** What the reading thread is told. */
export interface ThreadTask {
  readonly path: string;
  readonly name: string;
  /** Ids of the formats that the file may have. */
  readonly formats: readonly string[];
  readonly set: Readonly<Record<string, string>>;
  readonly now: number;
}

/** A smaller file is read sooner than a thread is started. Bytes. */
const worthAThread = 2 * 1024 * 1024;

/** Steps that may wait for the writer. */
const ahead = 2;

/** Memory of the reading thread, for what lives longer than a step. */
const heapMegabytes = 512;

/** A row group of a sound Parquet file is read in a second or two; a few bytes of a spoiled one can ask for hours. */
const longestSilence = 30_000;

/**
 * Reads a file step by step; one of some size in a thread of its own, so that one core reads while another writes.
 * Standard input is read by the thread that owns it.
 */
export async function* readAside(
  path: string,
  name: string,
  candidates: readonly Format[],
  context: ParsingContext,
): AsyncGenerator<Step> {
  // A Parquet file of a few bytes can ask for gigabytes and hours: what reads it must be such as can be stopped.
  const parquet = await isParquet(path);
  const size = path === standardInput ? 0 : ((await stat(path).catch(() => null))?.size ?? 0);
  const small = !parquet && size < worthAThread;
  // A thread knows the catalogue that the program is delivered with, and no other.
  if (small || context.catalogue !== builtInCatalogue) {
    yield* readSteps(path, name, candidates, context);
    return;
  }
  const { set, now } = context;
  const task: ThreadTask = { path, name, formats: candidates.map(({ id }) => id), set, now };
  const thread = new Worker(new URL("./read-thread.ts", import.meta.url), {
    workerData: task,
    // What is parsed lives briefly; without a limit the heap grows to whatever the machine has.
    resourceLimits: { maxYoungGenerationSizeMb: 48, maxOldGenerationSizeMb: heapMegabytes },
  });
  const spoiled = (message: string): Step => ({
    ...ended(name, candidates, context),
    failure: { line: 1, field: null, rule: "file-demands", message, text: "" },
  });
  const waiting: Step[] = [];
  let failed: unknown = null;
  let exited = false;
  let wake = () => {};
  thread.on("message", (step: Step) => {
    waiting.push(step);
    wake();
  });
  thread.on("error", (error) => {
    failed = error;
    wake();
  });
  thread.on("exit", () => {
    exited = true;
    wake();
  });
  try {
    for (let asked = 0; asked < ahead; asked += 1) thread.postMessage("next");
    for (;;) {
      const step = waiting.shift();
      if (step !== undefined) {
        thread.postMessage("next");
        yield step;
        if (step.last) return;
        continue;
      }
      if (isOutOfMemory(failed)) {
        yield spoiled(
          `the file cannot be read within ${heapMegabytes} MB of memory: it is damaged, or made to harm`,
        );
        return;
      }
      if (failed !== null) throw failed;
      if (exited) throw new Error("the reading thread ended before the file did");
      const inTime = await new Promise<boolean>((resolve) => {
        const silence = setTimeout(() => resolve(false), longestSilence);
        wake = () => {
          clearTimeout(silence);
          resolve(true);
        };
      });
      if (inTime || !parquet) continue;
      yield spoiled(
        "nothing of the Parquet file could be read within half a minute: it is damaged, or made to harm",
      );
      return;
    }
  } finally {
    await thread.terminate();
  }
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
}

/** A file that cannot be opened is none: reading it says why. */
async function isParquet(path: string): Promise<boolean> {
  try {
    const parquet = await openParquet(path);
    await parquet?.close();
    return parquet !== null;
  } catch (error) {
    if (error instanceof UnusableFile) return false;
    throw error;
  }
}
