import { openDatabase } from "../db/client.ts";
import { isoInstant } from "../lib/model/interval.ts";
import type { Connector } from "../lib/sync/connector.ts";
import { connectors } from "../lib/sync/index.ts";
import { CommandError, runCommand } from "./command.ts";
import { describeRun, whereRejectsAre } from "./ingest-command.ts";
import type { RunReport } from "./pipeline/ingest/report.ts";
import { publishPlanned } from "./pipeline/publish-planned.ts";
import { againAndAgain } from "./pipeline/sync/again-and-again.ts";
import { readAsked, readEvery } from "./pipeline/sync/asked.ts";
import { systemClock } from "./pipeline/sync/courier.ts";
import { systemResolve } from "./pipeline/sync/get.ts";
import type { SyncFailure, SyncReport } from "./pipeline/sync/report.ts";
import { syncFollowed } from "./pipeline/sync/sync-followed.ts";
import { syncSource } from "./pipeline/sync/sync-source.ts";
import { watchPages } from "./pipeline/sync/watch-pages.ts";

/** Not a source of records: looks again at where statements and events were published. */
const pages = "pages";

await runCommand(
  {
    name: "sync",
    summary:
      "loads what is new from a live source, or looks whether published pages have changed; without a name, all that was asked before",
    positionals: `[${[...connectors.map((one) => one.id), pages].join("|")}] [ADDRESS…]`,
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
    if (connector === undefined && id !== pages && id !== "")
      throw new CommandError(
        `name one of ${[...connectors.map((one) => one.id), pages].join(", ")}, or none for all that is followed`,
        id,
      );
    const narrowing = ["country", "service", "from", "to", "what"] as const;
    const idle = connector === undefined ? narrowing.find((one) => given.all(one).length > 0) : undefined;
    if (idle !== undefined)
      throw new CommandError(
        id === pages
          ? "pages are looked at as a whole"
          : "name the source that is asked; without one, all that is followed is asked as it was before",
        `--${idle}`,
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
      onFailure: ({ about, url, message }: SyncFailure) => {
        process.stderr.write(`dimline: ${about}: ${message}${url === "" ? "" : ` (${url})`}\n`);
      },
      onRun: (run: RunReport) => {
        for (const line of [...describeRun(run), ...whereRejectsAre(run)]) given.say(line);
      },
    };
    const describe = (report: SyncReport) => {
      const { connector: id, requests, retries, unchanged, empty, runs, failures, resumedFrom } = report;
      if (resumedFrom !== null) given.say(`taken up at ${resumedFrom}`);
      given.say(
        `${id}: ${requests} requests (${retries} tried again), ${runs.length} replies loaded, ${unchanged} unchanged, ${empty} empty, ${failures.length} failed`,
      );
    };
    const watch = async () => {
      const report = await watchPages(
        handle,
        addresses.length === 0 ? options : { ...options, only: addresses },
      );
      for (const { url, before, after } of report.changes)
        given.say(`${url}: ${before === null ? "first seen" : before.state} → ${after.state}`);
      given.say(
        `${report.pages} pages: ${report.changes.length} new or changed, ${report.failures.length} failed`,
      );
      return report;
    };
    const ask = async (one: Connector) => {
      const asked = readAsked(handle, one, {
        country: given.text("country"),
        service: given.text("service"),
        from: given.text("from"),
        to: given.text("to"),
        topics: given.all("what"),
        addresses,
        now: systemClock.now(),
      });
      const report = await syncSource(handle, one, [asked], options);
      describe(report);
      return report;
    };
    const round = async (): Promise<SyncReport> => {
      const report =
        connector !== undefined
          ? await ask(connector)
          : id === pages
            ? await watch()
            : await syncFollowed(handle, options, describe);
      publishPlanned(handle, systemClock.now(), {
        say: given.say,
        warn: (line) => process.stderr.write(`dimline: ${line}\n`),
      });
      return report;
    };
    try {
      const report =
        every === null
          ? await round()
          : await againAndAgain(round, {
              every,
              clock: systemClock,
              signal: given.interrupted,
              onFault: (message) =>
                process.stderr.write(`dimline: ${message} (the round is given up; the next will come)\n`),
              onWait: (until) =>
                given.say(`the next round begins at ${isoInstant(Math.round(until / 1000) * 1000)}`),
            });
      if (report === null) return { json: null };
      const failed = report.failures.length > 0;
      // A round that brought nothing but faults is no round.
      if (failed && report.answered === 0 && !given.interrupted.aborted) process.exitCode = 2;
      return { json: report, findings: failed || report.runs.some((run) => run.rules.length > 0) };
    } finally {
      handle.sqlite.close();
    }
  },
);
