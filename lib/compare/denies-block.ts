import type { Comparison } from "./comparison.ts";
import { judgeDenial } from "./denial.ts";

/**
 * "No order to block was received": that the service was not blocked. A slowing does not contradict it,
 * and is named beside it.
 */
export const deniesBlock: Comparison = {
  kind: "denies-block",
  version: 3,
  title: "Denies a block",
  compare: (claim, evidence) => judgeDenial(claim, evidence, ["block", "shutdown"]),
};
