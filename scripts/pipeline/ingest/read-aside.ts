import { stat } from "node:fs/promises";
import { Worker } from "node:worker_threads";
import { builtInCatalogue } from "../../../lib/ingest/catalogue/catalogue.ts";
import type { Format, ParsingContext } from "../../../lib/ingest/format.ts";
import { standardInput } from "./find-files.ts";
import { readSteps, type Step } from "./read-steps.ts";

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
  const small = path === standardInput || (await stat(path)).size < worthAThread;
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
    resourceLimits: { maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 512 },
  });
  const waiting: Step[] = [];
  let failed: unknown = null;
  let ended = false;
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
    ended = true;
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
      if (failed !== null) throw failed;
      if (ended) throw new Error("the reading thread ended before the file did");
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  } finally {
    await thread.terminate();
  }
}
