import { lengthOf } from "../model/interval.ts";
import type { TimelineFigure } from "./model.ts";

/** A marker's share of the widest figure: a stretch no longer than this is hidden behind it. */
const hiddenShare = 1 / 50;

/** Whether a figure draws how roughly the moment of some statement is known, so that its caption says what the line is. */
export function hasRoughTimes({ said, range }: Pick<TimelineFigure, "said" | "range">): boolean {
  const least = lengthOf(range) * hiddenShare;
  return said.some(({ precision, saidWithin }) => precision !== "minute" && lengthOf(saidWithin) > least);
}
