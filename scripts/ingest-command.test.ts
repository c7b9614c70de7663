import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Handle, openInMemory } from "../db/client.ts";
import { CommandError } from "./command.ts";
import { describeRun, unusable } from "./ingest-command.ts";
import { ingestPaths } from "./pipeline/ingest.ts";

const now = Date.UTC(2026, 0, 1);
const rows = `timestamp,country,service,metric,value
2024-07-12T09:30:00Z,RU,youtube,throughput,5
2024-07-12T09:30:00Z,RU,youtube,throughput,5
2024-07-12T09:40:00Z,RU,youtube,throughput,6
`;

let folder: string;
let handle: Handle;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "dimline-"));
  handle = openInMemory();
});
afterEach(() => {
  handle.sqlite.close();
  rmSync(folder, { recursive: true });
});

function file(name: string, content: string): string {
  const whole = path.join(folder, name);
  writeFileSync(whole, content);
  return whole;
}

describe("what a person who loads a file is told", () => {
  test("rows that stand in it twice are repeated at the first load, and already here at the second", async () => {
    const one = file("a.csv", rows);
    const [first] = (await ingestPaths(handle, [one], { now })).runs;
    expect(first).toMatchObject({ records: 3, accepted: 2, duplicate: 1, repeated: 1 });
    expect(describeRun(first!)[0]).toContain(
      "2 accepted, 1 repeated in the file, 0 already here, 0 rejected",
    );
    const [second] = (await ingestPaths(handle, [one], { now })).runs;
    expect(second).toMatchObject({ accepted: 0, duplicate: 3, repeated: 0 });
    expect(describeRun(second!)[0]).toContain("all 3 records were already here");
    expect(handle.sqlite.prepare("SELECT repeated FROM ingest_runs ORDER BY id").pluck().all()).toEqual([
      1, 0,
    ]);
  });

  test("a format that takes nothing of a file: what it looks like, and exit 1", async () => {
    const one = file("a.csv", rows);
    const { runs } = await ingestPaths(handle, [one], { now, format: "ooni-raw" });
    expect(runs[0]).toMatchObject({ state: "done", accepted: 0, looksLike: "long-form" });
    expect(unusable(runs, "ooni-raw")).toEqual({
      exitCode: 1,
      errors: [`nothing of the file could be read as ooni-raw; it looks like long-form (${one})`],
    });
  });

  test("a file of which all was set aside by its own format is no such case", async () => {
    const one = file("a.csv", rows.replaceAll("RU", "XQ"));
    const { runs } = await ingestPaths(handle, [one], { now });
    expect(runs[0]).toMatchObject({ rejected: 3 });
    expect(unusable(runs, undefined)).toEqual({ exitCode: 0, errors: [] });
  });

  test("a field that no format knows is refused, with those that there are", async () => {
    const wrong = ingestPaths(handle, [file("a.csv", rows)], { now, set: { foo: "1" } });
    await expect(wrong).rejects.toThrow(
      /^there is no field "foo"; what can be set is country, service, .*unit/,
    );
    await expect(wrong).rejects.toBeInstanceOf(CommandError);
    expect(handle.sqlite.prepare("SELECT count(*) FROM ingest_runs").pluck().get()).toBe(0);
  });

  test("a full disk is told with its place", async () => {
    const pages = handle.sqlite.pragma("page_count", { simple: true }) as number;
    handle.sqlite.pragma(`max_page_count = ${pages + 4}`);
    const many = Array.from(
      { length: 5_000 },
      (_, at) => `${Date.UTC(2024, 0, 1) + at * 60_000},RU,youtube,throughput,${at}`,
    );
    const full = ingestPaths(handle, [file("a.csv", `${rows.split("\n")[0]}\n${many.join("\n")}\n`)], {
      now,
    });
    await expect(full).rejects.toMatchObject({
      message: expect.stringMatching(/^the disk is full; what was loaded so far is whole/),
      where: ":memory:",
    });
    expect(handle.sqlite.prepare("SELECT count(*) FROM observations").pluck().get()).toBe(0);
  });
});
