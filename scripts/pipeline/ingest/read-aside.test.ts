import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Handle, openDatabase, openInMemory } from "../../../db/client.ts";
import { ingestPaths } from "../ingest.ts";

/** Files large enough for a thread of their own, and loads that are killed in the middle. */

const now = Date.UTC(2026, 0, 1);
const header = "timestamp,country,service,metric,value,asn";
const start = Date.UTC(2024, 0, 1);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "dimline-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function rows(from: number, to: number): string {
  const lines: string[] = [];
  for (let row = from; row < to; row += 1)
    lines.push(
      `${new Date(start + row * 30_000).toISOString()},${row % 2 === 0 ? "RU" : "KE"},youtube,throughput,${row % 997},${12389 + (row % 3)}`,
    );
  return `${lines.join("\n")}\n`;
}

function file(name: string, from: number, to: number): string {
  const whole = path.join(folder, name);
  writeFileSync(whole, `${header}\n${rows(from, to)}`);
  return whole;
}

function contents({ sqlite }: Handle) {
  return {
    observations: sqlite
      .prepare("SELECT count(*), sum(value), sum(identity % 1000) FROM observations")
      .raw()
      .get(),
    cells: sqlite
      .prepare('SELECT count(*), sum(n), sum("values"), sum(median), sum(q75) FROM cells')
      .raw()
      .get(),
    stale: sqlite.prepare("SELECT count(*) FROM stale_days").pluck().get(),
  };
}

test("a file that is read in a thread gives what its parts give one by one", async () => {
  const parts = openInMemory();
  await ingestPaths(parts, [file("a.csv", 0, 20_000), file("b.csv", 20_000, 45_000)], { now });
  const whole = openInMemory();
  const large = file("whole.csv", 0, 45_000);
  const first = await ingestPaths(whole, [large], { now });
  expect(first.runs[0]).toMatchObject({ records: 45_000, accepted: 45_000, duplicate: 0, state: "done" });
  expect(contents(whole)).toEqual(contents(parts));
  const again = await ingestPaths(whole, [large], { now });
  expect(again.runs[0]).toMatchObject({ accepted: 0, duplicate: 45_000, repeated: 0 });
  expect(again.changed).toBe(false);
  parts.sqlite.close();
  whole.sqlite.close();
});

test("a day that a file comes back to, after its cells were made, has the cells of all its rows", async () => {
  // The other country's rows of the same minutes, so that none is there already.
  const elsewhere = rows(100, 200).replaceAll(/RU|KE/g, (country) => (country === "RU" ? "KE" : "RU"));
  const text = (parts: readonly string[]) => `${header}\n${parts.join("")}`;
  const whole = path.join(folder, "whole.csv");
  writeFileSync(whole, text([rows(0, 42_000), rows(42_000, 84_000), elsewhere]));
  const [late, early] = [path.join(folder, "late.csv"), path.join(folder, "early.csv")];
  writeFileSync(late, text([elsewhere, rows(42_000, 84_000)]));
  writeFileSync(early, text([rows(0, 42_000)]));
  const one = openInMemory();
  await ingestPaths(one, [whole], { now });
  const two = openInMemory();
  await ingestPaths(two, [late], { now });
  await ingestPaths(two, [early], { now });
  expect(contents(one)).toEqual(contents(two));
  one.sqlite.close();
  two.sqlite.close();
});

test("a fault in the middle of such a file is told as in any other, and a header that will not do too", async () => {
  const handle = openInMemory();
  const wrong = path.join(folder, "wrong.csv");
  writeFileSync(wrong, `${header}\n${rows(0, 40_000)}2024-01-01T00:00:00Z,XQ,youtube,throughput,5,1\n`);
  const twice = path.join(folder, "twice.csv");
  writeFileSync(twice, `${header},value\n${rows(0, 40_000)}`);
  const { runs } = await ingestPaths(handle, [wrong, twice], { now });
  expect(runs[0]).toMatchObject({
    accepted: 40_000,
    rejected: 1,
    rules: [{ rule: "country-unknown", first: { line: 40_002 } }],
  });
  expect(runs[1]).toMatchObject({ state: "failed", failure: { rule: "column-twice", field: "value" } });
  handle.sqlite.close();
});

