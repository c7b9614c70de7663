import { agreement, HOUR, type Instant, type Interval, lengthOf, overlap } from "../../model/interval.ts";
import type { Chain } from "./chain.ts";
import { bestOf, type Finding } from "./finding.ts";
import { isLongEnough } from "./long-enough.ts";
import { phasesOf, type RawPhase } from "./phases.ts";
import type { FoundRecurrence } from "./recurrence.ts";
import type { Strand } from "./strand.ts";
import { loudestProbe, type PhaseSort, pointsWithin, speaksOf, supportFor } from "./support.ts";
import { thresholds } from "./thresholds.ts";

/** A measurement counts as failing from this share of its tries on: a partial block leaves some addresses open. */
const FAILING_SHARE = 0.3;

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
    for (const phase of phasesOf(of.pooled, until, supportedBy(of.pooled, channels, table))) {
      const interval = bestOf(phase, until);
      const stances = stancesOf(phase.kind, of.strands, [interval], table, false);
      const showing = stances.for.length >= 2 ? stances.for : stances.leaning;
      const scope = scopeOf(showing.length, stances.against.length, of.strands);
      // What only a few networks show must be seen in each of them by itself.
      if (scope === "national") country.push({ ...asFinding(phase, of.feature), scope, networks: showing });
    }
  }

  const own: Finding[] = [];
  of.strands.forEach((strand, index) => {
    const chain = of.chains[index];
    if (chain === null || chain === undefined) return;
    for (const phase of phasesOf(chain, until, supportedBy(chain, strand.channels, table))) {
      const whole = country.find((finding) => explains(finding, phase, until));
      const parts =
        whole !== undefined
          ? beyond(whole, phase, strand, of, table, until)
          : [
              {
                ...asFinding(phase, of.feature),
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
  return [...found, ...country, ...own];
}

function asFinding(phase: RawPhase, feature: string | null) {
  return {
    kind: phase.kind,
    start: phase.start,
    end: phase.end,
    beganBeforeData: phase.beganBeforeData,
    confidence: phase.confidence,
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
      ...asFinding(phase, of.feature),
      ...part,
      scope: scopeOf(1, 0, of.strands),
      networks: [strand.network],
    }));
}

/** Which networks show a phase, argue against it, or lean its way without being sure. */
export function stancesOf(
  kind: PhaseSort,
  strands: readonly Strand[],
  intervals: readonly Interval[],
  table: Float64Array,
  scheduled: boolean,
) {
  const limit = Math.log(thresholds.stance.value);
  const showing: (number | null)[] = [];
  const against: (number | null)[] = [];
  const leaning: (number | null)[] = [];
  for (const strand of strands) {
    const { logFactor, points } = supportFor(kind, strand.channels, intervals, table, scheduled);
    if (points === 0) continue;
    if (logFactor > 0) leaning.push(strand.network);
    if (logFactor >= limit) showing.push(strand.network);
    else if (logFactor <= -limit) against.push(strand.network);
  }
  return { for: showing, against, leaning };
}

/** National where most networks that can tell show it. One network alone is the country only when it stands for all. */
function scopeOf(showing: number, against: number, strands: readonly Strand[]): "national" | "networks" {
  if (strands.length === 1) return strands[0]!.network === null ? "national" : "networks";
  const quorum = Math.max(2, thresholds.nationalQuorum.value * strands.filter(isLongEnough).length);
  const most = showing >= thresholds.nationalShare.value * (showing + against);
  return most && showing >= quorum ? "national" : "networks";
}

/** Whether a stretch of a chain holds enough measurements of the sort that its kind needs. */
function supportedBy(chain: Chain, channels: Strand["channels"], table: Float64Array) {
  return (kind: PhaseSort, from: number, to: number): boolean => {
    const interval = { start: chain.times[from]! - chain.reach[from]!, end: chain.times[to]! + 1 };
    const limit = Math.log(thresholds.stance.value);
    if (supportFor(kind, channels, [interval], table, false).logFactor <= limit) return false;
    const loudest = loudestProbe(kind, channels, interval, table);
    if (loudest !== null && supportFor(kind, channels, [interval], table, false, loudest).logFactor <= limit)
      return false;
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
