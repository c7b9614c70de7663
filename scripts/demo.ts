import path from "node:path";
import { databasePath, openDatabase } from "../db/client.ts";
import { countRecords } from "../db/queries/catalogue/count-records.ts";
import { CommandError, runCommand } from "./command.ts";
import { describeRun } from "./ingest-command.ts";
import { loadDemonstration } from "./pipeline/demo.ts";

await runCommand(
  {
    name: "demo",
    summary: "loads the demonstration: simulated measurements of three cases, and what people really said",
    options: {
      "when-empty": { type: "boolean", help: "only where the database holds nothing yet" },
      "without-measurements": {
        type: "boolean",
        help: "only what people said and what was reported, so that every claim answers `cannot be tested` and says what is missing",
      },
    },
  },
  async (given) => {
    const handle = openDatabase();
    try {
      const { observations, statements } = countRecords(handle);
      if (given.flag("when-empty") && (observations > 0 || statements > 0)) {
        given.say("demo: the database holds records already, so nothing was loaded");
        return { json: { loaded: false } };
      }
      const measurements = !given.flag("without-measurements");
      if (!measurements && observations > 0)
        throw new CommandError(
          "the database holds measurements already, and claims would be held against them; set DIMLINE_DATA to an empty folder to see the demonstration without any",
          databasePath(),
        );
      const began = performance.now();
      const report = await loadDemonstration(handle, {
        now: Date.now(),
        measurements,
        folder: demonstrationFolder(),
        onProgress: given.progress,
      });
      for (const line of report.ingest.runs.flatMap((run) => describeRun(run))) given.say(line);
      const seconds = (performance.now() - began) / 1000;
      const held = countRecords(handle);
      const provenance = measurements
        ? "the measurements are simulated, the statements are real"
        : "the statements are real, and nothing was measured";
      given.say(
        `demo: ${held.episodes} episodes, ${held.verdicts} verdicts in ${seconds.toFixed(1)} s; ${provenance}`,
      );
      for (const [value, count] of countsOf(report.compare.verdicts.map((verdict) => verdict.value)))
        given.say(`    ${value}: ${count}`);
      return { json: { loaded: true, ...report, seconds } };
    } finally {
      handle.sqlite.close();
    }
  },
);

function countsOf(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of [...values].sort()) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** Beside the database, and kept, so that anybody can open a file and follow a record of it to its page. */
function demonstrationFolder(): string {
  const folder = path.join(path.dirname(databasePath()), "demonstration");
  const near = path.relative("", folder);
  return near.startsWith("..") ? folder : near;
}
