import { expect, test } from "vitest";
import { betaBinomialLogDensity } from "./beta-binomial-log-density.ts";
import { binomialLogLikelihood } from "./binomial-log-likelihood.ts";
import { logGamma } from "./log-gamma.ts";
import { logSumExp } from "./log-sum-exp.ts";
import { studentTLogDensity } from "./student-t-log-density.ts";

test("log-gamma (oracle: SciPy 1.17 special.gammaln)", () => {
  const expected: [number, number][] = [
    [0.1, 2.252712651734206],
    [0.5, 0.5723649429247],
    [3.7, 1.428072326665388],
    [120.5, 455.4176004462345],
  ];
  for (const [x, value] of expected) expect(logGamma(x)).toBeCloseTo(value, 9);
  expect(() => logGamma(0)).toThrow(RangeError);
});

test("log-sum-exp (oracle: SciPy 1.17 special.logsumexp)", () => {
  expect(logSumExp([1000, 1000.5, -3])).toBeCloseTo(1000.9740769841801, 10);
  expect(logSumExp([])).toBe(Number.NEGATIVE_INFINITY);
});

test("beta-binomial (oracle: SciPy 1.17 stats.betabinom.logpmf)", () => {
  expect(betaBinomialLogDensity(3, 10, 0.2, 4)).toBeCloseTo(-2.209788193263614, 9);
  expect(betaBinomialLogDensity(10, 10, 0.02, 3)).toBeCloseTo(-9.138601239899407, 9);
  expect(betaBinomialLogDensity(0, 1, 0.97, 3)).toBeCloseTo(-3.506557897319982, 9);
  expect(() => betaBinomialLogDensity(2, 1, 0.5, 3)).toThrow(RangeError);
});

test("beta-binomial probabilities of 0 … n sum to one", () => {
  const all = Array.from({ length: 11 }, (_, bad) => betaBinomialLogDensity(bad, 10, 0.3, 2.5));
  expect(Math.exp(logSumExp(all))).toBeCloseTo(1, 10);
});

test("Student's t (oracle: SciPy 1.17 stats.t.logpdf)", () => {
  expect(studentTLogDensity(-2.5, 4, 0.3, 0.7)).toBeCloseTo(-4.647749090158245, 10);
  expect(studentTLogDensity(30, 4, 0, 1)).toBeCloseTo(-14.532166751192442, 10);
});

test("binomial log likelihood at its own rate (by hand: 1 of 2 is 2 log ½)", () => {
  expect(binomialLogLikelihood(1, 2)).toBeCloseTo(2 * Math.log(0.5), 12);
  expect(binomialLogLikelihood(0, 5)).toBe(0);
  expect(binomialLogLikelihood(5, 5)).toBe(0);
});
