import { parentPort, workerData } from "node:worker_threads";
import { detectors } from "../../lib/detect/index.ts";
import type { Half } from "../../lib/evaluate/background.ts";
import { evaluationCells } from "../../lib/evaluate/cells.ts";
import { runCell } from "../../lib/evaluate/run-cell.ts";
import { readBackgrounds } from "./read-backgrounds.ts";
import { threadMilliseconds } from "./thread-clock.ts";

/** What a worker is told once; after that it is sent ids of cells and answers each with its run. */
export interface WorkerTask {
  readonly detector: string;
  readonly half: Half;
  readonly trials: number;
}

const task = workerData as WorkerTask;
const detector = detectors.find(({ id }) => id === task.detector)!;
const { sources } = readBackgrounds(task.half);
const cells = new Map(evaluationCells(true).map((cell) => [cell.id, cell]));

parentPort!.on("message", (id: string) => {
  parentPort!.postMessage(runCell(cells.get(id)!, detector, sources, task.trials, threadMilliseconds));
});
