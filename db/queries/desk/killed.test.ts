import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, expect, it } from "vitest";
import { findChainFault } from "../../../lib/accounts/audit-chain.ts";
import { openDatabase } from "../../client.ts";
import { walkAudit } from "../accounts/walk-audit.ts";

const folder = mkdtempSync(path.join(tmpdir(), "dimline-killed-"));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the writer and kills it, without a warning, once it has said so many things. */
function killAfter(file: string, round: number, words: number): Promise<string[]> {
  const child = spawn(process.execPath, [
    path.join(import.meta.dirname, "killed.fixture.ts"),
    file,
    String(round),
  ]);
  let said = "";
  let faults = "";
  child.stderr.setEncoding("utf8").on("data", (part: string) => {
    faults += part;
  });
  child.stdout.setEncoding("utf8").on("data", (part: string) => {
    said += part;
    if (said.split("\n").length > words) child.kill("SIGKILL");
  });
  return new Promise((resolve, reject) => {
    child.on("exit", (_code, signal) =>
      // Its last line may have been cut with it.
      signal === "SIGKILL" ? resolve(said.split("\n").slice(0, -1)) : reject(new Error(faults)),
    );
  });
}

it("a server killed in mid-save leaves everything that it had said was saved, and nothing by halves", async () => {
  const file = path.join(folder, "dimline.sqlite");
  openDatabase(file).sqlite.close();
  const done: string[] = [];
  for (const [round, words] of [3, 13, 21].entries()) done.push(...(await killAfter(file, round, words)));
  const handle = openDatabase(file);
  const { sqlite } = handle;
  expect(sqlite.pragma("integrity_check", { simple: true })).toBe("ok");
  expect(sqlite.pragma("foreign_key_check")).toEqual([]);
  const ids = (query: string) => sqlite.prepare(query).pluck().all() as string[];
  const saved = done.flatMap((line) => /^saved (\S+) saved$/.exec(line)?.[1] ?? []);
  const published = done.flatMap((line) => /^published (\S+)$/.exec(line)?.[1] ?? []);
  expect(published.length).toBeGreaterThan(10);
  const heads = new Set(ids("SELECT record FROM desk_records"));
  expect(saved.filter((id) => !heads.has(id))).toEqual([]);
  // A publication is in all of its places or in none.
  const shown = ids("SELECT id FROM annotations ORDER BY id");
  expect(published.filter((id) => !shown.includes(id))).toEqual([]);
  expect(ids("SELECT record FROM desk_records WHERE published_version IS NOT NULL ORDER BY record")).toEqual(
    shown,
  );
  expect(ids("SELECT record FROM desk_publications ORDER BY record")).toEqual(shown);
  expect(ids("SELECT record FROM desk_revisions WHERE state = 'published' ORDER BY record")).toEqual(shown);
  expect([...walkAudit(handle)].map(({ subject }) => subject?.replace("annotation ", "")).sort()).toEqual(
    shown,
  );
  expect(findChainFault(walkAudit(handle))).toBeNull();
  sqlite.close();
}, 30_000);
