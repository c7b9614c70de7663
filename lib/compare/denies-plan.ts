import type { Claim } from "../model/claim.ts";
import { saidWithin } from "../model/said-within.ts";
import type { Reason, VerdictValue } from "../model/verdict.ts";
import type { ClaimEvidence, Comparison, Judgement } from "./comparison.ts";
import { doubtReason, nothingFoundReason } from "./denial.ts";
import {
  episodeIds,
  type Finding,
  figuresOf,
  findingsIn,
  interference,
  unaffectedReason,
} from "./finding.ts";
import { testedPeriod } from "./period.ts";
import { powerOf } from "./power.ts";
import { reason } from "./reason-codes.ts";
import { silenceReasons } from "./silence.ts";

/**
 * "There is no plan to restrict it": about the future, and about what somebody means to do. What is measured
 * can contradict it in one way only: the thing was under way already. That a restriction came later shows no
 * plan, since plans change; that none came is what the claim promised.
 */
export const deniesPlan: Comparison = {
  kind: "denies-plan",
  version: 3,
  title: "Denies a plan to restrict",
  compare,
};

function compare(claim: Claim, evidence: ClaimEvidence): Judgement {
  const { period, reasons: chosen } = testedPeriod(claim, evidence.said);
  const said = saidWithin(evidence.said);
  const scope = { period, networks: claim.networks, feature: claim.feature };
  const found = findingsIn(evidence.subject.episodes, {
    ...scope,
    kinds: interference,
    until: evidence.until,
    cells: evidence.subject.cells,
  });
  const sure = found.filter((one) => one.strong && one.touches === "certain");
  const under = sure.filter(
    (one) => one.start.latest <= said.start && (one.end === null || one.end.earliest > said.start),
  );
  if (under.length > 0)
    return judged(
      "contradicted",
      [
        ...under.flatMap((one) => [
          reason("under-way-when-said", "against", { ...figuresOf(one), saidAt: evidence.said.at }),
          ...unaffectedReason(one),
        ]),
        ...chosen,
      ],
      under,
    );
  if (found.length > 0)
    return judged("cannot be tested", [...found.map((one) => open(one, evidence)), ...chosen], found);

  const power = powerOf(evidence, scope, "any");
  if (power.observations === 0)
    return judged("cannot be tested", [...power.lacks, ...silenceReasons(evidence, period), ...chosen], []);
  const clear = nothingFoundReason(evidence, scope, power);
  if (power.grade === "none") return judged("cannot be tested", [...power.lacks, clear, ...chosen], []);
  const levels = powerOf(evidence, scope, "levels");
  const lacks = [...power.lacks, ...levels.lacks].filter(
    (one, index, all) => all.findIndex((other) => other.code === one.code) === index,
  );
  const full = power.grade === "full" && levels.grade === "full";
  return judged(full ? "supported" : "partly supported", [clear, ...lacks, ...chosen], []);
}

/** Why something that was found decides nothing. */
function open(one: Finding, evidence: ClaimEvidence): Reason {
  const said = saidWithin(evidence.said);
  if (!one.strong || one.touches === "possible") return doubtReason(one);
  return one.start.earliest >= said.end
    ? reason("followed-later", "neither", { ...figuresOf(one), lagMs: one.start.best - said.end })
    : reason("episode-after-statement", "neither", {
        ...figuresOf(one),
        saidFromAt: said.start,
        saidToAt: said.end,
      });
}

function judged(value: VerdictValue, reasons: readonly Reason[], findings: readonly Finding[]): Judgement {
  return { value, reasons, episodes: episodeIds(findings), compliance: [] };
}
