type Column = Uint8Array | Uint32Array | Float64Array;

/** A typed array that grows by doubling. */
export interface Growing<Array extends Column> {
  push(value: number): void;
  /** The first `length` values in memory of their own. */
  take(length: number): Array;
}

export function growing<Array extends Column>(make: new (length: number) => Array): Growing<Array> {
  let values = new make(1024);
  let length = 0;
  return {
    push(value) {
      if (length === values.length) {
        const larger = new make(length * 2);
        larger.set(values as never);
        values = larger;
      }
      values[length] = value;
      length += 1;
    },
    take: (size) => values.slice(0, size) as Array,
  };
}
