import type { TimeScale } from "./time-scale.ts";

/** Marks that would touch, gathered until no two groups do; each group stands at the middle of its members. */
export function gatherMarks<Item extends { readonly x: number }>(
  items: readonly Item[],
  scale: TimeScale,
  radius: { readonly single: number; readonly many: number },
): { x: number; items: Item[] }[] {
  const radiusOf = (count: number) => (count === 1 ? radius.single : radius.many);
  const place = (members: readonly Item[]) => {
    const middle = (members[0]!.x + members.at(-1)!.x) / 2;
    const room = radiusOf(members.length) + 1;
    return Math.min(Math.max(middle, scale.left + room), scale.right - room);
  };
  let groups = [...items].sort((a, b) => a.x - b.x).map((item) => ({ x: place([item]), items: [item] }));
  for (;;) {
    const joined: { x: number; items: Item[] }[] = [];
    for (const group of groups) {
      const last = joined.at(-1);
      const near =
        last !== undefined &&
        group.x - last.x < radiusOf(group.items.length) + radiusOf(last.items.length) + 2;
      if (near) {
        last.items.push(...group.items);
        last.x = place(last.items);
      } else joined.push({ x: group.x, items: [...group.items] });
    }
    if (joined.length === groups.length) return joined;
    groups = joined;
  }
}
