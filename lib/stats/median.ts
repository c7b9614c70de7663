import { quantile } from "./quantile.ts";

/**
 * The middle of the values: half lie at or below it. With an even number, the mean of the two in the middle.
 * NaN where there are none. The input is left as it is.
 */
export function median(values: ArrayLike<number>): number {
  return quantile(values, 0.5);
}
