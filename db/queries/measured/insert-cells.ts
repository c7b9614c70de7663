import type { Handle } from "../../client.ts";
import { featureAt, type PackedCells, packedWidth, sourceAt } from "./packed-cells.ts";

/** Cells that go into one statement, the most first. */
const sizes = [64, 8, 1] as const;

/**
 * The way in for the cells of a day that has none; `sourceOf` tells the code of a source by its number in the cells.
 * What they have in common is bound once, and statements are prepared once.
 */
export function prepareCellInsertion({ sqlite }: Handle) {
  const own = `(${Array.from({ length: packedWidth }, () => "?").join(", ")})`;
  const statements = sizes.map((size) => ({
    size,
    bound: new Array<number | string | null>(2 + size * packedWidth).fill(null),
    insert: sqlite.prepare(
      `INSERT INTO cells (country_code, service_code, step, time, metric_code, feature, network, source_code,
         n, bad, inconclusive, "values", q25, median, q75, probes)
       SELECT ?, ?, * FROM (VALUES ${Array.from({ length: size }, () => own).join(", ")})`,
    ),
  }));
  return (
    country: number,
    service: number,
    { numbers, features }: PackedCells,
    sourceOf: (source: number) => number,
  ): void => {
    let at = 0;
    for (const { size, bound, insert } of statements)
      for (; at + size * packedWidth <= numbers.length; at += size * packedWidth) {
        bound[0] = country;
        bound[1] = service;
        for (let index = 0; index < size * packedWidth; index += 1) {
          const number = numbers[at + index]!;
          const column = index % packedWidth;
          bound[2 + index] =
            column === featureAt
              ? features[number]!
              : column === sourceAt
                ? sourceOf(number)
                : Number.isNaN(number)
                  ? null
                  : number;
        }
        insert.run(bound);
      }
  };
}
