import type { Claim } from "../model/claim.ts";
import type { PhaseKind } from "../model/episode.ts";
import { DAY, HOUR, type Instant, type Interval, lengthOf } from "../model/interval.ts";
import { saidWithin } from "../model/said-within.ts";
import type { Reason, VerdictValue } from "../model/verdict.ts";
import { judgeParts } from "./assertion-parts.ts";
import type { ClaimEvidence, Judgement } from "./comparison.ts";
import { doubtReason, nothingFoundReason } from "./denial.ts";
import {
  episodeIds,
  type Finding,
  figuresOf,
  findingsIn,
  foundReason,
  interference,
  partReason,
  timetableReason,
  unaffectedReason,
} from "./finding.ts";
import { spans, testedPeriod } from "./period.ts";
import { powerOf } from "./power.ts";
import { reason } from "./reason-codes.ts";
import { cellsTouching, finestStep, type Scope } from "./sampling.ts";
import { silenceReasons } from "./silence.ts";

/**
 * An assertion that something of this kind happened. Whether it did comes first; then each thing that the
 * claim says of it (when it began and ended, how long it was, how strong, on which networks) by itself.
 */
export function judgeAssertion(claim: Claim, evidence: ClaimEvidence, kind: PhaseKind): Judgement {
  const { period, reasons: chosen } = testedPeriod(claim, evidence.said);
  const window = claim.approximate ? widened(period, saidWithin(evidence.said).end) : period;
  const scope: Scope = { period: window, networks: claim.networks, feature: claim.feature };
  const spoken = claim.duration ?? (claim.period === null ? null : lengthOf(claim.period));

  const step = finestStep(cellsTouching(evidence.subject.cells, scope));
  const sought = { ...scope, until: evidence.until, cells: evidence.subject.cells };
  const found = findingsIn(evidence.subject.episodes, { ...sought, kinds: interference });
  if (step !== null && spoken !== null && step > spoken) {
    // Figures for whole days can neither show nor rule out something of hours.
    const coarse = reason("too-coarse", "neither", {
      country: evidence.subject.country,
      service: evidence.subject.service,
      stepMs: step,
      fromAt: window.start,
      toAt: window.end,
    });
    return judged("cannot be tested", [coarse, ...chosen], []);
  }

  // Where tests end, a sudden silence is no proof of a shutdown: only a measured one counts.
  const same = found.filter((one) => one.kind === kind);
  const sure = same.filter((one) => one.strong && one.touches === "certain");
  if (sure.length > 0) {
    // What is said of a service is not borne out in full by what one part of it shows.
    const partOnly = claim.feature === null ? sure.flatMap((one) => partReason(one, "against")) : [];
    const parts = [
      ...(kind === "block" && partOnly.length === sure.length ? partOnly : []),
      ...judgeParts(claim, evidence, sure, period),
    ];
    const value: VerdictValue = parts.every((part) => part.weighs === "for")
      ? "supported"
      : "partly supported";
    const notes = parts.some((part) => part.code === "scope-few") ? [] : sure.flatMap(unaffectedReason);
    return judged(
      value,
      [
        ...sure.flatMap((one) => [foundReason(one, "for"), ...timetableReason(one, window)]),
        ...parts,
        ...notes,
        ...chosen,
      ],
      sure,
    );
  }
  const doubtful = same.map(doubtReason);
  const others = found.filter((one) => one.kind !== kind && one.strong && one.touches === "certain");
  if (others.length > 0 && same.length === 0) {
    const differs = others.map((one) =>
      reason("kind-differs", "neither", { ...figuresOf(one), claimedKind: kind }),
    );
    return judged("partly supported", [...differs, ...others.flatMap(unaffectedReason), ...chosen], others);
  }
  if (doubtful.length > 0) return judged("cannot be tested", [...doubtful, ...chosen], same);
  return absent(claim, evidence, kind, scope, chosen);
}

function absent(
  claim: Claim,
  evidence: ClaimEvidence,
  kind: PhaseKind,
  scope: Scope,
  chosen: readonly Reason[],
): Judgement {
  const power = powerOf(evidence, scope, kind === "throttling" ? "levels" : "any", claim.duration);
  if (power.observations === 0)
    return judged(
      "cannot be tested",
      [...power.lacks, ...silenceReasons(evidence, scope.period), ...chosen],
      [],
    );
  const clear = { ...nothingFoundReason(evidence, scope, power), weighs: "against" as const };
  // To contradict somebody takes the whole net, not a part of it.
  if (power.grade === "full") return judged("contradicted", [clear, ...chosen], []);
  const silence = silenceReasons(evidence, scope.period);
  return judged(
    "cannot be tested",
    [...power.lacks, ...silence, { ...clear, weighs: "neither" }, ...chosen],
    [],
  );
}

/**
 * A period known only roughly, with the quarter of its length by which either end may be off; not past the last
 * moment at which the claim can have been made, unless it is about what comes after it.
 */
function widened(period: Interval, said: Instant): Interval {
  const slack = Math.min(Math.max(lengthOf(period) * spans.approximateShare, HOUR), 7 * DAY);
  const end = period.end + slack;
  return { start: period.start - slack, end: period.end <= said ? Math.min(end, said) : end };
}

function judged(value: VerdictValue, reasons: readonly Reason[], findings: readonly Finding[]): Judgement {
  return { value, reasons, episodes: episodeIds(findings), compliance: [] };
}
