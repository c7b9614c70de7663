import type { Contribution } from "../../model/contribution.ts";
import { type Interval, overlap } from "../../model/interval.ts";
import type { PreparedChannel, Strand } from "../regime/strand.ts";
import { type PhaseSort, pointsWithin, speaksOf, supportFor } from "../regime/support.ts";
import { stepFor, withSurroundings } from "./step.ts";

/**
 * What each network's observations said of a phase, step by step, in it and in the time around it: the log Bayes factor
 * of "one state of its kind throughout the step" against "normal throughout the step", of each metric by itself. Steps in
 * which nobody measured have no row.
 *
 * @param intervals the phase, or the occasions of its timetable; of a timetable only these are looked at.
 */
export function regimeContributions(
  kind: PhaseSort,
  strands: readonly Strand[],
  intervals: readonly Interval[],
  table: Float64Array,
  scheduled: boolean,
): Contribution[] {
  const first = intervals[0];
  if (first === undefined) return [];
  const whole = {
    start: first.start,
    end: intervals.reduce((most, { end }) => Math.max(most, end), first.end),
  };
  const shown = scheduled ? whole : withSurroundings(whole);
  const groups = channelGroups(kind, strands);
  const step = stepFor(shown, groups.length);
  return groups.flatMap((channels): Contribution[] => {
    const { network, metric } = channels[0]!.channel.series;
    const rows: Contribution[] = [];
    for (const time of stepsWithPoints(channels, shown, step)) {
      const here: Interval = { start: time, end: time + step };
      const looked = scheduled ? intervals.flatMap((one) => overlap(one, here) ?? []) : [here];
      const { logFactor, points } = supportFor(kind, channels, looked, table, scheduled);
      if (points > 0) rows.push({ network, metric, time, step, observations: points, logRatio: logFactor });
    }
    return rows;
  });
}

/** Channels of one network and metric: the parts of a service count together. */
function channelGroups(kind: PhaseSort, strands: readonly Strand[]): PreparedChannel[][] {
  const groups = new Map<string, PreparedChannel[]>();
  for (const strand of strands)
    for (const channel of strand.channels) {
      if (!speaksOf(kind, channel)) continue;
      const { network, metric } = channel.channel.series;
      const key = `${network}/${metric}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [channel]);
      else group.push(channel);
    }
  return [...groups.values()];
}

/** Starts of the steps in which a channel has a point, ascending. */
function stepsWithPoints(channels: readonly PreparedChannel[], shown: Interval, step: number): number[] {
  const found = new Set<number>();
  for (const channel of channels) {
    const { from, to } = pointsWithin(channel, shown);
    for (let at = from; at < to; at++) found.add(Math.floor(channel.channel.times[at]! / step) * step);
  }
  return [...found].sort((a, b) => a - b);
}
