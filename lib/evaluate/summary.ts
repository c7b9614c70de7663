import { HOUR } from "../model/interval.ts";
import { median } from "../stats/median.ts";
import { quantile } from "../stats/quantile.ts";
import type { EdgeScore, TrialScore } from "./score.ts";

/** Figures of one edge over many trials; null where nothing was matched. */
export interface EdgeSummary {
  readonly medianHours: number | null;
  readonly p90Hours: number | null;
  readonly medianGaps: number | null;
  readonly p90Gaps: number | null;
}

/** One method's figures over the trials of one or more cells. */
export interface Summary {
  readonly trials: number;
  readonly required: number;
  readonly recall: number | null;
  readonly precision: number | null;
  /** Mean intersection over union of the matched episodes. */
  readonly agreement: number | null;
  readonly start: EdgeSummary;
  readonly end: EdgeSummary;
  /** Share of the true edges that lie inside their bounds, and the bounds' median width in hours. */
  readonly coverage: number | null;
  readonly boundedEdges: number;
  /** The same over edges whose bounds are wider than the one silence that holds the truth, and how many these are. */
  readonly coverageAboveFloor: number | null;
  readonly edgesAboveFloor: number;
  readonly widthHours: number | null;
  readonly recurrence: number | null;
  readonly quietYears: number;
  readonly falseAll: number;
  readonly falseSure: number;
  /** False episodes a series-year: all, and those stated with a confidence of .95 or more (or with none). */
  readonly falseAllPerYear: number | null;
  readonly falseSurePerYear: number | null;
}

/** From this confidence on a false episode counts as one that was asserted. */
export const SURE = 0.95;

export function summarise(scores: readonly TrialScore[]): Summary {
  const matches = scores.flatMap((score) => score.matches);
  const required = total(scores, (score) => score.required);
  const findings = total(scores, (score) => score.findings);
  const quietYears = total(scores, (score) => score.quietYears);
  const falseEpisodes = scores.flatMap((score) => score.falseEpisodes);
  const falseSure = falseEpisodes.filter((one) => (one.confidence ?? 1) >= SURE).length;
  const edges = matches.flatMap((match) => [match.start, match.end]);
  const bounded = edges.filter((edge) => edge.covered !== null);
  const aboveFloor = bounded.filter((edge) => edge.atFloor === false);
  const widths = bounded.map((edge) => edge.width! / HOUR);
  const recurring = scores.filter((score) => score.recurrence !== null);
  return {
    trials: scores.length,
    required,
    recall: share(matches.length, required),
    precision: share(matches.length, findings),
    agreement: share(
      matches.reduce((sum, match) => sum + match.agreement, 0),
      matches.length,
    ),
    start: edgeSummary(matches.map((match) => match.start)),
    end: edgeSummary(matches.map((match) => match.end)),
    coverageAboveFloor: share(aboveFloor.filter((edge) => edge.covered).length, aboveFloor.length),
    edgesAboveFloor: aboveFloor.length,
    coverage: share(bounded.filter((edge) => edge.covered).length, bounded.length),
    boundedEdges: bounded.length,
    widthHours: widths.length > 0 ? median(widths) : null,
    recurrence: share(recurring.filter((score) => score.recurrence).length, recurring.length),
    quietYears,
    falseAll: falseEpisodes.length,
    falseSure,
    falseAllPerYear: share(falseEpisodes.length, quietYears),
    falseSurePerYear: share(falseSure, quietYears),
  };
}

/** How often each injected kind was found as which kind, `missed` where it was not found. */
export function confusion(scores: readonly TrialScore[]): Record<string, Record<string, number>> {
  const table: Record<string, Record<string, number>> = {};
  const count = (truth: string, found: string) => {
    const row = table[truth] ?? {};
    table[truth] = row;
    row[found] = (row[found] ?? 0) + 1;
  };
  for (const score of scores) {
    for (const match of score.matches) count(match.truth, match.found);
    for (const kind of score.missed) count(kind, "missed");
    for (const { truth, found } of score.optional) count(truth, found ?? "missed");
    for (const { kind } of score.falseEpisodes) count("nothing", kind);
  }
  return table;
}

function edgeSummary(edges: readonly EdgeScore[]): EdgeSummary {
  const of = (values: readonly number[], p: number) => (values.length > 0 ? quantile(values, p) : null);
  const hours = edges.map((edge) => edge.error / HOUR);
  const gaps = edges.map((edge) => edge.gaps);
  return {
    medianHours: of(hours, 0.5),
    p90Hours: of(hours, 0.9),
    medianGaps: of(gaps, 0.5),
    p90Gaps: of(gaps, 0.9),
  };
}

function total<T>(all: readonly T[], of: (one: T) => number): number {
  return all.reduce((sum, one) => sum + of(one), 0);
}

function share(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null;
}
