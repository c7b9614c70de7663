import { expect, test } from "vitest";
import { symmetricEigen } from "./symmetric-eigen.ts";

test("a matrix with known eigenvalues (by hand: [[2, 1], [1, 2]] has 1 and 3)", () => {
  const { values } = symmetricEigen([
    [2, 1],
    [1, 2],
  ]);
  expect([...values].sort()).toEqual([expect.closeTo(1, 12), expect.closeTo(3, 12)]);
});

test("the parts make the matrix again", () => {
  const matrix = [
    [4, 1, -2, 0.5],
    [1, 3, 0, 1],
    [-2, 0, 1, 0.25],
    [0.5, 1, 0.25, -2],
  ];
  const { values, vectors } = symmetricEigen(matrix);
  for (let i = 0; i < 4; i++)
    for (let j = 0; j < 4; j++) {
      let sum = 0;
      for (let k = 0; k < 4; k++) sum += vectors[i]![k]! * values[k]! * vectors[j]![k]!;
      expect(sum).toBeCloseTo(matrix[i]![j]!, 10);
    }
});
