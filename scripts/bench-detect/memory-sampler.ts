import { parentPort, workerData } from "node:worker_threads";

/**
 * Watches the resident memory of the whole process from a thread of its own, since the thread that works does not come
 * up for air. `workerData` is a shared Float64Array: the highest value seen so far in bytes, and a flag to stop.
 */
const shared = workerData as Float64Array;
parentPort!.postMessage("watching");
while (shared[1] === 0) {
  shared[0] = Math.max(shared[0]!, process.memoryUsage.rss());
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2);
}
