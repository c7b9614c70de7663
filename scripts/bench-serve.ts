import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { openDatabase } from "../db/client.ts";
import { bumpRevision } from "../db/queries/measured/revision.ts";
import { fillDatabase } from "./bench-serve/fill-database.ts";
import { type Load, measureLoad } from "./bench-serve/measure.ts";
import { serveSite } from "./bench-serve/served-site.ts";
import { CommandError, runCommand } from "./command.ts";
import { table } from "./eval-detect/report.ts";

const kept = path.resolve(import.meta.dirname, "../node_modules/.cache/dimline/bench-serve");
const CONNECTIONS = 10;
const SECONDS = 6;
const RANGE = "from=2015-10-06&to=2015-10-27";

/**
 * What the others are measured by comes first: a page that only says hello, from the same server, made anew for each
 * request as the framework does by itself, and then kept by the server as every page of a reader is.
 */
const pages = [
  { page: "hello, made each time", path: "/hello" },
  { page: "hello, kept", path: "/hello?kept" },
  { page: "home", path: "/" },
  { page: "country", path: "/ir" },
  { page: "timeline", path: "/ir/telegram" },
  { page: "timeline of a year", path: "/de/telegram?from=2024-01-01&to=2024-12-30" },
  { page: "CSV", path: `/ir/telegram.csv?${RANGE}` },
] as const;

await runCommand(
  {
    name: "bench:serve",
    summary:
      "measures requests a second and waiting times of the built site, beside a page that only says hello",
    options: {
      observations: { type: "string", value: "N", help: "observations in the database, about (1000000)" },
      port: { type: "string", value: "PORT", help: "on which the site is served for it (3219)" },
    },
  },
  async (given) => {
    const observations = count(given.text("observations") ?? "1000000", "--observations");
    const port = count(given.text("port") ?? "3219", "--port");
    const database = path.join(kept, `${observations}.sqlite`);
    if (!existsSync(database)) {
      // Made once; a run that is cut off leaves nothing that looks finished.
      mkdirSync(kept, { recursive: true });
      const making = `${database}.making`;
      for (const left of ["", "-wal", "-shm"]) rmSync(making + left, { force: true });
      const handle = openDatabase(making);
      await fillDatabase(handle, { observations, now: Date.now(), onProgress: given.progress });
      handle.sqlite.close();
      renameSync(making, database);
    } else openDatabase(database).sqlite.close();

    const load = os.loadavg()[0] ?? 0;
    const site = await serveSite({ database, port });
    const handle = openDatabase(database);
    const renew = () => bumpRevision(handle, "bench:serve", Date.now());
    const rows: Load[] = [];
    try {
      for (const one of pages) {
        if (given.interrupted.aborted) break;
        given.progress(one.page);
        rows.push(
          await measureLoad({
            origin: site.origin,
            ...one,
            connections: CONNECTIONS,
            seconds: SECONDS,
            renew,
          }),
        );
      }
    } finally {
      handle.sqlite.close();
      await site.stop();
    }
    const [made, asKept] = rows.map((row) => row.requestsPerSecond);
    const share = (rate: number, of: number | undefined) =>
      of === undefined ? "" : `${((rate / of) * 100).toFixed(0)} %`;
    given.say(
      table(
        [
          "page",
          "kB gz",
          "first, ms",
          "at a new revision, ms",
          "requests a second",
          "of hello made",
          "of hello kept",
          "p50 ms",
          "p99 ms",
          "failed",
        ],
        rows.map((row) => [
          row.page,
          (row.bytes / 1000).toFixed(1),
          row.cold.toFixed(0),
          row.renewed.toFixed(0),
          row.requestsPerSecond.toFixed(1),
          share(row.requestsPerSecond, made),
          share(row.requestsPerSecond, asKept),
          row.p50.toFixed(0),
          row.p99.toFixed(0),
          String(row.failed),
        ]),
      ),
    );
    given.say(
      `${CONNECTIONS} connections for ${SECONDS} s each, ${os.availableParallelism()} cores shared with the client, load before ${load.toFixed(1)}`,
    );
    return { json: { observations, connections: CONNECTIONS, seconds: SECONDS, load, pages: rows } };
  },
);

function count(text: string, where: string): number {
  if (!/^[1-9][0-9]{0,9}$/.test(text)) throw new CommandError("a whole number above zero", where);
  return Number(text);
}
