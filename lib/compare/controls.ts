import type { Interval } from "../model/interval.ts";
import { lengthOf, overlap, union } from "../model/interval.ts";
import type { ClaimEvidence, ServiceEvidence } from "./comparison.ts";
import { type Finding, findingsIn, interference } from "./finding.ts";
import { cellsIn, networksSeen, total } from "./sampling.ts";

/** Controls: what a technical cause would also have hit. */
export const controlThresholds = {
  /** Observations during the trouble before a control counts. */
  leastObservations: 10,
  /** Share of the subject's trouble that a control must share in time to count as suffering alike. */
  sharedTime: 0.25,
  /** Share of the controls in a group from which on the group suffers, and up to which it does not. */
  suffersFrom: 2 / 3,
  unaffectedUpTo: 1 / 3,
} as const;

export interface Control {
  readonly country: string;
  readonly service: string;
  /** `service`: another service in the same country. `country`: the same service elsewhere. */
  readonly group: "service" | "country";
  /** `unknown`: measured too little during the trouble, or not on a network that had it. */
  readonly state: "suffers" | "unaffected" | "unknown";
  readonly observations: number;
  readonly finding: Finding | null;
}

/**
 * Every control's state during the subject's trouble. Other services count only where they were measured on
 * the networks that had the trouble: that a different network was fine explains nothing.
 */
export function controlsDuring(evidence: ClaimEvidence, trouble: readonly Finding[]): Control[] {
  const stretches = union(
    trouble.map((one) => ({ start: one.start.best, end: one.end?.best ?? evidence.until })),
  );
  const troubled = new Set(trouble.flatMap((one) => one.networks));
  return evidence.controls
    .filter((control) => control.service !== "internet")
    .map((control) => controlDuring(control, evidence, stretches, troubled));
}

function controlDuring(
  control: ServiceEvidence,
  evidence: ClaimEvidence,
  stretches: readonly Interval[],
  troubled: ReadonlySet<number>,
): Control {
  const group = control.country === evidence.subject.country ? "service" : "country";
  const whole = { start: stretches[0]!.start, end: stretches.at(-1)!.end };
  const shared = findingsIn(control.episodes, {
    period: whole,
    kinds: interference,
    networks: null,
    feature: null,
    until: evidence.until,
  }).filter(
    (one) => one.strong && sharedShare(one, stretches, evidence.until) >= controlThresholds.sharedTime,
  );

  const networks = networksSeen(control.cells, whole, 1).filter((network) => troubled.has(network));
  const comparable = group === "country" || troubled.size === 0;
  const cells = stretches.flatMap((period) =>
    cellsIn(control.cells, { period, networks: comparable ? null : networks, feature: null }),
  );
  const observations = total(cells);
  const base = { country: control.country, service: control.service, group, observations } as const;
  if (shared.length > 0) return { ...base, state: "suffers", finding: shared[0]! };
  if (observations < controlThresholds.leastObservations) return { ...base, state: "unknown", finding: null };
  return { ...base, state: "unaffected", finding: null };
}

function sharedShare(one: Finding, stretches: readonly Interval[], until: number): number {
  const during = { start: one.start.best, end: one.end?.best ?? until };
  const whole = stretches.reduce((sum, stretch) => sum + lengthOf(stretch), 0);
  const shared = stretches.reduce((sum, stretch) => {
    const common = overlap(stretch, during);
    return sum + (common === null ? 0 : lengthOf(common));
  }, 0);
  return whole === 0 ? 0 : shared / whole;
}

/** How a group of controls fared: `unknown` where none could be judged. */
export function groupState(controls: readonly Control[]): "suffers" | "unaffected" | "mixed" | "unknown" {
  const known = controls.filter((control) => control.state !== "unknown");
  if (known.length === 0) return "unknown";
  const share = known.filter((control) => control.state === "suffers").length / known.length;
  if (share >= controlThresholds.suffersFrom) return "suffers";
  return share <= controlThresholds.unaffectedUpTo ? "unaffected" : "mixed";
}
