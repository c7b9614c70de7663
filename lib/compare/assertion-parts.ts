import type { Claim } from "../model/claim.ts";
import {
  type Bound,
  DAY,
  type Duration,
  HOUR,
  type Instant,
  type Interval,
  lengthOf,
  overlap,
} from "../model/interval.ts";
import { saidWithin } from "../model/said-within.ts";
import type { Reason } from "../model/verdict.ts";
import type { ClaimEvidence } from "./comparison.ts";
import { type Finding, figuresOf } from "./finding.ts";
import { networkShows, remainingOn } from "./network-shows.ts";
import { spans } from "./period.ts";
import { powerThresholds } from "./power.ts";
import { reason } from "./reason-codes.ts";
import { medianOf, networksSeen } from "./sampling.ts";
import { speaksOfDays } from "./speaks-of-days.ts";

/** How far a figure may lie from the claimed one and still be what was claimed. */
export const tolerances = {
  /** Share of a duration said exactly; `spans.approximateShare` for one said roughly. */
  exactShare: 0.1,
  /** Of a remaining share of the speed, said exactly and roughly. */
  remaining: 0.1,
  remainingApproximate: 0.15,
  /** Bounds wider than this many times the claimed duration say nothing about it. */
  informativeWidth: 2,
  /** Share of the measured networks that must show it before the country can be said to. */
  scopeShare: 0.5,
} as const;

/** Each thing that the claim says, held against what was found: one reason a part. */
export function judgeParts(
  claim: Claim,
  evidence: ClaimEvidence,
  sure: readonly Finding[],
  period: Interval,
): Reason[] {
  return [
    ...edgeReasons(claim, evidence, sure),
    ...durationReasons(claim, evidence, sure),
    ...sizeReasons(claim, evidence, sure, period),
    ...networkReasons(claim, evidence, sure, period),
  ];
}

/** Start and end, where the claim names them. With a duration of its own, the period is only where it lies. */
function edgeReasons(claim: Claim, evidence: ClaimEvidence, sure: readonly Finding[]): Reason[] {
  if (claim.period === null || claim.duration !== null) return [];
  const days = speaksOfDays(claim.period, claim.country);
  const length = lengthOf(claim.period);
  // "On 20 October" names a day in which it lay, not a day that it filled.
  if (days && length <= DAY + HOUR) return [];
  const slack = Math.max(
    days ? DAY : Math.max(HOUR, length * tolerances.exactShare),
    claim.approximate ? length * spans.approximateShare : 0,
  );
  const timed = sure.map((one) => timesWithin(one, claim.period!));
  const first = timed[0]!;
  const last = timed.reduce((a, b) => ((a.end?.best ?? Infinity) >= (b.end?.best ?? Infinity) ? a : b));
  const reasons = [
    startOpen(claim.period.start, slack, first) ??
      networkEdge("start", claim, evidence, sure, slack) ??
      edgeReason("start", claim.period.start, first.start, slack, first),
  ];
  // Still going on when it was said: the claim's end is the moment of speaking, and claims nothing.
  if (claim.period.end >= saidWithin(evidence.said).start) return reasons;
  const own = networkEdge("end", claim, evidence, sure, slack);
  if (own !== null) reasons.push(own);
  else if (last.end !== null) reasons.push(edgeReason("end", claim.period.end, last.end, slack, last));
  else if (evidence.until > claim.period.end + slack)
    reasons.push(
      reason("end-differs", "against", {
        ...figuresOf(last),
        claimedAt: claim.period.end,
        earliestAt: evidence.until,
        latestAt: evidence.until,
      }),
    );
  else reasons.push(reason("end-open", "neither", { ...figuresOf(last), claimedAt: claim.period.end }));
  return reasons;
}

function edgeReason(
  edge: "start" | "end",
  claimed: Instant,
  bound: Bound,
  slack: Duration,
  one: Finding,
): Reason {
  const matches = claimed >= bound.earliest - slack && claimed <= bound.latest + slack;
  return reason(`${edge}-${matches ? "matches" : "differs"}`, matches ? "for" : "against", {
    ...figuresOf(one),
    claimedAt: claimed,
    earliestAt: bound.earliest,
    latestAt: bound.latest,
  });
}

