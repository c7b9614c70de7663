import type { Claim } from "../model/claim.ts";
import { saidWithin } from "../model/said-within.ts";
import type { ClaimEvidence, Comparison, Judgement } from "./comparison.ts";
import { doubtReason, nothingFoundReason } from "./denial.ts";
import { episodeIds, figuresOf, findingsIn, foundReason, interference } from "./finding.ts";
import { testedPeriod } from "./period.ts";
import { powerOf } from "./power.ts";
import { reason } from "./reason-codes.ts";
import { silenceReasons } from "./silence.ts";

/** "We slowed it, for these reasons": which episode that is, and how long after its onset it was said. */
export const acknowledges: Comparison = {
  kind: "acknowledges",
  version: 3,
  title: "Acknowledges interference",
  compare: judgeAcknowledgement,
};

/** Who gives reasons for a thing says that it happened: both are held against the episode that they refer to. */
export function judgeAcknowledgement(claim: Claim, evidence: ClaimEvidence): Judgement {
  const { period, reasons: chosen } = testedPeriod(claim, evidence.said);
  const scope = { period, networks: claim.networks, feature: claim.feature };
  const found = findingsIn(evidence.subject.episodes, {
    ...scope,
    kinds: interference,
    until: evidence.until,
    cells: evidence.subject.cells,
  });
  const sure = found.filter((one) => one.strong && one.touches === "certain");
  const first = sure[0];
  if (first !== undefined) {
    const lag = reason("acknowledged-after", "neither", {
      ...figuresOf(first),
      saidAt: evidence.said.at,
      lagMs: Math.max(0, saidWithin(evidence.said).start - first.start.best),
    });
    return {
      value: "supported",
      reasons: [...sure.map((one) => foundReason(one, "for")), lag, ...chosen],
      episodes: episodeIds(sure),
      compliance: [],
    };
  }
  if (found.length > 0)
    return {
      value: "cannot be tested",
      reasons: [...found.map(doubtReason), ...chosen],
      episodes: episodeIds(found),
      compliance: [],
    };
  const power = powerOf(evidence, scope, "any");
  const levels = powerOf(evidence, scope, "levels");
  const nothing = { episodes: [], compliance: [] } as const;
  if (power.observations === 0)
    return {
      ...nothing,
      value: "cannot be tested",
      reasons: [...power.lacks, ...silenceReasons(evidence, period), ...chosen],
    };
  const clear = nothingFoundReason(evidence, scope, power);
  // Where it names no time, what it speaks of may lie before the month that was looked through.
  if (claim.period !== null && power.grade === "full" && levels.grade === "full")
    return { ...nothing, value: "contradicted", reasons: [{ ...clear, weighs: "against" }, ...chosen] };
  const lacks = [...power.lacks, ...levels.lacks].filter(
    (one, index, all) => all.findIndex((other) => other.code === one.code) === index,
  );
  return {
    ...nothing,
    value: "cannot be tested",
    reasons: [...lacks, { ...clear, weighs: "neither" }, ...chosen],
  };
}
