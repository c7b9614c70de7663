import { DAY } from "../../model/interval.ts";
import { median } from "../../stats/median.ts";
import { posteriorOf } from "../chain/hidden-chain.ts";
import { type FoundStretch, stretchesOf } from "../chain/stretches.ts";
import { thresholds } from "./thresholds.ts";
import type { Users } from "./usual-number.ts";

/** What may be left of the usual number, or how many times as many come: as many steps either way. */
const depths: readonly number[] = thresholds.depths.value;
const heights: readonly number[] = thresholds.heights.value;

export interface Move extends FoundStretch {
  /** Median of value ÷ usual inside. */
  readonly ratio: number;
  /** Usual number when it began, and the highest value inside. */
  readonly usual: number;
  readonly peak: number;
}

/** log(likelihood ÷ likelihood of an ordinary day) of each day under each depth or height, point-major; state 0 is ordinary. */
export function moveRatios(users: Users, way: "fall" | "rise"): Float64Array {
  const levels = way === "fall" ? depths : heights;
  const residuals = way === "fall" ? users.falls : users.rises;
  const degrees = thresholds.tailDegrees.value;
  const kernel = (z: number) => -((degrees + 1) / 2) * Math.log1p((z * z) / degrees);
  const k = levels.length + 1;
  const ratios = new Float64Array(users.times.length * k);
  // Between two levels of the grid a value is at home; on the side of the usual number it is not.
  const wide = Math.max(users.spread, thresholds.spreadBetween.value);
  const narrow = Math.max(users.spread, thresholds.spreadBeyond.value);
  for (let at = 0; at < users.times.length; at++) {
    if (Number.isNaN(users.usual[at]!)) continue;
    const x = residuals[at]!;
    const ordinary = kernel((way === "fall" ? Math.min(0, x) : Math.max(0, x)) / users.spread);
    // A published range knows more of an ordinary day than the series does: what lies outside it counts in full.
    const outside = users.published[at] === (way === "fall" ? -1 : 1);
    // A day that is back at the usual number, or past it, speaks for itself as well.
    const back = way === "fall" ? x >= 0 : x <= 0;
    const weight = outside || back ? 1 : users.tempering;
    for (let j = 1; j < k; j++) {
      const off = x - Math.log(levels[j - 1]!);
      const scale = off > 0 === (way === "fall") ? narrow : wide;
      const moved = kernel(off / scale) - Math.log((wide + narrow) / 2 / users.spread);
      ratios[at * k + j] = weight * (moved - ordinary);
    }
  }
  return ratios;
}

/** Falls or rises of one series, in time order. */
export function movesOf(users: Users, way: "fall" | "rise"): Move[] {
  const k = depths.length + 1;
  const rates = new Float64Array(k * k);
  for (let j = 1; j < k; j++) {
    rates[j] = thresholds.normalExit.value / (k - 1);
    rates[j * k] = thresholds.movedExit.value;
    for (let other = 1; other < k; other++)
      if (other !== j) rates[j * k + other] = thresholds.depthChanges.value / (k - 2);
  }
  const initial = Float64Array.from({ length: k }, (_, j) => (j === 0 ? 0.98 : 0.02 / (k - 1)));
  const posterior = posteriorOf({
    times: users.times,
    states: k,
    rates,
    initial,
    logRatios: moveRatios(users, way),
  });
  return stretchesOf(users.times, users.reach, k, posterior, {
    inside: (state) => state > 0,
    gap: thresholds.moveGap.value * DAY,
    highestConfidence: thresholds.surestMove.value,
  })
    .map((stretch): Move => {
      const residuals = way === "fall" ? users.falls : users.rises;
      const inside = users.values.subarray(stretch.from, stretch.to + 1);
      return {
        ...stretch,
        ratio: Math.exp(median(residuals.subarray(stretch.from, stretch.to + 1))),
        usual: Math.exp(users.usual[stretch.from]!),
        peak: way === "rise" ? Math.max(...inside) : Math.min(...inside),
      };
    })
    .filter((move) => isNotable(move, users, way));
}

function isNotable(move: Move, users: Users, way: "fall" | "rise"): boolean {
  const days = (users.times[move.to]! + users.reach - users.times[move.from]!) / DAY;
  if (days < thresholds.minimumDays.value || move.confidence < thresholds.minimumConfidence.value)
    return false;
  return way === "fall"
    ? move.ratio <= thresholds.deepEnough.value
    : move.ratio >= thresholds.highEnough.value;
}
