import { describe, expect, test } from "vitest";
import { listRunRows } from "../../db/queries/catalogue/list-run-rows.ts";
import { listRunReadings } from "../../db/queries/measured/list-run-readings.ts";
import { listRuns } from "../../db/queries/measured/list-runs.ts";
import { type IngestOptions, ingestPaths } from "./ingest.ts";
import { scratch } from "./scratch.fixture.ts";

/** What the ledger keeps of a run besides its counts. */
const now = Date.UTC(2026, 0, 1);
const here = scratch();

const { file } = here;
/** A table of Censored Planet's: a country's name and a host in each row. */
const scans = (rows: readonly (readonly [country: string, host: string])[]) =>
  `date,source,country_name,domain,count,unexpected_count\n${rows
    .map(([country, host], at) => `2024-07-${10 + (at % 20)},https,${country},${host},${9 + at},3\n`)
    .join("")}`;
const load = async (name: string, options: Partial<IngestOptions> = {}) =>
  (await ingestPaths(here.handle, [name], { now, ...options })).runs[0]!;
const readings = (run: number) => listRunReadings(here.handle, [run]).get(run) ?? [];
const kept = () => here.handle.sqlite.prepare("SELECT count(*) FROM run_readings").pluck().get();

describe("how words of a file were read", () => {
  test("is kept with the run, in the order in which they were met, each once; a second load keeps its own and no more", async () => {
    const one = file(
      "a.csv",
      scans([
        ["Iran", "abs.twimg.com"],
        ["Iran", "twitter.com"],
        ["IR", "abs.twimg.com"],
      ]),
    );
    const found = [
      { field: "country", given: "Iran", taken: "IR" },
      { field: "service", given: "abs.twimg.com", taken: "twitter" },
      { field: "service", given: "twitter.com", taken: "twitter" },
    ];
    const first = await load(one);
    expect(first.readAs).toEqual(found);
    expect(readings(first.id)).toEqual(found);
    const second = await load(one);
    expect(second).toMatchObject({ accepted: 0, duplicate: 3 });
    expect(readings(second.id)).toEqual(found);
    expect(kept()).toBe(6);
    expect(listRunRows(here.handle).map(({ id, readings: noted, readAs }) => [id, noted, readAs])).toEqual([
      [second.id, 3, found],
      [first.id, 3, found],
    ]);
  });

  test("a hundred of a run are kept, and how many there were; long words are cut", async () => {
    const hosts = Array.from({ length: 130 }, (_, at) => `a${at}.twimg.com`);
    const long = `${"a".repeat(60)}.`.repeat(3);
    const run = await load(
      file("a.csv", scans([`${long}twimg.com`, ...hosts].map((host) => ["IR", host] as const))),
    );
    expect(run.rejected).toBe(0);
    const [first, ...others] = readings(run.id);
    expect(first?.given).toBe(`${long.slice(0, 119)}…`);
    expect(others.map(({ given }) => given)).toEqual(hosts.slice(0, 99));
    expect(listRunRows(here.handle)[0]).toMatchObject({ readings: 131, readAs: { length: 100 } });
  });

  test("is written with the batch it came with, and undone with it", async () => {
    const rows = Array.from({ length: 25_000 }, () => ["Iran", "twitter.com"] as const);
    const one = file("a.csv", scans([...rows, ["Viet Nam", "twitter.com"]]));
    here.handle.sqlite.exec(
      "CREATE TEMP TRIGGER fault AFTER INSERT ON run_readings WHEN NEW.taken = 'VN' BEGIN SELECT RAISE(ABORT, 'a fault'); END",
    );
    await expect(load(one)).rejects.toThrow("a fault");
    expect(listRuns(here.handle)).toMatchObject([{ state: "interrupted", readings: 2 }]);
    expect(readings(1).map(({ taken }) => taken)).toEqual(["IR", "twitter"]);
    const { accepted, duplicate } = listRuns(here.handle)[0]!;
    expect(accepted + duplicate).toBeLessThan(25_000);
    here.handle.sqlite.exec("DROP TRIGGER fault");
    const again = await load(one);
    expect(readings(again.id).map(({ taken }) => taken)).toEqual(["IR", "twitter", "VN"]);
  });

  test("words of an article that an editor has yet to accept are not in it", async () => {
    const item = (id: number, title: string) => ({
      id: String(id),
      url: `https://a.example/${id}`,
      title,
      date_published: "2024-07-12T00:00:00Z",
    });
    const feed = {
      version: "https://jsonfeed.org/version/1.1",
      title: "F",
      items: [item(1, "Telegram in Iran"), item(2, "Iran and Telegram again")],
    };
    const run = await load(file("feed.json", JSON.stringify(feed)));
    expect(run.readAs.map(({ given }) => given)).toContain("Telegram in Iran");
    expect(readings(run.id)).toEqual([
      { field: "country", given: null, taken: "IR" },
      { field: "service", given: null, taken: "telegram" },
    ]);
    expect(listRuns(here.handle)[0]?.readings).toBe(2);
  });
});

describe("what was said with a load", () => {
  const rows = "timestamp,metric,value\n2024-07-12,users,1\n";

  test("is kept with the run", async () => {
    const set = { country: "GE", service: "youtube", unit: "a 'b' c" };
    await load(file("a.csv", rows), { format: "long-form", source: "lab-7", set });
    await load(file("b.csv", "timestamp,country,service,metric,value\n2024-07-12,RU,youtube,users,1\n"));
    expect(listRuns(here.handle).map(({ given }) => given)).toEqual([
      { format: null, source: null, set: {} },
      { format: "long-form", source: "lab-7", set },
    ]);
  });

  test("is told to readers without the name of a probe", async () => {
    const set = { country: "GE", service: "youtube", probe: "home-of-somebody" };
    await load(file("a.csv", rows), { set });
    expect(listRuns(here.handle)[0]?.given?.set).toEqual(set);
    expect(listRunRows(here.handle)[0]?.given?.set).toEqual({ ...set, probe: "…" });
  });

  test("is not known of a run from before it was kept", async () => {
    await load(file("a.csv", rows), { set: { country: "GE" } });
    here.handle.sqlite.exec("UPDATE ingest_runs SET given = NULL");
    expect(listRunRows(here.handle)[0]).toMatchObject({ given: null, readings: 0, readAs: [] });
  });
});

test("the ledger is read from its end, some at a time, or one run of it", async () => {
  const one = file("a.csv", scans([["Iran", "twitter.com"]]));
  for (let load = 0; load < 3; load += 1) await ingestPaths(here.handle, [one], { now });
  const ids = (asked: Parameters<typeof listRuns>[1]) => listRuns(here.handle, asked).map(({ id }) => id);
  expect(ids({})).toEqual([3, 2, 1]);
  expect(ids({ most: 2 })).toEqual([3, 2]);
  expect(ids({ most: 2, before: 2 })).toEqual([1]);
  expect(ids({ before: 1 })).toEqual([]);
  expect(ids({ run: 2 })).toEqual([2]);
  expect(ids({ run: 4 })).toEqual([]);
  expect(ids({ run: Number.NaN })).toEqual([]);
});
