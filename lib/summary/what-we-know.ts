import { bestInterval, type Episode, type Evidence, type Phase } from "../model/episode.ts";
import { type Instant, lengthOf } from "../model/interval.ts";
import { type Metric, metricDeclaration } from "../model/metric.ts";
import type { Coverage } from "../model/series.ts";
import { heldFor, troubledPhases } from "./main-episode.ts";
import type { Sentence } from "./sentence.ts";

export type KnownCode =
  | "phase-slowed"
  | "phase-blocked"
  | "phase-recurring"
  | "phase-shutdown"
  | "phase-level"
  | "networks"
  | "coverage";

/** One phase in words, with the figures that speak loudest for it. */
export interface KnownPhase {
  readonly episode: string;
  readonly simulated: boolean;
  readonly phase: Phase;
  readonly sentences: readonly Sentence<KnownCode>[];
}

/** What the measurements show, phase by phase in time order. */
export function whatWeKnow(episodes: readonly Episode[], until: Instant): KnownPhase[] {
  return episodes
    .flatMap((episode) =>
      troubledPhases(episode).map((phase) => ({
        episode: episode.id,
        simulated: episode.provenance === "simulated",
        phase,
        sentences: [phaseSentence(phase, until), ...levelSentence(phase), ...networkSentence(phase)],
      })),
    )
    .sort((a, b) => a.phase.start.best - b.phase.start.best);
}

/** How much stands behind the whole range. */
export function coverageSentence(coverage: Coverage): Sentence<KnownCode> {
  const { observations, networks, hoursWithData, hours } = coverage;
  return { code: "coverage", values: { observations, networks, hoursWithData, hours } };
}

function phaseSentence(phase: Phase, until: Instant): Sentence<KnownCode> {
  const interval = bestInterval(phase, until);
  const values = {
    startAt: interval.start,
    endAt: interval.end,
    ongoing: phase.end === null ? "yes" : "no",
    lengthMs: lengthOf(interval),
    heldMs: heldFor([phase], until),
    confidenceShare: phase.confidence,
  };
  if (phase.kind === "throttling") return { code: "phase-slowed", values };
  if (phase.kind === "shutdown") return { code: "phase-shutdown", values };
  if (phase.recurrence === null) return { code: "phase-blocked", values };
  const { occurrences, missed, unmeasured } = phase.recurrence;
  return {
    code: "phase-recurring",
    values: { ...values, times: occurrences.length, missed: missed.length, unmeasured: unmeasured.length },
  };
}

/** The metrics that a slow time is told by, plainest first. */
const plainest: readonly Metric[] = ["throughput", "load", "handshake", "latency"];

/** The plainest line of evidence for the phase, with most observations, both of its levels known. */
function levelSentence(phase: Phase): Sentence<KnownCode>[] {
  const speaking = phase.evidence
    .filter(
      (one): one is Evidence & { baseline: number; during: number } =>
        one.stance === "for" && one.baseline !== null && one.during !== null,
    )
    .sort(
      (a, b) =>
        Number(matches(b, phase)) - Number(matches(a, phase)) ||
        plainness(a.metric) - plainness(b.metric) ||
        b.observations - a.observations,
    )[0];
  if (speaking === undefined) return [];
  return [
    {
      code: "phase-level",
      values: {
        metric: speaking.metric satisfies Metric,
        title: metricDeclaration(speaking.metric).title,
        baseline: speaking.baseline,
        during: speaking.during,
        network: speaking.network ?? "unknown",
        observations: speaking.observations,
        tries: speaking.n ?? 0,
        failing: speaking.bad ?? 0,
      },
    },
  ];
}

function plainness(metric: Metric): number {
  const place = plainest.indexOf(metric);
  return place === -1 ? plainest.length : place;
}

/** A block is told by what failed, a slow time by a level. */
function matches(evidence: Evidence, phase: Phase): boolean {
  return (evidence.metric === "reachability") === (phase.kind !== "throttling");
}

function networkSentence(phase: Phase): Sentence<KnownCode>[] {
  const by = (stance: Evidence["stance"]) =>
    new Set(phase.evidence.filter((one) => one.stance === stance).map((one) => one.network));
  const showing = by("for");
  if (showing.size === 0) return [];
  const against = [...by("against")].filter((network) => !showing.has(network)).length;
  const silent = [...by("silent")].filter((network) => !showing.has(network)).length;
  return [{ code: "networks", values: { showing: showing.size, against, silent } }];
}
