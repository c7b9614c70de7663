import { DAY, HOUR, type Interval } from "../../model/interval.ts";
import type { LocalClock } from "../../model/local-clock.ts";
import { binomialLogLikelihood } from "../../stats/binomial-log-likelihood.ts";
import { modelThresholds } from "./model-thresholds.ts";
import { thresholds } from "./thresholds.ts";

/** Hours of day on some weekdays within a range of days: when a block that comes back is on. */
export interface FoundSchedule {
  /** ISO weekdays on which the windows begin. */
  readonly days: readonly number[];
  /** Hours of day; an end before its start runs over midnight. */
  readonly hours: readonly { readonly from: number; readonly to: number }[];
  /** First and last local day, both inside. */
  readonly firstDay: number;
  readonly lastDay: number;
  /** Log likelihood above a constant rate in the same days, after the price of its own complexity. */
  readonly score: number;
}

/** Failing shares by (shifted) local day and hour. */
interface Grid {
  readonly shift: number;
  readonly firstDay: number;
  readonly days: number;
  readonly n: Float64Array;
  readonly bad: Float64Array;
  readonly weekdays: Uint8Array;
}

const weeks: readonly (readonly number[])[] = [
  [1, 2, 3, 4, 5, 6, 7],
  [1, 2, 3, 4, 5],
  [1, 2, 3, 4, 5, 6],
  [7, 1, 2, 3, 4],
  [6, 7, 1, 2, 3],
  [6, 7, 1, 2, 3, 4],
  [6, 7],
  [5, 6],
];
const WINDOW_PRICE = modelThresholds.timetablePrice.value;
const LONGEST = modelThresholds.timetableLongest.value;

/**
 * Looks for a timetable in the outcomes of single tests: a set of weekdays, one or more windows of hours in
 * the country's own clock and a range of days, inside which tests fail and outside which they do not. Every hour
 * of day with failures starts a search that improves range and windows in turn (best contiguous range by Kadane's
 * maximum subarray; best set of windows by the same with a price for each), until nothing changes. What is found is held
 * against a constant rate over the same days by its likelihood ratio, tempered, less the Bayesian information
 * criterion's price for its parameters (Schwarz 1978).
 *
 * @returns the best timetable that passes every threshold; null where there is none.
 */
export function findSchedule(
  times: ArrayLike<number>,
  failing: ArrayLike<number>,
  clock: LocalClock,
): FoundSchedule | null {
  let best: FoundSchedule | null = null;
  // The day cut at midnight, then at noon, so that a night is found in one piece.
  for (const shift of [0, 12]) {
    const found = bestOf(gridOf(times, failing, clock, shift));
    if (found !== null && (best === null || found.score > best.score + 1e-9)) best = found;
  }
  return best;
}

function gridOf(
  times: ArrayLike<number>,
  failing: ArrayLike<number>,
  clock: LocalClock,
  shift: number,
): Grid {
  const local = new Float64Array(times.length);
  let earliest = Number.POSITIVE_INFINITY;
  let latest = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < local.length; at++) {
    const value = times[at]! + clock.offset(times[at]!) - shift * HOUR;
    local[at] = value;
    earliest = Math.min(earliest, value);
    latest = Math.max(latest, value);
  }
  const firstDay = Math.floor(earliest / DAY);
  const lastDay = Math.floor(latest / DAY);
  const days = local.length === 0 ? 0 : lastDay - firstDay + 1;
  const n = new Float64Array(days * 24);
  const bad = new Float64Array(days * 24);
  local.forEach((value, at) => {
    const cell = Math.floor(value / HOUR) - firstDay * 24;
    n[cell]! += 1;
    bad[cell]! += failing[at]!;
  });
  const weekdays = Uint8Array.from({ length: days }, (_, day) => clock.weekday(firstDay + day));
  return { shift, firstDay, days, n, bad, weekdays };
}

interface Candidate {
  readonly week: readonly number[];
  readonly hours: Uint8Array;
  readonly from: number;
  readonly to: number;
  readonly score: number;
}

