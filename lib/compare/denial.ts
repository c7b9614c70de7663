import type { Claim } from "../model/claim.ts";
import type { PhaseKind } from "../model/episode.ts";
import { lengthOf, overlap } from "../model/interval.ts";
import { saidWithin } from "../model/said-within.ts";
import type { Reason } from "../model/verdict.ts";
import type { ClaimEvidence, Judgement } from "./comparison.ts";
import {
  episodeIds,
  type Finding,
  figuresOf,
  findingsIn,
  foundReason,
  partOfService,
  partReason,
  timetableReason,
  unaffectedReason,
} from "./finding.ts";
import { testedPeriod } from "./period.ts";
import { type Power, powerOf } from "./power.ts";
import { reason } from "./reason-codes.ts";
import type { Scope } from "./sampling.ts";
import { silenceReasons } from "./silence.ts";

/**
 * A denial: that nothing of these kinds happened. One well-measured episode in its period is enough to
 * contradict it; finding nothing supports it only as far as something would have shown.
 */
export function judgeDenial(claim: Claim, evidence: ClaimEvidence, kinds: readonly PhaseKind[]): Judgement {
  const { period, reasons: chosen } = testedPeriod(claim, evidence.said);
  const scope: Scope = { period, networks: claim.networks, feature: claim.feature };
  const sought = { ...scope, until: evidence.until, cells: evidence.subject.cells };
  const blockOnly = !kinds.includes("throttling");
  const power = powerOf(evidence, scope, "any");

  const found = findingsIn(evidence.subject.episodes, { ...sought, kinds });
  const beside = blockOnly
    ? findingsIn(evidence.subject.episodes, { ...sought, kinds: ["throttling"] }).filter(
        (one) => one.touches === "certain" && one.strong,
      )
    : [];
  const besideReasons = beside.map((one) => reason("throttling-not-block", "neither", figuresOf(one)));

  if (power.step !== null && power.step > lengthOf(period)) {
    // Figures for whole days say nothing of some hours in them, whatever they show.
    return judged("cannot be tested", [...chosen, ...power.lacks, ...besideReasons], []);
  }

  const sorted = sortFindings(found, claim, evidence);
  if (sorted.decisive.length > 0) {
    const partOnly =
      blockOnly && claim.feature === null && sorted.decisive.every((one) => partOfService(one) !== null);
    return judged(
      partOnly ? "partly supported" : "contradicted",
      [
        ...sorted.decisive.flatMap((one) => [
          foundReason(one, "against"),
          ...timetableReason(one, period),
          ...partReason(one, "neither"),
          ...unaffectedReason(one),
        ]),
        ...sorted.reasons,
        ...chosen,
        ...besideReasons,
      ],
      [...sorted.decisive, ...beside],
    );
  }
  if (sorted.undecided.length > 0) {
    return judged(
      "cannot be tested",
      [...sorted.reasons, ...power.lacks, ...chosen, ...besideReasons],
      [...sorted.undecided, ...beside],
    );
  }
  return nothingFound({ claim, evidence, scope, power, blockOnly, chosen, besideReasons, beside });
}

interface Empty {
  readonly claim: Claim;
  readonly evidence: ClaimEvidence;
  readonly scope: Scope;
  readonly power: Power;
  readonly blockOnly: boolean;
  readonly chosen: readonly Reason[];
  readonly besideReasons: readonly Reason[];
  readonly beside: readonly Finding[];
}

function nothingFound(empty: Empty): Judgement {
  const { evidence, scope, power, blockOnly, chosen, besideReasons, beside } = empty;
  if (power.observations === 0) {
    const silence = silenceReasons(evidence, scope.period);
    return judged("cannot be tested", [...power.lacks, ...silence, ...chosen], beside);
  }
  const clear = nothingFoundReason(evidence, scope, power);
  if (power.grade === "none")
    return judged(
      "cannot be tested",
      [...power.lacks, ...silenceReasons(evidence, scope.period), clear, ...chosen, ...besideReasons],
      beside,
    );
  // A denial of any interference also denies a slowing, which tests of reachability cannot see.
  const levels = blockOnly ? power : powerOf(evidence, scope, "levels");
  const full = power.grade === "full" && levels.grade === "full";
  const lacks = [...power.lacks, ...(blockOnly ? [] : levels.lacks)];
  const distinct = lacks.filter(
    (one, index) => lacks.findIndex((other) => other.code === one.code) === index,
  );
  return judged(
    full ? "supported" : "partly supported",
    [clear, ...besideReasons, ...distinct, ...chosen],
    beside,
  );
}

/** "Nothing found", with the size of the net; for a part of the period only where the rest was not measured. */
export function nothingFoundReason(evidence: ClaimEvidence, scope: Scope, power: Power): Reason {
  const figures = {
    service: evidence.subject.service,
    country: evidence.subject.country,
    n: power.observations,
    networkCount: power.networks,
    share: power.share,
    detectableMs: power.detectable,
    fromAt: scope.period.start,
    toAt: scope.period.end,
  };
  return power.grade === "none"
    ? reason("nothing-found-in-part", "neither", figures)
    : reason("nothing-found", "for", figures);
}

interface Sorted {
  readonly decisive: readonly Finding[];
  readonly undecided: readonly Finding[];
  /** For the undecided ones: why. */
  readonly reasons: readonly Reason[];
}

function sortFindings(found: readonly Finding[], claim: Claim, evidence: ClaimEvidence): Sorted {
  const { period } = testedPeriod(claim, evidence.said);
  const said = saidWithin(evidence.said);
  // A claim about what is still to come is not bound by when it was made.
  const future = period.start >= said.end;
  const decisive: Finding[] = [];
  const undecided: Finding[] = [];
  const reasons: Reason[] = [];
  for (const one of found) {
    const beforeSaid =
      future ||
      overlap(
        { start: one.start.latest, end: Number.POSITIVE_INFINITY },
        { start: period.start, end: said.start + 1 },
      );
    if (!one.strong || one.touches === "possible") {
      undecided.push(one);
      reasons.push(doubtReason(one));
    } else if (!beforeSaid) {
      undecided.push(one);
      reasons.push(
        reason("episode-after-statement", "neither", {
          ...figuresOf(one),
          saidFromAt: said.start,
          saidToAt: said.end,
        }),
      );
    } else decisive.push(one);
  }
  return { decisive, undecided, reasons };
}

/** Why something that was found decides nothing: sources disagree, too weak, or perhaps outside the time tested. */
export function doubtReason(one: Finding): Reason {
  if (one.contested)
    return reason("sources-disagree", "neither", {
      ...figuresOf(one),
      unaffected: one.unaffected,
      unaffectedCount: one.unaffected.length,
    });
  return one.strong
    ? reason("episode-edge-uncertain", "neither", edgeFigures(one))
    : reason("episode-weak", "neither", figuresOf(one));
}

/** The figures of a finding with both ends of its bounds. */
export function edgeFigures(one: Finding) {
  return {
    ...figuresOf(one),
    startEarliestAt: one.start.earliest,
    startLatestAt: one.start.latest,
    ...(one.end === null ? {} : { endEarliestAt: one.end.earliest, endLatestAt: one.end.latest }),
  };
}

function judged(
  value: Judgement["value"],
  reasons: readonly Reason[],
  findings: readonly Finding[],
): Judgement {
  return { value, reasons, episodes: episodeIds(findings), compliance: [] };
}
