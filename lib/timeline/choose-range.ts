import type { Bound, Duration, Instant, Interval } from "../model/interval.ts";
import { DAY, HOUR, lengthOf } from "../model/interval.ts";
import { reportedStretch } from "./build-reported.ts";
import type { ReportedMark } from "./model.ts";

/** Room left and right of what happened, as a share of its length, and its least and greatest. */
const MARGIN_SHARE = 0.5;
const LEAST_MARGIN: Duration = 7 * DAY;
const GREATEST_MARGIN: Duration = 60 * DAY;
/** Statements up to this far from the nearest episode belong to the same story. */
const STORY_REACH: Duration = 28 * DAY;
/** What is shown where nothing is known: the last four weeks. */
const EMPTY_RANGE: Duration = 28 * DAY;

export interface RangeInput {
  readonly episodes: readonly { readonly start: Bound; readonly end: Bound | null }[];
  readonly statements: readonly { readonly saidAt: Instant }[];
  /** What others recorded: shown first only where nothing was measured or said. */
  readonly reported?: readonly Pick<ReportedMark, "start" | "end" | "ongoing">[];
  /** From the first to the last observation; null where there is none. */
  readonly measured: Interval | null;
  /** What lasts still is drawn up to here. */
  readonly now: Instant;
}

/**
 * The range a timeline opens with: all episodes and the statements about them, with room on both sides
 * so that "before" and "after" can be seen. Without episodes the statements, without those the last
 * month of what was measured, without that
 * what others recorded, without that the last four weeks. Always whole UTC days.
 */
export function chooseRange(input: RangeInput): Interval {
  const said = input.statements.map((statement) => statement.saidAt).sort((a, b) => a - b);
  const happened = hullOfEpisodes(input);
  if (happened !== null) {
    const near = said.filter((at) => at >= happened.start - STORY_REACH && at < happened.end + STORY_REACH);
    const story = hull([happened, ...near.map(point)]);
    const margin = clamp(lengthOf(happened) * MARGIN_SHARE, LEAST_MARGIN, GREATEST_MARGIN);
    return wholeDays({
      start: Math.min(happened.start - margin, story.start - DAY),
      end: Math.max(happened.end + margin, story.end + DAY),
    });
  }
  if (said.length > 0) {
    const story = hull(said.map(point));
    return wholeDays({ start: story.start - LEAST_MARGIN, end: story.end + LEAST_MARGIN });
  }
  if (input.measured !== null) {
    const { start, end } = input.measured;
    return wholeDays({ start: Math.max(start - DAY, end - EMPTY_RANGE), end: end + HOUR });
  }
  const recorded = input.reported ?? [];
  if (recorded.length > 0) {
    const story = hull(recorded.map((record) => reportedStretch(record, Math.max(input.now, record.start))));
    const margin = clamp(lengthOf(story) * MARGIN_SHARE, LEAST_MARGIN, GREATEST_MARGIN);
    return wholeDays({ start: story.start - margin, end: story.end + margin });
  }
  return wholeDays({ start: input.now - EMPTY_RANGE, end: input.now });
}

function hullOfEpisodes({ episodes, now }: RangeInput): Interval | null {
  if (episodes.length === 0) return null;
  return hull(
    episodes.map(({ start, end }) => ({
      start: start.earliest,
      end: Math.max(end?.latest ?? now, start.latest + 1),
    })),
  );
}

function point(at: Instant): Interval {
  return { start: at, end: at + 1 };
}

function hull(intervals: readonly Interval[]): Interval {
  return {
    start: intervals.reduce((least, one) => Math.min(least, one.start), Number.POSITIVE_INFINITY),
    end: intervals.reduce((most, one) => Math.max(most, one.end), Number.NEGATIVE_INFINITY),
  };
}

function wholeDays({ start, end }: Interval): Interval {
  const first = Math.floor(start / DAY) * DAY;
  return { start: first, end: Math.max(Math.ceil(end / DAY) * DAY, first + DAY) };
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
