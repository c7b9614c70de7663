import type { Interval } from "../../model/interval.ts";
import { logSumExp } from "../../stats/log-sum-exp.ts";
import { NO_PROBE } from "./channel.ts";
import { NORMAL, states, THROTTLED, withinClass } from "./states.ts";
import type { PreparedChannel } from "./strand.ts";

/** Points of a channel inside a stretch of time, as a half-open range of indices. */
export function pointsWithin(channel: PreparedChannel, interval: Interval): { from: number; to: number } {
  const { times } = channel.channel;
  return { from: lowerBound(times, interval.start), to: lowerBound(times, interval.end) };
}

function lowerBound(times: Float64Array, instant: number): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (times[middle]! < instant) low = middle + 1;
    else high = middle;
  }
  return low;
}

export type PhaseSort = "throttling" | "block";

/** Only levels can show throttling, and only outcomes can show a block. */
export function speaksOf(kind: PhaseSort, channel: PreparedChannel): boolean {
  return (channel.channel.kind === "level") === (kind === "throttling");
}

export interface Support {
  /** log Bayes factor of one state of the kind throughout against normal throughout. */
  readonly logFactor: number;
  readonly points: number;
  /** Log likelihood ratio of each state, held throughout, to normal. */
  readonly logs: Float64Array;
  /** Weights of the states within the kind, adding up to one. */
  readonly states: Float64Array;
}

/**
 * What the observations of some channels inside some stretches of time say of a kind of phase: the log Bayes factor of "one
 * state of that kind throughout" against "normal throughout", and the weights of the states within the kind.
 *
 * @param table log likelihoods of the channels' rows under every state, relative to normal.
 * @param scheduled whether the stretches are the occasions of a timetable.
 * @param withoutProbe a probe whose observations are left out.
 */
export function supportFor(
  kind: PhaseSort,
  channels: readonly PreparedChannel[],
  intervals: readonly Interval[],
  table: Float64Array,
  scheduled: boolean,
  withoutProbe: number | null = null,
): Support {
  const size = states.length;
  const logs = new Float64Array(size);
  let points = 0;
  for (const channel of channels) {
    if (!speaksOf(kind, channel)) continue;
    for (const interval of intervals) {
      const { from, to } = pointsWithin(channel, interval);
      for (let at = from; at < to; at++) {
        // What a timetable explains speaks of the timetable, and of nothing else.
        if (!scheduled && channel.explained[at] === 1) continue;
        if (withoutProbe !== null && channel.channel.probes[at] === withoutProbe) continue;
        points += 1;
        const row = channel.rows[at]! * size;
        for (let j = 0; j < size; j++) logs[j]! += table[row + j]!;
      }
    }
  }
  const member = (j: number) =>
    states[j]!.class !== NORMAL && (states[j]!.class === THROTTLED) === (kind === "throttling");
  // Blocks are held twice, short and long, with the same likelihoods: together they still weigh one.
  const terms = logs.map((value, j) =>
    member(j)
      ? value + Math.log(withinClass[j]!) - (kind === "block" ? Math.LN2 : 0)
      : Number.NEGATIVE_INFINITY,
  );
  const logFactor = points === 0 ? 0 : logSumExp(terms);
  return {
    logFactor,
    points,
    logs,
    states: terms.map((value) => (points === 0 ? 0 : Math.exp(value - logFactor))),
  };
}

/**
 * The probe that speaks loudest for a phase, where more than one measured in it: without it the phase must still stand,
 * for one bad probe is no interference. Null where only one probe measured, or sources do not tell probes apart.
 */
export function loudestProbe(
  kind: PhaseSort,
  channels: readonly PreparedChannel[],
  interval: Interval,
  table: Float64Array,
): number | null {
  const { states: weights } = supportFor(kind, channels, [interval], table, false);
  const likeliest = weights.reduce((best, weight, j) => (weight > weights[best]! ? j : best), 0);
  const said = new Map<number, number>();
  let nameless = false;
  for (const channel of channels) {
    if (!speaksOf(kind, channel)) continue;
    const { from, to } = pointsWithin(channel, interval);
    for (let at = from; at < to; at++) {
      const probe = channel.channel.probes[at]!;
      if (probe === NO_PROBE) nameless = true;
      else {
        const log = table[channel.rows[at]! * states.length + likeliest]!;
        said.set(probe, (said.get(probe) ?? 0) + log);
      }
    }
  }
  if (said.size === 0 || (said.size === 1 && !nameless)) return null;
  return [...said].reduce((a, b) => (b[1] > a[1] ? b : a))[0];
}
