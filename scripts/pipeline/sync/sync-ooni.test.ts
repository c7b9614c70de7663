import { describe, expect, test } from "vitest";
import { listRejects } from "../../../db/queries/measured/list-rejects.ts";
import { readCells } from "../../../db/queries/measured/read-cells.ts";
import { readSyncState } from "../../../db/queries/sync/read-sync-state.ts";
import { DAY, HOUR } from "../../../lib/model/interval.ts";
import type { Answer, Asked as Request } from "../../sync/replay-server.ts";
import { asked, count, handle, json, now, runs, server, sync, waitFor } from "./replayed-round.ts";

/** OONI's list, paged as OONI pages it, over measurements a minute apart. */
function listOf(total: number) {
  return ({ query }: Request): Answer => {
    const [offset, limit] = [Number(query.offset), Number(query.limit)];
    const results = Array.from({ length: Math.max(0, Math.min(limit, total - offset)) }, (_, at) => {
      const uid = `20240710${String(offset + at).padStart(6, "0")}.000000_IR_telegram_0123456789abcdef`;
      return {
        measurement_uid: uid,
        measurement_url: `https://api.ooni.io/api/v1/raw_measurement?measurement_uid=${uid}`,
        report_id: `r${offset + at}`,
        probe_cc: "IR",
        probe_asn: "AS44244",
        test_name: "telegram",
        measurement_start_time: new Date(Date.UTC(2024, 6, 10) + (offset + at) * 60_000).toISOString(),
        input: null,
        anomaly: at % 2 === 0,
        confirmed: false,
        failure: false,
        scores: {},
      };
    });
    const more = offset + limit < total;
    // The address of the real service, as its replies have it: its host must not be followed.
    const next = `https://api.ooni.io/api/v1/measurements?${new URLSearchParams({ ...query, offset: String(offset + limit) })}`;
    return json({
      metadata: {
        count: more ? -1 : total,
        pages: -1,
        current_page: 1,
        limit,
        offset,
        next_url: more ? next : null,
        query_time: 0.1,
      },
      results,
    });
  };
}

/** Counts of one network for every hour of the days asked for. */
const countsOf =
  (anomalies: number) =>
  ({ query }: Request): Answer => {
    const result = [];
    for (
      let at = Date.parse(query.since as string);
      at < Math.min(Date.parse(query.until as string), now);
      at += HOUR
    )
      result.push({
        measurement_start_day: new Date(at).toISOString().replace(".000Z", "Z"),
        probe_asn: 44244,
        anomaly_count: anomalies,
        confirmed_count: 0,
        failure_count: 1,
        ok_count: 10 - anomalies,
        measurement_count: 11,
      });
    return json({ v: 0, dimension_count: 2, result, db_stats: { row_count: result.length } });
  };

