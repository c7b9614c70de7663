import { agreement, type Bound, HOUR, type Instant } from "../../model/interval.ts";
import { median } from "../../stats/median.ts";
import { regimeContributions } from "../contributions/regime-contributions.ts";
import type { DetectorInput, FoundEpisode, FoundPhase } from "../detector.ts";
import { evidenceOf, strengthOf } from "./evidence.ts";
import { bestOf, evidenceIntervals, type Finding, type NamedFinding } from "./finding.ts";
import { stancesOf } from "./stance.ts";
import type { Strand } from "./strand.ts";
import { thresholds } from "./thresholds.ts";

/** Findings of all parts of a service, gathered into episodes with phases. */
export function episodesOf(
  findings: readonly Finding[],
  strands: readonly Strand[],
  table: Float64Array,
  input: DetectorInput,
  detector: string,
): FoundEpisode[] {
  const merged = acrossFeatures(findings, input.until);
  return gathered(merged, input.until)
    .map((group) => episodeOf(group, strands, table, input, detector))
    .sort((a, b) => a.start.best - b.start.best || a.start.latest - b.start.latest);
}

/** One phase that two parts of the service show (the app and its web page) is one finding. */
function acrossFeatures(findings: readonly Finding[], until: Instant): Finding[] {
  const ordered = [...findings].sort(
    (a, b) =>
      Number(b.scope === "national") - Number(a.scope === "national") ||
      b.networks.length - a.networks.length ||
      b.confidence - a.confidence ||
      a.start.best - b.start.best,
  );
  const kept: Finding[] = [];
  for (const finding of ordered) {
    const at = kept.findIndex((other) => sameMatter(other, finding, until));
    if (at === -1) {
      kept.push(finding);
      continue;
    }
    const lead = kept[at]!;
    kept[at] = {
      ...lead,
      confidence: Math.max(lead.confidence, finding.confidence),
      networks: [...new Set([...lead.networks, ...finding.networks])],
      features: [...new Set([...lead.features, ...finding.features])],
    };
  }
  return kept;
}

function sameMatter(a: Finding, b: Finding, until: Instant): boolean {
  if (a.kind !== b.kind || (a.recurrence === null) !== (b.recurrence === null)) return false;
  if (a.features.some((feature) => b.features.includes(feature))) return false;
  if (a.scope === "networks" && !a.networks.some((network) => b.networks.includes(network))) return false;
  if (agreement(bestOf(a, until), bestOf(b, until)) >= 0.5) return true;
  // A short phase seen by few tests agrees poorly in length, but its edges may be the same moments.
  return meet(a.start, b.start) && (a.end === null ? b.end === null : b.end !== null && meet(a.end, b.end));
}

function meet(a: Bound, b: Bound): boolean {
  return a.earliest <= b.latest && b.earliest <= a.latest;
}

/** Findings that touch in time and concern the same networks, or the country, are one episode. */
function gathered(findings: readonly Finding[], until: Instant): Finding[][] {
  const groups: Finding[][] = [];
  const ordered = [...findings].sort((a, b) => a.start.best - b.start.best || a.confidence - b.confidence);
  const touches = (a: Finding, b: Finding) => {
    const one = bestOf(a, until);
    const other = bestOf(b, until);
    const gap = Math.max(one.start, other.start) - Math.min(one.end, other.end);
    if (gap > Math.max(thresholds.episodeGap.value * HOUR, longestPause(a), longestPause(b))) return false;
    if (a.scope === "national" || b.scope === "national") return true;
    return a.networks.some((network) => b.networks.includes(network));
  };
  for (const finding of ordered) {
    const near = groups.filter((group) => group.some((member) => touches(member, finding)));
    const group = [...near.flat(), finding];
    for (const old of near) groups.splice(groups.indexOf(old), 1);
    groups.push(group);
  }
  return groups;
}

/** The longest time between two occasions of a timetable (a weekend): a pause of its own, not its end. */
function longestPause({ recurrence }: Finding): number {
  const intervals = recurrence?.intervals ?? [];
  return intervals.slice(1).reduce((most, one, at) => Math.max(most, one.start - intervals[at]!.end), 0);
}

