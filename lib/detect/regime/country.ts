import {
  agreement,
  DAY,
  HOUR,
  type Instant,
  type Interval,
  lengthOf,
  overlap,
} from "../../model/interval.ts";
import type { Chain } from "./chain.ts";
import { bestOf, type Finding } from "./finding.ts";
import { cutAtJoining, type Joiner, joinedLate } from "./late-joiners.ts";
import { isLongEnough } from "./long-enough.ts";
import { modelThresholds } from "./model-thresholds.ts";
import { phasesOf, type RawPhase } from "./phases.ts";
import type { FoundRecurrence } from "./recurrence.ts";
import { stancesOf } from "./stance.ts";
import { states } from "./states.ts";
import type { Strand } from "./strand.ts";
import { loudestProbe, type PhaseSort, pointsWithin, type Support, speaksOf, supportFor } from "./support.ts";
import { thresholds } from "./thresholds.ts";

/** A measurement counts as failing from this share of its tries on: a partial block leaves some addresses open. */
const FAILING_SHARE = modelThresholds.failingMeasurement.value;
/** Tests that a mean needs on either side of a drop. */
const FEWEST_FOR_DROP = modelThresholds.testsAtDrop.value;

/** What is said by the chains of one part of a service: one for each network, and one for all of them together. */
export interface FeatureChains {
  readonly feature: string | null;
  readonly strands: readonly Strand[];
  /** In the order of the strands; null where there was too little to judge. */
  readonly chains: readonly (Chain | null)[];
  /** Null where there are not at least two networks. */
  readonly pooled: Chain | null;
  readonly recurrences: readonly { readonly strands: readonly Strand[]; readonly found: FoundRecurrence }[];
}

/**
 * The findings of one part of a service in a country. What all networks together show comes first, with the
 * networks that stand behind it; a network's own phases follow where the country's do not explain them.
 */
export function findingsOf(of: FeatureChains, table: Float64Array, until: Instant): Finding[] {
  const found: Finding[] = of.recurrences.map(({ strands, found: recurrence }) => {
    const intervals = recurrence.intervals;
    const stances = stancesOf("block", of.strands, intervals, table, true);
    // Found in all networks together: those that show it. Found in some by themselves: those.
    const showing = new Set(
      strands.length === of.strands.length && strands.length > 1
        ? stances.for
        : strands.map((strand) => strand.network),
    );
    return {
      kind: "block",
      start: recurrence.start,
      end: recurrence.end,
      beganBeforeData: false,
      confidence: recurrence.confidence,
      scope: scopeOf(showing.size, stances.against.filter((one) => !showing.has(one)).length, of.strands),
      networks: of.strands.map((strand) => strand.network).filter((network) => showing.has(network)),
      features: [of.feature],
      recurrence,
    };
  });

  const country: Finding[] = [];
  if (of.pooled !== null) {
    const channels = of.strands.flatMap((strand) => strand.channels);
    for (const phase of phasesOf(of.pooled, until, supportedBy(of.pooled, channels, table), true)) {
      const interval = bestOf(phase, until);
      const stances = stancesOf(phase.kind, of.strands, [interval], table, false);
      const showing = stances.for.length >= 2 ? stances.for : stances.leaning;
      const scope = scopeOf(showing.length, stances.against.length, of.strands);
      // What only a few networks show must be seen in each of them by itself.
      if (scope === "national")
        country.push({ ...asFinding(phase, of.feature, channels), scope, networks: showing });
    }
  }

  const own: Finding[] = [];
  const joiners = new Map<Finding, Joiner[]>();
  of.strands.forEach((strand, index) => {
    const chain = of.chains[index];
    if (chain === null || chain === undefined) return;
    for (const phase of phasesOf(chain, until, supportedBy(chain, strand.channels, table))) {
      const whole = country.find((finding) => explains(finding, phase, until));
      if (whole?.networks.includes(strand.network) && joinedLate(whole, phase))
        joiners.set(whole, [...(joiners.get(whole) ?? []), { network: strand.network, phase }]);
      const parts =
        whole !== undefined
          ? beyond(whole, phase, strand, of, table, until)
          : [
              {
                ...asFinding(phase, of.feature, strand.channels),
                scope: scopeOf(1, 0, of.strands),
                networks: [strand.network],
              },
            ];
      for (const part of parts) {
        const together = own.findIndex(
          (other) => other.kind === part.kind && agreement(bestOf(other, until), bestOf(part, until)) >= 0.3,
        );
        if (together === -1) own.push(part);
        else own[together] = joined(own[together]!, part, of.strands, table, until);
      }
    }
  });
  const cut = country.flatMap((finding) => cutAtJoining(finding, joiners.get(finding) ?? [], until));
  return [...found, ...cut, ...own];
}

