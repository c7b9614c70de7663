import { detectors } from "../lib/detect/index.ts";
import { measure } from "./bench-detect/measure.ts";
import { CommandError, runCommand } from "./command.ts";
import { table } from "./eval-detect/report.ts";

const sizes = [10_000, 30_000, 100_000, 300_000, 1_000_000];

await runCommand(
  {
    name: "bench:detect",
    summary:
      "measures observations a second and memory of a detector on one core, beside a single pass with a running mean",
    options: {
      detector: { type: "string", value: "ID", help: "which detector (the first)" },
      most: { type: "string", value: "N", help: "observations in the longest series (1000000)" },
    },
  },
  async (given) => {
    const most = Number(given.text("most") ?? sizes.at(-1));
    if (!(most >= sizes[0]!)) throw new CommandError(`at least ${sizes[0]} observations`, "--most");
    const wanted = given.text("detector");
    const detector = wanted === undefined ? detectors[0] : detectors.find((one) => one.id === wanted);
    if (detector === undefined) throw new CommandError(`no detector "${wanted ?? ""}"`, "--detector");
    const rows = [];
    for (const metric of ["throughput", "reachability"] as const)
      for (const size of sizes.filter((one) => one <= most)) {
        if (given.interrupted.aborted) break;
        given.progress(`${metric}, ${size} observations`);
        const measured = await measure(detector.id, metric, size);
        rows.push({
          metric,
          ...measured,
          perSecond: Math.round(measured.observations / measured.seconds),
          referencePerSecond: Math.round(measured.observations / measured.referenceSeconds),
          bytesPerObservation: Math.round(measured.memory / measured.observations),
        });
      }
    given.say(
      table(
        [
          "metric",
          "observations",
          "CPU seconds",
          "wall seconds",
          "a CPU second",
          "running mean, a second",
          "memory MB",
          "bytes an observation",
          "episodes",
        ],
        rows.map((row) => [
          row.metric,
          row.observations.toLocaleString("en-GB"),
          row.seconds.toFixed(3),
          row.wallSeconds.toFixed(3),
          row.perSecond.toLocaleString("en-GB"),
          row.referencePerSecond.toLocaleString("en-GB"),
          (row.memory / 1e6).toFixed(1),
          String(row.bytesPerObservation),
          String(row.episodes),
        ]),
      ),
    );
    return { json: { detector: `${detector.id}@${detector.version}`, rows } };
  },
);