describe("OONI", () => {
  const aggregation = "/api/v1/aggregation";
  const measurements = "/api/v1/measurements";

  test("counts by hour, a week a request, whole days, the last day with them", async () => {
    server.on(aggregation, countsOf(2));
    const report = await sync("ooni", {
      country: "ir",
      service: "Telegram",
      from: "2024-07-01",
      to: "2024-07-15T06:00:00Z",
    });
    expect(asked(aggregation).map(({ since, until }) => `${since} ${until}`)).toEqual([
      "2024-07-01 2024-07-08",
      "2024-07-08 2024-07-15",
      "2024-07-15 2024-07-16",
    ]);
    expect(asked(aggregation)[0]).toMatchObject({
      probe_cc: "IR",
      test_name: "telegram",
      time_grain: "hour",
    });
    expect(report).toMatchObject({
      requests: 3,
      retries: 0,
      resumedFrom: null,
      failures: [],
      changed: true,
      revision: 1,
    });
    expect(report.runs.map(({ path }) => path)[0]).toBe(
      `${server.origin}${aggregation}?${new URLSearchParams(asked(aggregation)[0])}`,
    );
    const period = { start: Date.UTC(2024, 6, 1), end: Date.UTC(2024, 6, 2) };
    const cells = readCells(handle, { country: "IR", service: "telegram", step: HOUR, period });
    expect(cells.filter(({ network }) => network === 44244).map(({ bad, n }) => `${bad}/${n}`)).toEqual(
      Array.from({ length: 24 }, () => "2/10"),
    );
  });

  test("the next round begins a little before the last one ended; what was counted anew replaces what was there", async () => {
    server.on(aggregation, countsOf(2));
    await sync("ooni", { country: "IR", service: "telegram" });
    const before = count("observations");
    waitFor(DAY);
    server.on(aggregation, countsOf(5));
    const report = await sync("ooni", { country: "IR", service: "telegram" });
    expect(asked(aggregation).at(-1)).toMatchObject({ since: "2024-07-12", until: "2024-07-17" });
    // 84 hours from the 12th to noon of the 15th are there already, with other counts.
    expect(runs(report)).toEqual(["ooni-aggregation: 108 accepted, 84 replaced, 0 known, 0 rejected"]);
    expect(count("observations")).toBe((before as number) + 24);
    const period = { start: Date.UTC(2024, 6, 11), end: Date.UTC(2024, 6, 13) };
    const bad = readCells(handle, { country: "IR", service: "telegram", step: DAY, period })
      .filter(({ network }) => network === 44244)
      .map(({ bad, n }) => `${bad}/${n}`);
    expect(bad).toEqual(["48/240", "120/240"]);
  });

  test("hosts are asked for where a service has no test of its own, and services do not take each other's place", async () => {
    server.on(aggregation, countsOf(1));
    await sync("ooni", { country: "RU", service: "youtube", from: "2024-07-14" });
    await sync("ooni", { country: "RU", service: "twitter", from: "2024-07-14" });
    expect(asked(aggregation)[0]).toMatchObject({
      test_name: "web_connectivity",
      domain: expect.stringMatching(/\byoutube\.com,www\.youtube\.com\b/),
    });
    const rows = handle.sqlite
      .prepare(
        "SELECT s.id, count(*) FROM observations o JOIN services s ON s.code = o.service_code GROUP BY s.id",
      )
      .raw()
      .all();
    expect(rows).toEqual([
      ["twitter", 36],
      ["youtube", 36],
    ]);
  });

  test("the list is paged by the reply, whose host is not followed; since and until are moved by a second", async () => {
    server.on(measurements, listOf(2_300));
    const given = {
      country: "IR",
      service: "telegram",
      what: ["list"],
      from: "2024-07-10",
      to: "2024-07-12",
    };
    const report = await sync("ooni", given);
    expect(asked(measurements).map(({ since, until, offset }) => `${since} ${until} ${offset}`)).toEqual([
      "2024-07-09T23:59:59 2024-07-11T23:59:59 0",
      "2024-07-09T23:59:59 2024-07-11T23:59:59 1000",
      "2024-07-09T23:59:59 2024-07-11T23:59:59 2000",
    ]);
    expect(count("observations")).toBe(2_300);
    // A revision for the round, not one for every page.
    expect(report.revision).toBe(1);
  });

  test("a mirror below a path of its own is paged there, whatever path the reply names", async () => {
    server.on("/mirror/ooni/api/v1/measurements", listOf(1_500));
    const given = {
      country: "IR",
      service: "telegram",
      what: ["list"],
      from: "2024-07-10",
      to: "2024-07-12",
    };
    const environment = { DIMLINE_OONI_BASE: `${server.origin}/mirror/ooni/` };
    expect(await sync("ooni", given, { environment })).toMatchObject({ requests: 2, failures: [] });
    expect(count("observations")).toBe(1_500);
  });

  test("a break is taken up at the page where it came", async () => {
    const good = listOf(3_000);
    const answers = [good, good, { status: 422, body: '{"detail":"no"}' }] as const;
    server.on(measurements, ...answers);
    const given = {
      country: "IR",
      service: "telegram",
      what: ["list"],
      from: "2024-07-10",
      to: "2024-07-13",
    };
    const first = await sync("ooni", given);
    expect(first.failures).toEqual([
      {
        about: "IR telegram measurements, 2024-07-10 to 2024-07-13",
        url: expect.stringContaining("offset=2000"),
        message: "the server answered 422: no",
        passing: false,
      },
    ]);
    expect(count("observations")).toBe(2_000);
    expect(readSyncState(handle, "ooni", "country=IR service=telegram topic=list").failure).toMatch("422");
    server.on(measurements, good);
    const second = await sync("ooni", given);
    expect(second.resumedFrom).toContain("offset=2000");
    expect(second).toMatchObject({ requests: 1, failures: [] });
    expect(count("observations")).toBe(3_000);
    expect(readSyncState(handle, "ooni", "country=IR service=telegram topic=list")).toEqual({
      syncedUntil: Date.UTC(2024, 6, 13),
      pending: null,
      failure: null,
    });
    // Nothing is left to take up.
    expect((await sync("ooni", given)).resumedFrom).toBeNull();
  });

  test("an interruption stops at the page, and the next round goes on from there", async () => {
    const stop = new AbortController();
    const good = listOf(2_500);
    server.on(measurements, good, (request) => {
      stop.abort();
      return good(request);
    });
    const given = {
      country: "IR",
      service: "telegram",
      what: ["list"],
      from: "2024-07-10",
      to: "2024-07-13",
    };
    const report = await sync("ooni", given, { signal: stop.signal });
    expect(report).toMatchObject({ interrupted: true, failures: [] });
    expect(count("observations")).toBe(1_000);
    server.on(measurements, good);
    expect(await sync("ooni", given)).toMatchObject({
      interrupted: false,
      requests: 2,
      resumedFrom: expect.stringContaining("offset=1000"),
    });
    expect(count("observations")).toBe(2_500);
  });

  test("throttled, cut off, HTML and an error of the server: tried again, as told, and nothing comes twice", async () => {
    const good = countsOf(2);
    server.on(
      aggregation,
      { status: 429, headers: { "retry-after": "30" }, body: '{"error":"Rate limit exceeded"}' },
      (request) => ({ ...good(request), cutAfter: 100 }),
      { body: "<html>maintenance</html>", headers: { "content-type": "text/html" } },
      { body: '{"v":0,"result":[' },
      { status: 500, body: "Internal Server Error" },
      good,
    );
    const started = now;
    const report = await sync("ooni", { country: "IR", service: "telegram", from: "2024-07-14" });
    expect(report).toMatchObject({ requests: 6, retries: 5, failures: [] });
    expect(runs(report)).toEqual(["ooni-aggregation: 37 accepted, 0 replaced, 0 known, 0 rejected"]);
    expect(now - started).toBeGreaterThan(30_000);
  });

  test.each([
    ["an error that comes with status 200", { msg: "Unable to parse since", v: 0 }, "Unable to parse since"],
    ["another type than JSON promised", [1, 2], "the reply is no JSON object"],
  ])("%s is told and loads nothing", async (_, body, message) => {
    server.on(aggregation, json(body));
    const report = await sync("ooni", { country: "IR", service: "telegram", from: "2024-07-14" });
    expect(report.failures.map((one) => one.message)).toEqual([message]);
    expect([report.answered, count("ingest_runs"), count("observations")]).toEqual([0, 0, 0]);
  });

  test("no counts are no records and no reject", async () => {
    server.on(aggregation, json({ v: 0, dimension_count: 2, result: [], db_stats: {} }));
    const report = await sync("ooni", { country: "IR", service: "telegram", from: "2024-07-14" });
    expect(report).toMatchObject({
      empty: 1,
      answered: 1,
      runs: [],
      failures: [],
      changed: false,
      revision: 0,
    });
  });

  test("a reply of counts that are none is set aside with its text", async () => {
    server.on(
      aggregation,
      json({
        v: 0,
        dimension_count: 2,
        db_stats: {},
        result: [{ measurement_start_day: "2024-07-14", ok_count: "many" }],
      }),
    );
    const report = await sync("ooni", { country: "IR", service: "telegram", from: "2024-07-14" });
    expect(report.runs[0]).toMatchObject({ accepted: 0, rejected: 1 });
    expect(listRejects(handle)[0]?.path).toContain(aggregation);
  });

  test("quotas hold: ten requests, and the eleventh a minute later", async () => {
    server.on(aggregation, countsOf(0));
    const started = now;
    await sync("ooni", { country: "IR", service: "telegram", from: "2024-05-01", to: "2024-07-14" });
    expect(asked(aggregation)).toHaveLength(11);
    expect(now - started).toBe(60_000);
  });
});
