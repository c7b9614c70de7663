import type { Claim } from "../model/claim.ts";
import { type Instant, type Interval, overlap } from "../model/interval.ts";
import type { Cell } from "../model/series.ts";

/** Observations inside the announced time before a network is judged. */
export const leastInside = 5;

/** What was announced, as stretches of time. */
export interface Announced {
  readonly claim: Claim;
  readonly inside: readonly Interval[];
  /** Where tests that are not inside count as outside. */
  readonly around: Interval;
  /** When the announced period begins: what is usual comes from before it. */
  readonly begins: Instant;
  /** Trouble found in the country: what is usual does not come from there. */
  readonly disturbed: readonly Interval[];
}

/** A cell that an announced edge cuts through says nothing certain of either side. */
export function place(
  cell: Cell,
  { inside, around }: Pick<Announced, "inside" | "around">,
): "inside" | "outside" | "neither" {
  const span = { start: cell.time, end: cell.time + cell.step };
  if (inside.some((one) => one.start <= span.start && span.end <= one.end)) return "inside";
  if (inside.some((one) => overlap(one, span) !== null)) return "neither";
  return around.start <= span.start && span.end <= around.end ? "outside" : "neither";
}
