import type { Detector } from "../detect/detector.ts";
import type { BackgroundSource } from "./background-source.ts";
import { baselines } from "./baselines/index.ts";
import { buildTrial } from "./build-trial.ts";
import type { EvaluationCell } from "./cells.ts";
import { type Finding, findingOf } from "./finding.ts";
import { scoreTrial, type TrialScore } from "./score.ts";
import type { TrueEpisode } from "./trial.ts";

/** The scores of the detector and of every baseline on the same trials of one cell. */
export interface CellRun {
  readonly cell: EvaluationCell;
  readonly scores: readonly TrialScore[];
  readonly baselines: Readonly<Record<string, readonly TrialScore[]>>;
  /** The background of every trial, in the order of the scores. */
  readonly backgrounds: readonly string[];
  readonly observations: number;
  /** Time that the detector alone took. */
  readonly seconds: number;
  readonly failures: readonly FailedTrial[];
}

/** A trial in which something was missed, badly placed or made up, for whoever wants to know why. */
export interface FailedTrial {
  readonly number: number;
  readonly background: string;
  readonly observations: number;
  readonly truth: readonly TrueEpisode[];
  readonly findings: readonly Finding[];
}

/**
 * Runs one cell.
 *
 * @param clock milliseconds that only ever grow (`performance.now`); the room itself has none.
 */
export function runCell(
  cell: EvaluationCell,
  detector: Detector,
  sources: readonly BackgroundSource[],
  trials: number,
  clock: () => number,
): CellRun {
  const scores: TrialScore[] = [];
  const others: Record<string, TrialScore[]> = Object.fromEntries(baselines.map(({ id }) => [id, []]));
  const backgrounds: string[] = [];
  const failures: FailedTrial[] = [];
  let observations = 0;
  let milliseconds = 0;
  for (let number = 0; number < trials; number++) {
    const trial = buildTrial(cell, number, sources);
    const series = trial.input.series[0]!;
    backgrounds.push(trial.background);
    observations += series.points.length;
    const began = clock();
    const detection = detector.detect(trial.input);
    milliseconds += clock() - began;
    const failed = detection.series.find((report) => report.state.startsWith("failed"));
    if (failed !== undefined)
      throw new Error(`${detector.id} on trial ${number} of ${cell.id} ${failed.state}`);
    const findings = detection.episodes
      .map((episode) => findingOf(episode, trial.input.until))
      .filter((finding): finding is Finding => finding !== null);
    const score = scoreTrial(trial, findings);
    scores.push(score);
    if (score.missed.length > 0 || score.falseEpisodes.length > 0 || score.recurrence === false)
      failures.push({
        number,
        background: trial.background,
        observations: series.points.length,
        truth: trial.truth,
        findings,
      });
    for (const baseline of baselines)
      others[baseline.id]!.push(scoreTrial(trial, baseline.detect(series, trial.input.until)));
  }
  return {
    cell,
    scores,
    baselines: others,
    backgrounds,
    observations,
    seconds: milliseconds / 1000,
    failures,
  };
}
