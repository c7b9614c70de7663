import type { Episode, Phase, PhaseKind } from "../model/episode.ts";
import { type Bound, type Instant, type Interval, overlap } from "../model/interval.ts";
import type { Figures, Reason } from "../model/verdict.ts";
import { reason } from "./reason-codes.ts";

/** Kinds of phase that are interference. A recovery is the way out of it. */
export const interference: readonly PhaseKind[] = ["throttling", "block", "shutdown"];

export const findingThresholds = {
  /** A phase that is less sure than this, 0 to 1, decides nothing. */
  leastConfidence: 0.8,
  /** Nor does one that fewer observations stand behind. */
  leastObservations: 5,
} as const;

/** The phases of one kind in one episode that touch the time in question, taken together. */
export interface Finding {
  readonly episode: Episode;
  readonly kind: PhaseKind;
  readonly phases: readonly Phase[];
  readonly start: Bound;
  /** Null while ongoing. */
  readonly end: Bound | null;
  /** `certain`: inside the period wherever in their bounds the edges lie. `possible`: only for some. */
  readonly touches: "certain" | "possible";
  readonly strong: boolean;
  readonly confidence: number;
  readonly observations: number;
  /** Networks that show it, that argue against it, ascending. */
  readonly networks: readonly number[];
  readonly unaffected: readonly number[];
}

export interface Sought {
  readonly period: Interval;
  readonly kinds: readonly PhaseKind[];
  /** Null is any. */
  readonly networks: readonly number[] | null;
  readonly feature: string | null;
  readonly until: Instant;
}

/** What was found of the sought kinds, in time order. */
export function findingsIn(episodes: readonly Episode[], sought: Sought): Finding[] {
  const found: Finding[] = [];
  for (const episode of episodes) {
    for (const kind of sought.kinds) {
      const phases = episode.phases.filter(
        (phase) =>
          phase.kind === kind &&
          (sought.feature === null || phase.feature === null || phase.feature === sought.feature) &&
          onNetworks(episode, phase, sought.networks) &&
          touching(phase, sought) !== null,
      );
      if (phases.length > 0) found.push(gather(episode, kind, phases, sought));
    }
  }
  return found.sort((a, b) => a.start.best - b.start.best || a.episode.id.localeCompare(b.episode.id, "en"));
}

/** Whether a phase lies in the period: for certain, for some places of its edges, or not at all. */
function touching(
  phase: { readonly start: Bound; readonly end: Bound | null },
  { period, until }: Pick<Sought, "period" | "until">,
): "certain" | "possible" | null {
  const widest = {
    start: phase.start.earliest,
    end: phase.end?.latest ?? Math.max(until, phase.start.latest),
  };
  if (overlap(widest, period) === null) return null;
  const surest = {
    start: phase.start.latest,
    end: phase.end?.earliest ?? Math.max(until, phase.start.latest),
  };
  if (surest.start < surest.end) return overlap(surest, period) === null ? "possible" : "certain";
  // Shorter than its own uncertainty: certain only where all of the places it can lie are inside.
  return widest.start >= period.start && widest.end <= period.end ? "certain" : "possible";
}

function onNetworks(episode: Episode, phase: Phase, networks: readonly number[] | null): boolean {
  if (networks === null) return true;
  const showing = phase.evidence.filter((one) => one.stance === "for" && one.network !== null);
  const names = showing.length > 0 ? showing.map((one) => one.network!) : episode.networks;
  return names.some((name) => networks.includes(name));
}

function gather(episode: Episode, kind: PhaseKind, phases: readonly Phase[], sought: Sought): Finding {
  const evidence = phases.flatMap((phase) => phase.evidence);
  const speaking = evidence.filter((one) => one.stance === "for");
  const named = ascending(speaking.flatMap((one) => (one.network === null ? [] : [one.network])));
  const networks = named.length > 0 ? named : episode.networks;
  const inScope = (network: number) => sought.networks === null || sought.networks.includes(network);
  const against = evidence.flatMap((one) =>
    one.stance === "against" && one.network !== null && !networks.includes(one.network) ? [one.network] : [],
  );
  const observations = speaking.reduce((sum, one) => sum + one.observations, 0);
  const confidence = Math.max(...phases.map((phase) => phase.confidence));
  const last = phases.at(-1)!;
  return {
    episode,
    kind,
    phases,
    start: phases[0]!.start,
    end: last.end,
    touches: phases.some((phase) => touching(phase, sought) === "certain") ? "certain" : "possible",
    strong:
      confidence >= findingThresholds.leastConfidence && observations >= findingThresholds.leastObservations,
    confidence,
    observations,
    networks: networks.filter(inScope),
    unaffected: ascending(against).filter(inScope),
  };
}

function ascending(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}

/** The figures that every sentence about a finding can use. */
export function figuresOf(finding: Finding): Figures {
  return {
    episode: finding.episode.id,
    service: finding.episode.service,
    country: finding.episode.country,
    kind: finding.kind,
    fromAt: finding.start.best,
    ...(finding.end === null ? {} : { toAt: finding.end.best }),
    confidence: finding.confidence,
    n: finding.observations,
    networkCount: finding.networks.length,
    networks: finding.networks,
  };
}

/** The finding as a reason: found, or found and still going on. */
export function foundReason(finding: Finding, weighs: Reason["weighs"]): Reason {
  return reason(finding.end === null ? "episode-ongoing" : "episode-found", weighs, figuresOf(finding));
}

/** Networks that were measured and show nothing of it. */
export function unaffectedReason(finding: Finding): Reason[] {
  if (finding.unaffected.length === 0) return [];
  return [
    reason("networks-not-affected", "neither", {
      ...figuresOf(finding),
      unaffected: finding.unaffected,
      unaffectedCount: finding.unaffected.length,
    }),
  ];
}

/** Ids of the episodes, each once, in order. */
export function episodeIds(findings: readonly Finding[]): string[] {
  return [...new Set(findings.map((finding) => finding.episode.id))];
}
