import { judgeAssertion } from "./assertion.ts";
import type { Comparison } from "./comparison.ts";

/** "Traffic was limited for a week": that the service was slowed. */
export const assertsThrottling: Comparison = {
  kind: "asserts-throttling",
  version: 2,
  title: "Asserts throttling",
  tests:
    "Whether a slowing was measured in the time named; then its start, end, duration, size and networks, each by itself. Tests that only say reachable or not cannot see a slowing.",
  compare: (claim, evidence) => judgeAssertion(claim, evidence, "throttling"),
};
