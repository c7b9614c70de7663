import { type Bound, DAY, HOUR, type Instant } from "../../model/interval.ts";
import type { LocalClock } from "../../model/local-clock.ts";
import type { Arrivals } from "./arrivals.ts";
import { surpriseOf } from "./expected.ts";
import { thresholds } from "./thresholds.ts";

/** A stretch in which nothing at all arrived from a network that is usually heard of. */
export interface Silence {
  readonly arrivals: Arrivals;
  readonly start: Bound;
  /** Null where the network was not heard of again. */
  readonly end: Bound | null;
  readonly confidence: number;
  /** Start of the first silent hour, and how surprising each is, in nats before tempering. */
  readonly firstHour: Instant;
  readonly surprise: Float64Array;
}

/** How sure it can get: no silence proves its reason. */
const HIGHEST_CONFIDENCE = thresholds.highestConfidence.value;

/** Silences of one network that are too long for its volunteers, in time order. */
export function silencesOf(arrivals: Arrivals, until: Instant, clock: LocalClock): Silence[] {
  const { present, first } = arrivals;
  const found: Silence[] = [];
  const length = Math.max(present.length, Math.floor((until - first) / HOUR));
  let heard = 0;
  for (let at = 0; at < length; at++) {
    if (present[at] === 1) {
      heard += 1;
      continue;
    }
    const from = at;
    while (at + 1 < length && present[at + 1] !== 1) at += 1;
    const to = at;
    const lasts = to >= present.length;
    if (heard === 0 || to - from + 1 < thresholds.minimumLength.value) continue;
    if (from * HOUR < thresholds.minimumHistory.value * DAY) continue;
    if (!lasts && returnOf(present, to) < thresholds.minimumReturn.value) continue;
    const surprise = surpriseOf(arrivals, from, to, clock);
    const total = surprise.reduce((sum, one) => sum + one, 0);
    const odds = Math.exp(Math.min(500, total * thresholds.tempering.value)) * thresholds.startOdds.value;
    const confidence = Math.min(HIGHEST_CONFIDENCE, odds / (1 + odds));
    if (confidence < thresholds.minimumConfidence.value) continue;
    found.push({
      arrivals,
      start: startBound(arrivals, from, surprise),
      end: lasts ? null : endBound(arrivals, to, surprise),
      confidence,
      firstHour: first + from * HOUR,
      surprise,
    });
  }
  return found;
}

/** Hours with an arrival in the three days after a silence. */
function returnOf(present: Uint8Array, to: number): number {
  return present.subarray(to + 1, to + 1 + 72).reduce((sum, one) => sum + one, 0);
}

/**
 * Between the last arrival and the time by which another was overdue. Had the network still been there, each silent hour
 * would have been as surprising as it is: P(it was cut later than t) falls as e to the minus of the surprise up to t.
 */
function startBound({ own, first }: Arrivals, from: number, surprise: Float64Array): Bound {
  const hour = first + from * HOUR;
  const earliest = own.findLast((time) => time < hour && time >= hour - HOUR) ?? hour - HOUR;
  return {
    earliest,
    best: hour + HOUR * hoursUntil(surprise, Math.LN2),
    latest: hour + HOUR * hoursUntil(surprise, 3),
  };
}

function endBound({ own, first }: Arrivals, to: number, surprise: Float64Array): Bound {
  const hour = first + (to + 1) * HOUR;
  const backwards = Float64Array.from(surprise).reverse();
  const latest = own.find((time) => time >= hour && time < hour + HOUR) ?? hour + HOUR;
  return {
    earliest: hour - HOUR * hoursUntil(backwards, 3),
    best: hour - HOUR * hoursUntil(backwards, Math.LN2),
    latest: Math.max(latest, hour),
  };
}

/** Hours from the first on until so much surprise has gathered; half of all where it never does. */
function hoursUntil(surprise: Float64Array, amount: number): number {
  let left = amount;
  for (let at = 0; at < surprise.length / 2; at++) {
    const here = surprise[at]! * thresholds.tempering.value;
    if (here >= left) return Math.min(surprise.length / 2, at + left / here);
    left -= here;
  }
  return surprise.length / 2;
}
