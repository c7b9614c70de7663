import type { Contribution } from "../model/contribution.ts";
import type { Evidence } from "../model/episode.ts";
import { type Bound, HOUR, type Instant, type Interval } from "../model/interval.ts";
import type { DetectorInput, FoundEpisode, FoundPhase } from "./detector.ts";

/** A shutdown of one network; network null is the country as a whole where its signal is one of the whole country. */
export interface Shutdown {
  readonly network: number | null;
  readonly start: Bound;
  readonly end: Bound | null;
  readonly beganBeforeData: boolean;
  readonly confidence: number;
  /** Share of the usual level (of arrivals, of a signal) that was left, 0 to 1. */
  readonly left: number;
}

export interface ShutdownContext {
  readonly input: DetectorInput;
  readonly detector: string;
  /** The networks that could have shown a shutdown. */
  readonly judged: readonly (number | null)[];
  /** Hours. */
  readonly episodeGap: number;
  readonly nationalShare: number;
  readonly evidence: (networks: readonly (number | null)[], interval: Interval) => readonly Evidence[];
  readonly contributions: (
    networks: readonly (number | null)[],
    interval: Interval,
  ) => readonly Contribution[];
}

/**
 * Shutdowns of a country's networks as episodes: those close in time are one, with a phase for each onset and end that
 * differ, because networks are cut one after the other and come back one after the other.
 */
export function shutdownEpisodes(shutdowns: readonly Shutdown[], context: ShutdownContext): FoundEpisode[] {
  const { input } = context;
  const groups: Shutdown[][] = [];
  const ordered = [...shutdowns].sort(
    (a, b) => a.start.best - b.start.best || (a.network ?? 0) - (b.network ?? 0),
  );
  let reach = Number.NEGATIVE_INFINITY;
  for (const one of ordered) {
    if (one.start.best - reach > context.episodeGap * HOUR || groups.length === 0) groups.push([]);
    groups.at(-1)!.push(one);
    reach = Math.max(reach, endOf(one, input.until));
  }
  return groups.map((group) => episodeOf(group, context));
}

function episodeOf(group: readonly Shutdown[], context: ShutdownContext): FoundEpisode {
  const { input, judged } = context;
  const phases = sameEdges(group).map((members): FoundPhase => phaseOf(members, context));
  const networks = [...new Set(group.flatMap(({ network }) => network ?? []))].sort((a, b) => a - b);
  const whole = group.some(({ network }) => network === null);
  const countable = judged.filter((network) => network !== null).length;
  const most = countable >= 3 && networks.length >= context.nationalShare * countable;
  const open = group.some(({ end }) => end === null);
  const last = group.reduce((a, b) => (endOf(b, input.until) > endOf(a, input.until) ? b : a));
  const first = group[0]!;
  return {
    country: input.country,
    service: input.service,
    networks,
    scope: whole || most ? "national" : "networks",
    provenance: input.provenance,
    start: first.start,
    end: open ? null : last.end,
    ongoing: open,
    beganBeforeData: first.beganBeforeData,
    phases,
    confidence: Math.max(...group.map(({ confidence }) => confidence)),
    detector: context.detector,
  };
}

/** Networks whose bounds of start and of end cannot be told apart are one phase. The whole country is one by itself. */
function sameEdges(group: readonly Shutdown[]): Shutdown[][] {
  const phases: Shutdown[][] = [];
  for (const one of group) {
    const same = phases.find(
      ([other]) =>
        (one.network === null) === (other!.network === null) &&
        touch(one.start, other!.start) &&
        (one.end === null || other!.end === null ? one.end === other!.end : touch(one.end, other!.end)),
    );
    if (same === undefined) phases.push([one]);
    else same.push(one);
  }
  return phases;
}

function phaseOf(members: readonly Shutdown[], context: ShutdownContext): FoundPhase {
  const { input, judged } = context;
  // The surest of networks that cannot be told apart dates them all.
  const lead = members.reduce((a, b) => (b.confidence > a.confidence ? b : a));
  const shown = members.map(({ network }) => network);
  const interval = { start: lead.start.best, end: endOf(lead, input.until) };
  const lefts = members.map(({ left }) => left).sort((a, b) => a - b);
  const countable = judged.filter((network) => network !== null).length;
  return {
    kind: "shutdown",
    start: lead.start,
    end: lead.end,
    severity: lefts[Math.floor((lefts.length - 1) / 2)]!,
    affectedShare: lead.network === null || countable === 0 ? null : shown.length / countable,
    confidence: lead.confidence,
    feature: null,
    recurrence: null,
    evidence: context.evidence(shown, interval),
    contributions: context.contributions(shown, interval),
  };
}

function endOf({ end, start }: Shutdown, until: Instant): Instant {
  return Math.max(end?.best ?? until, start.best + 1);
}

function touch(a: Bound, b: Bound): boolean {
  return a.earliest <= b.latest && b.earliest <= a.latest;
}
