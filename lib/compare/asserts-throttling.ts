import { judgeAssertion } from "./assertion.ts";
import type { Comparison } from "./comparison.ts";

/** "Traffic was limited for a week": that the service was slowed. */
export const assertsThrottling: Comparison = {
  kind: "asserts-throttling",
  version: 3,
  title: "Asserts throttling",
  compare: (claim, evidence) => judgeAssertion(claim, evidence, "throttling"),
};
