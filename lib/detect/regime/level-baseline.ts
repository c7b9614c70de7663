import { DAY } from "../../model/interval.ts";
import { median } from "../../stats/median.ts";
import { runningMedian } from "../../stats/running-median.ts";
import type { Channel } from "./channel.ts";
import { modelThresholds } from "./model-thresholds.ts";
import { thresholds } from "./thresholds.ts";

const MINIMUM_DAYS = modelThresholds.baselineDays.value;
const MEMORY_MARGIN = Math.log(modelThresholds.memoryMargin.value);

/**
 * The level of a channel at each of its points when nothing happens, in the channel's own (log) units: the
 * median of the daily medians of two weeks to either side. It follows upgrades at their step and drifts.
 *
 * On the first pass nothing is known of what is normal, and a level that has fallen is held against the best
 * baseline of the weeks before it. On the second pass only points that the first found normal count, and days
 * without any take the nearest baseline before them (else after them).
 *
 * @param normal 1 for a point that counts; null on the first pass.
 */
export function levelBaseline(channel: Channel, normal: Uint8Array | null): Float64Array {
  const parity = Math.log(thresholds.controlParity.value);
  const reach = thresholds.baselineReach.value;
  const memory = normal === null ? thresholds.baselineMemory.value : 0;
  return atEachPoint(channel, normal, reach, memory).map((value) =>
    channel.controlled && value < parity ? 0 : value,
  );
}

/**
 * The level of the days around each point, whatever happens: the median of the daily medians of three days to either side.
 * What is left after it is taken away knows the hours of the day and no regimes.
 */
export function levelNearby(channel: Channel): Float64Array {
  return atEachPoint(channel, null, 3, 0);
}

/** @param reach of the window to either side, and @param memory for a better level before it; both in days. */
function atEachPoint(
  channel: Channel,
  normal: Uint8Array | null,
  reach: number,
  memory: number,
): Float64Array {
  const { times, level } = channel;
  const answer = new Float64Array(times.length);
  if (times.length === 0) return answer;
  const firstDay = Math.floor(times[0]! / DAY);
  const days = Math.floor(times.at(-1)! / DAY) - firstDay + 1;
  const noon = Float64Array.from({ length: days }, (_, day) => (firstDay + day + 0.5) * DAY);
  const daily = dailyMedians(channel, normal, firstDay, days);
  const present = daily.filter((value) => !Number.isNaN(value));
  const local = runningMedian(noon, daily, noon, reach * DAY, Math.min(MINIMUM_DAYS, present.length));
  const trailing = runningMedian(
    noon,
    daily,
    Float64Array.from(noon, (time) => time - (reach * DAY) / 2),
    (reach * DAY) / 2,
    trailingDays(reach),
  );
  const filled = filledForward(
    notAbovePast(local, trailing),
    present.length > 0 ? median(present) : median(level),
  );
  const remembered = memory > 0 ? bestBefore(filled, memory) : filled;
  for (let at = 0; at < times.length; at++) answer[at] = remembered[Math.floor(times[at]! / DAY) - firstDay]!;
  return answer;
}

function dailyMedians(channel: Channel, normal: Uint8Array | null, firstDay: number, days: number) {
  const daily = new Float64Array(days).fill(Number.NaN);
  let values: number[] = [];
  let today = 0;
  const close = () => {
    if (values.length > 0) daily[today] = median(values);
    values = [];
  };
  for (let at = 0; at < channel.times.length; at++) {
    const day = Math.floor(channel.times[at]! / DAY) - firstDay;
    if (day !== today) {
      close();
      today = day;
    }
    if (normal === null || normal[at] === 1) values.push(channel.level[at]!);
  }
  close();
  return daily;
}

function filledForward(values: Float64Array, otherwise: number): Float64Array {
  const filled = Float64Array.from(values);
  const firstKnown = filled.findIndex((value) => !Number.isNaN(value));
  let last = firstKnown === -1 ? otherwise : filled[firstKnown]!;
  for (let i = 0; i < filled.length; i++) {
    if (Number.isNaN(filled[i]!)) filled[i] = last;
    else last = filled[i]!;
  }
  return filled;
}

/**
 * A level that is only lower than what comes after it has not fallen: an upgrade makes nothing before it slow. So no baseline lies
 * above the best that the days up to then have shown, wherever there are enough of them to tell.
 */
function notAbovePast(centred: Float64Array, trailing: Float64Array): Float64Array {
  const memory = thresholds.baselineMemory.value;
  const best = highestOfLast(
    trailing.map((value) => (Number.isNaN(value) ? Number.NEGATIVE_INFINITY : value)),
    memory,
  );
  return centred.map((value, day) =>
    best[day] === Number.NEGATIVE_INFINITY ? value : Math.min(value, best[day]!),
  );
}

/** Days with data that the two weeks before a moment need before they are a level of their own. */
function trailingDays(reach: number): number {
  return Math.max(2, Math.ceil(0.7 * reach));
}

/** Highest value of the last `reach` places; kept only where it is clearly higher. */
function bestBefore(values: Float64Array, reach: number): Float64Array {
  const best = highestOfLast(values, reach);
  return values.map((value, i) => (best[i]! - value > MEMORY_MARGIN ? best[i]! : value));
}

/** Highest value of the last `reach` places and the place itself, in one sweep. */
function highestOfLast(values: Float64Array, reach: number): Float64Array {
  const answer = new Float64Array(values.length);
  const queue: number[] = [];
  let head = 0;
  for (let i = 0; i < values.length; i++) {
    while (queue.length > head && values[queue.at(-1)!]! <= values[i]!) queue.pop();
    queue.push(i);
    while (queue[head]! < i - reach) head++;
    answer[i] = values[queue[head]!]!;
  }
  return answer;
}
