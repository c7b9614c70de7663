import type { Evaluation } from "../../lib/evaluate/evaluation.ts";
import type { CellRun } from "../../lib/evaluate/run-cell.ts";
import { figure } from "../../lib/evaluate/targets.ts";
import { HOUR, type Interval } from "../../lib/model/interval.ts";

/** Rows as a table of Markdown, which reads as well on a terminal. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [header, ...rows];
  const widths = header.map((_, i) => Math.max(...all.map((row) => row[i]!.length)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, i) => cell.padEnd(widths[i]!)).join(" | ")} |`;
  return [
    line(header),
    `|${widths.map((width) => "-".repeat(width + 2)).join("|")}|`,
    ...rows.map(line),
  ].join("\n");
}

const mark = (ok: boolean | null) => (ok === null ? "–" : ok ? "yes" : "NO");

export function targetsTable(evaluation: Evaluation): string {
  return table(
    ["item", "to reach", "reached", "ok", "worst cell"],
    evaluation.targets.map((row) => [row.item, row.toReach, row.reached, mark(row.ok), row.worst ?? ""]),
  );
}

/** Detector and baselines on the same trials: recall, precision, agreement, median start error, false a year. */
export function comparisonTable(evaluation: Evaluation): string {
  const methods = evaluation.methods.map((method) => method.id);
  return table(
    ["cell (recall / precision / IoU / start h)", evaluation.detector, ...methods],
    evaluation.cells
      .filter((cell) => cell.target !== "false-episodes")
      .map((cell) => [
        cell.title,
        ...[
          { ...cell.detector, startMedianHours: cell.detector.start.medianHours },
          ...methods.map((id) => cell.baselines[id]!),
        ].map(({ recall, precision, agreement, startMedianHours }) =>
          [recall, precision, agreement, startMedianHours].map(short).join(" / "),
        ),
      ]),
  );
}

export function falseTable(evaluation: Evaluation): string {
  const methods = evaluation.methods.map((method) => method.id);
  return table(
    ["nothing injected", "series-years", `${evaluation.detector} sure / all a year`, ...methods],
    evaluation.cells
      .filter((cell) => cell.target === "false-episodes")
      .map((cell) => [
        cell.title,
        cell.detector.quietYears.toFixed(1),
        `${short(cell.detector.falseSurePerYear)} / ${short(cell.detector.falseAllPerYear)}`,
        ...methods.map((id) => short(cell.baselines[id]!.falseAllPerYear)),
      ]),
  );
}

/** Where the detector does well and badly, by background, over the cells behind the targets. */
export function backgroundsTable(evaluation: Evaluation): string {
  return table(
    ["background", "origin", "trials", "recall", "IoU", "coverage", "false a year, sure"],
    evaluation.backgrounds.map((row) => [
      row.id,
      row.origin,
      String(row.trials),
      short(row.recall),
      short(row.agreement),
      short(row.coverage),
      short(row.falseSurePerYear),
    ]),
  );
}

export function edgesTable(evaluation: Evaluation): string {
  const pair = (a: number | null, b: number | null) => `${short(a)} / ${short(b)}`;
  return table(
    [
      "cell",
      "start h median / p90",
      "end h median / p90",
      "start gaps median / p90",
      "end gaps median / p90",
      "coverage",
      "width h",
      "obs/s",
    ],
    evaluation.cells
      .filter((cell) => cell.detector.required > 0)
      .map(({ title, detector, observationsPerSecond }) => [
        title,
        pair(detector.start.medianHours, detector.start.p90Hours),
        pair(detector.end.medianHours, detector.end.p90Hours),
        pair(detector.start.medianGaps, detector.start.p90Gaps),
        pair(detector.end.medianGaps, detector.end.p90Gaps),
        short(detector.coverage),
        short(detector.widthHours),
        observationsPerSecond.toLocaleString("en-GB"),
      ]),
  );
}

export function reliability(evaluation: Evaluation): string {
  return table(
    ["stated confidence", "findings", "mean stated", "share real"],
    evaluation.reliability.map((row) => [
      `${row.from}–${row.to}`,
      String(row.findings),
      figure(row.meanStated),
      figure(row.shareReal),
    ]),
  );
}

