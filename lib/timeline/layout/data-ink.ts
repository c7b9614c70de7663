import type { Box, Point } from "./marks.ts";

/** How a line weighs beside the area around it: words over an area can be read, words over a line cannot. */
const LINE = 4;

/** What a lane's data put on paper. */
export interface DataInk {
  readonly lines: readonly (readonly Point[])[];
  readonly spreads: readonly { readonly upper: readonly Point[]; readonly lower: readonly Point[] }[];
}

/** How much of the data lies under a box; 0 where nothing does, so that words can stand there. */
export function inkUnder(box: Box, { lines, spreads }: DataInk): number {
  let ink = 0;
  for (const line of lines) {
    const [only] = line;
    if (line.length === 1 && only !== undefined && crosses(only, only, box)) ink += LINE;
    for (let index = 1; index < line.length; index++) {
      if (crosses(line[index - 1]!, line[index]!, box)) ink += LINE;
    }
  }
  for (const { upper, lower } of spreads) {
    for (const [index, { x, y }] of upper.entries()) {
      const foot = lower[index]?.y ?? y;
      if (x >= box.left && x <= box.right && y <= box.bottom && foot >= box.top) ink += 1;
    }
  }
  return ink;
}

/** Whether a stroke from `a` to `b`, `a` not after `b`, passes through the box. */
function crosses(a: Point, b: Point, box: Box): boolean {
  if (b.x < box.left || a.x > box.right) return false;
  const at = (x: number) => (b.x === a.x ? b.y : a.y + ((b.y - a.y) * (x - a.x)) / (b.x - a.x));
  const [from, to] = [at(Math.max(a.x, box.left)), at(Math.min(b.x, box.right))];
  const [top, bottom] =
    b.x === a.x ? [Math.min(a.y, b.y), Math.max(a.y, b.y)] : [Math.min(from, to), Math.max(from, to)];
  return bottom >= box.top && top <= box.bottom;
}
