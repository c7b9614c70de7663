import { bestInterval, type Episode, type Phase } from "../model/episode.ts";
import { type Duration, type Instant, type Interval, lengthOf, union } from "../model/interval.ts";

/** The stretches in which a phase really held: its occurrences where it comes and goes, else all of it. */
export function heldIntervals(phase: Phase, until: Instant): readonly Interval[] {
  const occurrences = phase.recurrence?.occurrences ?? [];
  return occurrences.length > 0 ? occurrences : [bestInterval(phase, until)];
}

/** How long the phases of one kind held together, overlaps counted once. */
export function heldFor(phases: readonly Phase[], until: Instant): Duration {
  return union(phases.flatMap((phase) => heldIntervals(phase, until))).reduce(
    (sum, one) => sum + lengthOf(one),
    0,
  );
}

/** The phases in which something was wrong: all but recovery. */
export function troubledPhases(episode: Episode): readonly Phase[] {
  return episode.phases.filter((phase) => phase.kind !== "recovery");
}

/** How often the block of an episode came back by the clock; none where no timetable was seen. */
export function occurrencesOf(episode: Episode): number {
  return troubledPhases(episode).reduce((sum, phase) => sum + (phase.recurrence?.occurrences.length ?? 0), 0);
}

/**
 * The episode that a sentence about many speaks of first: one that goes on before one that is over, then
 * the one that took most of the time, then the later one. Where that one keeps a timetable, it gives way to
 * the one of those that keep one which came most often: a timetable is told by its times, not by its length.
 */
export function mainEpisode(episodes: readonly Episode[], until: Instant): Episode | null {
  const weight = (episode: Episode) => heldFor(troubledPhases(episode), until);
  const ordered = [...episodes].sort(
    (a, b) =>
      Number(b.ongoing) - Number(a.ongoing) ||
      weight(b) - weight(a) ||
      b.start.best - a.start.best ||
      (a.id < b.id ? -1 : 1),
  );
  const [first] = ordered;
  if (first === undefined) return null;
  if (occurrencesOf(first) === 0) return first;
  return ordered
    .filter((episode) => episode.ongoing === first.ongoing)
    .reduce((most, episode) => (occurrencesOf(episode) > occurrencesOf(most) ? episode : most));
}
