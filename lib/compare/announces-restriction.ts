import type { Claim } from "../model/claim.ts";
import { DAY, type Interval, lengthOf } from "../model/interval.ts";
import type { Reason, VerdictValue } from "../model/verdict.ts";
import { tolerances } from "./assertion-parts.ts";
import type { ClaimEvidence, Comparison, Judgement } from "./comparison.ts";
import { complianceOf, type NetworkCompliance } from "./compliance.ts";
import { episodeIds, findingsIn, interference } from "./finding.ts";
import { testedPeriod } from "./period.ts";
import { powerOf } from "./power.ts";
import { type ReasonCode, reason } from "./reason-codes.ts";
import { cellsTouching, finestStep } from "./sampling.ts";
import { occurrencesOf } from "./schedule.ts";

/** Share of the judged networks that must have kept to it before the announcement counts as carried out. */
export const keptShare = 2 / 3;

/**
 * "Suspend it on weekdays from 07:00 to 10:00": whether each network did, inside the announced hours and
 * only there. Without hours, the whole period is inside, and the same span before and after it outside.
 */
export const announcesRestriction: Comparison = {
  kind: "announces-restriction",
  version: 1,
  title: "Announces a restriction",
  tests:
    "For each network: the share of tests failing (or slowed, where a speed was announced) inside the announced hours and outside them. Kept to, exceeded, less, not carried out, or no data.",
  compare,
};

function compare(claim: Claim, evidence: ClaimEvidence): Judgement {
  const { period, reasons: chosen } = testedPeriod(claim, evidence.said);
  const about = { country: claim.country, service: claim.service, fromAt: period.start, toAt: period.end };
  if (period.start >= evidence.until)
    return {
      value: "cannot be tested",
      reasons: [reason("announced-not-yet", "neither", { ...about, untilAt: evidence.until }), ...chosen],
      episodes: [],
      compliance: [],
    };

  const inside = claim.schedule === null ? [period] : occurrencesOf(claim.schedule, period);
  const margin = Math.min(lengthOf(period), 7 * DAY);
  // An announcement without an end is not exceeded by what comes after the stretch tested.
  const after = claim.period === null ? 0 : margin;
  const around = claim.schedule === null ? { start: period.start - margin, end: period.end + after } : period;
  const networks = complianceOf(claim, evidence.subject.cells, inside, around, period.start);
  const judgeable = networks.filter((one) => one.behaviour !== "no data");
  const kept = judgeable.filter((one) => one.behaviour === "kept to").length;
  const none = judgeable.every((one) => one.behaviour === "not carried out");

  const reasons: Reason[] = networks.map((one) => complianceReason(one, claim));
  reasons.push(...networks.flatMap((one) => sizeReason(one, claim)));
  reasons.push(
    reason("announced-windows", "neither", {
      ...about,
      windows: inside.length,
      windowsMs: inside.reduce((sum, one) => sum + lengthOf(one), 0),
    }),
  );
  if (judgeable.length === 0) reasons.unshift(...missing(claim, evidence, inside));
  const sizesHold = reasons.every((one) => one.code !== "size-differs");
  const value: VerdictValue =
    judgeable.length === 0
      ? "cannot be tested"
      : none
        ? "contradicted"
        : kept / judgeable.length >= keptShare && sizesHold
          ? "supported"
          : "partly supported";
  const found = findingsIn(evidence.subject.episodes, {
    period,
    kinds: interference,
    networks: claim.networks,
    feature: claim.feature,
    until: evidence.until,
  }).filter((one) => one.strong && one.touches === "certain");
  return {
    value,
    reasons: [...reasons, ...chosen],
    episodes: episodeIds(found),
    compliance: networks.map(({ feature: _feature, remaining: _remaining, ...one }) => one),
  };
}

/** Why no network could be judged: nothing there, or nothing fine enough for the announced hours. */
function missing(claim: Claim, evidence: ClaimEvidence, inside: readonly Interval[]): readonly Reason[] {
  const { period } = testedPeriod(claim, evidence.said);
  const scope = { period, networks: claim.networks, feature: claim.feature };
  const shortest = Math.min(...inside.map(lengthOf));
  const step = finestStep(cellsTouching(evidence.subject.cells, scope));
  if (step !== null && step > shortest)
    return [
      reason("too-coarse", "neither", {
        country: claim.country,
        service: claim.service,
        stepMs: step,
        fromAt: period.start,
        toAt: period.end,
      }),
    ];
  return powerOf(evidence, scope, claim.remaining === null ? "any" : "levels").lacks;
}

const codes: Readonly<Record<NetworkCompliance["behaviour"], ReasonCode>> = {
  "kept to": "compliance-kept-to",
  exceeded: "compliance-exceeded",
  less: "compliance-less",
  "not carried out": "compliance-not-carried-out",
  "no data": "compliance-no-data",
};

function complianceReason(one: NetworkCompliance, claim: Claim): Reason {
  const weighs = one.behaviour === "kept to" ? "for" : one.behaviour === "no data" ? "neither" : "against";
  return reason(codes[one.behaviour], weighs, {
    service: claim.service,
    country: claim.country,
    network: one.network,
    insideTests: one.insideTests,
    insideFailing: one.insideFailing,
    outsideTests: one.outsideTests,
    outsideFailing: one.outsideFailing,
    ...(one.feature === null ? {} : { feature: one.feature }),
  });
}

function sizeReason(one: NetworkCompliance, claim: Claim): Reason[] {
  if (claim.remaining === null || one.behaviour === "no data" || one.remaining === null) return [];
  const slack = claim.approximate ? tolerances.remainingApproximate : tolerances.remaining;
  const matches = Math.abs(one.remaining - claim.remaining) <= slack;
  return [
    reason(matches ? "size-matches" : "size-differs", matches ? "for" : "against", {
      service: claim.service,
      country: claim.country,
      networkCount: 1,
      networks: one.network === null ? [] : [one.network],
      claimedRemaining: claim.remaining,
      remaining: one.remaining,
    }),
  ];
}
