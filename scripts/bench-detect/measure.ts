import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

/** One series of one length, measured by itself. */
export interface Measured {
  readonly observations: number;
  /** Time of a core that the detecting thread had, and time that passed: on a busy machine the latter is longer. */
  readonly seconds: number;
  readonly wallSeconds: number;
  readonly episodes: number;
  /** One pass with a running mean over the same points. */
  readonly referenceSeconds: number;
  /** Peak resident memory during detection beyond what was there before (the input included), in bytes. */
  readonly memory: number;
}

/** Runs `one-size.ts` in a process of its own, so that one size's leftovers are not another's memory. */
export async function measure(
  detector: string,
  metric: "throughput" | "reachability",
  observations: number,
): Promise<Measured> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    "--expose-gc",
    join(import.meta.dirname, "one-size.ts"),
    detector,
    metric,
    String(observations),
  ]);
  return JSON.parse(stdout) as Measured;
}