function asFinding(phase: RawPhase, feature: string | null, channels: Strand["channels"]) {
  // A slow beginning of a record is as well explained by an upgrade after it, unless a control was measured beside it.
  const unseen =
    phase.kind === "throttling" &&
    phase.beganBeforeData &&
    !channels.some(({ channel }) => channel.controlled);
  const highest = unseen ? thresholds.confidenceUnseen.value : 1;
  return {
    kind: phase.kind,
    start: phase.start,
    end: phase.end,
    beganBeforeData: phase.beganBeforeData,
    confidence: Math.min(phase.confidence, highest),
    features: [feature],
    recurrence: null,
  } satisfies Partial<Finding>;
}

/** Two networks' phases as one finding: the bounds of the surer one, both networks. */
function joined(
  a: Finding,
  b: Finding,
  strands: readonly Strand[],
  table: Float64Array,
  until: Instant,
): Finding {
  const lead = b.confidence > a.confidence ? b : a;
  const networks = new Set([...a.networks, ...b.networks]);
  const against = stancesOf(lead.kind, strands, [bestOf(lead, until)], table, false).against;
  return {
    ...lead,
    networks: strands.map((strand) => strand.network).filter((network) => networks.has(network)),
    scope: scopeOf(networks.size, against.filter((one) => !networks.has(one)).length, strands),
  };
}

/** Whether a network's phase is what the country shows already, seen less sharply. */
function explains(finding: Finding, phase: RawPhase, until: Instant): boolean {
  const whole = bestOf(finding, until);
  const own = bestOf(phase, until);
  const shared = overlap(whole, own);
  if (shared === null) return false;
  const covered = lengthOf(shared) / lengthOf(own);
  if (finding.kind !== phase.kind) return covered >= 0.5;
  const core: Interval = { start: phase.start.latest, end: phase.end?.earliest ?? until };
  if (core.end <= core.start) return true;
  const wide: Interval = { start: finding.start.earliest, end: finding.end?.latest ?? until };
  const coreShared = overlap(wide, core);
  return covered >= 0.5 || (coreShared !== null && lengthOf(coreShared) >= 0.5 * lengthOf(core));
}

/**
 * What a network shows before the country's phase began and after it ended: a part of at least a day that its own
 * observations speak for.
 */
function beyond(
  country: Finding,
  phase: RawPhase,
  strand: Strand,
  of: FeatureChains,
  table: Float64Array,
  until: Instant,
): Finding[] {
  if (country.kind !== phase.kind) return [];
  const parts: Pick<Finding, "start" | "end" | "beganBeforeData">[] = [];
  if (country.start.earliest - phase.start.latest >= thresholds.longerBy.value * HOUR)
    parts.push({ start: phase.start, end: country.start, beganBeforeData: phase.beganBeforeData });
  const lasts = phase.end?.earliest ?? until;
  if (country.end !== null && lasts - country.end.latest >= thresholds.longerBy.value * HOUR)
    parts.push({ start: country.end, end: phase.end, beganBeforeData: false });
  return parts
    .filter((part) => {
      const { logFactor, points } = supportFor(
        phase.kind,
        strand.channels,
        [bestOf(part, until)],
        table,
        false,
      );
      return points >= thresholds.minimumSlow.value && logFactor >= Math.log(thresholds.stance.value) * 2;
    })
    .map((part) => ({
      ...asFinding(phase, of.feature, strand.channels),
      ...part,
      scope: scopeOf(1, 0, of.strands),
      networks: [strand.network],
    }));
}

/** National where most networks that can tell show it. One network alone is the country only when it stands for all. */
function scopeOf(showing: number, against: number, strands: readonly Strand[]): "national" | "networks" {
  if (strands.length === 1) return strands[0]!.network === null ? "national" : "networks";
  const quorum = Math.max(2, thresholds.nationalQuorum.value * strands.filter(isLongEnough).length);
  const most = showing >= thresholds.nationalShare.value * (showing + against);
  return most && showing >= quorum ? "national" : "networks";
}

