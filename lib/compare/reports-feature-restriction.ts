import type { Claim } from "../model/claim.ts";
import type { ClaimEvidence, Comparison, Judgement } from "./comparison.ts";
import { doubtReason, nothingFoundReason } from "./denial.ts";
import { episodeIds, type Finding, findingsIn, foundReason, interference, showsPart } from "./finding.ts";
import { testedPeriod } from "./period.ts";
import { powerOf } from "./power.ts";
import { reason } from "./reason-codes.ts";

/**
 * "Calls stopped working", "bots became inactive": only that part's own observations can tell. The whole
 * service being slow or blocked is another thing, and is not read into it.
 */
export const reportsFeatureRestriction: Comparison = {
  kind: "reports-feature-restriction",
  version: 3,
  title: "Reports a restricted feature",
  compare,
};

function compare(claim: Claim, evidence: ClaimEvidence): Judgement {
  const { period, reasons: chosen } = testedPeriod(claim, evidence.said);
  const about = { country: claim.country, service: claim.service, fromAt: period.start, toAt: period.end };
  const nothing = { value: "cannot be tested", episodes: [], compliance: [] } as const;
  if (claim.feature === null)
    return { ...nothing, reasons: [reason("feature-not-named", "neither", about), ...chosen] };

  const feature = claim.feature;
  const scope = { period, networks: claim.networks, feature };
  const all = findingsIn(evidence.subject.episodes, {
    period,
    kinds: interference,
    networks: claim.networks,
    feature: null,
    until: evidence.until,
    cells: evidence.subject.cells,
  });
  const isSure = (one: Finding) => one.strong && one.touches === "certain";
  const shown = all.filter((one) => one.phases.some((phase) => showsPart(phase, feature)));
  const own = shown.filter(isSure);
  if (own.length > 0)
    return {
      ...nothing,
      value: "supported",
      reasons: [...own.map((one) => foundReason(one, "for")), ...chosen],
      episodes: episodeIds(own),
    };

  if (shown.length > 0)
    return { ...nothing, reasons: [...shown.map(doubtReason), ...chosen], episodes: episodeIds(shown) };

  const other = all
    .filter(isSure)
    .map((one) => reason("feature-other-episode", "neither", { ...about, episode: one.episode.id, feature }));
  const power = powerOf(evidence, scope, "any");
  if (power.observations === 0)
    return {
      ...nothing,
      reasons: [reason("feature-not-measured", "neither", { ...about, feature }), ...other, ...chosen],
    };
  const clear = nothingFoundReason(evidence, scope, power);
  if (power.grade === "full")
    return {
      ...nothing,
      value: "contradicted",
      reasons: [{ ...clear, weighs: "against" }, ...other, ...chosen],
    };
  return { ...nothing, reasons: [...power.lacks, { ...clear, weighs: "neither" }, ...other, ...chosen] };
}
