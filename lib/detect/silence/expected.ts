import { DAY, HOUR } from "../../model/interval.ts";
import type { LocalClock } from "../../model/local-clock.ts";
import type { Arrivals } from "./arrivals.ts";
import { thresholds } from "./thresholds.ts";

/** How many hours the coarser estimate counts as: hour of the week drawn to hour of the day, and that to all hours. */
const PRIOR = thresholds.arrivalsPrior.value;
/** An hour that never was silent is still silent once in so many. */
const RAREST = thresholds.rarestSilence.value;

/**
 * How surprising each hour of a silence is, in nats: −log P(no arrival | no arrival in the hour before), learnt from the weeks around
 * the silence by hour of the week. Conditioning on the hour before takes in that volunteers come and go in
 * stretches, so that a network with many long gaps surprises nobody with another.
 *
 * @param from first and @param to last silent hour, as places in `arrivals.present`.
 */
export function surpriseOf(arrivals: Arrivals, from: number, to: number, clock: LocalClock): Float64Array {
  const { present, first } = arrivals;
  const reach = (thresholds.training.value * DAY) / HOUR;
  const week = new Float64Array(2 * 168);
  const day = new Float64Array(2 * 24);
  let silent = 0;
  let all = 0;
  const placeOf = (at: number) => {
    const time = first + at * HOUR;
    const hour = clock.hour(time);
    return { hour, ofWeek: (clock.weekday(clock.day(time)) - 1) * 24 + hour };
  };
  const lowest = Math.max(1, from - reach);
  const highest = Math.min(present.length - 1, to + reach);
  for (let at = lowest; at <= highest; at++) {
    if ((at >= from && at <= to + 1) || present[at - 1] === 1) continue;
    const { hour, ofWeek } = placeOf(at);
    const empty = present[at] === 0 ? 1 : 0;
    week[2 * ofWeek]! += empty;
    week[2 * ofWeek + 1]! += 1;
    day[2 * hour]! += empty;
    day[2 * hour + 1]! += 1;
    silent += empty;
    all += 1;
  }
  // Hours after a silent one may hardly occur on a busy network: then how often any hour is silent must do.
  const overall = (silent + PRIOR * shareSilent(present, lowest, highest, from, to)) / (all + PRIOR);
  return Float64Array.from({ length: to - from + 1 }, (_, offset) => {
    const { hour, ofWeek } = placeOf(from + offset);
    const byDay = (day[2 * hour]! + PRIOR * overall) / (day[2 * hour + 1]! + PRIOR);
    const byWeek = (week[2 * ofWeek]! + PRIOR * byDay) / (week[2 * ofWeek + 1]! + PRIOR);
    return -Math.log(Math.max(RAREST, byWeek));
  });
}

function shareSilent(present: Uint8Array, low: number, high: number, from: number, to: number): number {
  let silent = 0;
  let all = 0;
  for (let at = low; at <= high; at++) {
    if (at >= from && at <= to) continue;
    all += 1;
    if (present[at] === 0) silent += 1;
  }
  return all === 0 ? 1 : silent / all;
}
