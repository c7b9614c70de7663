import { readFileSync, statfsSync, statSync } from "node:fs";
import path from "node:path";
import { isoInstant, MINUTE } from "../../lib/model/interval.ts";
import type { Check } from "./check.ts";

const LEAST_FREE = 512 * 2 ** 20;
const MIB = 2 ** 20;

/** Room for what comes: at least half a gibibyte, and as much as the database itself, which a backup copies. */
export const disk: Check = {
  id: "disk",
  look: ({ file }) => {
    const { bavail, bsize } = statfsSync(path.dirname(file));
    const free = bavail * bsize;
    const size = statSync(file).size;
    const log = statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0;
    const needed = Math.max(LEAST_FREE, size);
    const told = `${Math.round(free / MIB)} MiB free; the database has ${Math.round(size / MIB)} MiB, its log ${Math.round(log / MIB)} MiB`;
    return free >= needed
      ? { ok: true, detail: told }
      : { ok: false, detail: `${told}. At least ${Math.round(needed / MIB)} MiB should be free.` };
  },
};

/** The programs that it runs on. */
export const versions: Check = {
  id: "versions",
  look: ({ handle: { sqlite } }) => {
    const { version } = JSON.parse(
      readFileSync(path.resolve(import.meta.dirname, "../../package.json"), "utf8"),
    );
    const engine = sqlite.prepare<[], string>("SELECT sqlite_version()").pluck().get();
    const told = `dimline ${version}, node ${process.versions.node}, SQLite ${engine}`;
    const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
    // Below it Node does not run TypeScript as it stands.
    return major > 22 || (major === 22 && minor >= 18)
      ? { ok: true, detail: told }
      : { ok: false, detail: `${told}: node 22.18 or newer is needed` };
  },
};

/** Whether the clock is behind what was written already. Being ahead cannot be seen without asking somebody. */
export const clock: Check = {
  id: "clock",
  look: ({ handle: { sqlite }, now }) => {
    const latest = sqlite
      .prepare<[], number | null>(
        `SELECT max(at) FROM (
           SELECT max(at) AS at FROM dataset_revisions
           UNION ALL SELECT max(coalesce(finished_at, started_at)) FROM ingest_runs
           UNION ALL SELECT max(at) FROM audit_trail)`,
      )
      .pluck()
      .get();
    if (latest != null && latest > now + MINUTE)
      return {
        ok: false,
        detail: `it says ${isoInstant(now)}, and something was written at ${isoInstant(latest)}: one of them is wrong`,
      };
    return { ok: true, detail: `${isoInstant(now)}, and nothing is written after that` };
  },
};
