import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Handle, openInMemory } from "../../db/client.ts";
import { listRuns } from "../../db/queries/measured/list-runs.ts";
import { readCells } from "../../db/queries/measured/read-cells.ts";
import { readCoverage } from "../../db/queries/measured/read-coverage.ts";
import { currentRevision } from "../../db/queries/measured/revision.ts";
import { DAY, HOUR } from "../../lib/model/interval.ts";
import { type IngestOptions, ingestPaths } from "./ingest.ts";

const now = Date.UTC(2026, 0, 1);
const start = Date.UTC(2024, 6, 12);

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
  mkdirSync(path.dirname(whole), { recursive: true });
  writeFileSync(whole, content);
  return whole;
}

/** Everything in the database that a reader could see, and the ledger's counts beside it. */
function everything() {
  const tables = [
    "observations",
    "cells",
    "measurements",
    "rejects",
    "statements",
    "claims",
    "events",
    "targets",
  ];
  return Object.fromEntries(
    [...tables, "stale_days", "dataset_revisions"].map((name) => [
      name,
      handle.sqlite.prepare(`SELECT * FROM ${name}`).all(),
    ]),
  );
}

const ingest = async (paths: readonly string[], options: Partial<IngestOptions> = {}) => {
  const report = await ingestPaths(handle, paths, { now, ...options });
  return {
    ...report,
    counts: report.runs.map((run) => `${run.accepted} new, ${run.duplicate} known, ${run.rejected} rejected`),
  };
};

const levels = (values: readonly number[], step = 10 * 60_000) =>
  `timestamp,country,service,metric,value,asn,probe\n${values
    .map((value, at) => `${start + at * step},RU,youtube,throughput,${value},12389,p${at % 3}\n`)
    .join("")}`;

