import type { LocalClock } from "../../model/local-clock.ts";
import { median } from "../../stats/median.ts";
import { modelThresholds } from "./model-thresholds.ts";

const HOUR_PRIOR = modelThresholds.shapeHourPrior.value;
const WEEK_PRIOR = modelThresholds.shapeWeekPrior.value;
const MINIMUM_DAYS = modelThresholds.shapeDays.value;

/**
 * The shape of the day and of the week in a series: medians of the residuals by local hour of day, then of what
 * is left by hour of week, each drawn towards zero where few observations stand behind it (n / (n + prior)). So an
 * evening that is slow every evening is not throttling.
 *
 * @returns the shape at each point; zero throughout for less than a week of data or for series of whole days.
 */
export function hourOfWeekShape(
  times: Float64Array,
  residuals: Float64Array,
  normal: Uint8Array | null,
  clock: LocalClock,
  wholeDays: boolean,
): Float64Array {
  const shape = new Float64Array(times.length);
  if (wholeDays || times.length === 0) return shape;
  const hours = new Int32Array(times.length);
  const week = new Int32Array(times.length);
  const days = new Set<number>();
  for (let at = 0; at < times.length; at++) {
    const day = clock.day(times[at]!);
    days.add(day);
    hours[at] = clock.hour(times[at]!);
    week[at] = (clock.weekday(day) - 1) * 24 + hours[at]!;
  }
  if (days.size < MINIMUM_DAYS) return shape;
  const byHour = shrunkenMedians(residuals, hours, 24, HOUR_PRIOR, normal);
  const left = new Float64Array(residuals.length);
  for (let at = 0; at < left.length; at++) left[at] = residuals[at]! - byHour[hours[at]!]!;
  const byWeek = shrunkenMedians(left, week, 168, WEEK_PRIOR, normal);
  for (let at = 0; at < times.length; at++) shape[at] = byHour[hours[at]!]! + byWeek[week[at]!]!;
  return shape;
}

function shrunkenMedians(
  values: Float64Array,
  bins: Int32Array,
  size: number,
  prior: number,
  normal: Uint8Array | null,
): Float64Array {
  // Values gathered bin by bin in one array: a counting sort, since a list for each bin would be most of the work.
  const from = new Int32Array(size + 1);
  for (let at = 0; at < values.length; at++)
    if (normal === null || normal[at] === 1) from[bins[at]! + 1]! += 1;
  for (let bin = 0; bin < size; bin++) from[bin + 1]! += from[bin]!;
  const next = from.slice();
  const gathered = new Float64Array(from[size]!);
  for (let at = 0; at < values.length; at++)
    if (normal === null || normal[at] === 1) gathered[next[bins[at]!]!++] = values[at]!;
  return Float64Array.from({ length: size }, (_, bin) => {
    const held = gathered.subarray(from[bin]!, from[bin + 1]!);
    return held.length === 0 ? 0 : (median(held) * held.length) / (held.length + prior);
  });
}
