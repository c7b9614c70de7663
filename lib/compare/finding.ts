import type { Episode, Phase, PhaseKind } from "../model/episode.ts";
import { type Bound, type Instant, type Interval, lengthOf, overlap } from "../model/interval.ts";
import type { Cell } from "../model/series.ts";
import type { Figures, Reason } from "../model/verdict.ts";
import { networkShows } from "./network-shows.ts";
import { reason } from "./reason-codes.ts";

/** Kinds of phase that are interference. A recovery is the way out of it. */
export const interference: readonly PhaseKind[] = ["throttling", "block", "shutdown"];

export const findingThresholds = {
  /** A phase that is less sure than this, 0 to 1, decides nothing. */
  leastConfidence: 0.8,
  /** Nor does one that fewer observations stand behind. */
  leastObservations: 5,
  /** Nor one that figures for the country as a whole show, where so many networks measured by themselves do not. */
  contradictingNetworks: 2,
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
  /** Sources disagree: only figures for the country as a whole show it, and networks measured by themselves do not. */
  readonly contested: boolean;
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
  /** Where given and networks are named: a network counts only if it shows the thing in the period itself. */
  readonly cells?: readonly Cell[];
}

/** What was found of the sought kinds, in time order. */
export function findingsIn(episodes: readonly Episode[], sought: Sought): Finding[] {
  const found: Finding[] = [];
  for (const episode of episodes) {
    for (const kind of sought.kinds) {
      const phases = episode.phases.filter(
        (phase) =>
          phase.kind === kind &&
          (sought.feature === null || concernsPart(phase, sought.feature)) &&
          showingNetworks(episode, phase, sought).length > 0 &&
          touching(phase, sought) !== null,
      );
      if (phases.length > 0) found.push(gather(episode, kind, phases, sought));
    }
  }
  return found.sort((a, b) => a.start.best - b.start.best || a.episode.id.localeCompare(b.episode.id, "en"));
}

/** Whether records of one part of a service itself show a phase. */
export function showsPart(phase: Phase, part: string): boolean {
  return phase.feature === part || phase.evidence.some((one) => one.stance === "for" && one.feature === part);
}

/**
 * Whether a phase bears on one part of a service: its own records show it, or none were made of it and the
 * service as a whole was blocked. What other parts show, or a slowing of the whole, says nothing of this one.
 */
function concernsPart(phase: Phase, part: string): boolean {
  if (showsPart(phase, part)) return true;
  if (phase.feature !== null || phase.kind === "throttling") return false;
  const showing = phase.evidence.filter((one) => one.stance === "for");
  const ownRecords = phase.evidence.some((one) => one.feature === part && one.stance === "against");
  return !ownRecords && (showing.length === 0 || showing.some((one) => one.feature === null));
}

/**
 * Whether a phase lies in the period: for certain, for some places of its edges, or not at all. One that comes
 * back by a timetable lies in its hours alone, and perhaps in those in which nobody measured.
 */
function touching(
  phase: Pick<Phase, "start" | "end" | "recurrence">,
  { period, until }: Pick<Sought, "period" | "until">,
): "certain" | "possible" | null {
  if (phase.recurrence !== null) {
    const lies = (one: Interval) => overlap(one, period) !== null;
    if (phase.recurrence.occurrences.some(lies)) return "certain";
    return phase.recurrence.unmeasured.some(lies) ? "possible" : null;
  }
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

/**
 * The networks among those asked about that show a phase; where none are asked about, all that do (one
 * nameless entry where the sources name no network). A phase may have reached a network later than the
 * period that is tested, so that a network's own records there have the last word.
 */
function showingNetworks(episode: Episode, phase: Phase, sought: Sought): readonly (number | null)[] {
  const showing = phase.evidence.filter((one) => one.stance === "for" && one.network !== null);
  const names = showing.length > 0 ? showing.map((one) => one.network!) : episode.networks;
  if (sought.networks === null) return names.length > 0 ? names : [null];
  const asked = names.filter((name) => sought.networks!.includes(name));
  const { cells } = sought;
  if (cells === undefined) return asked;
  return asked.filter((network) => networkShows(cells, network, phase, sought));
}

function gather(episode: Episode, kind: PhaseKind, phases: readonly Phase[], sought: Sought): Finding {
  const evidence = phases.flatMap((phase) => phase.evidence);
  const speaking = evidence.filter((one) => one.stance === "for");
  const networks = ascending(
    phases.flatMap((phase) => showingNetworks(episode, phase, sought)).filter((one) => one !== null),
  );
  const inScope = (network: number) => sought.networks === null || sought.networks.includes(network);
  const against = evidence.flatMap((one) =>
    one.stance === "against" && one.network !== null && !networks.includes(one.network) ? [one.network] : [],
  );
  const observations = speaking.reduce((sum, one) => sum + one.observations, 0);
  const confidence = Math.max(...phases.map((phase) => phase.confidence));
  const last = phases.at(-1)!;
  const unaffected = ascending(against).filter(inScope);
  // A country can be cut off but for a few networks: those that stay up do not speak against a shutdown.
  const contested =
    kind !== "shutdown" &&
    networks.length === 0 &&
    unaffected.length >= findingThresholds.contradictingNetworks;
  return {
    episode,
    kind,
    phases,
    start: phases[0]!.start,
    end: last.end,
    touches: phases.some((phase) => touching(phase, sought) === "certain") ? "certain" : "possible",
    strong:
      !contested &&
      confidence >= findingThresholds.leastConfidence &&
      observations >= findingThresholds.leastObservations,
    contested,
    confidence,
    observations,
    networks,
    unaffected,
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

/** Of one that comes back by a timetable: how often and how long in the time tested. */
export function timetableReason(one: Finding, period: Interval): Reason[] {
  const hours = one.phases
    .flatMap((phase) => phase.recurrence?.occurrences ?? [])
    .flatMap((each) => overlap(each, period) ?? []);
  if (hours.length === 0) return [];
  return [
    reason("episode-by-timetable", "neither", {
      ...figuresOf(one),
      windows: hours.length,
      windowsMs: hours.reduce((sum, each) => sum + lengthOf(each), 0),
    }),
  ];
}

/**
 * The part of the service that alone shows it; null where the service as a whole, or its application, does,
 * and where no other part was measured: that nobody looked at the rest does not make it fine.
 */
export function partOfService(one: Finding): string | null {
  const records = one.phases.flatMap((phase) => phase.evidence);
  const showing = new Set(records.flatMap((record) => (record.stance === "for" ? [record.feature] : [])));
  if (showing.size === 0) for (const phase of one.phases) showing.add(phase.feature);
  if (showing.has(null) || showing.has("app")) return null;
  const filed = one.phases.every((phase) => phase.feature !== null);
  const restIsFine = records.some((record) => record.stance === "against" && !showing.has(record.feature));
  return filed || restIsFine ? ([...showing].sort()[0] ?? null) : null;
}

export function partReason(one: Finding, weighs: Reason["weighs"]): Reason[] {
  const part = partOfService(one);
  return part === null
    ? []
    : [reason("episode-part-of-service", weighs, { ...figuresOf(one), feature: part })];
}

/** Ids of the episodes, each once, in order. */
export function episodeIds(findings: readonly Finding[]): string[] {
  return [...new Set(findings.map((finding) => finding.episode.id))];
}