describe("loading", () => {
  test("a second load of the same file adds nothing, says so, and leaves the revision alone", async () => {
    const one = file("a.csv", `${levels([1, 2, 3])}oops,RU,youtube,throughput,1,,\n`);
    expect((await ingest([one])).counts).toEqual(["3 new, 0 known, 1 rejected"]);
    const before = everything();
    const again = await ingest([one]);
    expect(again.counts).toEqual(["0 new, 3 known, 1 rejected"]);
    expect(again.runs[0]?.rejectsKept).toBe(0);
    expect(again).toMatchObject({ changed: false, revision: 1 });
    expect(everything()).toEqual(before);
  });

  test("overlapping files are joined, whatever the order", async () => {
    const first = file("a.csv", levels([1, 2, 3]));
    const second = file("b.csv", levels([1, 2, 3, 4, 5]));
    expect((await ingest([second, first])).counts).toEqual([
      "5 new, 0 known, 0 rejected",
      "0 new, 3 known, 0 rejected",
    ]);
  });

  test("an outside id is one measurement: a later load that says something else of it replaces it, and is counted", async () => {
    const text = (value: number) =>
      `timestamp,country,service,metric,value,id,url\n${start},RU,youtube,throughput,${value},m1,https://example.org/m1\n`;
    const values = () => handle.sqlite.prepare("SELECT value FROM observations").pluck().all();
    await ingest([file("a.csv", text(5))]);
    const corrected = await ingest([file("b.csv", text(6))]);
    expect(corrected.counts).toEqual(["1 new, 0 known, 0 rejected"]);
    expect(corrected.runs[0]?.replaced).toBe(1);
    expect(listRuns(handle).map(({ accepted, replaced }) => [accepted, replaced])).toEqual([
      [1, 1],
      [1, 0],
    ]);
    expect(values()).toEqual([6]);
    const of = { country: "RU", service: "youtube", step: DAY, period: { start, end: start + DAY } } as const;
    expect(readCells(handle, of).map((cell) => cell.median)).toEqual([6, 6]);
    expect((await ingest([file("b.csv", text(6))])).counts).toEqual(["0 new, 1 known, 0 rejected"]);
    expect(handle.sqlite.prepare("SELECT outside_id, url FROM measurements").all()).toEqual([
      { outside_id: "m1", url: "https://example.org/m1" },
    ]);
  });

  test("a raw measurement that comes corrected, at another time and with fewer addresses, leaves nothing of the old one", async () => {
    const record = (time: string, blocked: readonly string[]) =>
      `${JSON.stringify({
        measurement_start_time: time,
        measurement_uid: "20240712093000.000000_RU_telegram_0123456789abcdef",
        probe_cc: "RU",
        probe_asn: "AS12389",
        test_name: "telegram",
        test_version: "0.3.1",
        report_id: "r1",
        test_keys: {
          tcp_connect: blocked.map((ip) => ({
            ip,
            port: 443,
            status: { success: false, failure: "generic_timeout_error" },
          })),
        },
      })}\n`;
    const addresses = ["149.154.175.50", "149.154.167.51", "149.154.175.100"];
    const rows = () =>
      handle.sqlite
        .prepare("SELECT DISTINCT time FROM observations")
        .pluck()
        .all()
        .map((time) => new Date(time as number).toISOString());
    const contents = () => [everything().observations, everything().cells, everything().measurements];
    const first = file("a.jsonl", record("2024-07-12 09:30:00", addresses));
    const second = file("b.jsonl", record("2024-07-13 10:00:00", addresses.slice(0, 2)));
    await ingest([first]);
    expect(rows()).toEqual(["2024-07-12T09:30:00.000Z"]);
    const { runs } = await ingest([second]);
    expect(runs[0]).toMatchObject({ accepted: 1, replaced: 1, duplicate: 0 });
    expect(rows()).toEqual(["2024-07-13T10:00:00.000Z"]);
    const afterwards = contents();
    expect((await ingest([second])).runs[0]).toMatchObject({ accepted: 0, replaced: 0, duplicate: 1 });
    expect(contents()).toEqual(afterwards);
    // As if the old one had never been: same rows and cells as in a database that only knows the corrected one.
    handle.sqlite.close();
    handle = openInMemory();
    await ingest([second]);
    const withoutRun = (given: unknown) =>
      (given as readonly Record<string, unknown>[]).map(({ run_id: _run, ...row }) => row);
    expect(afterwards.map(withoutRun)).toEqual(contents().map(withoutRun));
  });

  test("units are converted, a host name is the target, unknown columns are notes, a probe is a number", async () => {
    await ingest([
      file(
        "a.csv",
        `timestamp;country;service;metric;value;unit;asn;probe;ISP\n${start};ru;www.youtube.com;Throughput;1.5;Mbit/s;AS12389;Ivan;Home\n`,
      ),
    ]);
    const [row] = handle.sqlite
      .prepare("SELECT o.*, t.target, t.feature FROM observations o JOIN targets t ON t.code = o.target_code")
      .all() as Record<string, unknown>[];
    expect(row).toMatchObject({ value: 1.5e6, network: 12389, target: "www.youtube.com", feature: "web" });
    expect(row?.notes).toBe('{"ISP":"Home"}');
    expect(Number.isSafeInteger(row?.probe)).toBe(true);
    expect(JSON.stringify(row)).not.toContain("Ivan");
  });

  test("a date alone speaks for its day; an empty value is missing and not zero", async () => {
    await ingest([
      file(
        "a.csv",
        "timestamp,country,service,metric,value\n2024-07-12,RU,tor,users,10\n2024-07-13,RU,tor,users,\n",
      ),
    ]);
    expect(
      handle.sqlite.prepare("SELECT duration, value FROM observations ORDER BY time").raw().all(),
    ).toEqual([
      [DAY, 10],
      [DAY, null],
    ]);
    const period = { start, end: start + 2 * DAY };
    const of = { country: "RU", service: "tor", period };
    expect(readCells(handle, { ...of, step: HOUR })).toEqual([]);
    expect(
      readCells(handle, { ...of, step: DAY }).map((cell) => [cell.time, cell.network, cell.median]),
    ).toEqual([
      [start, "all", 10],
      [start, null, 10],
    ]);
    expect(readCoverage(handle, { ...of, provenance: "measured" })).toEqual({
      period,
      observations: 1,
      networks: 0,
      probes: null,
      hoursWithData: 24,
      hours: 48,
      sources: ["observations"],
    });
  });

  test("folders and patterns give their files in order, hidden ones aside", async () => {
    file("in/b/2.csv", levels([2]));
    file("in/a.csv", levels([1]));
    file("in/.hidden", "nothing");
    const names = async (given: string) =>
      (await ingest([given])).runs.map((run) => path.relative(folder, run.path));
    expect(await names(path.join(folder, "in"))).toEqual(["in/a.csv", "in/b/2.csv"]);
    expect(await names(path.join(folder, "in/**/*.csv"))).toEqual(["in/a.csv", "in/b/2.csv"]);
  });

  test("a link to a file is that file, one to a folder leads into no circle, and one that leads nowhere stops no other file", async () => {
    const inside = path.join(folder, "linked");
    mkdirSync(path.join(inside, "deep"), { recursive: true });
    const row = (minute: number) =>
      `timestamp,country,service,metric,value\n2024-07-12T09:${minute}:00Z,RU,youtube,load,5\n`;
    writeFileSync(path.join(folder, "target.csv"), row(10));
    writeFileSync(path.join(inside, "deep", "z.csv"), row(11));
    symlinkSync("../target.csv", path.join(inside, "link.csv"));
    symlinkSync("nowhere.csv", path.join(inside, "gone.csv"));
    symlinkSync(".", path.join(inside, "circle"));
    for (const given of [inside, path.join(inside, "{*.csv,deep}")]) {
      const { runs } = await ingestPaths(handle, [given], { now });
      expect(runs.map((run) => [path.basename(run.path), run.state, run.failure?.message ?? null])).toEqual([
        ["z.csv", "done", null],
        ["gone.csv", "failed", "the file cannot be read: it is not there, or is a link that leads nowhere"],
        ["link.csv", "done", null],
      ]);
    }
    expect(handle.sqlite.prepare("SELECT count(*) FROM observations").pluck().get()).toBe(2);
  });

  test("--set fills what is lacking and overrides nothing", async () => {
    const one = file("a.csv", `timestamp,country,value\n${start},,1\n${start},GE,2\n`);
    const { counts } = await ingest([one], { set: { country: "NL", service: "youtube", metric: "traffic" } });
    expect(counts).toEqual(["2 new, 0 known, 0 rejected"]);
    const countries = handle.sqlite.prepare(
      "SELECT c.id FROM observations o JOIN countries c ON c.code = o.country_code ORDER BY value",
    );
    expect(countries.pluck().all()).toEqual(["NL", "GE"]);
  });

  test("what still lacks its country is told how to say it", async () => {
    const { runs } = await ingest([
      file("a.csv", `timestamp,country,service,metric,value\n${start},,youtube,users,1\n`),
    ]);
    expect(runs[0]?.rules[0]?.first).toEqual({
      line: 2,
      field: "country",
      message: "the record names no country; say it with --set country=GE",
    });
  });

  test("--source makes a source, and a simulated record stays simulated", async () => {
    const record = JSON.stringify({
      measurement_start_time: "2024-07-12 09:30:00",
      probe_cc: "RU",
      probe_asn: "AS12389",
      test_name: "telegram",
      test_version: "0.3.1",
      software_name: "dimline-simulator",
      report_id: "r1",
      test_keys: {
        tcp_connect: [{ ip: "149.154.175.50", port: 443, status: { success: true, failure: null } }],
      },
    });
    const files = [file("a.csv", levels([1])), file("b.jsonl", `${record}\n`)];
    const { runs } = await ingest(files, { source: "lab-7" });
    expect(runs.map((run) => run.source)).toEqual(["lab-7", "simulated-ooni"]);
    expect(listRuns(handle).map((run) => run.source)).toEqual(["simulated-ooni", "lab-7"]);
    const sources = handle.sqlite.prepare(
      "SELECT DISTINCT s.id, s.kind FROM observations o JOIN sources s ON s.code = o.source_code ORDER BY s.id",
    );
    expect(sources.raw().all()).toEqual([
      ["lab-7", "measured"],
      ["simulated-ooni", "simulated"],
    ]);
    const of = {
      country: "RU",
      service: "telegram",
      step: HOUR,
      period: { start, end: start + DAY },
    } as const;
    expect(readCells(handle, { ...of, provenance: "measured" })).toEqual([]);
    expect(readCells(handle, { ...of, provenance: "simulated" })).not.toEqual([]);
  });

  test("a dry run counts as a load would, and leaves no trace", async () => {
    const one = file("a.csv", levels([1, 2]));
    await ingest([one]);
    const before = { ...everything(), runs: listRuns(handle) };
    const { counts, changed } = await ingest(
      [file("b.csv", `${levels([1, 2, 3])}oops,RU,youtube,throughput,1,,\n`)],
      {
        dryRun: true,
        source: "observations",
      },
    );
    expect(counts).toEqual(["1 new, 2 known, 1 rejected"]);
    expect(changed).toBe(true);
    expect({ ...everything(), runs: listRuns(handle) }).toEqual(before);
  });

  test("a statement that comes again with other words replaces the old one", async () => {
    const text = (summary: string) =>
      `id,country,services,speaker,side,said_at,summary,published,claims\ns-1,IR,telegram,A,government,2015-10-20,${summary},P,denies-block\n`;
    expect((await ingest([file("a.csv", text("one"))])).counts).toEqual(["1 new, 0 known, 0 rejected"]);
    expect((await ingest([file("b.csv", text("one"))])).counts).toEqual(["0 new, 1 known, 0 rejected"]);
    expect((await ingest([file("c.csv", text("two"))])).counts).toEqual(["1 new, 0 known, 0 rejected"]);
    expect(handle.sqlite.prepare("SELECT summary FROM statements").pluck().all()).toEqual(["two"]);
    expect(handle.sqlite.prepare("SELECT id, statement FROM claims").all()).toEqual([
      { id: "s-1/1", statement: "s-1" },
    ]);
  });
});

