import { Worker } from "node:worker_threads";
import type { EvaluationCell } from "../../lib/evaluate/cells.ts";
import type { CellRun } from "../../lib/evaluate/run-cell.ts";
import type { WorkerTask } from "./cell-worker.ts";

/**
 * Runs cells on so many threads, in the order given as threads come free. The runs come back in the order of the cells,
 * the same whatever the number of threads. After an interruption only what was finished comes back.
 */
export async function runCells(
  cells: readonly EvaluationCell[],
  task: WorkerTask,
  threads: number,
  interrupted: AbortSignal,
  onDone: (finished: number) => void,
): Promise<CellRun[]> {
  const runs = new Map<string, CellRun>();
  const waiting = [...cells];
  const work = () =>
    new Promise<void>((resolve, reject) => {
      const worker = new Worker(new URL("./cell-worker.ts", import.meta.url), { workerData: task });
      const next = () => {
        const cell = interrupted.aborted ? undefined : waiting.shift();
        if (cell !== undefined) worker.postMessage(cell.id);
        else void worker.terminate().then(() => resolve());
      };
      worker.on("message", (run: CellRun) => {
        runs.set(run.cell.id, run);
        onDone(runs.size);
        next();
      });
      worker.on("error", reject);
      next();
    });
  await Promise.all(Array.from({ length: Math.min(threads, cells.length) }, work));
  return cells.flatMap((cell) => runs.get(cell.id) ?? []);
}
