import { judgeAssertion } from "./assertion.ts";
import type { Comparison } from "./comparison.ts";

/** "The internet was cut": that connectivity as a whole was gone. */
export const assertsShutdown: Comparison = {
  kind: "asserts-shutdown",
  version: 2,
  title: "Asserts a shutdown",
  tests:
    "Whether the country's connectivity as a whole was measured to fail in the time named; then start, end, duration and networks. Silence alone is not proof of a shutdown.",
  compare: (claim, evidence) => judgeAssertion(claim, evidence, "shutdown"),
};
