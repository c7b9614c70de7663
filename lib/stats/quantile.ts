/**
 * The value below which a share `p` of the sample lies, linear between order statistics (type 7 of
 * Hyndman & Fan 1996, the default of R and NumPy). NaN where there are no values. The input is left as it is.
 *
 * @throws RangeError where `p` is outside 0 … 1.
 */
export function quantile(values: ArrayLike<number>, p: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`a quantile needs a share from 0 to 1, not ${p}`);
  const sorted = Float64Array.from(values).sort();
  if (sorted.length === 0) return Number.NaN;
  const place = (sorted.length - 1) * p;
  const below = Math.floor(place);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
  return low + (place - below) * (high - low);
}
