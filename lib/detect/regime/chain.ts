import { forwardBackward, type Smoothed } from "./forward-backward.ts";
import type { LikelihoodTable } from "./likelihood-table.ts";
import { classOf, withinClass } from "./states.ts";
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

export function chainOf(channels: readonly PreparedChannel[], table: LikelihoodTable): Chain {
  let size = 0;
  for (const one of channels)
    for (let at = 0; at < one.explained.length; at++) if (one.explained[at] === 0) size += 1;
  const unordered = new Float64Array(size);
  const half = new Float64Array(size);
  const channelAt = new Int32Array(size);
  const pointAt = new Int32Array(size);
  let next = 0;
  channels.forEach((one, index) => {
    const { times, series } = one.channel;
    // Series are of one rhythm: single tests, or aggregates of one length.
    const reach = (series.points[0]?.duration ?? 0) / 2;
    for (let at = 0; at < times.length; at++) {
      if (one.explained[at] === 1) continue;
      unordered[next] = times[at]! + reach;
      half[next] = reach;
      channelAt[next] = index;
      pointAt[next] = at;
      next += 1;
    }
  });
  const order = Int32Array.from({ length: size }, (_, at) => at).sort(
    (a, b) => unordered[a]! - unordered[b]! || channelAt[a]! - channelAt[b]! || pointAt[a]! - pointAt[b]!,
  );
  const times = Float64Array.from(order, (at) => unordered[at]!);
  const rows = Int32Array.from(order, (at) => channels[channelAt[at]!]!.rows[pointAt[at]!]!);
  return {
    times,
    reach: Float64Array.from(order, (at) => half[at]!),
    channels: Int32Array.from(order, (at) => channelAt[at]!),
    points: Int32Array.from(order, (at) => pointAt[at]!),
    smoothed: forwardBackward({
      times,
      rows,
      table: table.values(),
      classOf,
      withinClass,
      transition: moves,
    }),
  };
}
