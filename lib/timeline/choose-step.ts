import { DAY, type Duration, HOUR, type Interval, lengthOf } from "../model/interval.ts";

/** Up to this length a figure is drawn in hours, each a pixel or more on a wide page: a block of two hours shows. */
export const LONGEST_HOURLY_RANGE: Duration = 31 * DAY;

/**
 * The step in which a range is gathered: an hour or a day, the two that cells are kept in. Nothing in
 * between is offered, because the median of three hours is not to be had from three medians.
 */
export function chooseStep(range: Interval): Duration {
  return lengthOf(range) <= LONGEST_HOURLY_RANGE ? HOUR : DAY;
}
