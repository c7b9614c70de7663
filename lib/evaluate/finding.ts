import type { FoundEpisode } from "../detect/detector.ts";
import type { Phase, Recurrence } from "../model/episode.ts";
import { type Bound, type Instant, type Interval, lengthOf } from "../model/interval.ts";
import type { TrueKind } from "./trial.ts";

/** What a detector or a baseline says, in the one shape that is scored. */
export interface Finding {
  readonly kind: TrueKind;
  /** Best estimate; one that goes on is cut where the data end. */
  readonly interval: Interval;
  /** Bounds of start and end; null where the method gives none, and for the end of what goes on. */
  readonly start: Bound | null;
  readonly end: Bound | null;
  /** Null where the method states none. */
  readonly confidence: number | null;
  readonly recurrence: Recurrence | null;
}

const interference: readonly string[] = ["throttling", "block", "shutdown"];

/**
 * An episode as a finding: from the first to the last of its phases of interference (a recovery is none), of the kind
 * that lasts longest. Null where it has no such phase: people arriving are no interference.
 */
export function findingOf(episode: FoundEpisode, until: Instant): Finding | null {
  const phases = episode.phases.filter((phase) => interference.includes(phase.kind));
  const first = phases.at(0);
  if (first === undefined) return null;
  const starts = phases.reduce((a, b) => (b.start.best < a.start.best ? b : a), first);
  const last = phases.reduce((a, b) => (endOf(b, until) > endOf(a, until) ? b : a), first);
  const lasting = new Map<string, number>();
  for (const phase of phases) {
    const length = lengthOf({ start: phase.start.best, end: endOf(phase, until) });
    lasting.set(phase.kind, (lasting.get(phase.kind) ?? 0) + length);
  }
  const [kind] = [...lasting].reduce((a, b) => (b[1] > a[1] ? b : a));
  return {
    kind: kind as TrueKind,
    interval: { start: starts.start.best, end: endOf(last, until) },
    start: starts.start,
    end: last.end,
    confidence: episode.confidence,
    recurrence: phases.find((phase) => phase.recurrence !== null)?.recurrence ?? null,
  };
}

function endOf(phase: Phase, until: Instant): Instant {
  return phase.end?.best ?? Math.max(until, phase.start.best);
}