export function confusionTable(evaluation: Evaluation): string {
  const found = ["throttling", "block", "shutdown", "missed"];
  return table(
    ["injected ↓ found →", ...found],
    Object.entries(evaluation.confusion).map(([truth, row]) => [
      truth,
      ...found.map((kind) => String(row[kind] ?? 0)),
    ]),
  );
}

export function realCasesTable(evaluation: Evaluation): string {
  return table(
    ["case", "known", "found", "ok"],
    evaluation.realCases.map((one) => [one.title, one.expected, one.found, mark(one.ok)]),
  );
}

/** The whole evaluation as the Markdown page docs/evaluation.md. */
export function markdown(evaluation: Evaluation, remarks: readonly string[]): string {
  const details = evaluation.realCases.flatMap((one) =>
    one.details.length === 0 ? [] : [`### ${one.title}`, "", ...one.details.map((line) => `- ${line}`), ""],
  );
  return `${[
    "# How well the detector does",
    "",
    "Written by `npm run eval:detect`; the figures are those of the run named here and of no other.",
    "",
    `Detector \`${evaluation.detector}\`, ${evaluation.date}, half \`${evaluation.half}\` of the backgrounds, ${evaluation.trialsPerCell} trials a cell, fixed seeds.`,
    "",
    "Known stretches are injected into series in which nothing was done to a service. What the detector says is held",
    "against what was injected; an episode counts as found where the two share at least half of what either covers",
    "(intersection over union). Every requirement of a row must hold over all trials of the cells behind it.",
    "",
    targetsTable(evaluation),
    "",
    "## Backgrounds",
    "",
    ...remarks.map((line) => `- ${line}`),
    "",
    backgroundsTable(evaluation),
    "",
    "## Beside published rules, on the same trials",
    "",
    comparisonTable(evaluation),
    "",
    ...evaluation.methods.map((method) => `- **${method.title}** (\`${method.id}\`). ${method.how}`),
    "",
    "## False episodes where nothing was injected",
    "",
    "A silence of everything on a network may be called a shutdown, and nothing else.",
    "",
    falseTable(evaluation),
    "",
    "## Edges and their bounds",
    "",
    "Gaps are sampling gaps: the silence around the true edge, or the series' median silence where that is longer.",
    "",
    edgesTable(evaluation),
    "",
    "## Stated confidence and what came true",
    "",
    `Brier score ${figure(evaluation.brier)}. A finding is real where it shares half of the shorter one with an injected stretch.`,
    "",
    reliability(evaluation),
    "",
    "## Kinds",
    "",
    confusionTable(evaluation),
    "",
    "## Real cases",
    "",
    realCasesTable(evaluation),
    "",
    ...details,
  ]
    .join("\n")
    .trimEnd()}\n`;
}

/** One line a failed trial: what was injected and what was found, for whoever looks into it. */
export function failureLines(runs: readonly CellRun[]): string[] {
  const hour = (time: number) => new Date(time).toISOString().slice(0, 16);
  const stretch = ({ start, end }: Interval) =>
    `${hour(start)} → ${hour(end)} (${((end - start) / HOUR).toFixed(1)} h)`;
  return runs.flatMap((run) =>
    run.failures.map((failed) => {
      const truth = failed.truth.map((one) => `${one.kind} ${stretch(one.interval)}`).join("; ") || "nothing";
      const found =
        failed.findings
          .map((one) => `${one.kind} ${stretch(one.interval)} ${one.confidence?.toFixed(4) ?? ""}`)
          .join("; ") || "nothing";
      return `${run.cell.id} ${failed.number}, ${failed.background}, ${failed.observations} observations\n  injected: ${truth}\n  found:    ${found}`;
    }),
  );
}

function short(value: number | null): string {
  if (value === null || Number.isNaN(value)) return "–";
  return Math.abs(value) >= 10 ? value.toFixed(0) : value.toFixed(2);
}
