import type { Evidence } from "../../model/episode.ts";
import type { Interval } from "../../model/interval.ts";
import { metricDeclaration } from "../../model/metric.ts";
import { median } from "../../stats/median.ts";
import { quantile } from "../../stats/quantile.ts";
import { NO_PROBE } from "./channel.ts";
import { sharedStates, stanceOf } from "./stance.ts";
import { states } from "./states.ts";
import type { PreparedChannel, Strand } from "./strand.ts";
import { type PhaseSort, pointsWithin, speaksOf, supportFor } from "./support.ts";

/**
 * One row for every series that could show the phase, whichever way it speaks. A network that the phase is not said of does not
 * speak for it: trouble that it shows at that time is `elsewhere`.
 *
 * @param networks those that the phase is said of; null is the unknown network.
 */
export function evidenceOf(
  kind: PhaseSort,
  strands: readonly Strand[],
  intervals: readonly Interval[],
  table: Float64Array,
  scheduled: boolean,
  networks: readonly (number | null)[],
): Evidence[] {
  const shared = sharedStates(
    strands.map((strand) => supportFor(kind, strand.channels, intervals, table, scheduled)),
  );
  return strands.flatMap((strand) =>
    strand.channels
      .filter((channel) => speaksOf(kind, channel))
      .map((channel): Evidence => {
        const support = supportFor(kind, [channel], intervals, table, scheduled);
        const { series } = channel.channel;
        const stance = stanceOf(support, shared);
        return {
          source: series.source,
          metric: series.metric,
          feature: series.feature,
          network: series.network,
          observations: support.points,
          probes: probesWithin(channel, intervals),
          ...figuresOf(channel, intervals),
          unit: metricDeclaration(series.metric).unit,
          stance: stance === "for" && !networks.includes(strand.network) ? "elsewhere" : stance,
        };
      }),
  );
}

function probesWithin(channel: PreparedChannel, intervals: readonly Interval[]): number | null {
  const seen = new Set<number>();
  for (const interval of intervals) {
    const { from, to } = pointsWithin(channel, interval);
    for (let at = from; at < to; at++) {
      const probe = channel.channel.probes[at]!;
      if (probe !== NO_PROBE) seen.add(probe);
    }
  }
  return seen.size === 0 ? null : seen.size;
}

/** What the series is when nothing happens and what it was in the phase, in the metric's own unit, and of how many tries. */
function figuresOf(
  channel: PreparedChannel,
  intervals: readonly Interval[],
): Pick<Evidence, "n" | "bad" | "baseline" | "during"> {
  const { model } = channel;
  const values: number[] = [];
  const expected: number[] = [];
  let n = 0;
  let bad = 0;
  const { points } = channel.channel.series;
  const controls: number[] = [];
  for (const interval of intervals) {
    const { from, to } = pointsWithin(channel, interval);
    for (let at = from; at < to; at++) {
      if (model.kind === "counts") {
        n += channel.channel.n[at]!;
        bad += channel.channel.bad[at]!;
      } else {
        const point = points[channel.channel.places[at]!]!;
        values.push(point.value!);
        expected.push(model.expected[at]!);
        if (point.control !== null) controls.push(point.control);
      }
    }
  }
  if (model.kind === "counts") return { n, bad, baseline: model.failure, during: n === 0 ? null : bad / n };
  const usual = expected.length > 0 ? median(expected) : model.usual;
  return {
    n: null,
    bad: null,
    baseline: Number.isNaN(usual) ? null : inUnit(channel, usual, controls),
    during: values.length === 0 ? null : median(values),
  };
}

/** Back from log units, the metric's direction and the control. */
function inUnit(channel: PreparedChannel, level: number, controls: readonly number[]): number {
  const sign = metricDeclaration(channel.channel.series.metric).bad === "rise" ? -1 : 1;
  if (!channel.channel.controlled) return Math.exp(sign * level);
  const basis =
    controls.length > 0
      ? controls
      : channel.channel.series.points.flatMap((point) => (point.control === null ? [] : [point.control]));
  return Math.exp(sign * level) * median(basis);
}

/**
 * How hard and how widely the phase struck one network. Throttling: the level left of the slowed tests, and the share of tests
 * that were slowed. Block: the share of tries that failed, and the share of measurements with a failing try.
 */
export function strengthOf(
  kind: PhaseSort,
  channels: readonly PreparedChannel[],
  intervals: readonly Interval[],
  table: Float64Array,
): Strength {
  const speaking = channels.filter((channel) => speaksOf(kind, channel));
  return kind === "block" ? failing(speaking, intervals) : slowed(speaking, intervals, table);
}

export interface Strength {
  readonly severity: number | null;
  readonly share: number | null;
}

function failing(channels: readonly PreparedChannel[], intervals: readonly Interval[]): Strength {
  let tries = 0;
  let failed = 0;
  let measurements = 0;
  let touched = 0;
  for (const channel of channels)
    for (const interval of intervals) {
      const { from, to } = pointsWithin(channel, interval);
      for (let at = from; at < to; at++) {
        tries += channel.channel.n[at]!;
        failed += channel.channel.bad[at]!;
        measurements += 1;
        if (channel.channel.bad[at]! > 0) touched += 1;
      }
    }
  if (tries === 0) return { severity: null, share: null };
  return { severity: failed / tries, share: touched / measurements };
}

function slowed(
  channels: readonly PreparedChannel[],
  intervals: readonly Interval[],
  table: Float64Array,
): Strength {
  // The metric that leads says how hard; one that only follows would understate it.
  const leading = channels.filter((channel) => !channel.follows);
  const basis = leading.length > 0 ? leading : channels;
  const { points, states: weights } = supportFor("throttling", basis, intervals, table, false);
  if (points === 0) return { severity: null, share: null };
  const share = weights.reduce((sum, weight, j) => sum + weight * states[j]!.share, 0);
  const residuals: number[] = [];
  for (const channel of basis) {
    if (channel.model.kind !== "level") continue;
    for (const interval of intervals) {
      const { from, to } = pointsWithin(channel, interval);
      for (let at = from; at < to; at++) residuals.push(channel.model.residuals[at]!);
    }
  }
  // The slowed tests are the lowest: their middle lies at half of their share.
  const middle = quantile(residuals, share >= 0.8 ? 0.5 : share / 2);
  return { severity: Math.min(1, Math.exp(middle)), share };
}
