import type { Comparison } from "./comparison.ts";
import { reason } from "./reason-codes.ts";

/** A demand, a request, a threat: it can be made or not, and no measurement bears on it. */
export const demands: Comparison = {
  kind: "demands",
  version: 1,
  title: "Demands",
  compare: () => ({
    value: "cannot be tested",
    reasons: [reason("demand-not-testable", "neither")],
    episodes: [],
    compliance: [],
  }),
};
