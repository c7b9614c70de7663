import { copyFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Handle, openDatabase, openInMemory } from "../../db/client.ts";
import { listRuns } from "../../db/queries/measured/list-runs.ts";
import { currentRevision } from "../../db/queries/measured/revision.ts";
import { ingestPaths } from "./ingest.ts";

/**
 * Whoever serves pages keeps them for a revision of the dataset. So whatever cuts a load off, what it has changed must
 * come under a new one: by the load itself where it still can, else by the next, whatever that loads.
 */
const now = Date.UTC(2026, 0, 1);
const start = Date.UTC(2024, 6, 12);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "dimline-owed-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const file = (name: string, content: string) => {
  const whole = path.join(folder, name);
  writeFileSync(whole, content);
  return whole;
};
const header = "timestamp,country,service,metric,value\n";
const levels = (service: string, count: number, step: number) =>
  header +
  Array.from({ length: count }, (_, at) => `${start + at * step},RU,${service},throughput,${at}\n`).join("");
const statement = (id: string) =>
  `id,country,services,speaker,side,said_at,summary,published,claims\n${id},IR,telegram,A,government,2015-10-20,Said,P,denies-block\n`;
const count = ({ sqlite }: Handle, table: string) =>
  sqlite.prepare(`SELECT count(*) FROM ${table}`).pluck().get() as number;

/** A load of nothing: what the next load is in the worst case. */
const loadNothing = (handle: Handle) => ingestPaths(handle, [file("nothing.csv", header)], { now });

describe("a load that a fault cuts off", () => {
  test("raises the revision itself, and the next load once more when the rest of the cells is made", async () => {
    const handle = openInMemory();
    // Several days a batch, and several batches: cells of finished days are made on the way.
    const days = file("days.csv", levels("youtube", 50_000, 20_000));
    let batches = 0;
    const broken = ingestPaths(handle, [days], {
      now,
      onProgress: () => {
        batches += 1;
        if (batches === 2) throw new Error("a fault in code");
      },
    });
    await expect(broken).rejects.toThrow("a fault in code");
    expect(listRuns(handle)).toMatchObject([
      { state: "interrupted", accepted: count(handle, "observations") },
    ]);
    expect(count(handle, "cells")).toBeGreaterThan(0);
    expect(currentRevision(handle)).toBe(1);
    expect(await loadNothing(handle)).toMatchObject({ changed: true, revision: 2 });
    expect(count(handle, "stale_days")).toBe(0);
    expect(await loadNothing(handle)).toMatchObject({ changed: false, revision: 2 });
    handle.sqlite.close();
  });

  test("in the second of two files, the first of which holds nothing that has cells", async () => {
    const handle = openInMemory();
    const paths = [file("a.csv", statement("s-1")), file("b.csv", header)];
    const broken = ingestPaths(handle, paths, {
      now,
      onRun: ({ path: loaded }) => {
        if (loaded.endsWith("b.csv")) throw new Error("a fault in code");
      },
    });
    await expect(broken).rejects.toThrow("a fault in code");
    expect(currentRevision(handle)).toBe(1);
    expect(await loadNothing(handle)).toMatchObject({ changed: false, revision: 1 });
    handle.sqlite.close();
  });

  test("a dry run that a fault cuts off leaves no trace", async () => {
    const handle = openInMemory();
    const broken = ingestPaths(handle, [file("a.csv", statement("s-1"))], {
      now,
      dryRun: true,
      onRun: () => {
        throw new Error("a fault in code");
      },
    });
    await expect(broken).rejects.toThrow("a fault in code");
    expect([count(handle, "ingest_runs"), currentRevision(handle)]).toEqual([0, 0]);
    expect(await loadNothing(handle)).toMatchObject({ changed: false, revision: 0 });
    handle.sqlite.close();
  });

  test("replies that were loaded one by one, and never settled", async () => {
    const handle = openInMemory();
    await ingestPaths(handle, [file("a.csv", statement("s-1"))], { now, unsettled: true });
    expect(currentRevision(handle)).toBe(0);
    expect(await loadNothing(handle)).toMatchObject({ changed: true, revision: 1 });
    handle.sqlite.close();
  });
});

test("killed at any moment, also between the cells and the revision: the next load raises it if anything changed, and only then", async () => {
  const database = path.join(folder, "whole.sqlite");
  const handle = openDatabase(database);
  await ingestPaths(handle, [file("before.csv", statement("s-0"))], { now });
  const state = (of: Handle) =>
    ["observations", "cells", "statements"].map((table) => count(of, table)).join(" ");
  const before = { revision: currentRevision(handle), state: state(handle) };

  // What a killed process leaves is the file and its journal, as they are at that moment.
  const copies: string[] = [];
  handle.sqlite.function("leave_a_copy", () => {
    const copy = path.join(folder, `killed-${copies.length}.sqlite`);
    for (const end of ["", "-wal"]) if (existsSync(database + end)) copyFileSync(database + end, copy + end);
    copies.push(copy);
    return null;
  });
  for (const [at, change] of [
    "AFTER INSERT ON ingest_runs",
    "AFTER UPDATE ON ingest_runs",
    "AFTER DELETE ON stale_days",
    "BEFORE INSERT ON dataset_revisions",
  ].entries())
    handle.sqlite.exec(`CREATE TEMP TRIGGER copy_${at} ${change} BEGIN SELECT leave_a_copy(); END`);
  const paths = [
    file("a.csv", statement("s-1")),
    file("b.csv", levels("youtube", 50, 3_600_000)),
    file("c.csv", levels("telegram", 5, 60_000)),
  ];
  await ingestPaths(handle, paths, { now });
  const after = state(handle);
  handle.sqlite.close();

  const found = [];
  for (const copy of copies) {
    const left = openDatabase(copy);
    const changed = state(left) !== before.state;
    const { revision } = await loadNothing(left);
    found.push({ changed, raised: revision > before.revision });
    expect(count(left, "stale_days")).toBe(0);
    expect(await loadNothing(left)).toMatchObject({ changed: false, revision });
    if (copy === copies.at(-1)) expect(state(left)).toBe(after);
    left.sqlite.close();
  }
  expect(copies.length).toBeGreaterThan(8);
  expect(new Set(found.map(({ changed }) => changed))).toEqual(new Set([false, true]));
  for (const { changed, raised } of found) expect(raised).toBe(changed);
});

test("a disk that is full in the middle of the cells: the next load of anything raises the revision", async () => {
  const handle = openInMemory();
  const pages = () => handle.sqlite.pragma("page_count", { simple: true }) as number;
  const one = file("a.csv", levels("youtube", 3_000, 1_200_000));
  const empty = pages();
  const whole = openInMemory();
  await ingestPaths(whole, [one], { now, unsettled: true });
  const room = (whole.sqlite.pragma("page_count", { simple: true }) as number) + 4;
  whole.sqlite.close();
  expect(room).toBeGreaterThan(empty);
  handle.sqlite.pragma(`max_page_count = ${room}`);
  await expect(ingestPaths(handle, [one], { now })).rejects.toThrow(/^the disk is full; what was loaded/);
  expect(count(handle, "observations")).toBe(3_000);
  const told = currentRevision(handle);
  handle.sqlite.pragma("max_page_count = 100000");
  expect((await loadNothing(handle)).revision).toBeGreaterThan(told);
  expect(await loadNothing(handle)).toMatchObject({ changed: false });
  handle.sqlite.close();
});
