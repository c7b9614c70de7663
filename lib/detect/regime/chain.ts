import { forwardBackward, type Smoothed } from "./forward-backward.ts";
import { groupsFor, type StateGroups } from "./state-groups.ts";
import { states } from "./states.ts";
import type { PreparedChannel } from "./strand.ts";
import { transition } from "./transition.ts";

/** Points of one or more channels in time order, with the posterior of the sequence of states. */
export interface Chain {
  /** Middle of the stretch that each point speaks for. */
  readonly times: Float64Array;
  /** Half of that stretch. */
  readonly reach: Float64Array;
  readonly smoothed: Smoothed;
  /** Which channel (of those given) and which of its points. */
  readonly channels: Int32Array;
  readonly points: Int32Array;
}

const moves = transition();

/** @param table log likelihoods of the channels' rows under every state. */
export function chainOf(channels: readonly PreparedChannel[], table: Float64Array): Chain {
  const merged = inTimeOrder(channels);
  const groups = groupsFor(channels);
  const compact = compactTable(merged.rows, table, groups);
  return {
    times: merged.times,
    reach: merged.reach,
    channels: merged.channels,
    points: merged.points,
    smoothed: forwardBackward({
      times: merged.times,
      rows: compact.rows,
      table: compact.table,
      classOf: groups.classOf,
      withinClass: groups.withinClass,
      transition: moves,
    }),
  };
}

/** Points that are still to be explained, earliest first; of points at one moment, in the order of the channels. */
function inTimeOrder(channels: readonly PreparedChannel[]) {
  let size = 0;
  for (const one of channels)
    for (let at = 0; at < one.explained.length; at++) if (one.explained[at] === 0) size += 1;
  const merged = {
    times: new Float64Array(size),
    reach: new Float64Array(size),
    channels: new Int32Array(size),
    points: new Int32Array(size),
    rows: new Int32Array(size),
  };
  // Series are of one rhythm: single tests, or aggregates of one length.
  const reach = channels.map((one) => (one.channel.series.points[0]?.duration ?? 0) / 2);
  const heads = new Int32Array(channels.length);
  const skip = (index: number): void => {
    const { explained } = channels[index]!;
    while (heads[index]! < explained.length && explained[heads[index]!] === 1) heads[index]! += 1;
  };
  for (let index = 0; index < channels.length; index++) skip(index);
  for (let next = 0; next < size; next++) {
    let first = -1;
    let earliest = Number.POSITIVE_INFINITY;
    for (let index = 0; index < channels.length; index++) {
      const { times } = channels[index]!.channel;
      const head = heads[index]!;
      if (head >= times.length) continue;
      const time = times[head]! + reach[index]!;
      if (first !== -1 && time >= earliest) continue;
      first = index;
      earliest = time;
    }
    const head = heads[first]!;
    merged.times[next] = earliest;
    merged.reach[next] = reach[first]!;
    merged.channels[next] = first;
    merged.points[next] = head;
    merged.rows[next] = channels[first]!.rows[head]!;
    heads[first]! += 1;
    skip(first);
  }
  return merged;
}

/** The rows that the points use, with one column for each group of states, as likelihoods. */
function compactTable(rows: Int32Array, table: Float64Array, groups: StateGroups) {
  const width = groups.classOf.length;
  const place = new Int32Array(table.length / states.length).fill(-1);
  const used: number[] = [];
  const compactRows = new Int32Array(rows.length);
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]!;
    if (place[row] === -1) {
      place[row] = used.length;
      used.push(row);
    }
    compactRows[at] = place[row]!;
  }
  const compact = new Float64Array(used.length * width);
  used.forEach((row, at) => {
    for (let g = 0; g < width; g++)
      compact[at * width + g] = Math.exp(table[row * states.length + groups.first[g]!]!);
  });
  return { rows: compactRows, table: compact };
}
