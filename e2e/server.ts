import { spawn } from "node:child_process";
import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { openDatabase } from "../db/client.ts";
import { loadDemonstration } from "../scripts/pipeline/demo.ts";
import { contentHash } from "../scripts/setup/build.mjs";
import { seededPath } from "./accounts.ts";
import { type Seeded, seedAccounts } from "./seed-accounts.ts";

/**
 * Serves the built site on a database that holds the demonstration and nothing else. The seeded file is
 * kept under the hash of everything that made it, so that a second run starts at once.
 * Usage: node e2e/server.ts PORT
 */
const root = path.resolve(import.meta.dirname, "..");
const kept = path.join(root, "node_modules", ".cache", "dimline", "e2e");
const seeded = path.join(kept, `${contentHash(["lib", "db", "scripts", "package-lock.json"])}.sqlite`);

if (!existsSync(seeded)) {
  mkdirSync(kept, { recursive: true });
  for (const old of readdirSync(kept)) rmSync(path.join(kept, old), { recursive: true });
  const making = `${seeded}.making`;
  const handle = openDatabase(making);
  await loadDemonstration(handle, { now: Date.now() });
  handle.sqlite.pragma("wal_checkpoint(TRUNCATE)");
  handle.sqlite.close();
  renameSync(making, seeded);
}

const data = path.join(os.tmpdir(), `dimline-e2e-${process.pid}`);
mkdirSync(data, { recursive: true });
const database = path.join(data, "dimline.sqlite");
copyFileSync(seeded, database);

// Accounts are made anew for each server: their secrets hang on its own. Tests learn of them through a file.
const port = process.argv[2] ?? "3217";
process.env.DIMLINE_DATA = data;
process.env.DIMLINE_DB = "";
const told: Seeded = { database, accounts: await seedAccounts() };
writeFileSync(seededPath(port), JSON.stringify(told), { mode: 0o600 });

const server = spawn(
  process.execPath,
  [path.join(root, "scripts/serve.ts"), "--host", "127.0.0.1", "--port", port],
  {
    cwd: root,
    stdio: "inherit",
    env: {
      ...process.env,
      DIMLINE_DATA: data,
      DIMLINE_DB: "",
      NODE_ENV: "production",
      NEXT_TELEMETRY_DISABLED: "1",
    },
  },
);
const stop = () => server.kill("SIGTERM");
process.on("SIGTERM", stop);
process.on("SIGINT", stop);
server.on("exit", (code) => {
  rmSync(data, { recursive: true, force: true });
  rmSync(seededPath(port), { force: true });
  process.exit(code ?? 0);
});
