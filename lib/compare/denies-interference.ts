import type { Comparison } from "./comparison.ts";
import { judgeDenial } from "./denial.ts";
import { interference } from "./finding.ts";

/** "The ministry took no measure to filter it": nothing was slowed, blocked or shut down. */
export const deniesInterference: Comparison = {
  kind: "denies-interference",
  version: 2,
  title: "Denies interference",
  tests:
    "Whether any slowing, block or shutdown was measured in the time that the denial speaks about, and, where none was, whether the measurements could have seen one.",
  compare: (claim, evidence) => judgeDenial(claim, evidence, interference),
};