function bestOf(grid: Grid): FoundSchedule | null {
  let best: Candidate | null = null;
  const overall = ratio(sum(grid.bad), sum(grid.n));
  for (const week of weeks) {
    const member = Uint8Array.from(grid.weekdays, (weekday) => (week.includes(weekday) ? 1 : 0));
    for (let hour = 0; hour < 24; hour++) {
      const seed = new Uint8Array(24);
      seed[hour] = 1;
      const candidate = improved(grid, week, member, seed, Math.min(0.3, Math.max(0.03, overall)));
      if (candidate !== null && (best === null || candidate.score > best.score + 1e-9)) best = candidate;
    }
  }
  if (best === null || best.score < thresholds.recurrenceEvidence.value) return null;
  // Cut at noon, a window wholly after midnight would carry the name of the day before: the cut at midnight has it.
  if (grid.shift > 0 && windowsOf(best.hours).some(({ from }) => from + grid.shift >= 24)) return null;
  return {
    days: [...best.week].sort((a, b) => a - b),
    hours: overMidnight(
      windowsOf(best.hours).map(({ from, to }) => {
        const end = (to + grid.shift) % 24;
        return { from: (from + grid.shift) % 24, to: end === 0 ? 24 : end };
      }),
      best.week.length === 7,
    ),
    firstDay: grid.firstDay + best.from,
    lastDay: grid.firstDay + best.to,
    score: best.score,
  };
}

function improved(
  grid: Grid,
  week: readonly number[],
  member: Uint8Array,
  seed: Uint8Array,
  outside: number,
): Candidate | null {
  let hours = seed;
  let range = bestRange(grid, member, hours, 0.85, outside);
  for (let round = 0; round < 6; round++) {
    if (range === null) return null;
    const inside = tally(grid, member, hours, range, true);
    const rest = tally(grid, member, hours, range, false);
    const high = Math.min(0.97, Math.max(0.5, ratio(inside.bad, inside.n)));
    const low = Math.min(high - 0.2, Math.max(0.02, ratio(rest.bad, rest.n)));
    const better = bestHours(grid, member, range, high, low);
    const wider = bestRange(grid, member, better, high, low);
    const same =
      wider !== null &&
      wider.from === range.from &&
      wider.to === range.to &&
      better.every((v, i) => v === hours[i]);
    hours = better;
    range = wider;
    if (same) break;
  }
  if (range === null) return null;
  return judged(grid, week, member, hours, range);
}

function judged(
  grid: Grid,
  week: readonly number[],
  member: Uint8Array,
  hours: Uint8Array,
  range: { from: number; to: number },
): Candidate | null {
  const width = sum(hours);
  if (width === 0 || width > LONGEST) return null;
  const inside = tally(grid, member, hours, range, true);
  const rest = tally(grid, member, hours, range, false);
  const sameDays = { n: 0, bad: 0 };
  let blockedDays = 0;
  let measuredDays = 0;
  for (let day = range.from; day <= range.to; day++) {
    if (member[day] === 0) continue;
    let n = 0;
    let bad = 0;
    for (let hour = 0; hour < 24; hour++) {
      const cell = day * 24 + hour;
      if (hours[hour] === 1) {
        n += grid.n[cell]!;
        bad += grid.bad[cell]!;
      } else {
        sameDays.n += grid.n[cell]!;
        sameDays.bad += grid.bad[cell]!;
      }
    }
    if (n > 0) measuredDays += 1;
    if (n > 0 && bad / n >= 0.5) blockedDays += 1;
  }
  const contrast = ratio(inside.bad, inside.n) - ratio(sameDays.bad, sameDays.n);
  if (blockedDays < thresholds.recurrenceOccurrences.value || blockedDays < 0.6 * measuredDays) return null;
  if (sameDays.n < 5 || contrast < thresholds.recurrenceContrast.value) return null;
  const gain =
    binomialLogLikelihood(inside.bad, inside.n) +
    binomialLogLikelihood(rest.bad, rest.n) -
    binomialLogLikelihood(inside.bad + rest.bad, inside.n + rest.n);
  const parameters = 2 * windowsOf(hours).length + 4;
  const price = 0.5 * parameters * Math.log(Math.max(2, inside.n + rest.n)) + Math.log(weeks.length);
  return {
    week,
    hours,
    from: range.from,
    to: range.to,
    score: thresholds.countsTempering.value * gain - price,
  };
}

