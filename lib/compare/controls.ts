import { DAY, type Instant, type Interval, lengthOf, overlap } from "../model/interval.ts";
import type { ClaimEvidence, ServiceEvidence } from "./comparison.ts";
import { type ControlPower, controlPower, type TroubleStretch, troubleStretches } from "./control-power.ts";
import { type Finding, findingsIn, interference } from "./finding.ts";

/** Controls: what a technical cause would also have hit. */
export const controlThresholds = {
  /** Share of the subject's trouble that a control must share in time to count as suffering alike. */
  sharedTime: 0.25,
  /** How long before the subject's trouble a control's own may have begun and still be the same trouble. */
  begunBefore: DAY,
  /** Share of the controls in a group from which on the group suffers, and up to which it does not. */
  suffersFrom: 2 / 3,
  unaffectedUpTo: 1 / 3,
} as const;

export interface Control {
  readonly country: string;
  readonly service: string;
  /** `service`: another service in the same country. `country`: the same service elsewhere. */
  readonly group: "service" | "country";
  readonly state: "suffers" | "unaffected" | "unknown";
  /**
   * Why it is unknown: what its measurements lack; signs of trouble that are too weak, or too short, to tell; or
   * trouble of its own, there already when the subject's began or of another kind.
   */
  readonly lack: ControlPower["lack"] | "in-doubt" | "own-trouble";
  readonly power: ControlPower;
  /** The trouble that it had, or showed signs of. */
  readonly finding: Finding | null;
}

/**
 * Every control's state during the subject's trouble, as far as that lies in the tested period. Other services
 * count only where they were measured on the networks that had the trouble: that a different network was fine
 * explains nothing, and that a different network was not explains as little.
 */
export function controlsDuring(evidence: ClaimEvidence, trouble: readonly Finding[]): Control[] {
  const stretches = troubleStretches(trouble, evidence.period, evidence.until);
  const troubled = new Set(trouble.flatMap((one) => one.networks));
  const onset = Math.min(...trouble.map((one) => one.start.earliest));
  return evidence.controls
    .filter((control) => control.service !== "internet")
    .map((control) => controlDuring(control, evidence, onset, stretches, troubled));
}

/** Slowings are seen in levels, all else in tests: trouble of the one kind is not the like of the other. */
const wantedFor = ({ kind }: Finding): TroubleStretch["wanted"] => (kind === "throttling" ? "levels" : "any");

/** Whether a control's trouble was there well before the subject's, wherever in its bounds it began. */
function begunBefore(finding: Finding, onset: Instant): boolean {
  return finding.start.latest < onset - controlThresholds.begunBefore;
}

function controlDuring(
  control: ServiceEvidence,
  evidence: ClaimEvidence,
  onset: Instant,
  stretches: readonly TroubleStretch[],
  troubled: ReadonlySet<number>,
): Control {
  const group = control.country === evidence.subject.country ? "service" : "country";
  const comparable = group === "service" && troubled.size > 0 ? troubled : null;
  const power = controlPower(control, evidence, stretches, comparable);
  const base = { country: control.country, service: control.service, group, power } as const;

  const kinds = new Set(stretches.map(({ wanted }) => wanted));
  const during = troubleOf(control, evidence, stretches, comparable);
  const enough = during.filter(
    ({ finding, share }) => finding.strong && share >= controlThresholds.sharedTime,
  );
  const alike = enough.find(({ finding }) => kinds.has(wantedFor(finding)) && !begunBefore(finding, onset));
  if (alike !== undefined) return { ...base, state: "suffers", lack: null, finding: alike.finding };
  // What was blocked, or has been slow for months, is no sign of a fault that slows another thing today; nor of none.
  const [own] = enough;
  if (own !== undefined) return { ...base, state: "unknown", lack: "own-trouble", finding: own.finding };
  const [doubtful] = during;
  if (doubtful !== undefined)
    return { ...base, state: "unknown", lack: "in-doubt", finding: doubtful.finding };
  return { ...base, state: power.lack === null ? "unaffected" : "unknown", lack: power.lack, finding: null };
}

/** A control's own trouble that shares any time with the subject's, on networks that compare, and how much. */
function troubleOf(
  control: ServiceEvidence,
  evidence: ClaimEvidence,
  stretches: readonly TroubleStretch[],
  comparable: ReadonlySet<number> | null,
): { readonly finding: Finding; readonly share: number }[] {
  const periods = stretches.map(({ period }) => period);
  if (periods.length === 0) return [];
  const whole = {
    start: Math.min(...periods.map(({ start }) => start)),
    end: Math.max(...periods.map(({ end }) => end)),
  };
  return findingsIn(control.episodes, {
    period: whole,
    kinds: interference,
    networks: null,
    feature: null,
    until: evidence.until,
  })
    .filter(
      ({ networks }) =>
        comparable === null || networks.length === 0 || networks.some((network) => comparable.has(network)),
    )
    .map((finding) => ({ finding, share: sharedShare(finding, periods, evidence.until) }))
    .filter(({ share }) => share > 0);
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
