import { judgeAssertion } from "./assertion.ts";
import type { Comparison } from "./comparison.ts";

/** "Two hours of full blocking": that the service could not be reached. */
export const assertsBlock: Comparison = {
  kind: "asserts-block",
  version: 3,
  title: "Asserts a block",
  compare: (claim, evidence) => judgeAssertion(claim, evidence, "block"),
};
