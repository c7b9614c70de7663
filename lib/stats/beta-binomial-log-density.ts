import { logGamma } from "./log-gamma.ts";

/**
 * Log probability of `bad` failures among `n` tries whose failure probability is itself drawn from a beta
 * distribution with the given mean and concentration (α + β). The smaller the concentration, the more tries
 * of one measurement fail together. As the concentration grows it becomes the binomial.
 *
 * Source: Johnson, Kemp & Kotz, Univariate Discrete Distributions, 3rd ed., 6.2.2.
 * @throws RangeError where `mean` is not strictly between 0 and 1, or `bad` is not within 0 … `n`.
 */
export function betaBinomialLogDensity(bad: number, n: number, mean: number, concentration: number): number {
  if (!(mean > 0 && mean < 1)) throw new RangeError(`a mean strictly between 0 and 1 is needed, not ${mean}`);
  if (!(bad >= 0 && bad <= n)) throw new RangeError(`${bad} failures of ${n} tries`);
  const alpha = mean * concentration;
  const beta = concentration - alpha;
  return (
    logGamma(n + 1) -
    logGamma(bad + 1) -
    logGamma(n - bad + 1) +
    logGamma(bad + alpha) +
    logGamma(n - bad + beta) -
    logGamma(n + concentration) +
    logGamma(concentration) -
    logGamma(alpha) -
    logGamma(beta)
  );
}
