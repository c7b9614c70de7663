import type { Point } from "./marks.ts";

/**
 * A line with no more than four points to a pixel column: the first, the lowest, the highest and the last
 * of each. What is drawn is the same to the pixel (M4: Jugel, Jerzak, Hackenbroich and Markl, "M4: a
 * visualization-oriented time series data aggregation", VLDB 2014). Points must ascend in `x`.
 */
export function decimate(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  let column: Point[] = [];
  for (const point of points) {
    const first = column[0];
    if (first !== undefined && Math.floor(first.x) !== Math.floor(point.x)) {
      kept.push(...four(column));
      column = [];
    }
    column.push(point);
  }
  kept.push(...four(column));
  return kept;
}

function four(column: readonly Point[]): Point[] {
  if (column.length <= 4) return [...column];
  let low = 0;
  let high = 0;
  for (const [index, point] of column.entries()) {
    if (point.y < column[low]!.y) low = index;
    if (point.y > column[high]!.y) high = index;
  }
  const indices = new Set([0, low, high, column.length - 1]);
  return [...indices].sort((a, b) => a - b).map((index) => column[index]!);
}
