import type { Episode, Phase } from "../../lib/model/episode.ts";
import { agreement, type Bound, isoInstant } from "../../lib/model/interval.ts";
import type { Scenario } from "../../lib/simulate/scenario.ts";
import { type TrueStretch, truthOf } from "../../lib/simulate/truth.ts";

/** One edge of something that was really done, and what was found of it. */
export interface EdgeCheck {
  readonly country: string;
  readonly service: string;
  readonly kind: TrueStretch["kind"];
  readonly networks: readonly number[];
  readonly edge: "start" | "end";
  /** From the first network's edge to the last one's. */
  readonly truth: readonly [string, string];
  /** Earliest and latest of the stretch that agrees best with it; null where nothing like it was found. */
  readonly found: readonly [string, string] | "ongoing" | null;
  /** Whether the bounds hold a moment at which a network's edge really was. */
  readonly holds: boolean;
}

/** Sets every stretch of a scenario against the phases that were found in it. */
export function checkTruth(scenario: Scenario, episodes: readonly Episode[]): EdgeCheck[] {
  return truthOf(scenario).flatMap((stretch) => {
    const found = bestStretch(stretch, episodes, scenario.period.end);
    return [checkEdge(stretch, "start", found, scenario), checkEdge(stretch, "end", found, scenario)];
  });
}

/** Phases of one kind that follow each other without a break, as one stretch. */
interface FoundStretch {
  readonly start: Bound;
  /** Null while ongoing. */
  readonly end: Bound | null;
}

/** What was found of the kind that was really there, on these networks, that agrees best with it in time. */
function bestStretch(stretch: TrueStretch, episodes: readonly Episode[], until: number): FoundStretch | null {
  const wanted = trueInterval(stretch);
  const phases = episodes
    .filter((one) => one.country === stretch.country && one.service === stretch.service)
    .flatMap((one) => one.phases)
    .filter((phase) => phase.kind === stretch.kind && showsOn(phase, stretch.networks))
    .filter((phase) => (phase.recurrence !== null) === stretch.occurrences.length > 0);
  const candidates = joined(phases, until)
    .map((found) => ({
      found,
      agreed: agreement(wanted, { start: found.start.best, end: found.end?.best ?? until }),
    }))
    .filter(({ agreed }) => agreed > 0)
    .sort((a, b) => b.agreed - a.agreed);
  return candidates[0]?.found ?? null;
}

function joined(phases: readonly Phase[], until: number): FoundStretch[] {
  const found: { start: Bound; end: Bound | null }[] = [];
  for (const phase of phases.toSorted((a, b) => a.start.best - b.start.best)) {
    const last = found.at(-1);
    const follows = last !== undefined && (last.end?.latest ?? until) >= phase.start.earliest;
    // Timetables of different networks run side by side and are each a stretch of its own.
    if (follows && phase.recurrence === null) last.end = phase.end;
    else found.push({ start: phase.start, end: phase.end });
  }
  return found;
}

/** Whether at least half of the networks speak for the phase. */
function showsOn(phase: Phase, networks: readonly number[]): boolean {
  const showing = new Set(phase.evidence.filter((one) => one.stance === "for").map((one) => one.network));
  return networks.filter((network) => showing.has(network)).length * 2 >= networks.length;
}

/** A timetable lasts from its first stretch to the end of its last one, and not from midnight to midnight. */
function trueInterval(stretch: TrueStretch) {
  const first = stretch.occurrences[0];
  const last = stretch.occurrences.at(-1);
  return { start: first?.start ?? stretch.start.first, end: last?.end ?? stretch.end.last };
}

function checkEdge(
  stretch: TrueStretch,
  edge: "start" | "end",
  stretchFound: FoundStretch | null,
  scenario: Scenario,
): EdgeCheck {
  const bound = stretchFound?.[edge] ?? null;
  const interval = trueInterval(stretch);
  const truth =
    stretch.occurrences.length > 0 ? { first: interval[edge], last: interval[edge] } : stretch[edge];
  const { country, service, kind, networks } = stretch;
  const goesOn = edge === "end" && truth.last >= scenario.period.end;
  return {
    country,
    service,
    kind,
    networks,
    edge,
    truth: [isoInstant(truth.first), isoInstant(truth.last)],
    found:
      bound !== null
        ? [isoInstant(bound.earliest), isoInstant(bound.latest)]
        : stretchFound !== null
          ? "ongoing"
          : null,
    holds:
      bound === null
        ? goesOn && stretchFound !== null
        : bound.earliest <= truth.last && truth.first <= bound.latest,
  };
}
