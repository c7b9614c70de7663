/**
 * exp(A) of a small square matrix, row-major: scaled by a power of two until its largest row sum is at most ½, summed
 * as a Taylor series, and squared back (Moler & Van Loan 2003, SIAM Review 45(1), method 3).
 *
 * @throws RangeError where the array is not `size` × `size`.
 */
export function matrixExponential(matrix: Float64Array, size: number): Float64Array {
  if (matrix.length !== size * size) throw new RangeError(`not a matrix of ${size} × ${size}`);
  let norm = 0;
  for (let i = 0; i < size; i++) {
    let sum = 0;
    for (let j = 0; j < size; j++) sum += Math.abs(matrix[i * size + j]!);
    norm = Math.max(norm, sum);
  }
  const squarings = norm > 0.5 ? Math.ceil(Math.log2(norm)) + 1 : 0;
  const scaled: Float64Array = matrix.map((value) => value / 2 ** squarings);
  const identity = new Float64Array(size * size);
  for (let i = 0; i < size; i++) identity[i * size + i] = 1;
  let sum: Float64Array = identity.slice();
  let term: Float64Array = identity.slice();
  // Below ½ the 18th term is under 1e-21 of the first.
  for (let k = 1; k <= 18; k++) {
    term = product(term, scaled, size).map((value) => value / k);
    sum = sum.map((value, at) => value + term[at]!);
  }
  for (let k = 0; k < squarings; k++) sum = product(sum, sum, size);
  return sum;
}

function product(a: Float64Array, b: Float64Array, size: number): Float64Array {
  const result = new Float64Array(size * size);
  for (let i = 0; i < size; i++)
    for (let k = 0; k < size; k++) {
      const left = a[i * size + k]!;
      if (left === 0) continue;
      for (let j = 0; j < size; j++) result[i * size + j]! += left * b[k * size + j]!;
    }
  return result;
}
