import { baselineInDoubt, type Episode, type Phase, type Recurrence } from "../../lib/model/episode.ts";
import { type Bound, type Interval, isoInstant } from "../../lib/model/interval.ts";
import type { Surge } from "../../lib/model/surge.ts";
import type { DetectReport } from "./detect.ts";

/** An episode as the commands print it: instants in ISO 8601 with `Z`. */
export function episodeDocument(episode: Episode) {
  return {
    ...episode,
    baselineInDoubt: baselineInDoubt(episode),
    start: boundDocument(episode.start),
    end: episode.end === null ? null : boundDocument(episode.end),
    phases: episode.phases.map(phaseDocument),
  };
}

/** People arriving, the same way. */
export function surgeDocument(surge: Surge) {
  return {
    ...surge,
    start: boundDocument(surge.start),
    end: surge.end === null ? null : boundDocument(surge.end),
  };
}

/** What was made of one series, the same way. */
export function reportDocument({ period, ...report }: DetectReport["series"][number]) {
  return { ...report, period: period === null ? null : intervalDocument(period) };
}

function phaseDocument(phase: Phase) {
  return {
    ...phase,
    start: boundDocument(phase.start),
    end: phase.end === null ? null : boundDocument(phase.end),
    recurrence: phase.recurrence === null ? null : recurrenceDocument(phase.recurrence),
  };
}

function recurrenceDocument(recurrence: Recurrence) {
  return {
    ...recurrence,
    occurrences: recurrence.occurrences.map(intervalDocument),
    missed: recurrence.missed.map(intervalDocument),
    unmeasured: recurrence.unmeasured.map(intervalDocument),
  };
}

function boundDocument({ earliest, best, latest }: Bound) {
  return { earliest: isoInstant(earliest), best: isoInstant(best), latest: isoInstant(latest) };
}

function intervalDocument({ start, end }: Interval) {
  return { start: isoInstant(start), end: isoInstant(end) };
}
