import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import os from "node:os";
import path from "node:path";
import next from "next";
import { reader, writer } from "../db/client.ts";
import { currentRevision } from "../db/queries/measured/revision.ts";
import { HOUR } from "../lib/model/interval.ts";
import { CommandError, runCommand } from "./command.ts";
import { publishPlanned } from "./pipeline/publish-planned.ts";
import { trustedProxies } from "./serve/forwarded-for.ts";
import { standBefore } from "./serve/front.ts";
import { KeptAnswers } from "./serve/kept-answers.ts";
import { readerScript } from "./setup/reader-script.mjs";

const root = path.resolve(import.meta.dirname, "..");

await runCommand(
  {
    name: "serve",
    summary: "serves the built site until it is stopped",
    options: {
      host: { type: "string", value: "ADDRESS", help: "to listen at (HOST, else 127.0.0.1)" },
      port: { type: "string", value: "PORT", help: "to listen on (PORT, else 3000)" },
    },
  },
  async (given) => {
    const host = given.text("host") ?? process.env.HOST ?? "127.0.0.1";
    const port = Number(given.text("port") ?? process.env.PORT ?? 3000);
    if (!Number.isInteger(port) || port < 1 || port > 65_535)
      throw new CommandError("a port is a whole number from 1 to 65535", "--port");
    process.env.PORT = String(port);
    const script = readerScript(root);
    if (script !== null) process.env.DIMLINE_READER_SCRIPT = script;
    // The framework calls every loopback address "localhost", and takes a rewrite to any other name for one to
    // another server.
    const site = next({ dev: false, dir: root, hostname: "localhost", port });
    await site.prepare();
    const handle = site.getRequestHandler();

    // What is to be kept is asked for over a socket that only this account of the machine reaches.
    const folder = mkdtempSync(path.join(os.tmpdir(), "dimline-"));
    const socket =
      process.platform === "win32" ? `\\\\.\\pipe\\${path.basename(folder)}` : path.join(folder, "renderer");
    const inner = createServer((request, response) => handle(request, response));
    const front = standBefore({
      answers: new KeptAnswers(),
      // Pages speak of "now", to the hour.
      state: () => `${currentRevision(reader())} ${Math.floor(Date.now() / HOUR)}`,
      socket,
      host: `${host}:${port}`,
      proxies: trustedProxies(process.env),
      render: (request, response) => handle(request, response),
    });
    const outer = createServer((request, response) => {
      front(request, response).catch((error: unknown) => console.error(error));
    });
    // What editors planned is before readers' eyes within seconds of its time; another process may publish it as well.
    const planned = setInterval(publishOrLog, 5_000);
    try {
      await listening(inner, { path: socket });
      await listening(outer, { host, port });
      await new Promise<void>((resolve) => {
        if (given.interrupted.aborted) resolve();
        given.interrupted.addEventListener("abort", () => resolve());
      });
    } finally {
      clearInterval(planned);
      for (const server of [outer, inner]) {
        server.close();
        server.closeAllConnections();
      }
      rmSync(folder, { recursive: true, force: true });
      await site.close();
    }
    return { json: { host, port } };
  },
);
// To be stopped is how a server ends well; what the framework still holds open must not keep it alive.
process.exit(process.exitCode === 3 ? 0 : process.exitCode);

/** A database that is busy, full or closed is said in the log and tried again; readers are served all the while. */
function publishOrLog(): void {
  try {
    publishPlanned(writer(), Date.now(), { say: () => undefined, warn: logged });
  } catch (error) {
    console.error("dimline: what was planned could not be published, and is tried again:", error);
  }
}

function logged(line: string): void {
  console.error(`dimline: ${line}`);
}

function listening(
  server: ReturnType<typeof createServer>,
  where: { path: string } | { host: string; port: number },
): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(where, () => {
      server.off("error", reject);
      resolve();
    });
  });
}
