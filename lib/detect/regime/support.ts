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
  const sums = new Float64Array(size);
  let points = 0;
  for (const channel of channels) {
    if (!speaksOf(kind, channel)) continue;
    const { distinct, standsFor } = channel.follows ? everyState[kind] : byResponse[kind];
    sums.fill(0);
    for (const interval of intervals) {
      const { from, to } = pointsWithin(channel, interval);
      for (let at = from; at < to; at++) {
        // What a timetable explains speaks of the timetable, and of nothing else.
        if (!scheduled && channel.explained[at] === 1) continue;
        if (withoutProbe !== null && channel.channel.probes[at] === withoutProbe) continue;
        points += 1;
        const row = channel.rows[at]! * size;
        for (let i = 0; i < distinct.length; i++) sums[distinct[i]!]! += table[row + distinct[i]!]!;
      }
    }
    for (let j = 0; j < size; j++) logs[j]! += sums[standsFor[j]!]!;
  }
  const prior = logPriors[kind];
  const terms = new Float64Array(size);
  for (let j = 0; j < size; j++) terms[j] = logs[j]! + prior[j]!;
  const logFactor = points === 0 ? 0 : logSumExp(terms);
  const weights = new Float64Array(size);
  if (points > 0) for (let j = 0; j < size; j++) weights[j] = Math.exp(terms[j]! - logFactor);
  return { logFactor, points, logs, states: weights };
}

function isOf(kind: PhaseSort, j: number): boolean {
  return states[j]!.class !== NORMAL && (states[j]!.class === THROTTLED) === (kind === "throttling");
}

/** Log probability of each state given the kind. Blocks are held twice, short and long, with the same likelihoods: together they still weigh one. */
function logPriorsOf(kind: PhaseSort): Float64Array {
  return Float64Array.from(states, (_, j) =>
    isOf(kind, j) ? Math.log(withinClass[j]!) - (kind === "block" ? Math.LN2 : 0) : Number.NEGATIVE_INFINITY,
  );
}

const logPriors = { throttling: logPriorsOf("throttling"), block: logPriorsOf("block") };

/** The states of a kind to add up, and for every state which of them gives its observations the same likelihood. */
function groupedBy(kind: PhaseSort, alike: (j: number) => string) {
  const first = new Map<string, number>();
  const standsFor = Int32Array.from(states, (_, j) => {
    if (!isOf(kind, j)) return 0;
    const name = alike(j);
    if (!first.has(name)) first.set(name, j);
    return first.get(name)!;
  });
  return { distinct: Int32Array.from(first.values()), standsFor };
}

const each = (j: number) => String(j);
const everyState = { throttling: groupedBy("throttling", each), block: groupedBy("block", each) };
/** A metric that leads does not know how far others follow, and short and long blocks look alike in a single test. */
const alike = (j: number) => `${states[j]!.share}/${states[j]!.severity}/${states[j]!.failure}`;
const byResponse = { throttling: groupedBy("throttling", alike), block: groupedBy("block", alike) };

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
