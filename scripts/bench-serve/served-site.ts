import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { CommandError } from "../command.ts";

const root = path.resolve(import.meta.dirname, "../..");

/** The built site on a database of its own, on this machine alone. */
export interface ServedSite {
  readonly origin: string;
  stop(): Promise<void>;
}

/**
 * Starts the built site and waits until it answers.
 * @throws CommandError where it was not built, or does not come up within 30 s.
 */
export async function serveSite({ database, port }: { database: string; port: number }): Promise<ServedSite> {
  if (!existsSync(path.join(root, ".next", "BUILD_ID")))
    throw new CommandError("the site is not built; run `npm run build` first");
  const server = spawn(
    process.execPath,
    [path.join(root, "scripts/serve.ts"), "--host", "127.0.0.1", "--port", String(port)],
    {
      cwd: root,
      stdio: "ignore",
      env: { ...process.env, DIMLINE_DB: database, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
    },
  );
  const ended = new Promise<void>((resolve) => server.once("exit", () => resolve()));
  const origin = `http://127.0.0.1:${port}`;
  const stop = async () => {
    server.kill("SIGTERM");
    await ended;
  };
  for (let tries = 0; tries < 120; tries += 1) {
    if (server.exitCode !== null)
      throw new CommandError(`the server stopped at once; is port ${port} in use?`);
    const up = await fetch(`${origin}/icon.svg`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (up) return { origin, stop };
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  await stop();
  throw new CommandError("the server did not come up within 30 seconds");
}
