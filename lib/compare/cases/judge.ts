import type { Judgement } from "../comparison.ts";
import { comparisonFor } from "../index.ts";
import { evidenceFor, readClaim } from "./drawn-claim.ts";
import { readTimeline } from "./drawn-timeline.ts";
import type { Row } from "./row.ts";

/** What the comparison makes of a row. */
export function judge(row: Pick<Row, "drawn" | "claim">): Judgement {
  const drawn = readClaim(row.claim);
  return comparisonFor(drawn.claim.kind).compare(drawn.claim, evidenceFor(drawn, readTimeline(row.drawn)));
}
