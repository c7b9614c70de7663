/** Rows of log likelihoods under every state, relative to state 0, that many points share. */
export interface LikelihoodTable {
  readonly states: number;
  /** Adds a row and gives its number. */
  add(row: ArrayLike<number>): number;
  /** All rows, one after the other. Call it after the last `add`: adding may move them. */
  values(): Float64Array;
}

/** Below it a state is as good as impossible; kept above zero so that no chain ever becomes impossible as a whole. */
const SMALLEST = Math.log(1e-12);

export function likelihoodTable(states: number): LikelihoodTable {
  let values = new Float64Array(64 * states);
  let rows = 0;
  return {
    states,
    add(row) {
      if ((rows + 1) * states > values.length) {
        const larger = new Float64Array(values.length * 2);
        larger.set(values);
        values = larger;
      }
      for (let j = 0; j < states; j++) values[rows * states + j] = Math.max(SMALLEST, row[j]!);
      return rows++;
    },
    values: () => values,
  };
}