function episodeOf(
  group: readonly Finding[],
  strands: readonly Strand[],
  table: Float64Array,
  input: DetectorInput,
  detector: string,
): FoundEpisode {
  const ordered = [...group].sort(
    (a, b) => a.start.best - b.start.best || bestOf(b, input.until).end - bestOf(a, input.until).end,
  );
  const phases = withRecovery(
    ordered.map((finding) => ({ ...finding, called: calledOf(finding, input) })),
    ordered.map((finding) => phaseOf(finding, strands, table, input)),
  );
  const first = ordered[0]!;
  const ongoing = phases.some((phase) => phase.end === null);
  const last = phases.reduce((a, b) =>
    (b.end?.best ?? Number.POSITIVE_INFINITY) > (a.end?.best ?? Number.POSITIVE_INFINITY) ? b : a,
  );
  const networks = new Set(ordered.flatMap((finding) => finding.networks));
  return {
    country: input.country,
    service: input.service,
    networks: [...networks].filter((network) => network !== null).sort((a, b) => a - b),
    scope: ordered.some((finding) => finding.scope === "national") ? "national" : "networks",
    provenance: input.provenance,
    start: first.start,
    end: ongoing ? null : (last.end as Bound),
    ongoing,
    beganBeforeData: first.beganBeforeData,
    phases,
    confidence: Math.max(...phases.map((phase) => phase.confidence)),
    detector,
  };
}

/** Traffic or a signal of the country's connectivity as a whole that falls is a shutdown, not the throttling of a service. */
function calledOf(finding: Finding, input: DetectorInput): NamedFinding["called"] {
  if (input.service !== "internet") return finding.kind;
  return "shutdown";
}

function phaseOf(
  finding: Finding,
  strands: readonly Strand[],
  table: Float64Array,
  input: DetectorInput,
): FoundPhase {
  const intervals = evidenceIntervals(finding, input.until);
  const ofFeatures = strands.filter((strand) => finding.features.includes(strand.feature));
  const showing = ofFeatures.filter((strand) => finding.networks.includes(strand.network));
  const scheduled = finding.recurrence !== null;
  const stances = stancesOf(finding.kind, ofFeatures, intervals, table, scheduled);
  const dissenting = new Set(stances.against.filter((network) => !finding.networks.includes(network)));
  const strengths = showing.map((strand) => strengthOf(finding.kind, strand.channels, intervals, table));
  return {
    kind: calledOf(finding, input),
    start: finding.start,
    end: finding.end,
    // Over networks the middle one, so that a network with many tests does not speak for all.
    severity: middleOf(strengths.map((one) => one.severity)),
    affectedShare:
      finding.scope === "national"
        ? finding.networks.length / (finding.networks.length + dissenting.size)
        : middleOf(strengths.map((one) => one.share)),
    confidence: finding.confidence,
    feature: featureOf(finding, strands, table, input.until),
    recurrence: finding.recurrence?.recurrence ?? null,
    evidence: evidenceOf(finding.kind, strands, intervals, table, scheduled, finding.networks),
    contributions: regimeContributions(finding.kind, ofFeatures, intervals, table, scheduled),
  };
}

function middleOf(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : median(known);
}

/** The part of the service that a phase is confined to: named only where another part, measured as well, was well. */
function featureOf(
  finding: Finding,
  strands: readonly Strand[],
  table: Float64Array,
  until: Instant,
): string | null {
  if (finding.features.length !== 1) return null;
  const others = strands.filter(
    (strand) => !finding.features.includes(strand.feature) && finding.networks.includes(strand.network),
  );
  const { against } = stancesOf(
    finding.kind,
    others,
    evidenceIntervals(finding, until),
    table,
    finding.recurrence !== null,
  );
  return against.length > 0 ? finding.features[0]! : null;
}

/** A milder and short slow stretch right after a block is its recovery. */
function withRecovery(findings: readonly NamedFinding[], phases: readonly FoundPhase[]): FoundPhase[] {
  return phases.map((phase, at) => {
    const before = phases[at - 1];
    if (at === 0 || before === undefined || phase.kind !== "throttling" || before.kind !== "block")
      return phase;
    if (findings[at - 1]!.recurrence !== null || before.end === null || phase.end === null) return phase;
    const gap = phase.start.best - before.end.best;
    const length = phase.end.best - phase.start.best;
    const earlier = phases.slice(0, at).findLast((one) => one.kind === "throttling");
    const milder = earlier === undefined || (phase.severity ?? 1) > (earlier.severity ?? 0);
    const soon = gap <= thresholds.phaseGap.value * HOUR && length <= thresholds.recoveryWithin.value * HOUR;
    return soon && milder ? { ...phase, kind: "recovery" } : phase;
  });
}
