import { logGamma } from "./log-gamma.ts";

/**
 * Log density of Student's t with `degrees` of freedom, moved to `location` and stretched by `scale`.
 * Heavy tails: one wild value costs little.
 *
 * Source: Johnson, Kotz & Balakrishnan, Continuous Univariate Distributions 2, 28.2.
 */
export function studentTLogDensity(x: number, degrees: number, location: number, scale: number): number {
  const z = (x - location) / scale;
  return (
    logGamma((degrees + 1) / 2) -
    logGamma(degrees / 2) -
    0.5 * Math.log(degrees * Math.PI) -
    Math.log(scale) -
    ((degrees + 1) / 2) * Math.log1p((z * z) / degrees)
  );
}