describe("being cut off", () => {
  const many = Array.from({ length: 24_000 }, (_, at) => at);

  test("an interruption stops after a batch; loading again adds the rest", async () => {
    const one = file("a.csv", levels(many, 1000));
    const stop = new AbortController();
    const first = await ingest([one, file("b.csv", levels([1]))], {
      interrupted: stop.signal,
      onProgress: () => stop.abort(),
    });
    expect(first.runs).toHaveLength(1);
    expect(first.runs[0]).toMatchObject({ state: "interrupted", rejected: 0 });
    const accepted = first.runs[0]?.accepted ?? 0;
    expect(accepted).toBeGreaterThanOrEqual(5_000);
    expect(accepted).toBeLessThan(24_000);
    expect((await ingest([one])).counts).toEqual([`${24_000 - accepted} new, ${accepted} known, 0 rejected`]);
    const whole = everything();
    handle.sqlite.close();
    handle = openInMemory();
    await ingest([one]);
    expect(whole.cells).toEqual(everything().cells);
  });

  test("what a killed run left is finished by the next: cells made, run marked, revision raised", async () => {
    await ingest([file("a.csv", levels([1, 2]))]);
    const cells = everything().cells;
    // As a kill between the last batch and the cells leaves it.
    handle.sqlite.exec(`
      DELETE FROM cells; DELETE FROM dataset_revisions;
      UPDATE ingest_runs SET state = 'running', finished_at = NULL;
      INSERT INTO stale_days SELECT DISTINCT country_code, service_code, time / ${DAY} * ${DAY} FROM observations`);
    const revision = currentRevision(handle);
    await ingest([file("empty.csv", "timestamp,country,service,metric,value\n")]);
    expect(everything().cells).toEqual(cells);
    expect(everything().stale_days).toEqual([]);
    expect(currentRevision(handle)).toBeGreaterThan(revision);
    expect(listRuns(handle).map((run) => run.state)).toEqual(["done", "interrupted"]);
  });
});

test.each([1, 2, 3])("the ledger of run %i agrees with the database", async (files) => {
  const paths = Array.from({ length: files }, (_, at) => file(`${at}.csv`, levels([at, at + 1])));
  await ingest(paths);
  const stored = handle.sqlite.prepare("SELECT count(*) FROM observations").pluck().get();
  expect(listRuns(handle).reduce((sum, run) => sum + run.accepted, 0)).toBe(stored);
});
