import { recentlySeen } from "../../../db/queries/measured/recently-seen.ts";
import type { ServiceDay } from "../../../db/queries/measured/refresh-cells.ts";
import { DAY } from "../../../lib/model/interval.ts";

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
    const still = new Set(days.map(keyOf));
    const over = before.filter((day) => !still.has(keyOf(day)) && !told.has(keyOf(day)));
    for (const day of over) told.add(keyOf(day));
    before = days;
    return over;
  };
}

/** Countries are a few hundred, services a few thousand: an exact number. */
function keyOf([country, service, day]: ServiceDay): number {
  return (country * 2 ** 16 + service) * 2 ** 20 + day / DAY;
}