test("files that one thread reads after the other are what each is by itself, with small and faulty ones among them", async () => {
  const twice = path.join(folder, "twice.csv");
  writeFileSync(twice, `${header},value\n${rows(0, 40_000)}`);
  const paths = [
    file("a.csv", 0, 40_000),
    twice,
    file("b.csv", 40_000, 80_000),
    file("small.csv", 80_000, 80_010),
    file("c.csv", 80_010, 125_000),
  ];
  const together = openInMemory();
  const { runs } = await ingestPaths(together, [folder], { now });
  const alone = openInMemory();
  const each = [];
  for (const one of paths.toSorted()) each.push(...(await ingestPaths(alone, [one], { now })).runs);
  const told = (all: typeof runs) =>
    all.map(({ path: of, records, accepted, rejected, state, failure }) => ({
      of,
      records,
      accepted,
      rejected,
      state,
      failure,
    }));
  expect(told(runs)).toEqual(told(each));
  expect(runs.map(({ records, failure }) => failure?.rule ?? records)).toEqual([
    40_000,
    40_000,
    44_990,
    10,
    "column-twice",
  ]);
  expect(contents(together)).toEqual(contents(alone));
  together.sqlite.close();
  alone.sqlite.close();
});

test("a load that is stopped within the first of several files leaves the others for the next", async () => {
  const paths = [file("a.csv", 0, 60_000), file("b.csv", 60_000, 120_000)];
  const handle = openInMemory();
  const stop = new AbortController();
  const stopped = await ingestPaths(handle, paths, {
    now,
    interrupted: stop.signal,
    onProgress: () => stop.abort(),
  });
  expect(stopped).toMatchObject({ interrupted: true, runs: [{ state: "interrupted" }] });
  const { runs } = await ingestPaths(handle, paths, { now });
  expect(runs.map(({ accepted }) => accepted)).toEqual([60_000 - stopped.runs[0]!.accepted, 60_000]);
  handle.sqlite.close();
});

test("killed at any moment, the file is consistent, and the same command goes on to the same end", async () => {
  const large = file("whole.csv", 0, 60_000);
  const database = path.join(folder, "killed.sqlite");
  const command = path.join(import.meta.dirname, "..", "..", "ingest.ts");
  for (const runs of [1, 2]) {
    const child = spawn(process.execPath, [command, large], {
      env: { ...process.env, DIMLINE_DB: database },
      stdio: "ignore",
    });
    const gone = once(child, "exit");
    await untilBegun(database, runs, gone);
    child.kill("SIGKILL");
    await gone;
    const handle = openDatabase(database);
    expect(handle.sqlite.pragma("integrity_check", { simple: true })).toBe("ok");
    const stored = handle.sqlite.prepare("SELECT count(*) FROM observations").pluck().get();
    const told = handle.sqlite.prepare("SELECT sum(accepted) FROM ingest_runs").pluck().get();
    expect(told).toBe(stored);
    handle.sqlite.close();
  }
  const handle = openDatabase(database);
  await ingestPaths(handle, [large], { now });
  const whole = openInMemory();
  await ingestPaths(whole, [large], { now });
  expect(contents(handle)).toEqual(contents(whole));
  handle.sqlite.close();
  whole.sqlite.close();
});

/** Waits until the run has written something, or is through already. */
async function untilBegun(database: string, runs: number, gone: Promise<unknown>): Promise<void> {
  let ended = false;
  void gone.then(() => {
    ended = true;
  });
  while (!ended) {
    await pause(5);
    try {
      const handle = openDatabase(database);
      const records = handle.sqlite.prepare("SELECT records FROM ingest_runs WHERE id = ?").pluck().get(runs);
      handle.sqlite.close();
      if (typeof records === "number" && records > 0) return;
    } catch (error) {
      // The child makes the database at the same moment.
      if (!(error instanceof Error)) throw error;
    }
  }
}
