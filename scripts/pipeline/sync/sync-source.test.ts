import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type Handle, openInMemory } from "../../../db/client.ts";
import { listRejects } from "../../../db/queries/measured/list-rejects.ts";
import { readCells } from "../../../db/queries/measured/read-cells.ts";
import { readSyncState } from "../../../db/queries/sync/read-sync-state.ts";
import { fixtureText } from "../../../lib/ingest/fixtures/read-fixture.ts";
import { DAY, HOUR } from "../../../lib/model/interval.ts";
import { connectors } from "../../../lib/sync/index.ts";
import {
  type Answer,
  openReplayServer,
  type ReplayServer,
  type Asked as Request,
} from "../../sync/replay-server.ts";
import { readAsked } from "./asked.ts";
import { type SyncOptions, syncSource } from "./sync-source.ts";

let handle: Handle;
let server: ReplayServer;
let now: number;
beforeEach(async () => {
  handle = openInMemory();
  server = await openReplayServer();
  now = Date.UTC(2024, 6, 15, 12);
});
afterEach(async () => {
  handle.sqlite.close();
  await server.close();
});

interface Given {
  readonly country?: string;
  readonly service?: string;
  readonly from?: string;
  readonly to?: string;
  readonly what?: readonly string[];
  readonly addresses?: readonly string[];
}

/** One round, as the command makes it, at the server on this machine and by a clock of its own. */
async function sync(id: string, given: Given, options: Partial<SyncOptions> = {}) {
  const connector = connectors.find((one) => one.id === id)!;
  const asked = readAsked(handle, connector, {
    country: given.country,
    service: given.service,
    from: given.from,
    to: given.to,
    topics: given.what ?? [],
    addresses: given.addresses ?? [],
    now,
  });
  return syncSource(handle, connector, asked, {
    clock: {
      now: () => now,
      sleep: async (duration) => {
        now += duration;
      },
    },
    random: () => 0.5,
    resolve: async () => [{ address: "127.0.0.1", family: 4 }],
    environment: {
      [`DIMLINE_${id.toUpperCase()}_BASE`]: server.origin,
      DIMLINE_SYNC_ALLOW: server.origin,
      DIMLINE_RADAR_TOKEN: "token-of-the-test",
    },
    signal: null,
    ...options,
  });
}
const asked = (path: string) => server.asked.filter((one) => one.path === path).map(({ query }) => query);
const count = (table: string) => handle.sqlite.prepare(`SELECT count(*) FROM ${table}`).pluck().get();
const runs = (report: Awaited<ReturnType<typeof sync>>) =>
  report.runs.map(
    ({ format, accepted, replaced, duplicate, rejected }) =>
      `${format}: ${accepted} accepted, ${replaced} replaced, ${duplicate} known, ${rejected} rejected`,
  );
const json = (value: unknown): Answer => ({ body: JSON.stringify(value) });

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
    now += DAY;
    server.on(aggregation, countsOf(5));
    const report = await sync("ooni", { country: "IR", service: "telegram" });
    expect(asked(aggregation).at(-1)).toMatchObject({ since: "2024-07-12", until: "2024-07-17" });
    // 84 hours from the 12th to noon of the 15th are there already, with other counts.
    expect(runs(report)).toEqual(["ooni-aggregation: 1 accepted, 1 replaced, 0 known, 0 rejected"]);
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
    expect(runs(report)).toEqual(["ooni-aggregation: 1 accepted, 0 replaced, 0 known, 0 rejected"]);
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

