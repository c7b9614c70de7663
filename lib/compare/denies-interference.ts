import type { Comparison } from "./comparison.ts";
import { judgeDenial } from "./denial.ts";
import { interference } from "./finding.ts";

/** "The ministry took no measure to filter it": nothing was slowed, blocked or shut down. */
export const deniesInterference: Comparison = {
  kind: "denies-interference",
  version: 3,
  title: "Denies interference",
  compare: (claim, evidence) => judgeDenial(claim, evidence, interference),
};
