import { type ChildProcess, execFile, spawn, spawnSync } from "node:child_process";
import { createWriteStream, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { openDatabase } from "../db/client.ts";
import { fillObservations } from "./bench-export/fill-observations.ts";
import { CommandError, runCommand } from "./command.ts";

/** One row of the report. Rates are rows a second, memory the most that was resident, in bytes. */
interface Measured {
  readonly what: string;
  readonly rows: number;
  readonly bytes: number;
  readonly seconds: number;
  readonly rate: number;
  /** Time that the processor spent on it: what stays the same where other work is going on. */
  readonly processorSeconds: number | null;
  readonly memory: number | null;
  readonly firstByteMs: number | null;
}

const wanted = { rate: 400_000, memory: 250 * 2 ** 20, firstByteMs: 100 } as const;
const run = promisify(execFile);

await runCommand(
  {
    name: "bench:export",
    summary: "exports ten million observations, beside `sqlite3 -csv` on the same table in the same run",
    options: {
      observations: { type: "string", value: "N", help: "how many (10000000)" },
      keep: { type: "string", value: "FOLDER", help: "where the database is made and kept for another run" },
    },
  },
  async (given) => {
    const count = Number(given.text("observations") ?? 10_000_000);
    if (!Number.isSafeInteger(count) || count < 1_000)
      throw new CommandError("say how many observations, a thousand or more", "--observations");
    const kept = given.text("keep");
    const folder = kept ?? mkdtempSync(path.join(tmpdir(), "dimline-bench-export-"));
    const database = path.join(folder, `bench-export-${count}.sqlite`);
    try {
      if (!existsSync(database)) {
        given.progress(`making ${count.toLocaleString("en-GB")} observations`);
        const handle = openDatabase(database);
        fillObservations(handle, count, Date.UTC(2025, 0, 1));
        handle.sqlite.close();
      }
      const measured: Measured[] = [];
      // What is read first warms the disk's cache for the other: the reference goes first.
      const reference = await sqliteShell(database, folder, count);
      if (reference === null) given.say("sqlite3 is not on this machine: nothing stands beside the export");
      else measured.push(reference);
      for (const format of ["csv", "parquet"]) measured.push(await ours(database, format, folder));
      for (const one of measured) given.say(line(one));
      const csv = measured.find(({ what }) => what === "npm run export, csv")!;
      const holds = {
        rate: csv.rate >= wanted.rate,
        memory: (csv.memory ?? Number.POSITIVE_INFINITY) <= wanted.memory,
        firstByte: (csv.firstByteMs ?? Number.POSITIVE_INFINITY) <= wanted.firstByteMs,
      };
      given.say(
        `targets: ${Object.entries(holds)
          .map(([name, ok]) => `${name} ${ok ? "met" : "MISSED"}`)
          .join(", ")}`,
      );
      return {
        json: { observations: count, wanted, holds, measured },
        findings: Object.values(holds).includes(false),
      };
    } finally {
      if (kept === undefined) rmSync(folder, { recursive: true, force: true });
    }
  },
);

async function ours(database: string, format: string, folder: string): Promise<Measured> {
  const file = path.join(folder, `ours.${format}`);
  const script = path.join(import.meta.dirname, "bench-export/one-export.ts");
  try {
    const { stdout } = await run(process.execPath, [script, database, format, file]);
    const report = JSON.parse(stdout) as Omit<Measured, "what" | "rate">;
    return { what: `npm run export, ${format}`, ...report, rate: Math.round(report.rows / report.seconds) };
  } finally {
    rmSync(file, { force: true });
  }
}

/** The shell of SQLite on the same table, every column as it is stored. Null where there is none on this machine. */
async function sqliteShell(database: string, folder: string, count: number): Promise<Measured | null> {
  if (spawnSync("sqlite3", ["-version"]).status !== 0) return null;
  const file = path.join(folder, "reference.csv");
  const started = performance.now();
  const shell = spawn("sqlite3", ["-readonly", "-csv", "-header", database, "SELECT * FROM observations"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let firstByteMs: number | null = null;
  let memory = 0;
  let processorSeconds: number | null = null;
  shell.stdout.once("data", () => {
    firstByteMs = performance.now() - started;
  });
  const watch = setInterval(() => {
    memory = Math.max(memory, residentOf(shell));
    processorSeconds = processorSecondsOf(shell) ?? processorSeconds;
  }, 50);
  try {
    const stream = createWriteStream(file);
    shell.stdout.pipe(stream);
    await new Promise<void>((resolve, reject) => {
      stream.on("finish", resolve);
      stream.on("error", reject);
      shell.on("error", reject);
    });
    const seconds = (performance.now() - started) / 1_000;
    return {
      what: "sqlite3 -csv",
      rows: count,
      bytes: statSync(file).size,
      seconds,
      rate: Math.round(count / seconds),
      processorSeconds,
      memory: memory === 0 ? null : memory,
      firstByteMs,
    };
  } finally {
    clearInterval(watch);
    rmSync(file, { force: true });
  }
}

/** Most memory that a process has held, in bytes; 0 where the system does not tell (it is Linux that does). */
function residentOf({ pid }: ChildProcess): number {
  try {
    return Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) * 1_024;
  } catch {
    // It has ended, or there is no such file here.
    return 0;
  }
}

/** Seconds that the processor has spent on a process (proc(5), `stat`, fields 14 and 15, hundredths of a second). */
function processorSecondsOf({ pid }: ChildProcess): number | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1]?.split(" ") ?? [];
    const ticks = Number(fields[11]) + Number(fields[12]);
    return Number.isFinite(ticks) ? ticks / 100 : null;
  } catch {
    // It has ended, or there is no such file here.
    return null;
  }
}

function line({ what, rows, bytes, seconds, rate, processorSeconds, memory, firstByteMs }: Measured): string {
  const megabytes = (size: number) => `${Math.round(size / 2 ** 20).toLocaleString("en-GB")} MB`;
  return [
    what.padEnd(24),
    `${rows.toLocaleString("en-GB")} rows`,
    megabytes(bytes),
    `${seconds.toFixed(1)} s`,
    `${rate.toLocaleString("en-GB")} rows/s`,
    processorSeconds === null
      ? "processor not told"
      : `${processorSeconds.toFixed(1)} s of processor: ${Math.round(rows / processorSeconds).toLocaleString("en-GB")} rows/s`,
    memory === null ? "memory not told" : `${megabytes(memory)} resident at most`,
    firstByteMs === null ? "" : `first byte after ${firstByteMs.toFixed(0)} ms`,
  ].join("  ");
}
