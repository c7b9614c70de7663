import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openDatabase } from "../db/client.ts";
import { listSnapshots, snapshotFile } from "../db/queries/export/published-snapshots.ts";
import { bumpRevision } from "../db/queries/measured/revision.ts";

const run = promisify(execFile);
const root = path.resolve(import.meta.dirname, "..");
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "dimline-export-"));
  const handle = openDatabase(path.join(folder, "dimline.sqlite"));
  bumpRevision(handle, "drawn", Date.UTC(2022, 3, 1));
  handle.sqlite.close();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Standard output and error, and the exit code. */
async function command(...rest: string[]): Promise<{ out: string; error: string; code: number }> {
  const { DIMLINE_DB: _, ...environment } = process.env;
  try {
    const { stdout, stderr } = await run(process.execPath, ["scripts/export.ts", ...rest], {
      cwd: root,
      env: { ...environment, DIMLINE_DATA: folder },
    });
    return { out: stdout, error: stderr, code: 0 };
  } catch (failure) {
    const { stdout, stderr, code } = failure as { stdout: string; stderr: string; code: number };
    return { out: stdout, error: stderr, code };
  }
}

test("a table to standard output, or to a file whose end names the format", async () => {
  const { out } = await command("countries");
  expect(out.split("\r\n")[0]).toBe("country,name,time_zone,simulated");
  const file = path.join(folder, "countries.jsonl");
  const report = JSON.parse((await command("countries", "-o", file, "--json")).out);
  const lines = readFileSync(file, "utf8").trimEnd().split("\n");
  expect(report).toMatchObject({ table: "countries", format: "jsonl", revision: 1, rows: lines.length });
  expect(JSON.parse(lines[0]!)).toMatchObject({ simulated: false });
});

test("what cannot be exported is said, with where it was said wrong", async () => {
  for (const [rest, where] of [
    [["nothing"], "there is no table"],
    [["episodes", "--format", "xls"], "--format"],
    [["episodes", "--country", "iran"], "--country"],
    [["claims", "--verdict", "lie"], "--verdict"],
    [["snapshot"], "-o FILE.zip"],
    [[], "what to export"],
  ] as const) {
    const { code, out, error } = await command(...rest);
    expect(code, rest.join(" ")).toBe(2);
    expect(out).toBe("");
    expect(error).toMatch(/^dimline: /);
    expect(error).toContain(where);
  }
}, 30_000);

test("a published snapshot has its day, and is never written over", async () => {
  const first = await command("snapshot", "--publish", "--json");
  const report = JSON.parse(first.out) as { file: string; sha256: string };
  const environment = { ...process.env, DIMLINE_DATA: folder };
  const [day = ""] = readdirSync(path.join(folder, "snapshots")).map((name) => name.slice(0, 10));
  expect(report.file).toBe(snapshotFile(day, environment));
  expect(listSnapshots(environment)).toEqual([{ day, bytes: readFileSync(report.file).length }]);
  const before = readFileSync(report.file);
  const second = await command("snapshot", "--publish");
  expect(second.code).toBe(2);
  expect(second.error).toContain("never written over");
  expect(readFileSync(report.file).equals(before)).toBe(true);
  expect(snapshotFile("../dimline", environment)).toBeNull();

  const { out, code } = await command("difference", report.file, report.file, "--strict");
  expect([out.trim(), code]).toEqual(["revision 1 → 1\nnothing differs", 0]);
}, 30_000);
