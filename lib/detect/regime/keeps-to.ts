import type { Instant } from "../../model/interval.ts";
import { modelThresholds } from "./model-thresholds.ts";
import type { FoundRecurrence } from "./recurrence.ts";
import type { Strand } from "./strand.ts";
import { thresholds } from "./thresholds.ts";

/** From this share of its tries on a measurement is a failing one. */
const FAILING = modelThresholds.failingOccasion.value;

/**
 * Whether the outcomes of a network keep to a timetable that was found on another: failing on `recurrenceOccurrences` of its occasions,
 * and by `recurrenceContrast` more inside its hours than outside them, from the first occasion to the last.
 */
export function keepsTo(strand: Strand, { intervals, start, end }: FoundRecurrence): boolean {
  const occasions = new Set<Instant>();
  let inside = 0;
  let failingInside = 0;
  let outside = 0;
  let failingOutside = 0;
  for (const { channel } of strand.channels) {
    if (channel.kind !== "counts") continue;
    let next = 0;
    for (let at = 0; at < channel.times.length; at++) {
      const time = channel.times[at]!;
      if (time < start.best || (end !== null && time >= end.best)) continue;
      while (next < intervals.length && intervals[next]!.end <= time) next++;
      const failing = channel.bad[at]! / channel.n[at]!;
      const occasion = intervals[next];
      if (occasion !== undefined && occasion.start <= time) {
        inside += 1;
        failingInside += failing;
        if (failing >= FAILING) occasions.add(occasion.start);
      } else {
        outside += 1;
        failingOutside += failing;
      }
    }
  }
  // Without a test outside nothing tells a timetable from a block that lasts.
  if (outside === 0 || occasions.size < thresholds.recurrenceOccurrences.value) return false;
  return failingInside / inside - failingOutside / outside >= thresholds.recurrenceContrast.value;
}
