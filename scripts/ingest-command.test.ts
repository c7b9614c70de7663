import { describe, expect, test } from "vitest";
import { type Handle, openInMemory } from "../db/client.ts";
import { CommandError } from "./command.ts";
import { describeRun, unusable } from "./ingest-command.ts";
import { ingestPaths } from "./pipeline/ingest.ts";
import { scratch } from "./pipeline/scratch.fixture.ts";

const now = Date.UTC(2026, 0, 1);
const rows = `timestamp,country,service,metric,value
2024-07-12T09:30:00Z,RU,youtube,throughput,5
2024-07-12T09:30:00Z,RU,youtube,throughput,5
2024-07-12T09:40:00Z,RU,youtube,throughput,6
`;

const here = scratch();

const { file } = here;

describe("what a person who loads a file is told", () => {
  test("rows that stand in it twice are repeated at the first load, and already here at the second", async () => {
    const one = file("a.csv", rows);
    const [first] = (await ingestPaths(here.handle, [one], { now })).runs;
    expect(first).toMatchObject({ records: 3, accepted: 2, duplicate: 1, repeated: 1 });
    expect(describeRun(first!)[0]).toContain(
      "2 accepted, 1 repeated in the file, 0 already here, 0 rejected",
    );
    const [second] = (await ingestPaths(here.handle, [one], { now })).runs;
    expect(second).toMatchObject({ accepted: 0, duplicate: 3, repeated: 0 });
    expect(describeRun(second!)[0]).toContain("all 3 records were already here");
    expect(here.handle.sqlite.prepare("SELECT repeated FROM ingest_runs ORDER BY id").pluck().all()).toEqual([
      1, 0,
    ]);
  });

  test("a document is as many records as it has parts, and the sum is right", async () => {
    const entry = (day: string, more: object = {}) => ({
      start: day,
      short_description: `On ${day}`,
      places: ["ir"],
      ...more,
    });
    const one = file(
      "news.json",
      JSON.stringify([entry("2015-10-20"), entry("2015-10-21"), entry("20 Oct"), entry("2015-10-20", {})]),
    );
    const [run] = (await ingestPaths(here.handle, [one], { now })).runs;
    expect(run).toMatchObject({ format: "tor-timeline", records: 4, accepted: 3, duplicate: 0, rejected: 1 });
    expect(describeRun(run!)[0]).toContain("4 records: 3 accepted");
    const [again] = (await ingestPaths(here.handle, [one], { now })).runs;
    expect(again).toMatchObject({ records: 4, accepted: 0, duplicate: 3, rejected: 1 });
  });

  test("how the words of a file were understood: names of countries, other names of services, what is not said", async () => {
    const header = "date,source,country_name,domain,count,unexpected_count\n";
    const one = file(
      "censored-planet.csv",
      `${header}2024-07-12,https,Iran (Islamic Republic of),abs.twimg.com,9,3\n2024-07-12,https,IR,twitter.com,9,3\n2024-07-12,https,Iran,web.telegram.org,9,0\n`,
    );
    const [run] = (await ingestPaths(here.handle, [one], { now })).runs;
    expect(run?.readAs).toEqual([
      { field: "country", given: "Iran (Islamic Republic of)", taken: "IR" },
      { field: "service", given: "abs.twimg.com", taken: "twitter" },
      { field: "service", given: "twitter.com", taken: "twitter" },
      { field: "country", given: "Iran", taken: "IR" },
      { field: "service", given: "web.telegram.org", taken: "telegram" },
    ]);
    expect(describeRun(run!).at(-1)).toBe(
      '  read as: country IR ("Iran (Islamic Republic of)", "Iran"); service twitter ("abs.twimg.com", "twitter.com"); service telegram ("web.telegram.org")',
    );
    const clock = file("GE.csv", "date and time,value\n2024-07-12 02:00:00.000,10\n");
    const given = { now, set: { country: "GE", service: "youtube" } };
    const [read] = (await ingestPaths(here.handle, [clock], given)).runs;
    expect(read?.readAs).toEqual([{ field: "time zone", given: "not said", taken: "UTC" }]);
    // What is written in the program's own words is understood by nobody's guess.
    const plain = file("a.csv", rows);
    expect((await ingestPaths(here.handle, [plain], { now })).runs[0]?.readAs).toEqual([]);
  });

  test("a format that takes nothing of a file: what it looks like, and exit 1", async () => {
    const one = file("a.csv", rows);
    const { runs } = await ingestPaths(here.handle, [one], { now, format: "ooni-raw" });
    expect(runs[0]).toMatchObject({ state: "done", accepted: 0, looksLike: "long-form" });
    expect(unusable(runs, "ooni-raw")).toEqual({
      exitCode: 1,
      errors: [`nothing of the file could be read as ooni-raw; it looks like long-form (${one})`],
    });
  });

  test("a file of which all was set aside by its own format is no such case", async () => {
    const one = file("a.csv", rows.replaceAll("RU", "XQ"));
    const { runs } = await ingestPaths(here.handle, [one], { now });
    expect(runs[0]).toMatchObject({ rejected: 3 });
    expect(unusable(runs, undefined)).toEqual({ exitCode: 0, errors: [] });
  });

  test("a field that no format knows is refused, with those that there are", async () => {
    const wrong = ingestPaths(here.handle, [file("a.csv", rows)], { now, set: { foo: "1" } });
    await expect(wrong).rejects.toThrow(
      /^there is no field "foo"; what can be set is country, service, .*unit/,
    );
    await expect(wrong).rejects.toBeInstanceOf(CommandError);
    expect(here.handle.sqlite.prepare("SELECT count(*) FROM ingest_runs").pluck().get()).toBe(0);
  });

  test("a full disk is told with its place", async () => {
    const pages = here.handle.sqlite.pragma("page_count", { simple: true }) as number;
    here.handle.sqlite.pragma(`max_page_count = ${pages + 4}`);
    const many = Array.from(
      { length: 5_000 },
      (_, at) => `${Date.UTC(2024, 0, 1) + at * 60_000},RU,youtube,throughput,${at}`,
    );
    const full = ingestPaths(here.handle, [file("a.csv", `${rows.split("\n")[0]}\n${many.join("\n")}\n`)], {
      now,
    });
    await expect(full).rejects.toMatchObject({
      message: expect.stringMatching(/^the disk is full; what was loaded so far is whole/),
      where: ":memory:",
    });
    expect(here.handle.sqlite.prepare("SELECT count(*) FROM observations").pluck().get()).toBe(0);
  });

  test("a disk that is full at whichever step leaves a whole database, and the next load comes to the same end", async () => {
    const many = Array.from(
      { length: 3_000 },
      (_, at) => `${Date.UTC(2024, 0, 1) + at * 1_200_000},RU,youtube,throughput,${at}`,
    );
    const one = file("a.csv", `${rows.split("\n")[0]}\n${many.join("\n")}\n`);
    const tables = ["observations", "cells", "stale_days"];
    const contents = ({ sqlite }: Handle) =>
      tables.map((table) => sqlite.prepare(`SELECT count(*) FROM ${table}`).pluck().get());
    const pagesOf = ({ sqlite }: Handle) => sqlite.pragma("page_count", { simple: true }) as number;
    const whole = openInMemory();
    const empty = pagesOf(whole);
    await ingestPaths(whole, [one], { now, unsettled: true });
    const loaded = pagesOf(whole);
    await ingestPaths(whole, [one], { now });
    const settled = pagesOf(whole);
    // In the middle of the records, at the first cell, in the middle of the cells, at the last page.
    for (const room of [(empty + loaded) >> 1, loaded, (loaded + settled) >> 1, settled - 1]) {
      const tight = openInMemory();
      tight.sqlite.pragma(`max_page_count = ${room}`);
      await expect(ingestPaths(tight, [one], { now })).rejects.toThrow(/^the disk is full; what was loaded/);
      expect(tight.sqlite.pragma("integrity_check", { simple: true })).toBe("ok");
      tight.sqlite.pragma("max_page_count = 100000");
      await ingestPaths(tight, [one], { now });
      expect(contents(tight)).toEqual(contents(whole));
      tight.sqlite.close();
    }
    expect(contents(whole)).toEqual([3_000, expect.any(Number), 0]);
    whole.sqlite.close();
  });
});
