import type { Claim } from "../model/claim.ts";
import { DAY, HOUR, type Interval } from "../model/interval.ts";
import { saidWithin } from "../model/said-within.ts";
import type { Reason, VerdictValue } from "../model/verdict.ts";
import type { ClaimEvidence, Comparison, Judgement } from "./comparison.ts";
import { doubtReason } from "./denial.ts";
import { episodeIds, type Finding, figuresOf, findingsIn, interference } from "./finding.ts";
import { networkShows } from "./network-shows.ts";
import { spans, testedPeriod } from "./period.ts";
import { powerOf, powerThresholds } from "./power.ts";
import { reason } from "./reason-codes.ts";
import { networksSeen } from "./sampling.ts";

export const restorationThresholds = {
  /** The measured end may lag the announced one by this much and still bear it out. */
  prompt: 6 * HOUR,
  /** Interference that lasts longer than this after it contradicts it. */
  late: DAY,
} as const;

/** "Traffic is no longer limited": when measurements came back, set against when it was said. */
export const announcesRestoration: Comparison = {
  kind: "announces-restoration",
  version: 3,
  title: "Announces restoration",
  compare,
};

function compare(claim: Claim, evidence: ClaimEvidence): Judgement {
  const { period, reasons: chosen } = testedPeriod(claim, evidence.said);
  const said = saidWithin(evidence.said);
  // The moment it speaks of, as an interval: the start of its own period, or when it was said.
  const moment =
    claim.period === null ? said : { start: claim.period.start, end: Math.max(said.end, claim.period.start) };
  const window = {
    start: Math.min(period.start, moment.start - spans.recent),
    end: Math.max(period.end, moment.end + spans.recent),
  };
  const all = findingsIn(evidence.subject.episodes, {
    period: window,
    kinds: interference,
    networks: claim.networks,
    feature: claim.feature,
    until: evidence.until,
  }).filter((one) => one.start.best < moment.end);
  const found = all.filter((one) => one.strong);
  const about = { country: claim.country, service: claim.service, fromAt: window.start, toAt: window.end };
  const last = lastOf(found);
  if (last === null && all.length > 0)
    return judged("cannot be tested", all.map(doubtReason), chosen, all[0]);
  if (last === null) {
    const power = powerOf(
      evidence,
      { period: window, networks: claim.networks, feature: claim.feature },
      "any",
    );
    const lacks = power.observations === 0 ? power.lacks : [reason("nothing-to-restore", "neither", about)];
    return judged("cannot be tested", [...lacks, ...chosen], []);
  }
  const own = restoredNetworks(claim, evidence, last, { start: moment.end, end: window.end });
  if (own !== null) return judged("supported", own, chosen, last);
  return judged(...against(last, moment, evidence.until), chosen, last);
}

/**
 * An operator speaks for its own networks: where the interference outlasted the announcement on others only, and
 * the named ones were all measured after it and show nothing more of it. Null where that is not so.
 */
function restoredNetworks(
  claim: Claim,
  evidence: ClaimEvidence,
  last: Finding,
  rest: Interval,
): Reason | null {
  const { cells } = evidence.subject;
  const after = { start: rest.start + restorationThresholds.prompt, end: Math.min(rest.end, evidence.until) };
  if (claim.networks === null || after.start >= after.end) return null;
  if (last.end !== null && last.end.best <= after.start) return null;
  const during = { start: after.start, end: Math.min(after.end, last.end?.best ?? after.end) };
  const seen = networksSeen(cells, during, powerThresholds.leastObservations);
  const free = (network: number) =>
    seen.includes(network) &&
    !last.phases.some((phase) =>
      networkShows(cells, network, phase, { period: during, until: evidence.until }),
    );
  if (!claim.networks.every(free)) return null;
  return reason("restored-on-networks", "for", {
    ...figuresOf(last),
    networks: [...claim.networks].sort((a, b) => a - b),
    fromAt: during.start,
    toAt: during.end,
  });
}

/** The interference that ended last, one that still goes on before all. */
function lastOf(found: readonly Finding[]): Finding | null {
  return found.reduce<Finding | null>(
    (last, one) =>
      last === null || (one.end?.best ?? Infinity) >= (last.end?.best ?? Infinity) ? one : last,
    null,
  );
}

function against(
  one: Finding,
  moment: { readonly start: number; readonly end: number },
  until: number,
): [VerdictValue, Reason] {
  const figures = { ...figuresOf(one), claimedAt: moment.start };
  if (one.end === null) {
    const lag = until - moment.end;
    if (lag <= restorationThresholds.late)
      return ["cannot be tested", reason("restoration-pending", "neither", { ...figures, untilAt: until })];
    return ["contradicted", reason("not-restored", "against", { ...figures, lagMs: lag, untilAt: until })];
  }
  const bound = {
    ...figures,
    earliestAt: one.end.earliest,
    latestAt: one.end.latest,
    lagMs: one.end.best - moment.end,
  };
  if (one.end.best < moment.start)
    return ["supported", reason("restored-before", "for", { ...bound, lagMs: moment.start - one.end.best })];
  if (one.end.best < moment.end) return ["supported", reason("restored-then", "for", bound)];
  if (one.end.earliest <= moment.end + restorationThresholds.prompt)
    return ["supported", reason("restored", "for", { ...bound, lagMs: Math.max(0, bound.lagMs) })];
  if (one.end.earliest <= moment.end + restorationThresholds.late)
    return ["partly supported", reason("restored", "neither", bound)];
  return ["contradicted", reason("not-restored", "against", { ...bound, untilAt: one.end.best })];
}

function judged(
  value: VerdictValue,
  given: Reason | readonly Reason[],
  chosen: readonly Reason[],
  last: Finding | null = null,
): Judgement {
  const reasons = Array.isArray(given) ? given : [given];
  return {
    value,
    reasons: [...reasons, ...chosen],
    episodes: last === null ? [] : episodeIds([last]),
    compliance: [],
  };
}