/** A claim that reaches back before the first data: what was going on when they begin may have begun any time. */
function startOpen(claimed: Instant, slack: Duration, one: Finding): Reason | null {
  if (!one.episode.beganBeforeData || one.start.best !== one.episode.start.best) return null;
  if (claimed >= one.start.earliest - slack) return null;
  return reason("start-open", "neither", { ...figuresOf(one), claimedAt: claimed });
}

/**
 * An edge on the networks that a claim names, where the interference began earlier or ended later on others: none
 * of the named ones shows it beyond the claimed edge, where all were measured, and all do on the near side of it.
 * Null where that is not so.
 */
function networkEdge(
  edge: "start" | "end",
  claim: Claim,
  evidence: ClaimEvidence,
  sure: readonly Finding[],
  slack: Duration,
): Reason | null {
  const { networks, period } = claim;
  if (networks === null || period === null) return null;
  const { cells } = evidence.subject;
  const beyond =
    edge === "start"
      ? { start: Math.min(...sure.map((one) => one.start.best)), end: period.start - slack }
      : {
          start: period.end + slack,
          end: Math.max(...sure.map((one) => one.end?.best ?? evidence.until)),
        };
  if (beyond.start >= beyond.end) return null;
  const seen = networksSeen(cells, beyond, powerThresholds.leastObservations);
  const phases = sure.flatMap((one) => one.phases);
  // Twice the slack: where it began too late, or ended too early, less than half of this shows it.
  const near =
    edge === "start"
      ? { start: period.start, end: period.start + 2 * slack }
      : { start: period.end - 2 * slack, end: period.end };
  const shows = (network: number) =>
    phases.some((phase) => networkShows(cells, network, phase, { period: near, until: evidence.until }));
  const free = (network: number) =>
    seen.includes(network) &&
    shows(network) &&
    !phases.some((phase) => networkShows(cells, network, phase, { period: beyond, until: evidence.until }));
  if (!networks.every(free)) return null;
  return reason(`network-${edge}-fits`, "for", {
    ...figuresOf(sure[0]!),
    networks: [...networks].sort((a, b) => a - b),
    claimedAt: edge === "start" ? period.start : period.end,
  });
}

/** One that comes back by a timetable, cut to those of its hours that lie in the time the claim names. */
function timesWithin(one: Finding, period: Interval): Finding {
  const hours = one.phases.flatMap((phase) => phase.recurrence?.occurrences ?? []);
  const inside = hours.filter((each) => overlap(each, period) !== null);
  if (inside.length === 0) return one;
  const at = (instant: Instant): Bound => ({ earliest: instant, best: instant, latest: instant });
  return {
    ...one,
    start: at(Math.min(...inside.map(({ start }) => start))),
    end: at(Math.max(...inside.map(({ end }) => end))),
  };
}

/** The shortest and the longest that a finding can have lasted, its bounds being what they are. */
export function measuredDuration(one: Finding, until: Instant): { least: Duration; most: Duration } {
  const began = one.episode.beganBeforeData && one.start.best === one.episode.start.best;
  return {
    least: Math.max(0, (one.end?.earliest ?? Math.max(until, one.start.latest)) - one.start.latest),
    most: one.end === null || began ? Number.POSITIVE_INFINITY : one.end.latest - one.start.earliest,
  };
}

