import { openDatabase } from "../db/client.ts";
import { isoInstant } from "../lib/model/interval.ts";
import type { Connector } from "../lib/sync/connector.ts";
import { connectors } from "../lib/sync/index.ts";
import { type Arguments, CommandError, type Outcome, runCommand } from "./command.ts";
import { describeRun, whereRejectsAre } from "./ingest-command.ts";
import type { RunReport } from "./pipeline/ingest/report.ts";
import { publishPlanned } from "./pipeline/publish-planned.ts";
import { againAndAgain } from "./pipeline/sync/again-and-again.ts";
import { readAsked, readEvery, readNarrowing } from "./pipeline/sync/asked.ts";
import { type Manners, systemClock } from "./pipeline/sync/courier.ts";
import { forgetFollowed, listFollowed, nameFor, publishedPages } from "./pipeline/sync/followed.ts";
import { describeFollowed, followedDocument } from "./pipeline/sync/followed-document.ts";
import { systemResolve } from "./pipeline/sync/get.ts";
import { nothingDone, type SyncFailure, type SyncReport } from "./pipeline/sync/report.ts";
import { sumUpRounds } from "./pipeline/sync/rounds.ts";
import { syncFollowed } from "./pipeline/sync/sync-followed.ts";
import { syncSource } from "./pipeline/sync/sync-source.ts";
import { watchPages } from "./pipeline/sync/watch-pages.ts";

/** Not a source of records: looks again at where statements and events were published. */
const pages = publishedPages.connector;

await runCommand(
  {
    name: "sync",
    summary:
      "loads what is new from a live source, or looks whether published pages have changed; without a name, all that is followed, which is what was asked once and not forgotten",
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
      every: {
        type: "string",
        value: "SPAN",
        help: "again and again: 30m, 1h, 1d; --json then prints the last round, and in `rounds` the sums of all",
      },
      list: {
        type: "boolean",
        help: "asks nothing: shows what is followed, how far it is loaded, when it was asked",
      },
      forget: {
        type: "boolean",
        help: "asks nothing: ends that the source named, or what is said of it, is followed; what was loaded stays",
      },
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
    const said = {
      country: given.text("country"),
      service: given.text("service"),
      topics: given.all("what"),
      addresses,
    };
    const isNarrowed =
      id !== "" || [said.country, said.service, ...said.topics].some((one) => one !== undefined);
    const isKept = given.flag("list") || given.flag("forget");
    checkOptions(given, id, connector);
    const every = readEvery(given.text("every"));
    const handle = openDatabase();
    const keep = (): Outcome => {
      const narrowing = readNarrowing(connector ?? null, said);
      const meant = { ...narrowing, connector: id === "" ? null : id };
      if (given.flag("forget")) {
        const forgotten = forgetFollowed(handle, meant);
        for (const one of forgotten) given.say(`${nameFor(one)}: followed no longer; what was loaded stays`);
        return { json: { forgotten: followedDocument(handle, forgotten) } };
      }
      const followed = listFollowed(handle, meant);
      for (const line of describeFollowed(handle, followed)) given.say(line);
      if (followed.length === 0)
        given.say(isNarrowed ? "nothing of that is followed" : "nothing is followed yet");
      return { json: { followed: followedDocument(handle, followed) } };
    };
    const options = {
      clock: systemClock,
      random: Math.random,
      resolve: systemResolve,
      environment: process.env,
      signal: given.interrupted,
      manners: new Map<string, Manners>(),
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
    let isFirst = true;
    const ask = async (one: Connector) => {
      // Round after round, a period without an end is asked for once, and then what came since.
      const from = isFirst || given.text("to") !== undefined ? given.text("from") : undefined;
      const asked = readAsked(handle, one, {
        ...said,
        from,
        to: given.text("to"),
        now: systemClock.now(),
      });
      const report = await syncSource(handle, one, [asked], options);
      isFirst = false;
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
      if (isKept) return keep();
      if (every !== null) {
        const rounds = sumUpRounds(systemClock.now());
        await againAndAgain(async () => rounds.add(await round(), systemClock.now()), {
          every,
          clock: systemClock,
          signal: given.interrupted,
          onFault: (message) => {
            rounds.addFault(message, systemClock.now());
            process.stderr.write(`dimline: ${message} (the round is given up; the next will come)\n`);
          },
          onWait: (until) =>
            given.say(`the next round begins at ${isoInstant(Math.round(until / 1000) * 1000)}`),
        });
        const sums = rounds.report();
        given.say(
          `${sums.done} rounds: ${sums.requests} requests (${sums.retries} tried again), ${sums.loads} replies loaded, ${sums.accepted} records accepted, ${sums.failed} failed; ${sums.givenUp} rounds given up`,
        );
        const last = rounds.last() ?? { ...nothingDone, connector: id || "followed" };
        return { json: { ...last, rounds: sums } };
      }
      const report = await round();
      const failed = report.failures.length > 0;
      // A round that brought nothing but faults is no round.
      if (failed && report.answered === 0 && !given.interrupted.aborted) process.exitCode = 2;
      return { json: report, findings: failed || report.runs.some((run) => run.rules.length > 0) };
    } finally {
      handle.sqlite.close();
    }
  },
);

/** @throws CommandError where an option says something of what is not asked. */
function checkOptions(
  given: Arguments<"country" | "service" | "from" | "to" | "what" | "every" | "list" | "forget">,
  id: string,
  connector: Connector | undefined,
): void {
  const first = <Name extends "country" | "service" | "from" | "to" | "what" | "every">(...names: Name[]) =>
    names.find((name) => given.all(name).length > 0);
  if (given.flag("list") || given.flag("forget")) {
    const idle = given.flag("list") && given.flag("forget") ? "forget" : first("from", "to", "every");
    if (idle !== undefined)
      throw new CommandError("nothing is asked where what is followed is listed or forgotten", `--${idle}`);
    if (given.flag("forget") && id === "")
      throw new CommandError("name the source that is to be forgotten", "--forget");
  }
  const narrowing =
    connector === undefined && !(given.flag("list") && id === "")
      ? first("country", "service", "from", "to", "what")
      : undefined;
  if (narrowing !== undefined)
    throw new CommandError(
      id === pages
        ? "pages are looked at as a whole"
        : "name the source that is asked; without one, all that is followed is asked as it was before",
      `--${narrowing}`,
    );
  if (given.flag("forget") && id === pages && given.positionals.length > 1)
    throw new CommandError("pages are followed as a whole", given.positionals[1]);
}
