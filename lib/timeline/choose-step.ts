import { DAY, type Duration, HOUR, type Interval, lengthOf } from "../model/interval.ts";

/** Up to this length a figure is drawn in hours, each a pixel or more on a wide page: a block of two hours shows. */
export const LONGEST_HOURLY_RANGE: Duration = 31 * DAY;

/** Up to this length hours are shown however few tests they hold: whoever asks for so little wants each of them. */
const SHORT_RANGE: Duration = 7 * DAY;
/** With fewer observations an hour, of everything that was measured, hours are chance: their medians are of one test or two. */
const LEAST_AN_HOUR = 6;

/**
 * The step in which a range is gathered: an hour or a day, the two that cells are kept in. Nothing in
 * between is offered, because the median of three hours is not to be had from three medians.
 * @param observations how many lie in the range.
 */
export function chooseStep(range: Interval, observations: number): typeof HOUR | typeof DAY {
  const length = lengthOf(range);
  if (length <= SHORT_RANGE) return HOUR;
  const dense = observations >= LEAST_AN_HOUR * (length / HOUR);
  return length <= LONGEST_HOURLY_RANGE && dense ? HOUR : DAY;
}
