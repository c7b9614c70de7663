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
import { compareAll } from "./pipeline/compare.ts";
import { detectStale } from "./pipeline/detect.ts";
import { episodeDocument, reportDocument } from "./pipeline/episode-document.ts";
import { ingestPaths } from "./pipeline/ingest.ts";
import { publishPlanned } from "./pipeline/publish-planned.ts";
import { verdictDocument } from "./pipeline/verdict-document.ts";

const { "dry-run": _, ...options } = ingestOptions;

await runCommand(
  {
    name: "pipeline",
    summary:
      "loads, detects in what changed, holds every claim against the evidence, and publishes what editors planned",
    positionals: "PATH…",
    options,
  },
  async (given) => {
    const started = performance.now();
    const now = Date.now();
    const handle = openDatabase();
    try {
      const ingest = await ingestPaths(handle, given.positionals, {
        ...ingestArguments(given),
        now,
        onProgress: (progress) => given.progress(describeProgress(progress)),
        onRun: (run) => {
          for (const line of [...describeRun(run), ...whereRejectsAre(run)]) given.say(line);
          if (run.failure !== null) process.stderr.write(`dimline: ${run.failure.message} (${run.path})\n`);
        },
      });
      const detect = detectStale(handle, {
        now,
        onProgress: (done, of, what) => given.progress(`looking for episodes: ${what}, ${done} of ${of}`),
        interrupted: given.interrupted,
      });
      const { saved } = detect;
      given.say(
        `${detect.services} services looked at: ${detect.episodes.length} episodes (${saved.added} new, ${saved.changed} changed, ${saved.retired} gone)`,
      );
      for (const { id } of detect.episodes) given.say(`  ${id}`);
      const compare = compareAll(handle, { now });
      given.say(
        `${compare.claims} claims: ${compare.saved.added} new verdicts, ${compare.saved.changed} changed`,
      );
      const planned = publishPlanned(handle, now, {
        say: given.say,
        warn: (line) => process.stderr.write(`dimline: ${line}\n`),
      });
      const { exitCode, errors } = unusable(ingest.runs, given.text("format"));
      for (const error of errors) process.stderr.write(`dimline: ${error}\n`);
      if (exitCode !== 0) process.exitCode = exitCode;
      return {
        json: {
          runs: ingest.runs,
          episodes: detect.episodes.map(episodeDocument),
          series: detect.series.map(reportDocument),
          observations: detect.observations,
          verdicts: compare.verdicts.map(verdictDocument),
          planned,
          seconds: Math.round(performance.now() - started) / 1000,
        },
        findings: exitCode === 0 && ingest.runs.some((run) => run.rules.length > 0),
      };
    } finally {
      handle.sqlite.close();
    }
  },
);