describe("the other sources", () => {
  test("IODA: seconds, one signal a request, events page by page until an empty one", async () => {
    server.on("/v2/signals/raw/country/IR", { body: fixtureText("ioda-signals.json") });
    const events = { body: fixtureText("ioda-events.json") };
    server.on("/v2/outages/events", events, json({ type: "outages.events", error: null, data: [] }));
    const report = await sync("ioda", { country: "IR", from: "2024-07-10", to: "2024-07-12" });
    expect(asked("/v2/signals/raw/country/IR")).toEqual(
      ["bgp", "ping-slash24", "merit-nt"].map((datasource) => ({
        datasource,
        from: String(Date.UTC(2024, 6, 10) / 1000),
        until: String(Date.UTC(2024, 6, 12) / 1000),
      })),
    );
    expect(asked("/v2/outages/events").map(({ page, format }) => `${page} ${format}`)).toEqual([
      "0 codf",
      "1 codf",
    ]);
    expect(report.failures).toEqual([]);
    expect(count("observations")).toBeGreaterThan(0);
    expect(count("reported_episodes")).toBeGreaterThan(0);
  });

  test("a server that takes no notice of the page is not asked for ever", async () => {
    server.on("/v2/outages/events", { body: fixtureText("ioda-events.json") });
    const report = await sync("ioda", {
      country: "IR",
      what: ["events"],
      from: "2024-07-10",
      to: "2024-07-12",
    });
    expect(report).toMatchObject({ requests: 2, failures: [] });
  });

  test("IODA's own error, in a reply of status 200", async () => {
    server.on("/v2/outages/alerts", json({ error: "from must be before until", data: null }));
    const report = await sync("ioda", { country: "IR", what: ["alerts"], from: "2024-07-10" });
    expect(report.failures.map(({ message }) => message)).toEqual(["from must be before until"]);
  });

  test("Radar: the token goes with every request and is kept nowhere; a full page is not the last", async () => {
    const annotation = (at: number) => ({
      id: `a${at}`,
      startDate: "2024-07-10T00:00:00Z",
      endDate: null,
      locations: ["IR"],
      asns: [],
      eventType: "OUTAGE",
      outage: { outageCause: "GOVERNMENT_DIRECTED", outageType: "NATIONWIDE" },
    });
    server.on("/client/v4/radar/annotations/outages", ({ query }) =>
      json({
        success: true,
        errors: [],
        result: {
          annotations: Array.from({ length: query.offset === "0" ? 100 : 3 }, (_, at) =>
            annotation(at + Number(query.offset)),
          ),
        },
      }),
    );
    server.on("/client/v4/radar/traffic_anomalies", { body: fixtureText("cloudflare-radar-anomalies.json") });
    const report = await sync("radar", { country: "IR", from: "2024-07-01", to: "2024-07-12" });
    expect(report.failures).toEqual([]);
    expect(
      asked("/client/v4/radar/annotations/outages").map(({ offset, dateEnd }) => `${offset} ${dateEnd}`),
    ).toEqual(["0 2024-07-11T23:59:59Z", "100 2024-07-11T23:59:59Z"]);
    expect(server.asked.every(({ headers }) => headers.authorization === "Bearer token-of-the-test")).toBe(
      true,
    );
    const kept = JSON.stringify([
      report,
      handle.sqlite.prepare("SELECT * FROM sync_state").all(),
      handle.sqlite.prepare("SELECT * FROM ingest_runs").all(),
    ]);
    expect(kept).not.toContain("token-of-the-test");
  });

  test("Radar without a token says which variable wants it", async () => {
    await expect(
      sync("radar", { country: "IR" }, { environment: { DIMLINE_RADAR_BASE: server.origin } }),
    ).rejects.toThrow(/DIMLINE_RADAR_TOKEN/);
    expect(server.asked).toEqual([]);
  });

  test("Radar's refusal comes with its reason", async () => {
    server.on("/client/v4/radar/annotations/outages", {
      status: 400,
      body: '{"success":false,"errors":[{"code":10001,"message":"Unable to authenticate request"}]}',
    });
    server.on("/client/v4/radar/traffic_anomalies", { body: fixtureText("cloudflare-radar-anomalies.json") });
    const report = await sync("radar", { country: "IR" });
    expect(report.failures.map(({ message }) => message)).toEqual([
      "the server answered 400: Unable to authenticate request",
    ]);
    // The other topic is not held up by it.
    expect(report.runs).toHaveLength(1);
  });

  test("Tor: dates, both inclusive, the country in small letters; a table that has not changed is not loaded again", async () => {
    const table =
      "# preamble\ndate,country,users,lower,upper,frac\n2024-07-10,ir,1000,900,1100,80\n2024-07-11,ir,1200,900,1100,80\n";
    server.on("/userstats-relay-country.csv", ({ headers }) =>
      headers["if-none-match"] === '"v1"'
        ? { status: 304 }
        : { body: table, headers: { etag: '"v1"', "content-type": "text/csv" }, gzip: true },
    );
    const given = { country: "IR", from: "2024-07-10", to: "2024-07-12" };
    expect(runs(await sync("tor", given))).toEqual([
      "tor-users: 2 accepted, 0 replaced, 0 known, 0 rejected",
    ]);
    expect(asked("/userstats-relay-country.csv")[0]).toMatchObject({
      start: "2024-07-10",
      end: "2024-07-11",
      country: "ir",
    });
    expect(await sync("tor", given)).toMatchObject({ unchanged: 1, answered: 1, runs: [], changed: false });
  });

  test("Google: stretches of one length, so that steps are; the prefix is taken off, holes stay holes", async () => {
    server.on("/transparencyreport/api/v3/traffic/fraction", {
      body: `)]}'\n\n[["tr.atsr",[[${Date.UTC(2024, 6, 10)},[[null,50]]],[${Date.UTC(2024, 6, 10, 2)},[]]]]]`,
    });
    await sync("google", { country: "GE", service: "youtube", from: "2024-06-01" });
    const spans = asked("/transparencyreport/api/v3/traffic/fraction").map(
      ({ start, end, product, region }) => [(Number(end) - Number(start)) / DAY, product, region],
    );
    expect(spans).toEqual([
      [28, "21", "GE"],
      [28, "21", "GE"],
    ]);
    expect(Number(asked("/transparencyreport/api/v3/traffic/fraction").at(-1)?.end)).toBe(
      Date.UTC(2024, 6, 15),
    );
    expect(handle.sqlite.prepare("SELECT value FROM observations").pluck().all()).toEqual([0.5]);
    await expect(sync("google", { country: "GE", service: "telegram" })).rejects.toThrow(/youtube, google/);
  });

  test("M-Lab: a year a request, by continent; a year that is not there yet is empty", async () => {
    server.on("/v0/AS/GE/2023/histogram_daily_stats.csv", {
      body: fixtureText("m-lab-statistics.csv"),
      headers: { "content-type": "text/csv" },
    });
    const report = await sync("mlab", { country: "GE", from: "2023-12-01", to: "2024-02-01" });
    expect(server.asked.map(({ path }) => path)).toEqual([
      "/v0/AS/GE/2023/histogram_daily_stats.csv",
      "/v0/AS/GE/2024/histogram_daily_stats.csv",
    ]);
    expect(report).toMatchObject({ empty: 1, failures: [] });
    expect(report.runs).toHaveLength(1);
  });
});

