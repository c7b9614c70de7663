import type { Detector } from "../detect/detector.ts";
import type { BackgroundSource } from "./background-source.ts";
import { baselines } from "./baselines/index.ts";
import { buildTrial } from "./build-trial.ts";
import type { EvaluationCell } from "./cells.ts";
import { type Finding, findingOf } from "./finding.ts";
import { scoreTrial, type TrialScore } from "./score.ts";

/** The scores of the detector and of every baseline on the same trials of one cell. */
export interface CellRun {
  readonly cell: EvaluationCell;
  readonly scores: readonly TrialScore[];
  readonly baselines: Readonly<Record<string, readonly TrialScore[]>>;
  /** Backgrounds used, each once. */
  readonly backgrounds: readonly string[];
  readonly observations: number;
  /** Time that the detector alone took. */
  readonly seconds: number;
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
  const backgrounds = new Set<string>();
  let observations = 0;
  let milliseconds = 0;
  for (let number = 0; number < trials; number++) {
    const trial = buildTrial(cell, number, sources);
    const series = trial.input.series[0]!;
    backgrounds.add(trial.background);
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
    scores.push(scoreTrial(trial, findings));
    for (const baseline of baselines)
      others[baseline.id]!.push(scoreTrial(trial, baseline.detect(series, trial.input.until)));
  }
  return {
    cell,
    scores,
    baselines: others,
    backgrounds: [...backgrounds].sort(),
    observations,
    seconds: milliseconds / 1000,
  };
}
