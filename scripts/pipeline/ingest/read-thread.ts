import { parentPort } from "node:worker_threads";
import { builtInCatalogue } from "../../../lib/catalogue/catalogue.ts";
import { formats } from "../../../lib/ingest/index.ts";
import type { ThreadTask, ThreadWord } from "./read-aside.ts";
import { readSteps, transferOf } from "./read-steps.ts";

/**
 * A thread that reads files, one after the other, and hands over what they hold, a step ahead of the one that writes. It
 * waits until a step was asked for, so that however slow the writer is, no more than a few wait in memory.
 */
const port = parentPort!;
let task: ThreadTask | null = null;
let allowed = 0;
let wake = () => {};
port.on("message", (word: ThreadWord) => {
  if (word === "next") allowed += 1;
  else {
    task = word;
    // What was allowed beyond the end of the file before was for that file.
    allowed = 0;
  }
  wake();
});

const told = () =>
  new Promise<void>((resolve) => {
    wake = resolve;
  });

async function readFile({ path, name, formats: ids, set, now }: ThreadTask): Promise<void> {
  const candidates = formats.filter(({ id }) => ids.includes(id));
  for await (const step of readSteps(path, name, candidates, { catalogue: builtInCatalogue, set, now })) {
    while (allowed === 0) await told();
    allowed -= 1;
    port.postMessage(step, transferOf(step));
  }
}

for (;;) {
  while (task === null) await told();
  const its: ThreadTask = task;
  task = null;
  await readFile(its);
}
