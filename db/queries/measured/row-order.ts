/** Places of rows in columns, put in order without moving the columns. */

export function allRows(rows: number): Uint32Array {
  const all = new Uint32Array(rows);
  for (let row = 0; row < rows; row += 1) all[row] = row;
  return all;
}

/** Rows apart, and all of them in that order. */
interface RowsApart {
  readonly order: Uint32Array;
  /** One list a place; they lie in `order`, one after the other. */
  readonly lists: readonly Uint32Array[];
}

/** Puts rows apart, `rows[at]` into the list at `placeOf[at]`; within a list they stay in their order. */
export function apart(rows: Uint32Array, placeOf: Uint32Array, places: number): RowsApart {
  const ends = new Uint32Array(places + 1);
  for (let at = 0; at < rows.length; at += 1) ends[placeOf[at]! + 1]! += 1;
  for (let place = 0; place < places; place += 1) ends[place + 1]! += ends[place]!;
  const next = ends.slice();
  const order = new Uint32Array(rows.length);
  for (let at = 0; at < rows.length; at += 1) order[next[placeOf[at]!]!++] = rows[at]!;
  const lists = Array.from({ length: places }, (_, place) => order.subarray(ends[place]!, ends[place + 1]!));
  return { order, lists };
}

/** Sorts rows where they stand, if they are not in order: files are mostly in the order of time already. */
export function putInOrder(rows: Uint32Array, compare: (a: number, b: number) => number): void {
  for (let at = 1; at < rows.length; at += 1)
    if (compare(rows[at - 1]!, rows[at]!) > 0) {
      rows.sort(compare);
      return;
    }
}
