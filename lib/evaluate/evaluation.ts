import type { Detector } from "../detect/detector.ts";
import type { Half } from "./background.ts";
import { baselines } from "./baselines/index.ts";
import { brierScore, type ReliabilityRow, reliabilityTable } from "./calibration.ts";
import type { CellRun } from "./run-cell.ts";
import type { TrialScore } from "./score.ts";
import { confusion, type Summary, summarise } from "./summary.ts";
import { type SpeedFigures, type TargetRow, targetTable } from "./targets.ts";

/** The outcome of checking one real case: what is known of it, and what the detector makes of it. */
export interface RealCase {
  readonly id: string;
  readonly title: string;
  readonly expected: string;
  readonly found: string;
  /** Null where its data are not at hand. */
  readonly ok: boolean | null;
  readonly details: readonly string[];
}

/** One evaluation, as the method page and docs/evaluation.md show it. Plain JSON. */
export interface Evaluation {
  readonly format: 1;
  /** UTC day of the run. */
  readonly date: string;
  readonly detector: string;
  readonly half: Half;
  readonly trialsPerCell: number;
  readonly backgrounds: readonly BackgroundRow[];
  readonly targets: readonly TargetRow[];
  readonly cells: readonly CellRow[];
  readonly brier: number | null;
  readonly reliability: readonly ReliabilityRow[];
  readonly confusion: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly methods: readonly { readonly id: string; readonly title: string; readonly how: string }[];
  readonly speed: SpeedFigures | null;
  readonly realCases: readonly RealCase[];
}

/** How the detector does on one background, over the cells behind the targets. */
export interface BackgroundRow {
  readonly id: string;
  readonly origin: "recorded" | "generated";
  readonly trials: number;
  readonly recall: number | null;
  readonly agreement: number | null;
  readonly coverage: number | null;
  readonly falseSurePerYear: number | null;
}

export interface CellRow {
  readonly id: string;
  readonly title: string;
  readonly target: string | null;
  readonly backgrounds: readonly string[];
  readonly observations: number;
  readonly observationsPerSecond: number;
  readonly detector: Summary;
  readonly baselines: Readonly<Record<string, BaselineFigures>>;
}

/** What is kept of a rule that the detector is held against. */
export type BaselineFigures = Pick<Summary, "recall" | "precision" | "agreement" | "falseAllPerYear"> & {
  readonly startMedianHours: number | null;
};

export function evaluationOf(given: {
  readonly date: string;
  readonly detector: Detector;
  readonly half: Half;
  readonly trialsPerCell: number;
  readonly runs: readonly CellRun[];
  readonly speed: SpeedFigures | null;
  readonly realCases: readonly RealCase[];
}): Evaluation {
  const { detector, runs } = given;
  const judged = runs.flatMap((run) => run.scores.flatMap((score) => score.judged));
  return rounded({
    format: 1,
    date: given.date,
    detector: `${detector.id}@${detector.version}`,
    half: given.half,
    trialsPerCell: given.trialsPerCell,
    backgrounds: backgroundRows(runs),
    targets: targetTable(runs, given.speed),
    cells: runs.map((run) => ({
      id: run.cell.id,
      title: run.cell.title,
      target: run.cell.target,
      backgrounds: [...new Set(run.backgrounds)].sort(),
      observations: run.observations,
      observationsPerSecond: run.seconds > 0 ? Math.round(run.observations / run.seconds) : 0,
      detector: summarise(run.scores),
      baselines: Object.fromEntries(
        Object.entries(run.baselines).map(([id, scores]) => [id, baselineFigures(summarise(scores))]),
      ),
    })),
    brier: brierScore(judged),
    reliability: reliabilityTable(judged),
    confusion: confusion(runs.flatMap((run) => run.scores)),
    methods: baselines.map(({ id, title, how }) => ({ id, title, how })),
    speed: given.speed,
    realCases: given.realCases,
  });
}

function baselineFigures(summary: Summary): BaselineFigures {
  const { recall, precision, agreement, falseAllPerYear, start } = summary;
  return { recall, precision, agreement, falseAllPerYear, startMedianHours: start.medianHours };
}

/** The same with fractions of four digits: more would only make every run differ from the last. */
function rounded<T>(value: T): T {
  if (typeof value === "number") return (Number.isInteger(value) ? value : Number(value.toPrecision(4))) as T;
  if (Array.isArray(value)) return value.map(rounded) as T;
  if (value !== null && typeof value === "object")
    return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, rounded(field)])) as T;
  return value;
}

function backgroundRows(runs: readonly CellRun[]): BackgroundRow[] {
  const byBackground = new Map<string, TrialScore[]>();
  for (const run of runs) {
    if (run.cell.target === null) continue;
    run.scores.forEach((score, trial) => {
      const id = run.backgrounds[trial]!;
      byBackground.set(id, [...(byBackground.get(id) ?? []), score]);
    });
  }
  return [...byBackground]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, scores]) => {
      const { trials, recall, agreement, coverage, falseSurePerYear } = summarise(scores);
      const origin = id.startsWith("generated") ? "generated" : "recorded";
      return { id, origin, trials, recall, agreement, coverage, falseSurePerYear };
    });
}
