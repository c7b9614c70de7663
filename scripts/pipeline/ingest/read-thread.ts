import { parentPort, workerData } from "node:worker_threads";
import { builtInCatalogue } from "../../../lib/catalogue/catalogue.ts";
import { formats } from "../../../lib/ingest/index.ts";
import type { ThreadTask } from "./read-aside.ts";
import { readSteps, transferOf } from "./read-steps.ts";

/**
 * A thread that reads one file and hands over what it holds, a step ahead of the one that writes. It waits until a
 * step was asked for, so that however slow the writer is, no more than a few wait in memory.
 */
const { path, name, formats: ids, set, now } = workerData as ThreadTask;
const port = parentPort!;
let allowed = 0;
let wake = () => {};
port.on("message", () => {
  allowed += 1;
  wake();
});

const candidates = formats.filter(({ id }) => ids.includes(id));
for await (const step of readSteps(path, name, candidates, { catalogue: builtInCatalogue, set, now })) {
  while (allowed === 0)
    await new Promise<void>((resolve) => {
      wake = resolve;
    });
  allowed -= 1;
  port.postMessage(step, transferOf(step));
}
port.close();
