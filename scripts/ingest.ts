import { openDatabase } from "../db/client.ts";
import { runCommand } from "./command.ts";
import {
  describeProgress,
  describeRun,
  ingestArguments,
  ingestOptions,
  unusable,
  whereRejectsAre,
} from "./ingest-command.ts";
import { ingestPaths } from "./pipeline/ingest.ts";

await runCommand(
  {
    name: "ingest",
    summary: "loads measurements, statements and events",
    positionals: "PATH…",
    options: ingestOptions,
  },
  async (given) => {
    const handle = openDatabase();
    try {
      const report = await ingestPaths(handle, given.positionals, {
        ...ingestArguments(given),
        dryRun: given.flag("dry-run"),
        now: Date.now(),
        onProgress: (progress) => given.progress(describeProgress(progress)),
        onRun: (run) => {
          // A dry run keeps nothing that could be looked up.
          const where = given.flag("dry-run") ? [] : whereRejectsAre(run);
          for (const line of [...describeRun(run), ...where]) given.say(line);
          if (run.failure !== null) process.stderr.write(`dimline: ${run.failure.message} (${run.path})\n`);
        },
      });
      if (report.dryRun) given.say("dry run: nothing was written");
      const { exitCode, errors } = unusable(report.runs, given.text("format"));
      for (const error of errors) process.stderr.write(`dimline: ${error}\n`);
      if (exitCode !== 0) process.exitCode = exitCode;
      return { json: report, findings: exitCode === 0 && report.runs.some((run) => run.rules.length > 0) };
    } finally {
      handle.sqlite.close();
    }
  },
);
