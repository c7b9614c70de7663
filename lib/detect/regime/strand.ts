import { HOUR, MINUTE } from "../../model/interval.ts";
import type { Channel } from "./channel.ts";
import type { CountsModel } from "./counts-model.ts";
import type { LevelModel } from "./level-model.ts";

/** A channel with what the model makes of it. */
export interface PreparedChannel {
  readonly channel: Channel;
  /** How much of an independent observation each point is, 0 to 1. */
  readonly weights: Float64Array;
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
  const perMinute = new Map<number, number>();
  for (const channel of channels)
    for (const minute of new Set(Array.from(channel.times, minuteOf)))
      perMinute.set(minute, (perMinute.get(minute) ?? 0) + 1);
  return {
    network,
    feature,
    channels: channels.map((channel) => ({
      channel,
      weights: weightsOf(channel, perMinute),
      follows: channel.kind === "level" && channel.series.metric !== leader,
      model: { kind: "counts", failure: 0.5, tempering: 1 },
      rows: new Int32Array(0),
      explained: new Uint8Array(channel.times.length),
    })),
  };
}

function minuteOf(time: number): number {
  return Math.floor(time / MINUTE);
}

/**
 * Several metrics of one measurement are not several measurements, and a probe that tries again and again is
 * still one probe: k dependent observations count like √k independent ones.
 */
function weightsOf(channel: Channel, perMinute: ReadonlyMap<number, number>): Float64Array {
  const perProbe = new Map<string, number>();
  // How fast a probe's line is changes slowly; whether a test of it fails, from one hour to the next.
  const memory = channel.kind === "level" ? 6 * HOUR : HOUR;
  const keyOf = (at: number) => `${channel.probes[at]}/${Math.floor(channel.times[at]! / memory)}`;
  for (let at = 0; at < channel.times.length; at++)
    if (channel.probes[at] !== null) perProbe.set(keyOf(at), (perProbe.get(keyOf(at)) ?? 0) + 1);
  return Float64Array.from(channel.times, (time, at) => {
    const together = perMinute.get(minuteOf(time)) ?? 1;
    const repeats = channel.probes[at] === null ? 1 : (perProbe.get(keyOf(at)) ?? 1);
    return 1 / Math.sqrt(together * repeats);
  });
}
