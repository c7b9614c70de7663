import { overlap } from "../model/interval.ts";
import type { Finding } from "./finding.ts";
import type { TrueEpisode } from "./trial.ts";

/** How far an hour may be off, in hours. */
const TOLERANCE = 1;

/**
 * Whether a block that comes back was found as what it is: one finding, with one stretch of hours on every day it was
 * injected on, each end right to within an hour of the clock.
 */
export function recurrenceIsRight(truth: TrueEpisode, findings: readonly Finding[]): boolean {
  const wanted = truth.recurrence;
  const touching = findings.filter((finding) => overlap(finding.interval, truth.interval) !== null);
  const [only] = touching;
  if (wanted === null || only === undefined || touching.length > 1 || only.recurrence === null) return false;
  const found = only.recurrence;
  if (found.timeZone !== wanted.timeZone || found.hours.length !== wanted.hours.length) return false;
  return (
    wanted.days.every((day) => found.days.includes(day)) &&
    wanted.hours.every((hours, i) => {
      const other = found.hours[i]!;
      return (
        clockDistance(hours.from, other.from) <= TOLERANCE && clockDistance(hours.to, other.to) <= TOLERANCE
      );
    })
  );
}

/** Hours between two hours of the day, the short way round midnight. */
export function clockDistance(a: number, b: number): number {
  const apart = (((a - b) % 24) + 24) % 24;
  return Math.min(apart, 24 - apart);
}
