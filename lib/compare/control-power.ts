import type { PhaseKind } from "../model/episode.ts";
import { type Duration, HOUR, type Interval, lengthOf, overlap, union } from "../model/interval.ts";
import type { Cell } from "../model/series.ts";
import type { ClaimEvidence, ServiceEvidence } from "./comparison.ts";
import type { Finding } from "./finding.ts";
import { powerOf, powerThresholds, telling, type Wanted } from "./power.ts";
import { networksSeen } from "./sampling.ts";

/**
 * Whether a control was watched well enough to be called unaffected: the judgement that a denial has to pass
 * (`power.ts`), over the subject's trouble. That nothing was found in a control that could not have shown the
 * thing weighs nothing, least of all against a person.
 */
export const controlPowerThresholds = {
  /** Observations of the telling sort during the trouble. */
  leastObservations: 10,
  /** Share of a stretch's steps that hold one. */
  leastShare: 0.25,
  /** No trouble as long as this share of a stretch may have hidden in it: from here on a control suffers alike. */
  alike: 0.25,
  /** Share of the trouble's whole time in which the control could have shown it. */
  leastTime: 0.5,
} as const;

/** A stretch of the subject's trouble, and what would show the like of it. */
export interface TroubleStretch {
  readonly period: Interval;
  readonly wanted: Wanted;
}

export interface ControlPower {
  /** Null where it could have shown the trouble; else what keeps it from that. */
  readonly lack: "not-measured" | "cannot-show" | "too-coarse" | null;
  /** Of the telling sort, on networks that had the trouble. */
  readonly observations: number;
  readonly networks: number;
  /** Share of the trouble's time in which it could have shown it, and of its steps that hold an observation. */
  readonly seenShare: number;
  readonly share: number;
  readonly step: Duration | null;
}

/**
 * The trouble as far as it lies in the tested period, cut to whole hours as cells are: a scheduled block by its
 * occurrences. Blocks and slowings stand apart, because different measurements show them.
 */
export function troubleStretches(
  trouble: readonly Finding[],
  period: Interval,
  until: number,
): TroubleStretch[] {
  const of = (kinds: readonly PhaseKind[], wanted: Wanted): TroubleStretch[] =>
    union(
      trouble
        .filter((one) => kinds.includes(one.kind))
        .flatMap(({ phases }) => phases)
        .flatMap((phase) => {
          const whole = {
            start: phase.start.best,
            end: phase.end?.best ?? Math.max(until, phase.start.best),
          };
          return (phase.recurrence?.occurrences ?? [whole]).flatMap((one) => overlap(one, period) ?? []);
        })
        .map(wholeHours),
    ).map((one) => ({ period: one, wanted }));
  return [...of(["throttling"], "levels"), ...of(["block", "shutdown"], "any")];
}

/** The hours whose middle lies in it; the one that it lies in, where it holds none. */
function wholeHours({ start, end }: Interval): Interval {
  const first = Math.round(start / HOUR) * HOUR;
  const last = Math.round(end / HOUR) * HOUR;
  if (first < last) return { start: first, end: last };
  const hour = Math.floor(start / HOUR) * HOUR;
  return { start: hour, end: hour + HOUR };
}

/**
 * @param troubled networks that have the trouble; null where any network of the control's may speak (another
 * country, or trouble of a country as a whole).
 */
export function controlPower(
  control: ServiceEvidence,
  evidence: ClaimEvidence,
  stretches: readonly TroubleStretch[],
  troubled: ReadonlySet<number> | null,
): ControlPower {
  const limits = controlPowerThresholds;
  const parts = stretches.map((stretch) => partOf(control, evidence, stretch, troubled));
  const time = parts.reduce((sum, part) => sum + part.length, 0);
  const seen = parts.reduce((sum, part) => sum + (part.lack === null ? part.length : 0), 0);
  const covered = parts.reduce((sum, part) => sum + part.share * part.length, 0);
  const observations = parts.reduce((sum, part) => sum + part.observations, 0);
  const seenShare = time === 0 ? 0 : seen / time;
  const worst = parts.reduce<Part | null>(
    (longest, part) =>
      part.lack !== null && (longest === null || part.length > longest.length) ? part : longest,
    null,
  );
  const enough = seenShare >= limits.leastTime && observations >= limits.leastObservations;
  return {
    lack: enough ? null : (worst?.lack ?? "not-measured"),
    observations,
    networks: new Set(parts.flatMap((part) => part.networks)).size,
    seenShare,
    share: time === 0 ? 0 : covered / time,
    step: worst?.step ?? null,
  };
}

interface Part {
  readonly length: Duration;
  readonly lack: ControlPower["lack"];
  readonly observations: number;
  readonly networks: readonly number[];
  readonly share: number;
  readonly step: Duration | null;
}

function partOf(
  control: ServiceEvidence,
  evidence: ClaimEvidence,
  { period, wanted }: TroubleStretch,
  troubled: ReadonlySet<number> | null,
): Part {
  const seen = (useful: (cell: Cell) => boolean) =>
    networksSeen(control.cells.filter(useful), period, powerThresholds.leastObservations).filter(
      (network) => troubled === null || troubled.has(network),
    );
  const showing = seen(telling(control.service, wanted));
  const reached = seen((cell) => cell.metric === "reachability");
  const networks = showing.length > 0 ? showing : reached;
  // Where no network is named at all, a series for the country as a whole may speak; for troubled networks none may.
  const scope = {
    period,
    networks: networks.length > 0 || troubled !== null ? networks : null,
    feature: null,
  };
  const length = lengthOf(period);
  const power = powerOf(
    { ...evidence, subject: control },
    scope,
    wanted,
    length * controlPowerThresholds.alike,
  );
  const code = power.lacks[0]?.code;
  const enough = power.grade !== "none" && power.share >= controlPowerThresholds.leastShare;
  const lack = enough
    ? null
    : code === "levels-missing" && reached.length > 0
      ? "cannot-show"
      : code === "too-coarse"
        ? "too-coarse"
        : "not-measured";
  return {
    length,
    lack,
    observations: power.observations,
    networks: showing,
    share: power.share,
    step: power.step,
  };
}
