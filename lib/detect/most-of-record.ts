import type { Evidence } from "../model/episode.ts";
import { type Instant, type Interval, overlap } from "../model/interval.ts";
import type { Series } from "../model/series.ts";
import type { FoundEpisode, FoundPhase } from "./detector.ts";

/** The share of a record beyond which an episode may have made the baseline that it is held against. */
const MOST = 0.5;

/**
 * The same episode, with a mark on the evidence of each series that shows it and of whose record its phases cover more than half. A mark
 * and not the share, which every new observation would change: an episode that says the same as before stays untouched.
 *
 * @param until what is ongoing lasts up to here, UTC epoch ms.
 */
export function withMostOfRecord(
  episode: FoundEpisode,
  series: readonly Series[],
  until: Instant,
): FoundEpisode {
  const covered = new Map<Series, number>();
  const seriesOf = (row: Evidence) =>
    row.stance === "for" ? series.find((one) => isOf(row, one)) : undefined;
  for (const phase of episode.phases)
    for (const one of new Set(phase.evidence.map(seriesOf)))
      if (one !== undefined) covered.set(one, (covered.get(one) ?? 0) + coveredShare(phase, one, until));
  const marked = (row: Evidence): Evidence => {
    const one = seriesOf(row);
    return one !== undefined && covered.get(one)! > MOST ? { ...row, mostOfRecord: true } : row;
  };
  return {
    ...episode,
    phases: episode.phases.map((phase) => ({ ...phase, evidence: phase.evidence.map(marked) })),
  };
}

function isOf(row: Evidence, series: Series): boolean {
  return (
    row.source === series.source &&
    row.metric === series.metric &&
    row.feature === series.feature &&
    row.network === series.network
  );
}

/** Of the time from the first observation to the end of the last. Of a timetable only its occasions count: the hours between them are ordinary time. */
function coveredShare(phase: FoundPhase, { points }: Series, until: Instant): number {
  const first = points[0];
  const last = points.at(-1);
  if (first === undefined || last === undefined) return 0;
  const record: Interval = { start: first.time, end: last.time + Math.max(1, last.duration) };
  const { start, end, recurrence } = phase;
  const stretches = recurrence?.occurrences ?? [{ start: start.best, end: end?.best ?? until }];
  const covered = stretches.reduce((sum, stretch) => {
    const shared = overlap(stretch, record);
    return shared === null ? sum : sum + shared.end - shared.start;
  }, 0);
  return covered / (record.end - record.start);
}
