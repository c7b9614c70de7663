/**
 * Log likelihood of a share `bad` of `n` tries at its own best rate, with the constant left out:
 * bad·log(bad/n) + (n−bad)·log(1−bad/n). Zero for no tries, and where all went one way.
 */
export function binomialLogLikelihood(bad: number, n: number): number {
  if (n <= 0 || bad <= 0 || bad >= n) return 0;
  return bad * Math.log(bad / n) + (n - bad) * Math.log(1 - bad / n);
}
