import type { Claim } from "../model/claim.ts";
import { DAY, type Interval, lengthOf, overlap } from "../model/interval.ts";
import type { Reason, VerdictValue } from "../model/verdict.ts";
import type { ClaimEvidence, Comparison, Judgement } from "./comparison.ts";
import { complianceOf, complianceThresholds, type NetworkCompliance } from "./compliance.ts";
import { episodeIds, findingsIn, interference } from "./finding.ts";
import { testedPeriod } from "./period.ts";
import { powerOf } from "./power.ts";
import { type ReasonCode, reason } from "./reason-codes.ts";
import { cellsTouching, finestStep } from "./sampling.ts";
import { occurrencesOf } from "./schedule.ts";

/** Share of the judged networks that must have kept to it before the announcement counts as carried out. */
export const keptShare = 2 / 3;

/** Share of the announced time that the data must reach before it counts as carried out. */
export const leastReached = 0.5;

/**
 * "Suspend it on weekdays from 07:00 to 10:00": whether each network did, inside the announced hours and
 * only there. Without hours, the whole period is inside, and the same span before and after it outside.
 */
export const announcesRestriction: Comparison = {
  kind: "announces-restriction",
  version: 3,
  title: "Announces a restriction",
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
  const found = findingsIn(evidence.subject.episodes, {
    period,
    kinds: interference,
    networks: claim.networks,
    feature: claim.feature,
    until: evidence.until,
  }).filter((one) => one.strong && one.touches === "certain");
  const networks = complianceOf(
    {
      claim,
      inside,
      around: aroundOf(claim, period),
      begins: period.start,
      disturbed: found.map((one) => ({ start: one.start.earliest, end: one.end?.latest ?? Infinity })),
    },
    evidence.subject.cells,
  );
  const judgeable = networks.filter((one) => one.behaviour !== "no data");
  const thin = judgeable.filter((one) => one.behaviour === "kept to" && !knownOutside(one, claim));
  const kept = judgeable.filter((one) => one.behaviour === "kept to").length - thin.length;
  const none = judgeable.every((one) => one.behaviour === "not carried out");
  const whole = timeIn(inside);
  const reached = timeIn(
    inside.flatMap((one) => overlap(one, { start: one.start, end: evidence.until }) ?? []),
  );
  // A named time of which less than half has data is borne out so far, and no further.
  const soFar = claim.period !== null && reached < whole * leastReached;
  const value: VerdictValue =
    judgeable.length === 0
      ? "cannot be tested"
      : none
        ? "contradicted"
        : kept / judgeable.length >= keptShare && !soFar
          ? "supported"
          : "partly supported";
  return {
    value,
    reasons: [
      ...(judgeable.length === 0 ? missing(claim, evidence, inside) : []),
      ...networkReasons(networks, claim),
      ...(thin.length === 0
        ? []
        : [
            reason("compliance-outside-thin", "neither", {
              ...about,
              networkCount: thin.length,
              networks: thin.flatMap(({ network }) => network ?? []),
            }),
          ]),
      reason("announced-windows", "neither", {
        ...about,
        windows: inside.length,
        windowsMs: whole,
      }),
      ...(soFar
        ? [
            reason("announced-so-far", "neither", {
              ...about,
              untilAt: evidence.until,
              share: whole === 0 ? 0 : reached / whole,
            }),
          ]
        : []),
      ...chosen,
    ],
    episodes: episodeIds(found),
    compliance: networks.map(({ feature, remaining: _remaining, extraHours: _hours, ...one }) =>
      feature === null ? one : { ...one, feature },
    ),
  };
}

/** Whether enough was tested outside the announced time to say that it was left alone there. */
function knownOutside(one: NetworkCompliance, claim: Claim): boolean {
  return claim.remaining !== null || one.outsideTests >= complianceThresholds.leastOutside;
}

function timeIn(stretches: readonly Interval[]): number {
  return stretches.reduce((sum, one) => sum + lengthOf(one), 0);
}

/**
 * Where tests that fail would exceed the announcement: between the announced hours; without hours, before the
 * period (a day's grace where it is known only roughly) and after its named end. A slowing in steps goes on
 * after each step's end, and an announcement without an end cannot be outlasted.
 */
function aroundOf(claim: Claim, period: Interval): Interval {
  if (claim.schedule !== null) return period;
  const margin = Math.min(lengthOf(period), 7 * DAY);
  const grace = claim.approximate ? DAY : 0;
  const ends = claim.period !== null && claim.remaining === null;
  return { start: period.start - margin - grace, end: ends ? period.end + margin : period.start - grace };
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

function networkReasons(networks: readonly NetworkCompliance[], claim: Claim): Reason[] {
  // Where the claim names no networks, those that nobody measured well are counted, not listed.
  const listed = networks.filter((one) => claim.networks !== null || one.behaviour !== "no data");
  const counted = networks.length - listed.length;
  const reasons = listed.flatMap((one) => [complianceReason(one, claim), ...extraHoursReason(one)]);
  if (counted > 0) reasons.push(reason("compliance-others-no-data", "neither", { networkCount: counted }));
  return reasons;
}

const byTests: Readonly<Record<NetworkCompliance["behaviour"], ReasonCode>> = {
  "kept to": "compliance-kept-to",
  exceeded: "compliance-exceeded",
  less: "compliance-less",
  "not carried out": "compliance-not-carried-out",
  "no data": "compliance-no-data",
};

const bySpeed: typeof byTests = {
  "kept to": "slowing-kept-to",
  exceeded: "slowing-exceeded",
  less: "slowing-less",
  "not carried out": "slowing-not-carried-out",
  "no data": "slowing-no-data",
};

function complianceReason(one: NetworkCompliance, claim: Claim): Reason {
  const weighs = one.behaviour === "kept to" ? "for" : one.behaviour === "no data" ? "neither" : "against";
  const codes = claim.remaining === null ? byTests : bySpeed;
  return reason(codes[one.behaviour], weighs, {
    service: claim.service,
    country: claim.country,
    network: one.network,
    insideTests: one.insideTests,
    insideFailing: one.insideFailing,
    outsideTests: one.outsideTests,
    outsideFailing: one.outsideFailing,
    ...(one.feature === null ? {} : { feature: one.feature }),
    ...(claim.remaining === null ? {} : { claimedRemaining: claim.remaining }),
    ...(one.remaining === null ? {} : { remaining: one.remaining }),
  });
}

function extraHoursReason(one: NetworkCompliance): Reason[] {
  if (one.extraHours.length === 0 || one.behaviour === "no data") return [];
  const hours = one.extraHours.map((hour) => `${String(hour).padStart(2, "0")}:00`);
  return [reason("compliance-extra-hours", "against", { network: one.network, hours })];
}
