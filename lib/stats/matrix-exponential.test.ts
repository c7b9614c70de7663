import { expect, test } from "vitest";
import { matrixExponential } from "./matrix-exponential.ts";

test("a two-state generator has the closed form of Norris (1997), 1.2: P(stay) = (b + a e^−(a+b)) / (a + b)", () => {
  const [a, b] = [3, 0.5];
  const found = matrixExponential(Float64Array.of(-a, a, b, -b), 2);
  const decay = Math.exp(-(a + b));
  const expected = [b + a * decay, a - a * decay, b - b * decay, a + b * decay].map((x) => x / (a + b));
  found.forEach((value, at) => {
    expect(value).toBeCloseTo(expected[at]!, 12);
  });
});

test("a rotation by a right angle, and the identity of nothing", () => {
  const turned = matrixExponential(Float64Array.of(0, -Math.PI / 2, Math.PI / 2, 0), 2);
  [0, -1, 1, 0].forEach((value, at) => {
    expect(turned[at]).toBeCloseTo(value, 12);
  });
  expect([...matrixExponential(new Float64Array(4), 2)]).toEqual([1, 0, 0, 1]);
  expect(() => matrixExponential(new Float64Array(3), 2)).toThrow(RangeError);
});

test("rows of a generator's exponential sum to one, also far out", () => {
  const generator = Float64Array.of(-700, 699, 1, 2, -2, 0, 0, 5, -5);
  const found = matrixExponential(generator, 3);
  for (let i = 0; i < 3; i++)
    expect(found[i * 3]! + found[i * 3 + 1]! + found[i * 3 + 2]!).toBeCloseTo(1, 10);
});
