import { median } from "./median.ts";

/** What a normal sample's median absolute deviation is multiplied by to give its standard deviation: 1 / Φ⁻¹(3/4). */
const NORMAL_CONSISTENCY = 1.482602218505602;

/**
 * A spread that half of the values can be wrong without moving: the median distance from the median, scaled
 * so that it estimates the standard deviation of a normal sample (Rousseeuw & Croux 1993; R's `mad`).
 * NaN where there are no values.
 */
export function medianAbsoluteDeviation(values: ArrayLike<number>, centre: number = median(values)): number {
  const distances = new Float64Array(values.length);
  for (let at = 0; at < distances.length; at++) distances[at] = Math.abs(values[at]! - centre);
  return NORMAL_CONSISTENCY * median(distances);
}
