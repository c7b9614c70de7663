import { agreement, type Bound, type Instant, lengthOf, overlap } from "../model/interval.ts";
import type { SeriesPoint } from "../model/series.ts";
import { median } from "../stats/median.ts";
import { firstAtOrAfter } from "./background.ts";
import type { Finding } from "./finding.ts";
import { recurrenceIsRight } from "./recurrence.ts";
import type { Trial, TrueEpisode, TrueKind } from "./trial.ts";

/** How well one edge was found. Errors are absolute. */
export interface EdgeScore {
  /** Milliseconds between the best estimate and the truth. */
  readonly error: number;
  /** The same in sampling gaps: the silence around the true edge, or the series' usual one where that is longer. */
  readonly gaps: number;
  /** Whether the bounds hold the truth, and how wide they are (ms); null where there are none. */
  readonly covered: boolean | null;
  readonly width: number | null;
  /** Whether the bounds are no wider than the one silence that holds the truth: narrower they may not be. Null where there are none. */
  readonly atFloor: boolean | null;
}

export interface MatchScore {
  readonly truth: TrueKind;
  readonly found: TrueKind;
  readonly agreement: number;
  readonly start: EdgeScore;
  readonly end: EdgeScore;
}

/** One method's findings in one trial, held against what was injected. */
export interface TrialScore {
  /** Injected episodes that had to be found, and those of them found at an agreement of one half or more. */
  readonly required: number;
  readonly matches: readonly MatchScore[];
  readonly missed: readonly TrueKind[];
  /** What nobody had to find (silences of everything), and what it was found as. */
  readonly optional: readonly { readonly truth: TrueKind; readonly found: TrueKind | null }[];
  /** Findings that count for precision: all but those that match an episode nobody had to find. */
  readonly findings: number;
  /** Findings that share nothing with any injected stretch, by confidence (null: the method states none). */
  readonly falseEpisodes: readonly { readonly kind: TrueKind; readonly confidence: number | null }[];
  /** For calibration: what confidence each finding had and whether it was about something real. */
  readonly judged: readonly { readonly confidence: number; readonly real: boolean }[];
  /** For recurring blocks: whether it was one finding with the right hours. Null where none was injected. */
  readonly recurrence: boolean | null;
  /** Years observed, less the injected stretches. */
  readonly quietYears: number;
}

const YEAR = 365.25 * 86_400_000;
/** Two stretches are the same episode from this agreement on (intersection over union). */
export const SAME_EPISODE = 0.5;

export function scoreTrial(trial: Trial, findings: readonly Finding[]): TrialScore {
  const points = trial.input.series[0]!.points;
  const pairs = trial.truth
    .flatMap((truth) =>
      findings.map((finding) => ({
        truth,
        finding,
        agreement: agreement(truth.interval, finding.interval),
      })),
    )
    .filter((pair) => pair.agreement >= SAME_EPISODE)
    .sort((a, b) => b.agreement - a.agreement);
  // Best pairs first, each side once.
  const takenTruths = new Set<TrueEpisode>();
  const takenFindings = new Set<Finding>();
  const matched: typeof pairs = [];
  for (const pair of pairs) {
    if (takenTruths.has(pair.truth) || takenFindings.has(pair.finding)) continue;
    takenTruths.add(pair.truth);
    takenFindings.add(pair.finding);
    matched.push(pair);
  }
  const required = trial.truth.filter((truth) => truth.required);
  const optional = matched.filter((pair) => !pair.truth.required);
  const first = points[0]?.time ?? trial.input.until;
  const injected = trial.truth.reduce((sum, truth) => sum + lengthOf(truth.interval), 0);
  const recurring = required.find((truth) => truth.recurrence !== null);
  return {
    required: required.length,
    matches: matched
      .filter((pair) => pair.truth.required)
      .map(({ truth, finding, agreement }) => ({
        truth: truth.kind,
        found: finding.kind,
        agreement,
        start: scoreEdge(points, truth.interval.start, finding.interval.start, finding.start),
        end: scoreEdge(points, truth.interval.end, finding.interval.end, finding.end),
      })),
    missed: required.filter((truth) => !takenTruths.has(truth)).map((truth) => truth.kind),
    optional: trial.truth
      .filter((truth) => !truth.required)
      .map((truth) => ({
        truth: truth.kind,
        found: optional.find((pair) => pair.truth === truth)?.finding.kind ?? null,
      })),
    findings: findings.length - optional.length,
    falseEpisodes: findings
      .filter((finding) => !trial.truth.some((truth) => explains(truth, finding)))
      .map(({ kind, confidence }) => ({ kind, confidence })),
    judged: findings.flatMap((finding) =>
      finding.confidence === null
        ? []
        : [
            {
              confidence: finding.confidence,
              real: trial.truth.some((truth) => explains(truth, finding)),
            },
          ],
    ),
    recurrence: recurring === undefined ? null : recurrenceIsRight(recurring, findings),
    quietYears: Math.max(0, trial.input.until - first - injected) / YEAR,
  };
}

/**
 * Whether a finding is about an injected episode at all, however roughly: they share half of the shorter one. A
 * silence of everything explains nothing but a shutdown, so that a block found in it is false.
 */
function explains(truth: TrueEpisode, finding: Finding): boolean {
  if (truth.kind === "shutdown" && finding.kind !== "shutdown") return false;
  const shared = overlap(truth.interval, finding.interval);
  if (shared === null) return false;
  return lengthOf(shared) >= 0.5 * Math.min(lengthOf(truth.interval), lengthOf(finding.interval));
}

function scoreEdge(
  points: readonly SeriesPoint[],
  truth: Instant,
  best: Instant,
  bound: Bound | null,
): EdgeScore {
  const error = Math.abs(best - truth);
  return {
    error,
    gaps: error / samplingGap(points, truth),
    covered: bound === null ? null : bound.earliest <= truth && truth <= bound.latest,
    width: bound === null ? null : bound.latest - bound.earliest,
    atFloor: bound === null ? null : bound.latest - bound.earliest <= floorOfBounds(points, truth),
  };
}

/** The silence around an instant, and what an aggregate's own length adds on either side; a millisecond each for rounding. */
function floorOfBounds(points: readonly SeriesPoint[], instant: Instant): number {
  const after = firstAtOrAfter(points, instant);
  const gap = after > 0 && after < points.length ? points[after]!.time - points[after - 1]!.time : 0;
  return gap + (points[0]?.duration ?? 0) + 2;
}

/** The silence around an instant, or the series' median silence where that is longer; 1 ms at least. */
export function samplingGap(points: readonly SeriesPoint[], instant: Instant): number {
  const after = firstAtOrAfter(points, instant);
  const local = after > 0 && after < points.length ? points[after]!.time - points[after - 1]!.time : 0;
  const silences: number[] = [];
  for (let i = 1; i < points.length; i++) silences.push(points[i]!.time - points[i - 1]!.time);
  const usual = silences.length > 0 ? median(silences) : 0;
  return Math.max(1, local, usual, points[0]?.duration ?? 0);
}