/** How far the levels of a stretch lie below what is expected, in log units: the mean over tests, metrics that only follow left out. */
function meanFall(channels: Strand["channels"], interval: Interval): number {
  const levels = channels.filter(({ channel }) => channel.kind === "level");
  const leading = levels.filter((channel) => !channel.follows);
  let sum = 0;
  let tests = 0;
  for (const channel of leading.length > 0 ? leading : levels) {
    if (channel.model.kind !== "level") continue;
    const { from, to } = pointsWithin(channel, interval);
    for (let at = from; at < to; at++) sum -= channel.model.residuals[at]!;
    tests += to - from;
  }
  return tests === 0 ? 0 : sum / tests;
}

/**
 * How far the level dropped from one stretch of time to the next, in log units, hours of the week and probes allowed for: the difference
 * of means, since a median hides the slowing of a third of the tests. A drift that took weeks shows little of it in the days around any moment. Infinite where one holds too few tests to tell.
 */
function dropBetween(channels: Strand["channels"], before: Interval, after: Interval): number {
  const levels = channels.filter(({ channel }) => channel.kind === "level");
  const leading = levels.filter((channel) => !channel.follows);
  const differences: number[] = [];
  const counts: number[] = [];
  for (const channel of leading.length > 0 ? leading : levels) {
    const { model } = channel;
    if (model.kind !== "level") continue;
    const within = (interval: Interval): Float64Array => {
      const { from, to } = pointsWithin(channel, interval);
      return model.adjusted.subarray(from, to);
    };
    const [one, other] = [within(before), within(after)];
    if (one.length < FEWEST_FOR_DROP || other.length < FEWEST_FOR_DROP) continue;
    differences.push(meanOf(one) - meanOf(other));
    counts.push(Math.min(one.length, other.length));
  }
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return Number.POSITIVE_INFINITY;
  return differences.reduce((sum, difference, at) => sum + difference * counts[at]!, 0) / total;
}

function meanOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** In how many half hours of the clock a test speaks for the likeliest state of a stretch. */
function momentsOf(
  support: Support,
  channels: Strand["channels"],
  interval: Interval,
  table: Float64Array,
): number {
  const likeliest = support.states.reduce(
    (best, weight, j) => (weight > support.states[best]! ? j : best),
    0,
  );
  const moments = new Set<number>();
  for (const channel of channels) {
    if (channel.channel.kind !== "level") continue;
    const { from, to } = pointsWithin(channel, interval);
    for (let at = from; at < to; at++)
      if (table[channel.rows[at]! * states.length + likeliest]! > 0)
        moments.add(Math.floor((2 * channel.channel.times[at]!) / HOUR));
  }
  return moments.size;
}

/** Whether a stretch of a chain holds enough measurements of the sort that its kind needs. */
function supportedBy(chain: Chain, channels: Strand["channels"], table: Float64Array) {
  return (kind: PhaseSort, from: number, to: number, normalFrom: number | null): boolean => {
    const interval = { start: chain.times[from]! - chain.reach[from]!, end: chain.times[to]! + 1 };
    const limit = Math.log(thresholds.stance.value);
    const support = supportFor(kind, channels, [interval], table, false);
    if (support.logFactor <= limit) return false;
    if (
      kind === "throttling" &&
      momentsOf(support, channels, interval, table) < thresholds.minimumMoments.value
    )
      return false;
    const loudest = loudestProbe(kind, channels, interval, table);
    if (
      loudest !== null &&
      supportFor(kind, channels, [interval], table, false, loudest).logFactor <=
        Math.log(thresholds.withoutLoudest.value)
    )
      return false;
    const smallest = -Math.log1p(-thresholds.smallestFall.value);
    if (kind === "throttling" && meanFall(channels, interval) < smallest) return false;
    if (kind === "throttling" && normalFrom !== null) {
      const window = thresholds.dropWindow.value * DAY;
      const before = {
        start: Math.max(chain.times[normalFrom]!, interval.start - window),
        end: interval.start,
      };
      const after = { start: interval.start, end: Math.min(interval.end, interval.start + window) };
      if (dropBetween(channels, before, after) < 0.75 * smallest) return false;
    }
    let counted = 0;
    for (const channel of channels) {
      if (!speaksOf(kind, channel)) continue;
      const range = pointsWithin(channel, interval);
      for (let at = range.from; at < range.to; at++) {
        if (channel.explained[at] === 1) continue;
        if (kind === "throttling" || channel.channel.bad[at]! >= FAILING_SHARE * channel.channel.n[at]!)
          counted += 1;
      }
    }
    return counted >= (kind === "block" ? thresholds.minimumFailures.value : thresholds.minimumSlow.value);
  };
}
