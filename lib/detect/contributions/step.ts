import { DAY, type Duration, HOUR, type Interval, lengthOf } from "../../model/interval.ts";

/** What a phase keeps of its reasons at most, so that a record of years stays small. */
const MOST_ROWS = 960;

/** Steps of the clock that a reader knows: an hour, a few, a day, a week, four weeks. */
const steps: readonly Duration[] = [HOUR, 3 * HOUR, 6 * HOUR, DAY, 7 * DAY, 28 * DAY, 364 * DAY];

/** The finest step in which the rows of so many networks over a stretch stay few enough to keep and to draw. */
export function stepFor(interval: Interval, networks: number): Duration {
  const most = Math.max(8, Math.floor(MOST_ROWS / Math.max(1, networks)));
  return steps.find((step) => lengthOf(interval) / step <= most) ?? steps.at(-1)!;
}

/** A stretch with a third of its length, and two hours at least, to either side: the time in which nothing spoke for it. */
export function withSurroundings({ start, end }: Interval): Interval {
  const margin = Math.max(2 * HOUR, (end - start) / 3);
  return { start: start - margin, end: end + margin };
}
