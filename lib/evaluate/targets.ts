import type { EvaluationCell, TargetId } from "./cells.ts";
import type { TrialScore } from "./score.ts";
import { type Summary, summarise } from "./summary.ts";

/** One row of the table of what a detector is to reach. */
export interface TargetRow {
  readonly id: TargetId;
  readonly item: string;
  readonly toReach: string;
  readonly reached: string;
  /** Null where nothing was run that could tell. */
  readonly ok: boolean | null;
  /** The cell that did worst, where a row gathers several. */
  readonly worst: string | null;
}

export interface CellScores {
  readonly cell: EvaluationCell;
  readonly scores: readonly TrialScore[];
}

/** What a target asks of the pooled figures: a name, the figure, and whether it will do. */
interface Requirement {
  readonly name: string;
  readonly of: (summary: Summary) => number | null;
  readonly fits: (value: number) => boolean;
}

interface Target {
  readonly id: TargetId;
  readonly item: string;
  readonly toReach: string;
  readonly requirements: readonly Requirement[];
}

const recall = (least: number): Requirement => ({
  name: "recall",
  of: (summary) => summary.recall,
  fits: (value) => value >= least,
});

const targets: readonly Target[] = [
  {
    id: "throttle-week",
    item: "7-day throttle ≤ .33×, ≥ 12 tests a day, σ ≤ .8",
    toReach: "recall ≥ .97, IoU ≥ .90, median start error ≤ 4 h",
    requirements: [
      recall(0.97),
      { name: "IoU", of: (summary) => summary.agreement, fits: (value) => value >= 0.9 },
      {
        name: "median start error (h)",
        of: (summary) => summary.start.medianHours,
        fits: (value) => value <= 4,
      },
    ],
  },
  {
    id: "throttle-week-half",
    item: "7-day throttle .5×, 12 a day, σ = .8",
    toReach: "recall ≥ .75",
    requirements: [recall(0.75)],
  },
  {
    id: "throttle-day",
    item: "1-day throttle at .1×, 12 a day, σ = .8",
    toReach: "recall ≥ .90",
    requirements: [recall(0.9)],
  },
  {
    id: "block-two-hours",
    item: "2-hour full block with ≥ 6 tests inside",
    toReach: "recall ≥ .95, start within one sampling gap (p90)",
    requirements: [
      recall(0.95),
      { name: "p90 start error (gaps)", of: (summary) => summary.start.p90Gaps, fits: (value) => value <= 1 },
    ],
  },
  {
    id: "mixture",
    item: "mixture: 35 % of tests at .1× for 10 days, 12 a day",
    toReach: "recall ≥ .90",
    requirements: [recall(0.9)],
  },
  {
    id: "nightly",
    item: "nightly 8-hour block for 20 nights",
    toReach: "one recurring episode, hours right to ±1 h, in ≥ 90 %",
    requirements: [
      { name: "as one, hours right", of: (summary) => summary.recurrence, fits: (value) => value >= 0.9 },
    ],
  },
  {
    id: "coverage",
    item: "coverage of 90 % bounds",
    toReach: ".87–.95",
    requirements: [
      {
        name: "coverage",
        of: (summary) => summary.coverage,
        fits: (value) => value >= 0.87 && value <= 0.95,
      },
      {
        // Bounds of one silence hold the truth by their nature; this is what the posterior itself is worth. It decides nothing.
        name: "where wider than one silence",
        of: (summary) => summary.coverageAboveFloor,
        fits: () => true,
      },
    ],
  },
  {
    id: "false-episodes",
    item: "false episodes",
    toReach: "≤ .1 a series-year at confidence ≥ .95",
    requirements: [
      { name: "a series-year", of: (summary) => summary.falseSurePerYear, fits: (value) => value <= 0.1 },
    ],
  },
];

/** Observations a second that one core must do, and how much more memory an observation may take in a longer series. */
const SPEED = 300_000;

export interface SpeedFigures {
  readonly observationsPerSecond: number;
  /** Peak memory an observation in the longest series over that in a series a tenth as long; null: not measured. */
  readonly memoryGrowth: number | null;
}

/**
 * The table. Every requirement must hold over all trials of a row's cells taken together; the worst cell is named
 * beside it, so that an easy cell cannot hide a hard one.
 */
export function targetTable(cells: readonly CellScores[], speed: SpeedFigures | null): TargetRow[] {
  const rows = targets.map((target): TargetRow => {
    const { id, item, toReach } = target;
    // Bounds are judged wherever a target has something to find.
    const behind = cells.filter(({ cell }) =>
      id === "coverage"
        ? cell.target !== null && cell.target !== "false-episodes" && cell.target !== "nightly"
        : cell.target === id,
    );
    if (behind.length === 0) return { id, item, toReach, reached: "not run", ok: null, worst: null };
    const pooled = summarise(behind.flatMap(({ scores }) => scores));
    const figures = target.requirements.map((requirement) => ({
      ...requirement,
      value: requirement.of(pooled),
    }));
    return {
      id,
      item,
      toReach,
      reached: figures.map(({ name, value }) => `${name} ${figure(value)}`).join(", "),
      ok: figures.every(({ value, fits }) => value !== null && fits(value)),
      worst: behind.length > 1 ? worstOf(behind, target.requirements[0]!) : null,
    };
  });
  return [...rows, speedRow(speed)];
}

function worstOf(behind: readonly CellScores[], requirement: Requirement): string {
  const rated = behind.map(({ cell, scores }) => ({ id: cell.id, value: requirement.of(summarise(scores)) }));
  // The false-episode rate is worst where it is highest, a recall where it is lowest; coverage where furthest from .9.
  const badness = (value: number | null) => {
    if (value === null) return Number.NEGATIVE_INFINITY;
    if (requirement.name === "a series-year") return value;
    return requirement.name === "coverage" ? Math.abs(value - 0.9) : -value;
  };
  const worst = rated.reduce((a, b) => (badness(b.value) > badness(a.value) ? b : a));
  return `${worst.id}: ${figure(worst.value)}`;
}

function speedRow(speed: SpeedFigures | null): TargetRow {
  const row = {
    id: "speed",
    item: "speed",
    toReach: "≥ 300,000 observations a second on one core, memory flat in the length of the series",
    worst: null,
  } as const;
  if (speed === null) return { ...row, reached: "not run", ok: null };
  const growth = speed.memoryGrowth;
  return {
    ...row,
    reached: `${Math.round(speed.observationsPerSecond).toLocaleString("en-GB")} a second${
      growth === null ? "" : `, memory an observation ×${growth.toFixed(2)} in a series ten times as long`
    }`,
    ok: speed.observationsPerSecond >= SPEED && (growth === null || growth <= 1.2),
  };
}

/** Three digits, or a dash where there is no figure. */
export function figure(value: number | null): string {
  if (value === null || Number.isNaN(value)) return "–";
  return Math.abs(value) >= 100 ? value.toFixed(0) : value.toFixed(Math.abs(value) >= 10 ? 1 : 3);
}
