import { once } from "node:events";
import { Worker } from "node:worker_threads";
import { detectors } from "../../lib/detect/index.ts";
import { benchmarkInput, timeDetector } from "../../lib/evaluate/speed.ts";
import { threadMilliseconds } from "../eval-detect/thread-clock.ts";

/** Measures one series of one length in a process of its own: `one-size.ts DETECTOR METRIC OBSERVATIONS`, prints JSON. */
const [id, metric, size] = process.argv.slice(2);
const detector = detectors.find((one) => one.id === id);
if (detector === undefined || (metric !== "throughput" && metric !== "reachability"))
  throw new RangeError("one-size.ts DETECTOR throughput|reachability OBSERVATIONS");

// A short series first, so that the compiler has seen the code.
timeDetector(detector, benchmarkInput(metric, 5_000), threadMilliseconds);
const input = benchmarkInput(metric, Number(size));
const { points } = input.series[0]!;

// The reference: one pass over the same points that keeps a running mean and spread (Welford 1962).
const referenceBegan = threadMilliseconds();
let mean = 0;
let squares = 0;
points.forEach((one, i) => {
  const value = one.value === null ? one.bad : Math.log(one.value);
  const distance = value - mean;
  mean += distance / (i + 1);
  squares += distance * (value - mean);
});
const referenceSeconds = (threadMilliseconds() - referenceBegan) / 1000;
if (!Number.isFinite(squares)) throw new Error("the reference is not finite");

globalThis.gc?.();
const shared = new Float64Array(new SharedArrayBuffer(16));
const sampler = new Worker(new URL("./memory-sampler.ts", import.meta.url), { workerData: shared });
await once(sampler, "message");
const before = process.memoryUsage.rss();
timeDetector(detector, input, threadMilliseconds);
shared[1] = 1;
await once(sampler, "exit");
const memory = Math.max(0, Math.max(shared[0]!, before) - before);

// Memory was that of the first time. For the time the compiler must be done: what a process that detects for a while does is
// measured, and not its first moment.
for (let round = 0; round < 3; round++)
  timeDetector(detector, benchmarkInput(metric, 20_000 + round), threadMilliseconds);
globalThis.gc?.();
const wallBegan = performance.now();
const timed = timeDetector(detector, input, threadMilliseconds);
const wallSeconds = (performance.now() - wallBegan) / 1000;
process.stdout.write(JSON.stringify({ ...timed, wallSeconds, referenceSeconds, memory }));
