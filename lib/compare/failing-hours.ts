import type { Schedule } from "../model/claim.ts";
import { HOUR } from "../model/interval.ts";
import type { Cell } from "../model/series.ts";

export const failingHourThresholds = {
  /** Tests in an hour of day, all days together, before it is judged. */
  leastTests: 5,
  /** Share of them failing from which on the hour counts. */
  share: 0.5,
} as const;

export interface Hour {
  /** Hour of day by the schedule's clock, 0 to 23. */
  readonly hour: number;
  readonly tests: number;
  readonly failing: number;
}

/**
 * Hours of day, on the weekdays of a schedule and by its clock, in which most of these tests fail. A block
 * that always runs an hour over is lost in a day's average and plain by the hour.
 */
export function hoursFailing(cells: readonly Cell[], schedule: Schedule): Hour[] {
  const clock = new Intl.DateTimeFormat("en-US", {
    timeZone: schedule.timeZone,
    hourCycle: "h23",
    hour: "numeric",
    weekday: "short",
  });
  const counts = new Map<number, { tests: number; failing: number }>();
  for (const cell of cells) {
    if (cell.step > HOUR) continue;
    const parts = clock.formatToParts(cell.time);
    const weekday = weekdays.indexOf(parts.find((part) => part.type === "weekday")?.value ?? "") + 1;
    if (!schedule.days.includes(weekday)) continue;
    const hour = Number(parts.find((part) => part.type === "hour")?.value);
    const count = counts.get(hour) ?? { tests: 0, failing: 0 };
    counts.set(hour, { tests: count.tests + cell.n, failing: count.failing + cell.bad });
  }
  return [...counts]
    .filter(
      ([, { tests, failing }]) =>
        tests >= failingHourThresholds.leastTests && failing / tests >= failingHourThresholds.share,
    )
    .map(([hour, count]) => ({ hour, ...count }))
    .sort((a, b) => a.hour - b.hour);
}

const weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
