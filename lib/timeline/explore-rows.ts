import { type Duration, type Instant, type Interval, lengthOf } from "../model/interval.ts";
import type { LevelRow, TimelineFigure } from "./model.ts";

/** One step of the range with everything that is known of it; what nobody measured is null, never zero. */
export interface ExploreRow {
  readonly time: Instant;
  /** The middle of the step, where its mark stands. */
  readonly middle: Instant;
  readonly levels: readonly (LevelRow | null)[];
  readonly share: number | null;
  readonly n: number | null;
  readonly bad: number | null;
  /** The same on the networks of the episodes alone; null too where there is no such lane. */
  readonly affected: { readonly n: number; readonly bad: number } | null;
  readonly observations: number | null;
  readonly networks: number | null;
}

/** A row for every step of the range, measured or not, so that all charts share one index and gaps stay gaps. */
export function exploreRows(figure: TimelineFigure): ExploreRow[] {
  const { range, step } = figure;
  const levels = figure.levels.map((lane) => byTime(lane.rows));
  const shares = byTime(figure.reachability);
  const affected = byTime(figure.affected?.rows ?? []);
  const coverage = byTime(figure.coverage);
  const rows: ExploreRow[] = [];
  for (let time = Math.floor(range.start / step) * step; time < range.end; time += step) {
    const share = shares.get(time);
    const covered = coverage.get(time);
    rows.push({
      time,
      middle: time + step / 2,
      levels: levels.map((lane) => lane.get(time) ?? null),
      share: share === undefined ? null : share.bad / share.n,
      n: share?.n ?? null,
      bad: share?.bad ?? null,
      affected: affected.get(time) ?? null,
      observations: covered?.observations ?? null,
      networks: covered?.networks ?? null,
    });
  }
  return rows;
}

function byTime<Row extends { readonly time: Instant }>(rows: readonly Row[]): Map<Instant, Row> {
  return new Map(rows.map((row) => [row.time, row]));
}

/** The shown stretch made longer or shorter about its middle; never shorter than four steps, never beyond the range. */
export function zoom(shown: Interval, factor: number, range: Interval, step: Duration): Interval {
  const middle = (shown.start + shown.end) / 2;
  const length = Math.min(
    Math.max(lengthOf(shown) * factor, Math.min(4 * step, lengthOf(range))),
    lengthOf(range),
  );
  return keepWithin({ start: middle - length / 2, end: middle + length / 2 }, range);
}

/** The shown stretch moved by a share of its length, stopping at the ends of the range. */
export function pan(shown: Interval, share: number, range: Interval): Interval {
  const shift = lengthOf(shown) * share;
  return keepWithin({ start: shown.start + shift, end: shown.end + shift }, range);
}

/** A stretch drawn by hand in either direction; null where it is too short to mean anything. */
export function selection(from: Instant, to: Instant, range: Interval, step: Duration): Interval | null {
  const start = Math.max(Math.min(from, to), range.start);
  const end = Math.min(Math.max(from, to), range.end);
  return end - start >= 2 * step ? { start, end } : null;
}

/** A stretch with every step that it touches, so that what is asked for holds all that is seen of it. */
export function wholeSteps(shown: Interval, range: Interval, step: Duration): Interval {
  return {
    start: Math.max(Math.floor(shown.start / step) * step, range.start),
    end: Math.min(Math.ceil(shown.end / step) * step, range.end),
  };
}

function keepWithin({ start, end }: Interval, range: Interval): Interval {
  const shift = start < range.start ? range.start - start : end > range.end ? range.end - end : 0;
  return { start: Math.round(start + shift), end: Math.round(end + shift) };
}
