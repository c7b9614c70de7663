import type { Point } from "./marks.ts";

/**
 * A line with no more than four points to a column: the first, the lowest, the highest and the last of
 * each. In columns of a pixel, what is drawn is the same to the pixel (M4: Jugel, Jerzak, Hackenbroich and
 * Markl, "M4: a visualization-oriented time series data aggregation", VLDB 2014). Points must ascend in `x`.
 */
export function decimate(points: readonly Point[], column: number): Point[] {
  return columnsOf(points, column).flatMap(four);
}

/** The outline of an area, one point to a column: as far out as any point of it (`side` -1 upwards, 1 downwards). */
export function outline(points: readonly Point[], column: number, side: -1 | 1): Point[] {
  const columns = columnsOf(points, column);
  return columns.flatMap((members, index) => {
    const y = members.reduce(
      (far, point) => (side < 0 ? Math.min(far, point.y) : Math.max(far, point.y)),
      members[0]!.y,
    );
    // The first and the last column keep their ends, so that the area is as long as its line.
    if (index === 0 && columns.length > 1) return [{ x: members[0]!.x, y }];
    if (index === columns.length - 1 && columns.length > 1) return [{ x: members.at(-1)!.x, y }];
    if (columns.length === 1 && members.length > 1) {
      return [
        { x: members[0]!.x, y },
        { x: members.at(-1)!.x, y },
      ];
    }
    return [{ x: (members[0]!.x + members.at(-1)!.x) / 2, y }];
  });
}

function columnsOf(points: readonly Point[], width: number): Point[][] {
  const columns: Point[][] = [];
  for (const point of points) {
    const last = columns.at(-1);
    if (last !== undefined && Math.floor(last[0]!.x / width) === Math.floor(point.x / width))
      last.push(point);
    else columns.push([point]);
  }
  return columns;
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
