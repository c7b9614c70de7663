import { expect, test } from "vitest";
import { DAY, HOUR } from "../../model/interval.ts";
import { transition } from "./transition.ts";

function matrixAfter(gap: number): number[] {
  const one = transition();
  const between = new Float64Array(16);
  one.over(gap, new Float64Array(4), between);
  return [...between];
}

function product(a: readonly number[], b: readonly number[]): number[] {
  return a.map((_, at) => {
    const i = Math.floor(at / 4);
    const j = at % 4;
    return [0, 1, 2, 3].reduce((sum, k) => sum + a[i * 4 + k]! * b[k * 4 + j]!, 0);
  });
}

test("rows sum to one, no time changes nothing, long time forgets", () => {
  const { stationary } = transition();
  for (const gap of [0, HOUR, 3 * DAY, 4000 * DAY]) {
    const matrix = matrixAfter(gap);
    for (let i = 0; i < 4; i++)
      expect(matrix.slice(i * 4, i * 4 + 4).reduce((a, b) => a + b)).toBeCloseTo(1, 10);
  }
  for (let at = 0; at < 16; at++) {
    expect(matrixAfter(0)[at]).toBeCloseTo(at % 5 === 0 ? 1 : 0, 10);
    expect(matrixAfter(4000 * DAY)[at]).toBeCloseTo(stationary[at % 4]!, 8);
  }
});

test("two steps are one long step (Chapman–Kolmogorov)", () => {
  const together = matrixAfter(7 * HOUR);
  product(matrixAfter(2 * HOUR), matrixAfter(5 * HOUR)).forEach((value, at) => {
    expect(value).toBeCloseTo(together[at]!, 10);
  });
});

test("small steps follow the generator: exp(QΔ) ≈ I + QΔ (by hand, normal to throttled 0.67 · 0.03 a day)", () => {
  expect(matrixAfter(HOUR)[1]! / (0.67 * 0.03 * (1 / 24))).toBeCloseTo(1, 1);
});
