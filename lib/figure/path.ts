import type { Point } from "../timeline/layout/marks.ts";

/**
 * A line as path data in steps from point to point, in tenths of a pixel: half the length of absolute
 * coordinates, and without drift, because each step is taken from where the last one ended on paper.
 */
export function polyline(points: readonly Point[]): string {
  const first = points[0];
  if (first === undefined) return "";
  let x = Math.round(first.x * 10);
  let y = Math.round(first.y * 10);
  let text = `M${x / 10} ${y / 10}`;
  for (const point of points.slice(1)) {
    const [nextX, nextY] = [Math.round(point.x * 10), Math.round(point.y * 10)];
    text += `l${tenths(nextX - x)}${joined(nextY - y)}`;
    [x, y] = [nextX, nextY];
  }
  return text;
}

/** A closed shape. */
export function polygon(points: readonly Point[]): string {
  return points.length === 0 ? "" : `${polyline(points)}z`;
}

/** A number in tenths as SVG may write it: "-.5" and not "-0.5". */
function tenths(value: number): string {
  return String(value / 10).replace(/^(-?)0\./, "$1.");
}

/** The second of two numbers: a minus sign parts them as well as a space. */
function joined(value: number): string {
  const text = tenths(value);
  return text.startsWith("-") ? text : ` ${text}`;
}
