import { recentlySeen } from "../../../db/queries/measured/recently-seen.ts";
import { dayKey, type ServiceDay } from "../../../db/queries/measured/refresh-cells.ts";

/** How many days are remembered that were told to be over. */
const remembered = 100_000;

/**
 * Tells, batch by batch, which days a load has spoken of and speaks of no longer, so that their cells can be made while
 * the rest is still being read. Most files are in some order of time. A day is told once: where the same file or
 * another comes back to it, its cells are made anew when all is read.
 */
export function daysThatAreOver() {
  let before: readonly ServiceDay[] = [];
  const told = recentlySeen(remembered);
  /** @param days of which this batch has changed something. */
  return (days: readonly ServiceDay[]): ServiceDay[] => {
    const still = new Set(days.map(dayKey));
    const over = before.filter((day) => !still.has(dayKey(day)) && !told.has(dayKey(day)));
    for (const day of over) told.add(dayKey(day));
    before = days;
    return over;
  };
}