function durationReasons(claim: Claim, evidence: ClaimEvidence, sure: readonly Finding[]): Reason[] {
  if (claim.duration === null) return [];
  const claimed = claim.duration;
  const share = claim.approximate ? spans.approximateShare : tolerances.exactShare;
  // Of one that comes back by a timetable, its hours on a day.
  const each = sure.flatMap((one) => {
    const hours = one.phases.flatMap((phase) => phase.recurrence?.occurrences ?? []);
    const inside = hours.filter((stretch) => overlap(stretch, claim.period ?? stretch) !== null);
    return inside.length === 0 ? [one] : inside.map((stretch) => timesWithin(one, stretch));
  });
  const judged = each.map((one) => {
    const { least, most } = measuredDuration(one, evidence.until);
    const figures = { ...figuresOf(one), claimedMs: claimed, leastMs: least };
    if (least > claimed * (1 + share))
      return Number.isFinite(most)
        ? reason("duration-differs", "against", { ...figures, mostMs: most })
        : reason("duration-differs", "against", figures);
    if (!Number.isFinite(most)) return reason("duration-uncertain", "neither", figures);
    if (most < claimed * (1 - share))
      return reason("duration-differs", "against", { ...figures, mostMs: most });
    if (most - least > claimed * tolerances.informativeWidth)
      return reason("duration-uncertain", "neither", { ...figures, mostMs: most });
    return reason("duration-matches", "for", { ...figures, mostMs: most });
  });
  // Where several were found, the claim speaks of the one that fits it best.
  return [
    judged.find((one) => one.weighs === "for") ??
      judged.find((one) => one.weighs === "neither") ??
      judged[0]!,
  ];
}

/** Of a slowing alone: the strength of a block is the share of tests that fail, and no speed is left of it. */
function sizeReasons(
  claim: Claim,
  evidence: ClaimEvidence,
  sure: readonly Finding[],
  period: Interval,
): Reason[] {
  const slowings = sure.filter((one) => one.kind === "throttling");
  if (claim.remaining === null || slowings.length === 0) return [];
  const claimed = claim.remaining;
  const tested = { period, until: evidence.until };
  const known = slowings.flatMap((one) =>
    one.phases.flatMap((phase) => {
      // The phase's own strength is the middle of its networks': of a named one, its own is asked.
      const own = (claim.networks === null ? [] : one.networks).flatMap(
        (network) => remainingOn(evidence.subject.cells, network, phase, tested) ?? [],
      );
      const severity = medianOf(own) ?? phase.severity;
      return severity === null ? [] : [{ one, severity }];
    }),
  );
  if (known.length === 0)
    return [reason("size-unknown", "neither", { ...figuresOf(sure[0]!), claimedRemaining: claimed })];
  const slack = claim.approximate ? tolerances.remainingApproximate : tolerances.remaining;
  const nearest = known.reduce((a, b) =>
    Math.abs(a.severity - claimed) <= Math.abs(b.severity - claimed) ? a : b,
  );
  const matches = Math.abs(nearest.severity - claimed) <= slack;
  return [
    reason(matches ? "size-matches" : "size-differs", matches ? "for" : "against", {
      ...figuresOf(nearest.one),
      claimedRemaining: claimed,
      remaining: nearest.severity,
    }),
  ];
}

function networkReasons(
  claim: Claim,
  evidence: ClaimEvidence,
  sure: readonly Finding[],
  period: Interval,
): Reason[] {
  const showing = new Set(sure.flatMap((one) => one.networks));
  const unaffected = [...new Set(sure.flatMap((one) => one.unaffected))].filter((name) => !showing.has(name));
  const figures = figuresOf(sure[0]!);
  if (claim.networks === null) {
    // Of what only figures for the country as a whole show, no share of networks can be told.
    if (unaffected.length === 0 || showing.size === 0) return [];
    const measured = showing.size + unaffected.length;
    const most = showing.size / measured > tolerances.scopeShare;
    return [
      reason(most ? "scope-most" : "scope-few", most ? "for" : "against", {
        ...figures,
        networkCount: showing.size,
        measuredCount: measured,
        networks: [...showing].sort((a, b) => a - b),
        unaffected: unaffected.sort((a, b) => a - b),
      }),
    ];
  }
  const seen = new Set(networksSeen(evidence.subject.cells, period, powerThresholds.leastObservations));
  return claim.networks.map((network) => {
    if (showing.has(network)) return reason("network-shows", "for", { ...figures, network });
    const code = seen.has(network) ? "network-does-not-show" : "network-not-measured";
    return reason(code, code === "network-does-not-show" ? "against" : "neither", {
      ...figures,
      network,
      networks: [network],
      fromAt: period.start,
      toAt: period.end,
    });
  });
}
