import { openDatabase } from "../db/client.ts";
import { connectors } from "../lib/sync/index.ts";
import { CommandError, runCommand } from "./command.ts";
import { describeRun, whereRejectsAre } from "./ingest-command.ts";
import { publishPlanned } from "./pipeline/publish-planned.ts";
import { readAsked, readEvery } from "./pipeline/sync/asked.ts";
import { systemClock } from "./pipeline/sync/courier.ts";
import { systemResolve } from "./pipeline/sync/get.ts";
import { syncSource } from "./pipeline/sync/sync-source.ts";
import { watchPages } from "./pipeline/sync/watch-pages.ts";

/** Not a source of records: looks again at where statements and events were published. */
const pages = "pages";

await runCommand(
  {
    name: "sync",
    summary: "loads what is new from a live source, or looks whether published pages have changed",
    positionals: `${[...connectors.map((one) => one.id), pages].join("|")} [ADDRESS…]`,
    options: {
      country: { type: "string", value: "CC", help: "ISO code, as in IR" },
      service: { type: "string", value: "ID", help: "id or another name of a service, as in telegram" },
      from: {
        type: "string",
        value: "TIME",
        help: "date, or ISO 8601 with a zone; else where the last round ended",
      },
      to: { type: "string", value: "TIME", help: "date (that day is not part of it) or time; else now" },
      what: {
        type: "string",
        multiple: true,
        value: "TOPIC",
        help: connectors
          .filter(({ topics }) => topics.length > 1)
          .map(({ id, topics }) => `${id}: ${topics.map((one) => one.id).join(", ")}`)
          .join("; "),
      },
      every: { type: "string", value: "SPAN", help: "again and again: 30m, 1h, 1d" },
    },
  },
  async (given) => {
    const [id = "", ...addresses] = given.positionals;
    const connector = connectors.find((one) => one.id === id);
    if (connector === undefined && id !== pages)
      throw new CommandError(
        `name one of ${[...connectors.map((one) => one.id), pages].join(", ")}`,
        id === "" ? "sync" : id,
      );
    const every = readEvery(given.text("every"));
    const handle = openDatabase();
    const options = {
      clock: systemClock,
      random: Math.random,
      resolve: systemResolve,
      environment: process.env,
      signal: given.interrupted,
      onWait: (wait: number, why: string) => given.progress(`waiting ${Math.ceil(wait / 1000)} s: ${why}`),
      onFailure: ({ about, url, message }: { about: string; url: string; message: string }) => {
        process.stderr.write(`dimline: ${about}: ${message} (${url})\n`);
      },
    };
    const round = async () => {
      if (connector === undefined) {
        const report = await watchPages(handle, options);
        for (const { url, before, after } of report.changes)
          given.say(`${url}: ${before === null ? "first seen" : before.state} → ${after.state}`);
        given.say(
          `${report.pages} pages: ${report.changes.length} new or changed, ${report.failures.length} failed`,
        );
        return report;
      }
      const asked = readAsked(handle, connector, {
        country: given.text("country"),
        service: given.text("service"),
        from: given.text("from"),
        to: given.text("to"),
        topics: given.all("what"),
        addresses,
        now: systemClock.now(),
      });
      const report = await syncSource(handle, connector, asked, {
        ...options,
        onRun: (run) => {
          for (const line of [...describeRun(run), ...whereRejectsAre(run)]) given.say(line);
        },
      });
      const { requests, retries, unchanged, empty, runs, failures, resumedFrom } = report;
      if (resumedFrom !== null) given.say(`taken up at ${resumedFrom}`);
      given.say(
        `${id}: ${requests} requests (${retries} tried again), ${runs.length} replies loaded, ${unchanged} unchanged, ${empty} empty, ${failures.length} failed`,
      );
      return report;
    };
    try {
      for (;;) {
        const report = await round();
        publishPlanned(handle, systemClock.now(), {
          say: given.say,
          warn: (line) => process.stderr.write(`dimline: ${line}\n`),
        });
        if (every === null || given.interrupted.aborted) {
          const failed = report.failures.length > 0;
          // A round that brought nothing but faults is no round.
          if (failed && report.answered === 0 && !given.interrupted.aborted) process.exitCode = 2;
          return { json: report, findings: failed || report.runs.some((run) => run.rules.length > 0) };
        }
        given.say(`the next round is in ${given.text("every")}`);
        await systemClock.sleep(every, given.interrupted);
        if (given.interrupted.aborted) return { json: report };
      }
    } finally {
      handle.sqlite.close();
    }
  },
);