describe("feeds", () => {
  const entry = (title: string) =>
    `<item><title>${title}</title><link>https://news.example/1</link><guid>https://news.example/1</guid><pubDate>Fri, 12 Jul 2024 09:30:00 +0330</pubDate></item>`;
  const rss = (items: string, encoding = "UTF-8") =>
    `<?xml version="1.0" encoding="${encoding}"?><rss version="2.0"><channel><title>News</title>${items}</channel></rss>`;
  const titles = () => handle.sqlite.prepare("SELECT title, state FROM events").raw().all();

  test("an entry is a candidate; an entry that says something else replaces itself; the feeds are remembered", async () => {
    server.on("/rss", {
      body: rss(entry("Telegram slow in Iran")),
      headers: { "content-type": "application/rss+xml", "last-modified": "Fri, 12 Jul 2024 10:00:00 GMT" },
    });
    const first = await sync("feed", { country: "IR", addresses: [`${server.origin}/rss`] });
    expect(first.failures).toEqual([]);
    expect(titles()).toEqual([["Telegram slow in Iran", "candidate"]]);
    server.on("/rss", ({ headers }) =>
      headers["if-modified-since"] === undefined
        ? { status: 500 }
        : { body: rss(entry("Telegram blocked in Iran")), headers: { "content-type": "text/xml" } },
    );
    // Without an address: those that were followed before, with what was said of them.
    const second = await sync("feed", {});
    expect(second.runs[0]).toMatchObject({ accepted: 1, replaced: 1 });
    expect(titles()).toEqual([["Telegram blocked in Iran", "candidate"]]);
    expect(handle.sqlite.prepare("SELECT countries FROM events").pluck().get()).toBe('["IR"]');
  });

  test("an older character set is read as such", async () => {
    const cyrillic = [0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2];
    const body = Buffer.from(rss(entry("@@"), "windows-1251"), "latin1");
    const at = body.indexOf("@@");
    server.on("/rss", {
      body: Buffer.concat([body.subarray(0, at), Buffer.from(cyrillic), body.subarray(at + 2)]),
      headers: { "content-type": "text/xml" },
    });
    await sync("feed", { addresses: [`${server.origin}/rss`] });
    expect(titles()).toEqual([["Привет", "candidate"]]);
  });

  test("one that is HTML, one inside the network, one that redirects there: each told, and the good one comes in", async () => {
    server.on("/page", {
      body: "<!doctype html><html><body>Not a feed</body></html>",
      headers: { "content-type": "text/html" },
    });
    server.on("/moved", { status: 301, headers: { location: "http://127.0.0.1:9/rss" } });
    server.on("/rss", { body: rss(entry("Telegram slow in Iran")), headers: { "content-type": "text/xml" } });
    const addresses = [
      `${server.origin}/page`,
      `${server.origin}/moved`,
      "https://printer.example/rss",
      `${server.origin}/rss`,
    ];
    const report = await sync("feed", { addresses });
    expect(report.failures.map(({ message }) => message)).toEqual([
      "the address answers with a page of HTML, not with a feed",
      "the server redirects out of https, to http://127.0.0.1:9",
      "printer.example is at 127.0.0.1, no address of the public internet; DIMLINE_SYNC_ALLOW lets an origin through",
    ]);
    expect(titles()).toHaveLength(1);
  });

  test("a feed without entries is empty, and an address with a password is refused", async () => {
    server.on("/rss", { body: rss(""), headers: { "content-type": "text/xml" } });
    expect(await sync("feed", { addresses: [`${server.origin}/rss`] })).toMatchObject({
      empty: 1,
      failures: [],
    });
    await expect(sync("feed", { addresses: ["https://me:secret@news.example/rss"] })).rejects.toThrow(
      /password/,
    );
    await expect(sync("feed", { addresses: ["news.example"] })).rejects.toThrow(/no address of a feed/);
  });
});

test.each([
  ["ooni", {}, /say it with --country/],
  ["ooni", { country: "IR" }, /say it with --service/],
  ["ooni", { country: "Persia", service: "telegram" }, /country/],
  ["ooni", { country: "IR", service: "telegram", what: ["everything"] }, /it has aggregation, list/],
  ["ooni", { country: "IR", service: "telegram", from: "2024-07-12T10:00" }, /time zone/],
  [
    "ooni",
    { country: "IR", service: "telegram", from: "2024-07-12", to: "2024-07-11" },
    /ends before it begins/,
  ],
  ["tor", { country: "IR", service: "telegram" }, /leave --service out/],
  ["feed", {}, /at least one feed/],
  ["ooni", { country: "IR", service: "telegram", addresses: ["https://x.example"] }, /takes no addresses/],
])("%s asked with %j is told what it lacks", async (id, given: Given, why) => {
  await expect(sync(id, given)).rejects.toThrow(why);
  expect(server.asked).toEqual([]);
});

test("a base that is neither https nor this machine is refused", async () => {
  const environment = { DIMLINE_TOR_BASE: "http://192.168.0.7" };
  await expect(sync("tor", { country: "IR" }, { environment })).rejects.toThrow(/https:\/\//);
});
