import { DAY } from "../../model/interval.ts";
import type { Strand } from "./strand.ts";
import { thresholds } from "./thresholds.ts";

/** Whether a strand is long enough to be judged by itself. */
export function isLongEnough(strand: Strand): boolean {
  let points = 0;
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const { channel } of strand.channels) {
    points += channel.times.length;
    if (channel.times.length === 0) continue;
    first = Math.min(first, channel.times[0]!);
    last = Math.max(last, channel.times.at(-1)!);
  }
  return points >= thresholds.minimumObservations.value && last - first >= thresholds.minimumSpan.value * DAY;
}
