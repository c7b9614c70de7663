import type { Handle } from "../../db/client.ts";
import { listStatements } from "../../db/queries/editorial/list-statements.ts";
import { listEpisodes } from "../../db/queries/findings/list-episodes.ts";
import { listVerdicts } from "../../db/queries/findings/list-verdicts.ts";
import type { Episode, Phase } from "../../lib/model/episode.ts";
import { type Bound, isoInstant } from "../../lib/model/interval.ts";
import type { Reason, Verdict } from "../../lib/model/verdict.ts";

/**
 * Everything that the program made of the demonstration, as one plain document for a person to review: what it
 * holds, the episodes, and the verdicts with their reasons. Figures are rounded to three digits and instants to
 * the minute, so that it changes where a finding does and not where a last digit does.
 */
export function findingsDocument(handle: Handle) {
  return {
    observations: observationCounts(handle),
    statements: listStatements(handle).length,
    episodes: listEpisodes(handle)
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .map(episodeDocument),
    verdicts: Object.fromEntries(
      listVerdicts(handle).map((verdict) => [verdict.claim, verdictDocument(verdict)]),
    ),
  };
}

function observationCounts({ sqlite }: Handle): Record<string, number> {
  const rows = sqlite
    .prepare(
      `SELECT countries.id || '/' || services.id AS name, count(*) AS count FROM observations
       JOIN countries ON countries.code = country_code JOIN services ON services.code = service_code
       GROUP BY 1 ORDER BY 1`,
    )
    .all() as { name: string; count: number }[];
  return Object.fromEntries(rows.map(({ name, count }) => [name, count]));
}

function episodeDocument(episode: Episode) {
  return {
    id: episode.id,
    networks: episode.networks.join(" "),
    scope: episode.scope,
    provenance: episode.provenance,
    start: boundText(episode.start),
    end: boundText(episode.end),
    beganBeforeData: episode.beganBeforeData,
    confidence: rounded(episode.confidence),
    detector: episode.detector,
    phases: episode.phases.map(phaseDocument),
  };
}

function phaseDocument(phase: Phase) {
  const { recurrence } = phase;
  return {
    kind: phase.kind,
    feature: phase.feature,
    start: boundText(phase.start),
    end: boundText(phase.end),
    severity: phase.severity === null ? null : rounded(phase.severity),
    affectedShare: phase.affectedShare === null ? null : rounded(phase.affectedShare),
    confidence: rounded(phase.confidence),
    networksFor: networksOf(phase, "for"),
    networksAgainst: networksOf(phase, "against"),
    recurrence:
      recurrence === null
        ? null
        : {
            days: recurrence.days.join(" "),
            hours: recurrence.hours.map(({ from, to }) => `${from}–${to}`).join(" "),
            timeZone: recurrence.timeZone,
            occurrences: recurrence.occurrences.length,
            missed: recurrence.missed.length,
            unmeasured: recurrence.unmeasured.length,
          },
  };
}

function networksOf(phase: Phase, stance: "for" | "against"): string {
  const networks = phase.evidence.filter((one) => one.stance === stance).map((one) => one.network ?? 0);
  return [...new Set(networks)].sort((a, b) => a - b).join(" ");
}

function verdictDocument(verdict: Verdict) {
  return {
    value: verdict.value,
    comparison: verdict.comparison,
    provenance: verdict.provenance,
    strength: verdict.strength,
    wouldChange: verdict.wouldChange.map((change) => change.code).join(" "),
    detector: verdict.detector,
    episodes: verdict.episodes,
    coverage: `${verdict.coverage.observations} observations, ${verdict.coverage.networks} networks, ${verdict.coverage.hoursWithData} of ${verdict.coverage.hours} hours`,
    reasons: verdict.reasons.map(reasonLine),
    compliance: verdict.compliance.map(
      (one) =>
        `AS${one.network} ${one.behaviour}: ${one.insideFailing}/${one.insideTests} inside, ${one.outsideFailing}/${one.outsideTests} outside`,
    ),
  };
}

/** `against duration-differs claimedMs=7200000 leastMs=…`. */
function reasonLine({ code, weighs, figures }: Reason): string {
  const parts = Object.entries(figures).map(([name, value]) => {
    if (typeof value !== "number") return `${name}=${Array.isArray(value) ? value.join(",") : value}`;
    return `${name}=${name.endsWith("At") ? minute(value) : name === "network" ? value : rounded(value)}`;
  });
  return [weighs, code, ...parts].join(" ");
}

/** `earliest / best / latest`. */
function boundText(bound: Bound | null): string {
  if (bound === null) return "ongoing";
  return [bound.earliest, bound.best, bound.latest].map(minute).join(" / ");
}

function minute(instant: number): string {
  return `${isoInstant(instant).slice(0, 16)}Z`;
}

function rounded(value: number): number {
  return Number(value.toPrecision(3));
}
