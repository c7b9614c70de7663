import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { detectors } from "../lib/detect/index.ts";
import { type Half, halves } from "../lib/evaluate/background.ts";
import { evaluationCells } from "../lib/evaluate/cells.ts";
import { evaluationOf } from "../lib/evaluate/evaluation.ts";
import type { SpeedFigures } from "../lib/evaluate/targets.ts";
import { measure } from "./bench-detect/measure.ts";
import { CommandError, runCommand } from "./command.ts";
import { readBackgrounds } from "./eval-detect/read-backgrounds.ts";
import { realCases } from "./eval-detect/real-cases/index.ts";
import {
  backgroundsTable,
  comparisonTable,
  confusionTable,
  edgesTable,
  failureLines,
  falseTable,
  markdown,
  realCasesTable,
  reliability,
  targetsTable,
} from "./eval-detect/report.ts";
import { runCells } from "./eval-detect/run-cells.ts";
import { tidyJson } from "./eval-detect/tidy-json.ts";

const root = join(import.meta.dirname, "..");

await runCommand(
  {
    name: "eval:detect",
    summary: "measures how well the detector finds what was injected, beside published rules",
    options: {
      cells: {
        type: "string",
        multiple: true,
        value: "ID",
        help: "only the cells whose ids begin with ID; writes no files",
      },
      trials: { type: "string", value: "N", help: "trials a cell (200)" },
      threads: { type: "string", value: "N", help: "threads to run cells on (1); the figures are the same" },
      half: { type: "string", value: "HALF", help: "tune or report: which half of the backgrounds (report)" },
      detector: { type: "string", value: "ID", help: "which detector (the first)" },
      failures: { type: "boolean", help: "list every trial in which something was missed or made up" },
      full: { type: "boolean", help: "the whole grid of throttles, 900 cells" },
      "no-real-cases": { type: "boolean", help: "injected trials only; writes no files" },
      "no-files": {
        type: "boolean",
        help: "print only: leave docs/evaluation.md and latest.json as they are",
      },
      date: { type: "string", value: "DATE", help: "the day that the report bears (today, UTC)" },
    },
  },
  async (given) => {
    const trials = Number(given.text("trials") ?? 200);
    if (!Number.isInteger(trials) || trials < 1)
      throw new CommandError("a whole number of trials is needed", "--trials");
    const half = (given.text("half") ?? "report") as Half;
    if (!halves.includes(half)) throw new CommandError(`no half "${half}": tune or report`, "--half");
    const wanted = given.text("detector");
    const detector = wanted === undefined ? detectors[0] : detectors.find((one) => one.id === wanted);
    if (detector === undefined) throw new CommandError(`no detector "${wanted ?? ""}"`, "--detector");
    const prefixes = given.all("cells");
    const cells = evaluationCells(given.flag("full")).filter(
      ({ id }) => prefixes.length === 0 || prefixes.some((prefix) => id.startsWith(prefix)),
    );
    if (cells.length === 0) throw new CommandError(`no cell begins with ${prefixes.join(", ")}`, "--cells");

    const threads = Number(given.text("threads") ?? 1);
    if (!Number.isInteger(threads) || threads < 1)
      throw new CommandError("at least one thread is needed", "--threads");
    const { remarks } = readBackgrounds(half);
    for (const remark of remarks) given.say(remark);
    const began = performance.now();
    const runs = await runCells(
      cells,
      { detector: detector.id, half, trials },
      threads,
      given.interrupted,
      (finished) => {
        const left = ((performance.now() - began) / finished) * (cells.length - finished);
        given.progress(`${finished}/${cells.length} cells, ${Math.round(left / 1000)} s left`);
      },
    );
    given.progress("speed and real cases");
    const partial = prefixes.length > 0 || given.interrupted.aborted;
    const speed = partial ? null : await speedOf(detector.id);
    const evaluation = evaluationOf({
      date: given.text("date") ?? new Date().toISOString().slice(0, 10),
      detector,
      half,
      trialsPerCell: trials,
      runs,
      speed,
      realCases: given.flag("no-real-cases") || partial ? [] : realCases(detector),
    });
    for (const section of [
      targetsTable(evaluation),
      backgroundsTable(evaluation),
      comparisonTable(evaluation),
      falseTable(evaluation),
      edgesTable(evaluation),
      reliability(evaluation),
      confusionTable(evaluation),
      ...(evaluation.realCases.length > 0 ? [realCasesTable(evaluation)] : []),
    ])
      given.say(`\n${section}`);
    if (given.flag("failures")) for (const line of failureLines(runs)) given.say(line);
    if (!partial && !given.flag("no-files") && !given.flag("no-real-cases")) {
      mkdirSync(join(root, "docs"), { recursive: true });
      writeFileSync(join(root, "docs/evaluation.md"), markdown(evaluation, remarks));
      writeFileSync(join(root, "lib/evaluate/latest.json"), `${tidyJson(evaluation)}\n`);
      given.say("\nwritten: docs/evaluation.md, lib/evaluate/latest.json");
    }
    return { json: evaluation, findings: evaluation.targets.some((row) => row.ok === false) };
  },
);

/** The slowest of the two sorts of series and of two lengths, and how memory grows from one length to ten times it. */
async function speedOf(detector: string): Promise<SpeedFigures> {
  const measured = {
    levels: await measure(detector, "throughput", 30_000),
    outcomes: await measure(detector, "reachability", 30_000),
    long: await measure(detector, "throughput", 300_000),
  };
  const bytesEach = ({ memory, observations }: { memory: number; observations: number }) =>
    memory / observations;
  return {
    observationsPerSecond: Math.min(
      ...Object.values(measured).map(({ observations, seconds }) => observations / seconds),
    ),
    memoryGrowth: bytesEach(measured.long) / bytesEach(measured.levels),
  };
}
