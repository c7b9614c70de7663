import type { Comparison } from "./comparison.ts";
import { judgeDenial } from "./denial.ts";

/**
 * "No order to block was received": that the service was not blocked. A slowing does not contradict it,
 * and is named beside it.
 */
export const deniesBlock: Comparison = {
  kind: "denies-block",
  version: 2,
  title: "Denies a block",
  tests:
    "Whether a block or a shutdown was measured in the time that the denial speaks about, and, where none was, whether the measurements could have seen one. A slowing alone is not a block, and is named.",
  compare: (claim, evidence) => judgeDenial(claim, evidence, ["block", "shutdown"]),
};
