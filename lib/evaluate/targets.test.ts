import { expect, test } from "vitest";
import type { Detector } from "../detect/detector.ts";
import { HOUR } from "../model/interval.ts";
import { generatedSources } from "./background-source.ts";
import { buildTrial } from "./build-trial.ts";
import { type EvaluationCell, evaluationCells } from "./cells.ts";
import { evaluationOf } from "./evaluation.ts";
import type { Finding } from "./finding.ts";
import { runCell } from "./run-cell.ts";
import { scoreTrial } from "./score.ts";
import { targetTable } from "./targets.ts";
import type { Trial } from "./trial.ts";

const sources = generatedSources();
const targeted = evaluationCells().filter(({ target }) => target !== null);

/** What somebody who knows the truth would answer, `off` hours late at both ends, with bounds of an hour to either side. */
function knowing(trial: Trial, off: number): Finding[] {
  return trial.truth.map(({ kind, interval, recurrence }) => {
    const moved = { start: interval.start + off * HOUR, end: interval.end + off * HOUR };
    const around = (best: number) => ({ earliest: best - HOUR, best, latest: best + HOUR });
    return {
      kind,
      interval: moved,
      start: around(moved.start),
      end: around(moved.end),
      confidence: 0.97,
      recurrence: recurrence && { ...recurrence, occurrences: [], missed: [], unmeasured: [] },
    };
  });
}

function tableFor(answer: (trial: Trial) => Finding[]) {
  const cells = targeted.map((cell: EvaluationCell) => ({
    cell,
    scores: [0, 1].map((number) => {
      const trial = buildTrial(cell, number, sources);
      return scoreTrial(trial, answer(trial));
    }),
  }));
  return new Map(targetTable(cells, null).map((row) => [row.id, row]));
}

test("who knows the truth reaches every target but that of bounds, which then hold it too often", () => {
  const rows = tableFor((trial) => knowing(trial, 0));
  for (const id of ["throttle-week", "throttle-day", "block-two-hours", "mixture", "nightly"] as const)
    expect(rows.get(id)).toMatchObject({ ok: true });
  expect(rows.get("false-episodes")).toMatchObject({ ok: true, reached: "a series-year 0.000" });
  expect(rows.get("coverage")).toMatchObject({
    ok: false,
    reached: expect.stringMatching(/^coverage 1\.000, where wider than one silence /),
  });
  expect(rows.get("speed")).toMatchObject({ ok: null, reached: "not run" });
});

test("who is half a day late fails by the start of the throttle, and misses the short block altogether", () => {
  const rows = tableFor((trial) => knowing(trial, 12));
  expect(rows.get("throttle-week")).toMatchObject({ ok: false });
  expect(rows.get("throttle-week")!.reached).toContain("median start error (h) 12.0");
  expect(rows.get("block-two-hours")!.reached).toContain("recall 0.000");
});

test("who says nothing reaches nothing but silence", () => {
  const rows = tableFor(() => []);
  expect([...rows.values()].filter((row) => row.ok === true).map((row) => row.id)).toEqual([
    "false-episodes",
  ]);
});

test("speed and memory have a row of their own", () => {
  const row = (observationsPerSecond: number, memoryGrowth: number | null) =>
    targetTable([], { observationsPerSecond, memoryGrowth }).at(-1)!.ok;
  expect(row(300_000, 1)).toBe(true);
  expect(row(299_999, 1)).toBe(false);
  expect(row(400_000, 2)).toBe(false);
});

/** Calls everything throttled from beginning to end. */
const alarmist: Detector = {
  id: "alarmist",
  version: 1,
  title: "Alarmist",
  summary: "Says that all is throttled.",
  needs: { metrics: ["throughput"], minimum: "nothing" },
  thresholds: [],
  limits: [],
  references: [],
  detect: (input) => {
    const first = input.series[0]!.points[0]!.time;
    const bound = { earliest: first, best: first, latest: first };
    const phase = {
      kind: "throttling",
      start: bound,
      end: null,
      severity: null,
      affectedShare: null,
      confidence: 0.99,
      feature: null,
      recurrence: null,
      evidence: [],
    } as const;
    return {
      series: [],
      episodes: [
        {
          country: input.country,
          service: input.service,
          networks: [],
          scope: "networks",
          provenance: input.provenance,
          start: bound,
          end: null,
          ongoing: true,
          beganBeforeData: true,
          phases: [phase],
          confidence: 0.99,
          detector: "alarmist@1",
        },
      ],
    };
  },
};

test("an alarmist is found out: every quiet series a false episode, no precision, ill calibrated", () => {
  const cells = targeted.filter(({ id }) =>
    ["quiet-speed", "throttle-1d-x10-share100-12aday-noise80"].includes(id),
  );
  let ticks = 0;
  const runs = cells.map((cell) => runCell(cell, alarmist, sources, 3, () => ticks++));
  const evaluation = evaluationOf({
    date: "2021-01-01",
    detector: alarmist,
    half: "report",
    trialsPerCell: 3,
    runs,
    speed: null,
    realCases: [],
  });
  const quiet = evaluation.cells.find(({ id }) => id === "quiet-speed")!;
  expect(quiet.detector).toMatchObject({ falseSure: 3, recall: null });
  const day = evaluation.cells.find(({ id }) => id !== "quiet-speed")!;
  expect(day.detector).toMatchObject({ recall: 0, precision: 0 });
  // Half of the shorter one is shared with every injected day, so that only the quiet series were about nothing.
  expect(evaluation.brier).toBeCloseTo((3 * 0.99 ** 2 + 3 * 0.01 ** 2) / 6, 4);
  expect(evaluation.backgrounds).toMatchObject([{ id: "generated", origin: "generated", trials: 6 }]);
  expect(JSON.parse(JSON.stringify(evaluation))).toEqual(evaluation);
});

test("a detector that fails on a trial stops the evaluation and says where", () => {
  const failing: Detector = {
    ...alarmist,
    id: "failing",
    detect: () => ({
      episodes: [],
      series: [
        {
          network: null,
          metric: "throughput",
          feature: null,
          source: "x",
          observations: 0,
          period: null,
          baseline: null,
          spread: null,
          state: "failed: division by nothing",
        },
      ],
    }),
  };
  expect(() => runCell(targeted[0]!, failing, sources, 1, () => 0)).toThrow(
    /failing on trial 0 of throttle-7d/,
  );
});
