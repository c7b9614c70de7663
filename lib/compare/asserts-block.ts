import { judgeAssertion } from "./assertion.ts";
import type { Comparison } from "./comparison.ts";

/** "Two hours of full blocking": that the service could not be reached. */
export const assertsBlock: Comparison = {
  kind: "asserts-block",
  version: 2,
  title: "Asserts a block",
  tests:
    "Whether a block was measured in the time named; then its start, end, duration and networks, each by itself.",
  compare: (claim, evidence) => judgeAssertion(claim, evidence, "block"),
};
