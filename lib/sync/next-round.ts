import type { Duration, Instant } from "../model/interval.ts";

/**
 * When the next round of a work that is done every so often begins: at the next of the moments that lie so far apart
 * since the first round began. However long a round takes, later ones are not late for it, none begins before the one
 * before is done, and those that were missed are not made up for.
 *
 * @param first when the first round began.
 * @returns later than `now`, by `every` at most; also where the clock was set back.
 */
export function nextRound(first: Instant, every: Duration, now: Instant): Instant {
  const rounds = Math.floor((now - first) / every) + 1;
  return first + rounds * every;
}
