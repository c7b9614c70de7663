import { median } from "./median.ts";

/**
 * At each place the median of the values no further than `reach` from it in time, on both sides. A step stays a
 * step, and anything shorter than half the window leaves no trace (Tukey 1977, Exploratory Data Analysis, 7).
 * NaN where fewer than `minimum` values lie in the window. NaN values count as missing.
 *
 * @param times ascending; @param at ascending places to answer for.
 */
export function runningMedian(
  times: ArrayLike<number>,
  values: ArrayLike<number>,
  at: ArrayLike<number>,
  reach: number,
  minimum: number,
): Float64Array {
  const answer = new Float64Array(at.length);
  let from = 0;
  let to = 0;
  for (let k = 0; k < at.length; k++) {
    while (from < times.length && times[from]! < at[k]! - reach) from++;
    while (to < times.length && times[to]! <= at[k]! + reach) to++;
    const window: number[] = [];
    for (let i = from; i < to; i++) if (!Number.isNaN(values[i]!)) window.push(values[i]!);
    answer[k] = window.length < minimum ? Number.NaN : median(window);
  }
  return answer;
}
