import type { Recurrence } from "../../model/episode.ts";
import { type Bound, DAY, type Instant, type Interval } from "../../model/interval.ts";
import type { LocalClock } from "../../model/local-clock.ts";
import type { Channel } from "./channel.ts";
import { modelThresholds } from "./model-thresholds.ts";
import { HIGHEST_CONFIDENCE } from "./phases.ts";
import { type FoundSchedule, findSchedule, scheduledIntervals } from "./schedule.ts";
import { thresholds } from "./thresholds.ts";

/** A timetable with what it did on each of its occasions. */
export interface FoundRecurrence {
  readonly recurrence: Recurrence;
  readonly start: Bound;
  readonly end: Bound | null;
  readonly confidence: number;
  /** Everything from the first to the last blocked occasion, at its best. */
  readonly intervals: readonly Interval[];
}

/** How long after the last blocked occasion, with none seen open since, a timetable is taken to go on. */
const STILL_ON = modelThresholds.timetableStillOn.value * DAY;

/**
 * A block that comes back at the same hours, from the outcomes of the channels given (of one network, or of all).
 * Null where there is none.
 */
export function recurrenceOf(
  channels: readonly Channel[],
  clock: LocalClock,
  timeZone: string,
  until: Instant,
): FoundRecurrence | null {
  const tests = channels
    .filter(
      (channel) => channel.kind === "counts" && channel.series.points.every((p) => p.duration < DAY / 12),
    )
    .flatMap((channel) =>
      Array.from(channel.times, (time, at) => ({ time, failing: channel.bad[at]! / channel.n[at]! })),
    )
    .sort((a, b) => a.time - b.time);
  if (tests.length < 20) return null;
  // A timetable fails on several occasions: without so many failing tests there is nothing to look for.
  const failing = tests.reduce((count, test) => count + (test.failing >= 0.5 ? 1 : 0), 0);
  if (failing < thresholds.recurrenceOccurrences.value) return null;
  const schedule = findSchedule(
    tests.map((test) => test.time),
    tests.map((test) => test.failing),
    clock,
  );
  if (schedule === null) return null;
  return occasionsOf(schedule, tests, clock, timeZone, until);
}

function occasionsOf(
  schedule: FoundSchedule,
  tests: readonly { readonly time: Instant; readonly failing: number }[],
  clock: LocalClock,
  timeZone: string,
  until: Instant,
): FoundRecurrence | null {
  const firstAtOrAfter = (instant: Instant): number => {
    let low = 0;
    let high = tests.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (tests[middle]!.time < instant) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const inside = (interval: Interval) =>
    tests.slice(firstAtOrAfter(interval.start), firstAtOrAfter(interval.end));
  const share = (interval: Interval): number | null => {
    const held = inside(interval);
    return held.length === 0 ? null : held.reduce((sum, test) => sum + test.failing, 0) / held.length;
  };
  const expected = scheduledIntervals(schedule, clock).map((interval) => ({
    interval,
    share: share(interval),
  }));
  const blocked = expected.filter((one) => one.share !== null && one.share >= 0.5);
  const first = blocked[0];
  const last = blocked.at(-1);
  if (first === undefined || last === undefined) return null;
  const within = expected.filter(
    (one) => one.interval.start >= first.interval.start && one.interval.end <= last.interval.end,
  );
  const firstFailing = inside(first.interval).find((test) => test.failing >= 0.5)!;
  const lastFailing = inside(last.interval).findLast((test) => test.failing >= 0.5)!;

  // The same hours before and after: only there could the block have been seen, or not.
  const around = scheduledIntervals(
    { ...schedule, firstDay: schedule.firstDay - 60, lastDay: schedule.lastDay + 60 },
    clock,
  );
  const openBefore = around
    .filter((one) => one.start <= first.interval.start)
    .flatMap((one) => inside(one))
    .findLast((test) => test.time < firstFailing.time && test.failing < 0.5);
  const openAfter = around
    .filter((one) => one.end >= last.interval.end)
    .flatMap((one) => inside(one))
    .find((test) => test.time > lastFailing.time && test.failing < 0.5);
  const earliest = openBefore?.time ?? tests[0]!.time;
  const clamped = (value: number, low: number, high: number) => Math.min(high, Math.max(low, value));
  const goesOn = openAfter === undefined && until - last.interval.end <= STILL_ON;
  const latestEnd = openAfter?.time ?? until;
  return {
    recurrence: {
      days: schedule.days,
      hours: schedule.hours,
      timeZone,
      occurrences: blocked.map((one) => one.interval),
      missed: within.filter((one) => one.share !== null && one.share < 0.5).map((one) => one.interval),
      unmeasured: within.filter((one) => one.share === null).map((one) => one.interval),
    },
    start: {
      earliest: Math.min(earliest, firstFailing.time),
      best: clamped(first.interval.start, Math.min(earliest, firstFailing.time), firstFailing.time),
      latest: firstFailing.time,
    },
    end: goesOn
      ? null
      : {
          earliest: lastFailing.time,
          best: clamped(last.interval.end, lastFailing.time, Math.max(latestEnd, lastFailing.time)),
          latest: Math.max(latestEnd, lastFailing.time),
        },
    confidence: Math.min(HIGHEST_CONFIDENCE, 1 / (1 + Math.exp(-schedule.score))),
    intervals: within.map((one) => one.interval),
  };
}
