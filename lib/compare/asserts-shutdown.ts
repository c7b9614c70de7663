import { judgeAssertion } from "./assertion.ts";
import type { Comparison } from "./comparison.ts";

/** "The internet was cut": that connectivity as a whole was gone. */
export const assertsShutdown: Comparison = {
  kind: "asserts-shutdown",
  version: 3,
  title: "Asserts a shutdown",
  compare: (claim, evidence) => judgeAssertion(claim, evidence, "shutdown"),
};
