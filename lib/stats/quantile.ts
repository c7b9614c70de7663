/**
 * The value below which a share `p` of the sample lies, linear between order statistics (type 7 of
 * Hyndman & Fan 1996, the default of R and NumPy). NaN where there are no values. The input is left as it is.
 *
 * @throws RangeError where `p` is outside 0 … 1.
 */
export function quantile(values: ArrayLike<number>, p: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`a quantile needs a share from 0 to 1, not ${p}`);
  const copy = new Float64Array(values);
  if (copy.length === 0) return Number.NaN;
  const place = (copy.length - 1) * p;
  const below = Math.floor(place);
  const low = select(copy, below);
  // Everything after the place that was selected is at least as large: the next one up is the least of it.
  let high = low;
  if (below + 1 < copy.length) {
    high = copy[below + 1]!;
    for (let at = below + 2; at < copy.length; at++) if (copy[at]! < high) high = copy[at]!;
  }
  return low + (place - below) * (high - low);
}

/** Below this length a plain sort is faster. */
const SHORT = 64;

/**
 * The value that sorting would put at `place`; afterwards nothing before the place is larger and nothing after it
 * smaller. Hoare's selection with the middle of three as pivot (Hoare 1961, CACM 4(7), algorithm 65): linear on average.
 */
function select(values: Float64Array, place: number): number {
  if (values.length <= SHORT || holdsNaN(values)) {
    values.sort();
    return values[place]!;
  }
  let from = 0;
  let to = values.length - 1;
  while (to > from) {
    const a = values[from]!;
    const b = values[(from + to) >> 1]!;
    const c = values[to]!;
    const pivot = a < b ? (b < c ? b : a < c ? c : a) : a < c ? a : b < c ? c : b;
    let left = from;
    let right = to;
    while (left <= right) {
      while (values[left]! < pivot) left += 1;
      while (values[right]! > pivot) right -= 1;
      if (left > right) break;
      const held = values[left]!;
      values[left] = values[right]!;
      values[right] = held;
      left += 1;
      right -= 1;
    }
    if (place <= right) to = right;
    else if (place >= left) from = left;
    else break;
  }
  return values[place]!;
}

function holdsNaN(values: Float64Array): boolean {
  for (let at = 0; at < values.length; at++) if (Number.isNaN(values[at]!)) return true;
  return false;
}