/** Tests on days of the range, inside the windows of member days or anywhere else. */
function tally(
  grid: Grid,
  member: Uint8Array,
  hours: Uint8Array,
  range: { from: number; to: number },
  inside: boolean,
): { n: number; bad: number } {
  let n = 0;
  let bad = 0;
  for (let day = range.from; day <= range.to; day++)
    for (let hour = 0; hour < 24; hour++) {
      if ((member[day] === 1 && hours[hour] === 1) !== inside) continue;
      n += grid.n[day * 24 + hour]!;
      bad += grid.bad[day * 24 + hour]!;
    }
  return { n, bad };
}

function bestRange(
  grid: Grid,
  member: Uint8Array,
  hours: Uint8Array,
  high: number,
  low: number,
): { from: number; to: number } | null {
  const failed = Math.log(high / low);
  const passed = Math.log((1 - high) / (1 - low));
  const on = [...hours.keys()].filter((hour) => hours[hour] === 1);
  let best: { from: number; to: number; score: number } | null = null;
  let running = 0;
  let from = 0;
  for (let day = 0; day < grid.days; day++) {
    if (member[day] === 0) continue;
    let score = 0;
    for (const hour of on) {
      const cell = day * 24 + hour;
      score += grid.bad[cell]! * failed + (grid.n[cell]! - grid.bad[cell]!) * passed;
    }
    if (running <= 0) {
      running = 0;
      from = day;
    }
    running += score;
    if (running > 0 && (best === null || running > best.score)) best = { from, to: day, score: running };
  }
  return best;
}

/** The set of windows with the best sum of scores, each window at its price. */
function bestHours(
  grid: Grid,
  member: Uint8Array,
  range: { from: number; to: number },
  high: number,
  low: number,
): Uint8Array {
  const failed = Math.log(high / low);
  const passed = Math.log((1 - high) / (1 - low));
  const scores = new Float64Array(24);
  for (let day = range.from; day <= range.to; day++) {
    if (member[day] === 0) continue;
    for (let hour = 0; hour < 24; hour++) {
      const cell = day * 24 + hour;
      scores[hour]! += grid.bad[cell]! * failed + (grid.n[cell]! - grid.bad[cell]!) * passed;
    }
  }
  // Two ways to stand after each hour: outside or inside a window. Opening one costs its price.
  let outside = { score: 0, hours: [] as number[] };
  let inside = { score: Number.NEGATIVE_INFINITY, hours: [] as number[] };
  for (let hour = 0; hour < 24; hour++) {
    const opened = { score: outside.score - WINDOW_PRICE, hours: outside.hours };
    // Where nothing decides, a window opens as late and closes as early as it can.
    const going = inside.score > opened.score ? inside : opened;
    const next = { score: going.score + scores[hour]!, hours: [...going.hours, hour] };
    outside = inside.score > outside.score ? inside : outside;
    inside = next;
  }
  const chosen = inside.score > outside.score ? inside : outside;
  return Uint8Array.from({ length: 24 }, (_, hour) => (chosen.hours.includes(hour) ? 1 : 0));
}

function windowsOf(hours: Uint8Array): { from: number; to: number }[] {
  const found: { from: number; to: number }[] = [];
  hours.forEach((on, hour) => {
    if (on === 0) return;
    const last = found.at(-1);
    if (last !== undefined && last.to === hour) last.to = hour + 1;
    else found.push({ from: hour, to: hour + 1 });
  });
  return found;
}

/** On every day of the week, a window up to midnight and one from midnight on are one. */
function overMidnight(windows: readonly { from: number; to: number }[], daily: boolean) {
  const morning = windows.find(({ from }) => from === 0);
  const evening = windows.find(({ to }) => to === 24);
  if (!daily || morning === undefined || evening === undefined || morning === evening) return windows;
  const rest = windows.filter((one) => one !== morning && one !== evening);
  return [...rest, { from: evening.from, to: morning.to }];
}

/** Every stretch of time that a timetable names, within its range of days. */
export function scheduledIntervals(schedule: FoundSchedule, clock: LocalClock): Interval[] {
  const found: Interval[] = [];
  for (let day = schedule.firstDay; day <= schedule.lastDay; day++) {
    if (!schedule.days.includes(clock.weekday(day))) continue;
    for (const { from, to } of schedule.hours) {
      // A window over midnight belongs to the day that it begins on.
      const start = clock.instantOf(day, from);
      const end = clock.instantOf(day, to > from ? to : to + 24);
      found.push({ start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

function sum(values: ArrayLike<number>): number {
  let total = 0;
  for (let i = 0; i < values.length; i++) total += values[i]!;
  return total;
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
