import { HOUR, MINUTE } from "../../model/interval.ts";
import { type Channel, NO_PROBE } from "./channel.ts";
import type { CountsModel } from "./counts-model.ts";
import type { LevelModel } from "./level-model.ts";
import { probeEffects } from "./probe-effects.ts";

/** A channel with what the model makes of it. */
export interface PreparedChannel {
  readonly channel: Channel;
  /** How much of an independent observation each point is, 0 to 1. */
  readonly weights: Float64Array;
  /** How far each point's probe lies above or below the others, log units. Outcomes: empty. */
  readonly effects: Float64Array;
  /** Whether delays of it may follow throttling only in part, because another metric leads. */
  readonly follows: boolean;
  model: LevelModel | CountsModel;
  rows: Int32Array;
  /** 1 where the point belongs to a timetable that was found: the regimes need not explain it. */
  readonly explained: Uint8Array;
}

/** Everything that one network says of one part of a service: what one sequence of states must explain. */
export interface Strand {
  readonly network: number | null;
  readonly feature: string | null;
  readonly channels: readonly PreparedChannel[];
}

const leading = ["throughput", "traffic", "signal", "load", "latency", "handshake"] as const;

/** Channels of one network and feature as a strand. Models and rows are still empty. */
export function strandOf(
  network: number | null,
  feature: string | null,
  channels: readonly Channel[],
): Strand {
  const metricsPresent = new Set(channels.map((channel) => channel.series.metric));
  const leader = leading.find((metric) => metricsPresent.has(metric));
  const together = metricsTogether(channels);
  return {
    network,
    feature,
    channels: channels.map((channel, index) => ({
      channel,
      weights: weightsOf(channel, together[index]!),
      effects: channel.kind === "level" ? probeEffects(channel) : new Float64Array(0),
      follows: channel.kind === "level" && channel.series.metric !== leader,
      model: { kind: "counts", failure: 0.5, tempering: 1 },
      rows: new Int32Array(0),
      explained: new Uint8Array(channel.times.length),
    })),
  };
}

/** At each point of each channel, how many of the channels were measured in that minute. */
function metricsTogether(channels: readonly Channel[]): Uint16Array[] {
  const heads = new Int32Array(channels.length);
  const minuteOf = (time: number) => Math.floor(time / MINUTE);
  return channels.map((channel) => {
    heads.fill(0);
    const together = new Uint16Array(channel.times.length);
    let counted = Number.NaN;
    let count = 0;
    for (let at = 0; at < together.length; at++) {
      const minute = minuteOf(channel.times[at]!);
      if (minute !== counted) {
        count = 0;
        for (let index = 0; index < channels.length; index++) {
          const { times } = channels[index]!;
          while (heads[index]! < times.length && minuteOf(times[heads[index]!]!) < minute) heads[index]! += 1;
          if (heads[index]! < times.length && minuteOf(times[heads[index]!]!) === minute) count += 1;
        }
        counted = minute;
      }
      together[at] = count;
    }
    return together;
  });
}

/**
 * Several metrics of one measurement are not several measurements, and a probe that tries again and again is
 * still one probe: k dependent observations count like √k independent ones. Where a source does not tell probes apart, tests
 * that bear the very same time are taken for one probe's.
 */
function weightsOf(channel: Channel, together: Uint16Array): Float64Array {
  const { times, probes } = channel;
  // What a probe's line is like at all times is taken out of its levels; what is left changes from one hour to the next.
  const memory = HOUR;
  // Points are in time order: each probe has one window open at a time.
  const open = new Map<number, { window: number; group: number }>();
  const groups = new Int32Array(times.length);
  const sizes: number[] = [];
  let nameless = Number.NaN;
  let namelessGroup = -1;
  for (let at = 0; at < times.length; at++) {
    const probe = probes[at]!;
    if (probe === NO_PROBE) {
      if (times[at] !== nameless) {
        nameless = times[at]!;
        namelessGroup = sizes.length;
        sizes.push(0);
      }
      groups[at] = namelessGroup;
      sizes[namelessGroup]! += 1;
      continue;
    }
    const window = Math.floor(times[at]! / memory);
    let one = open.get(probe);
    if (one === undefined) {
      one = { window, group: sizes.length };
      sizes.push(0);
      open.set(probe, one);
    } else if (one.window !== window) {
      one.window = window;
      one.group = sizes.length;
      sizes.push(0);
    }
    groups[at] = one.group;
    sizes[one.group]! += 1;
  }
  const weights = new Float64Array(times.length);
  for (let at = 0; at < weights.length; at++)
    weights[at] = 1 / Math.sqrt(together[at]! * sizes[groups[at]!]!);
  return weights;
}
