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
      troubledPhases(episode).map((phase) => {
        const witnesses = witnessesOf(phase, episode);
        return {
          episode: episode.id,
          simulated: episode.provenance === "simulated",
          phase,
          sentences: [
            phaseSentence(phase, until),
            ...levelSentence(phase, witnesses),
            ...networkSentence(witnesses),
          ],
        };
      }),
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

/** All that one network says of a phase. */
interface Witness {
  readonly stance: Evidence["stance"];
  readonly rows: readonly Evidence[];
}

/**
 * The networks that are heard on a phase, each once. Where an episode is that of a few networks, those are
 * heard, and of the others only the ones that speak against: what another network shows at the same hours
 * stands in an episode of its own.
 */
function witnessesOf(phase: Phase, episode: Episode): Witness[] {
  const rows = relevantRows(phase);
  const networks = [...new Set(rows.map((one) => one.network))];
  return networks
    .map((network) => {
      const own = rows.filter((one) => one.network === network);
      return { network, stance: stanceOf(own), rows: own };
    })
    .filter(({ network, stance }) => stance === "against" || belongs(network, episode));
}

/** A network that is not known is an episode's own where the episode names none. */
function belongs(network: Evidence["network"], { scope, networks }: Episode): boolean {
  if (scope === "national") return true;
  return network === null ? networks.length === 0 : networks.includes(network);
}

/**
 * The rows that can speak for or against the phase: of the part of the service that it is confined to, and
 * of its own sort of evidence (a cut may show in any). Where it rests on no such row, all of them.
 */
function relevantRows(phase: Phase): readonly Evidence[] {
  const rows = phase.evidence.filter(
    (one) =>
      (phase.feature === null || one.feature === phase.feature) &&
      (phase.kind === "shutdown" || matches(one, phase)),
  );
  return rows.length > 0 ? rows : phase.evidence;
}

/** A network whose rows disagree does not show the phase: it counts as speaking against. */
function stanceOf(rows: readonly Evidence[]): Evidence["stance"] {
  const stances = rows.map((one) => one.stance);
  if (stances.includes("against")) return "against";
  return stances.includes("for") ? "for" : "silent";
}

/** The metrics that a slow time is told by, plainest first. */
const plainest: readonly Metric[] = ["throughput", "load", "handshake", "latency"];

/** The plainest line of evidence of a network that shows the phase, with most observations, both of its levels known. */
function levelSentence(phase: Phase, witnesses: readonly Witness[]): Sentence<KnownCode>[] {
  const speaking = witnesses
    .filter((one) => one.stance === "for")
    .flatMap((one) => one.rows)
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

/** How plainly a metric tells of a slow time: the smaller, the plainer. */
export function plainness(metric: Metric): number {
  const place = plainest.indexOf(metric);
  return place === -1 ? plainest.length : place;
}

/** A block is told by what failed, a slow time by a level. */
function matches(evidence: Evidence, phase: Phase): boolean {
  return (evidence.metric === "reachability") === (phase.kind !== "throttling");
}

function networkSentence(witnesses: readonly Witness[]): Sentence<KnownCode>[] {
  const count = (stance: Evidence["stance"]) => witnesses.filter((one) => one.stance === stance).length;
  const [showing, against, silent] = [count("for"), count("against"), count("silent")];
  if (showing + against === 0) return [];
  return [{ code: "networks", values: { showing, against, silent } }];
}
