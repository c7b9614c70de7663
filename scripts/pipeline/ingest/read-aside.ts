import { stat } from "node:fs/promises";
import { Worker } from "node:worker_threads";
import { builtInCatalogue } from "../../../lib/catalogue/catalogue.ts";
import type { Format, ParsingContext } from "../../../lib/ingest/format.ts";
import { UnusableFile } from "../../../lib/ingest/reading/unusable-file.ts";
import { standardInput } from "./find-files.ts";
import { openParquet } from "./parquet-bytes.ts";
import { ended, readSteps, type Step } from "./read-steps.ts";

/** What the reading thread is told: a file to read, and that it may hand over one step more. */
export type ThreadWord = ThreadTask | "next";

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

/** Reads the files of a load, one after the other. */
export interface Reading {
  /** The steps of one of the files, by its place among them. The files are taken in their order, each to its end. */
  read(at: number): AsyncGenerator<Step>;
  /** Ends the thread, if there is one. */
  close(): Promise<void>;
}

/**
 * Reads files step by step; those of some size in a thread of its own, so that one core reads while another writes. It is
 * started for the first of them and kept for the others, since it takes a third of a second to start and longer until its
 * code is fast; and it begins with the next file while the end of the one before is written. Standard input is read by the
 * thread that owns it.
 */
export function openReading(
  files: readonly { readonly path: string; readonly name: string }[],
  candidates: readonly Format[],
  context: ParsingContext,
): Reading {
  let thread: Thread | null = null;
  /** The file that was begun before its turn came. */
  let begun: { readonly at: number; readonly aside: Promise<Aside | null> } | null = null;

  /** Has the thread begin with a file; null where the file is read without one. */
  async function begin(at: number): Promise<Aside | null> {
    const { path, name } = files[at]!;
    // A Parquet file of a few bytes can ask for gigabytes and hours: what reads it must be such as can be stopped.
    const parquet = await isParquet(path);
    const size = path === standardInput ? 0 : ((await stat(path).catch(() => null))?.size ?? 0);
    // A thread knows the catalogue that the program is delivered with, and no other.
    if ((!parquet && size < worthAThread) || context.catalogue !== builtInCatalogue) return null;
    const { set, now } = context;
    thread ??= startThread();
    thread.tell({ path, name, formats: candidates.map(({ id }) => id), set, now });
    for (let asked = 0; asked < ahead; asked += 1) thread.tell("next");
    return { thread, parquet };
  }

  /** Waited for before a step is written, since nothing else is done until it is. */
  async function beginAfter(at: number): Promise<void> {
    if (at + 1 === files.length) return;
    begun = { at: at + 1, aside: begin(at + 1) };
    // What is wrong with it is told when its turn comes.
    await begun.aside.catch(() => {});
  }

  async function* read(at: number): AsyncGenerator<Step> {
    const { path, name } = files[at]!;
    const aside = await (begun?.at === at ? begun.aside : begin(at));
    if (aside === null) {
      await beginAfter(at);
      yield* readSteps(path, name, candidates, context);
      return;
    }
    const spoiled = (message: string): Step => ({
      ...ended(name, candidates, context),
      failure: { line: 1, field: null, rule: "file-demands", message, text: "" },
    });
    const { tell, step } = aside.thread;
    let toItsEnd = false;
    try {
      while (!toItsEnd) {
        const next = await step(longestSilence);
        if (next === null && !aside.parquet) continue;
        if (next === null) {
          yield spoiled(
            "nothing of the Parquet file could be read within half a minute: it is damaged, or made to harm",
          );
          return;
        }
        toItsEnd = next.last;
        if (toItsEnd) await beginAfter(at);
        else tell("next");
        yield next;
      }
    } catch (error) {
      if (!isOutOfMemory(error)) throw error;
      yield spoiled(
        `the file cannot be read within ${heapMegabytes} MB of memory: it is damaged, or made to harm`,
      );
    } finally {
      // One that is in the middle of a file, or at the end of its memory, reads no other.
      if (!toItsEnd) await close();
    }
  }

  async function close(): Promise<void> {
    const old = thread;
    thread = null;
    begun = null;
    await old?.end();
  }

  return { read, close };
}

/** A file that a thread reads. */
interface Aside {
  readonly thread: Thread;
  readonly parquet: boolean;
}

interface Thread {
  tell(word: ThreadWord): void;
  /**
   * The next step; null where none came in so many milliseconds.
   *
   * @throws what the thread died of.
   */
  step(patience: number): Promise<Step | null>;
  end(): Promise<void>;
}

function startThread(): Thread {
  const worker = new Worker(new URL("./read-thread.ts", import.meta.url), {
    // What is parsed lives briefly; without a limit the heap grows to whatever the machine has.
    resourceLimits: { maxYoungGenerationSizeMb: 48, maxOldGenerationSizeMb: heapMegabytes },
  });
  const waiting: Step[] = [];
  let died: { readonly of: unknown } | null = null;
  let wake = () => {};
  worker.on("message", (step: Step) => {
    waiting.push(step);
    wake();
  });
  worker.on("error", (error) => {
    died = { of: error };
    wake();
  });
  worker.on("exit", () => {
    died ??= { of: new Error("the reading thread ended before the file did") };
    wake();
  });

  async function step(patience: number): Promise<Step | null> {
    if (waiting.length === 0 && died === null)
      await new Promise<void>((resolve) => {
        const silence = setTimeout(resolve, patience);
        wake = () => {
          clearTimeout(silence);
          resolve();
        };
      });
    const next = waiting.shift();
    if (next === undefined && died !== null) throw died.of;
    return next ?? null;
  }

  return {
    tell: (word) => worker.postMessage(word),
    step,
    end: async () => {
      await worker.terminate();
    },
  };
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
