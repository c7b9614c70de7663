import { judgeAcknowledgement } from "./acknowledges.ts";
import type { Comparison } from "./comparison.ts";
import { reason } from "./reason-codes.ts";

/** "For the sake of public order": that it was done is tested, as of an acknowledgement. Whether for that reason is not. */
export const justifies: Comparison = {
  kind: "justifies",
  version: 2,
  title: "Justifies interference",
  compare: (claim, evidence) => {
    const judged = judgeAcknowledgement(claim, evidence);
    return { ...judged, reasons: [...judged.reasons, reason("grounds-not-testable", "neither")] };
  },
};
