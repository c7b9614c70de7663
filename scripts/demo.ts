import path from "node:path";
import { databasePath, openDatabase } from "../db/client.ts";
import { countRecords } from "../db/queries/catalogue/count-records.ts";
import { runCommand } from "./command.ts";
import { describeRun } from "./ingest-command.ts";
import { loadDemonstration } from "./pipeline/demo.ts";

await runCommand(
  {
    name: "demo",
    summary: "loads the demonstration: simulated measurements of three cases, and what people really said",
    options: {
      "when-empty": { type: "boolean", help: "only where the database holds nothing yet" },
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
      const began = performance.now();
      const report = await loadDemonstration(handle, {
        now: Date.now(),
        folder: demonstrationFolder(),
        onProgress: given.progress,
      });
      for (const line of report.ingest.runs.flatMap((run) => describeRun(run))) given.say(line);
      const seconds = (performance.now() - began) / 1000;
      const held = countRecords(handle);
      given.say(
        `demo: ${held.episodes} episodes, ${held.verdicts} verdicts in ${seconds.toFixed(1)} s; the measurements are simulated, the statements are real`,
      );
      return { json: { loaded: true, ...report, seconds } };
    } finally {
      handle.sqlite.close();
    }
  },
);

/** Beside the database, and kept, so that anybody can open a file and follow a record of it to its page. */
function demonstrationFolder(): string {
  const folder = path.join(path.dirname(databasePath()), "demonstration");
  const near = path.relative("", folder);
  return near.startsWith("..") ? folder : near;
}
