import {
  DAY,
  type Duration,
  HOUR,
  type Instant,
  type Interval,
  lengthOf,
  MINUTE,
} from "../../model/interval.ts";

/** How far ticks lie apart: a fixed stretch, or so many calendar months. */
export type TickStep =
  | { readonly unit: "hour" | "day" | "week"; readonly length: Duration }
  | { readonly unit: "month" | "year"; readonly months: number };

/** From fine to coarse. Weeks begin on Monday (ISO 8601). */
const steps: readonly TickStep[] = [
  { unit: "hour", length: 15 * MINUTE },
  { unit: "hour", length: HOUR },
  { unit: "hour", length: 3 * HOUR },
  { unit: "hour", length: 6 * HOUR },
  { unit: "hour", length: 12 * HOUR },
  { unit: "day", length: DAY },
  { unit: "day", length: 2 * DAY },
  { unit: "week", length: 7 * DAY },
  { unit: "week", length: 14 * DAY },
  { unit: "month", months: 1 },
  { unit: "month", months: 2 },
  { unit: "month", months: 3 },
  { unit: "month", months: 6 },
  { unit: "year", months: 12 },
  { unit: "year", months: 24 },
  { unit: "year", months: 60 },
  { unit: "year", months: 120 },
];

const MEAN_MONTH: Duration = 30.44 * DAY;
/** Monday, 5 January 1970: the first Monday of the epoch, which weeks are counted from. */
const FIRST_MONDAY: Instant = 4 * DAY;

export interface TimeTicks {
  readonly step: TickStep;
  readonly times: readonly Instant[];
}

/** The finest round step that leaves at most `most` ticks on the range, and the ticks themselves, in UTC. */
export function timeTicks(range: Interval, most: number): TimeTicks {
  const length = lengthOf(range);
  const step =
    steps.find((one) => length / (hasMonths(one) ? one.months * MEAN_MONTH : one.length) <= most) ??
    steps.at(-1)!;
  return { step, times: ticksOf(range, step) };
}

function ticksOf(range: Interval, step: TickStep): Instant[] {
  const times: Instant[] = [];
  if (hasMonths(step)) {
    const from = new Date(range.start);
    const first = from.getUTCFullYear() * 12 + from.getUTCMonth();
    for (let month = Math.floor(first / step.months) * step.months; ; month += step.months) {
      const time = Date.UTC(Math.floor(month / 12), month % 12, 1);
      if (time >= range.end) return times;
      if (time >= range.start) times.push(time);
    }
  }
  const origin = step.unit === "week" ? FIRST_MONDAY : 0;
  let time = Math.ceil((range.start - origin) / step.length) * step.length + origin;
  for (; time < range.end; time += step.length) times.push(time);
  return times;
}

function hasMonths(step: TickStep): step is Extract<TickStep, { months: number }> {
  return "months" in step;
}
