import type { Comparison } from "./comparison.ts";
import { reason } from "./reason-codes.ts";

/** A demand, a request, a threat: it can be made or not, and no measurement bears on it. */
export const demands: Comparison = {
  kind: "demands",
  version: 1,
  title: "Demands",
  tests: "Nothing: a demand is shown on the axis, and measurements neither bear it out nor refute it.",
  compare: () => ({
    value: "cannot be tested",
    reasons: [reason("demand-not-testable", "neither")],
    episodes: [],
    compliance: [],
  }),
};
