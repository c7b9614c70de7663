import type { PhaseKind } from "../../model/episode.ts";
import type { Bound, Instant, Interval } from "../../model/interval.ts";
import type { FoundRecurrence } from "./recurrence.ts";
import type { PhaseSort } from "./support.ts";

/** A stretch of one kind that one or more networks show, before it becomes a phase of an episode. */
export interface Finding {
  readonly kind: PhaseSort;
  readonly start: Bound;
  readonly end: Bound | null;
  readonly beganBeforeData: boolean;
  readonly confidence: number;
  readonly scope: "national" | "networks";
  /** Networks that show it; null is the unknown network. */
  readonly networks: readonly (number | null)[];
  /** Parts of the service that show it. */
  readonly features: readonly (string | null)[];
  readonly recurrence: FoundRecurrence | null;
}

/** A finding with what it is called in the episode. */
export interface NamedFinding extends Finding {
  readonly called: PhaseKind;
}

/** From the best start to the best end, or to the end of the data. */
export function bestOf(finding: Pick<Finding, "start" | "end">, until: Instant): Interval {
  return { start: finding.start.best, end: Math.max(finding.start.best + 1, finding.end?.best ?? until) };
}

/** Where the evidence of a finding lies: its stretch, or the occasions of its timetable. */
export function evidenceIntervals(finding: Finding, until: Instant): readonly Interval[] {
  return finding.recurrence?.intervals ?? [bestOf(finding, until)];
}
