import { describe, expect, test } from "vitest";
import { fixtureText } from "../../../lib/ingest/fixtures/read-fixture.ts";
import { DAY } from "../../../lib/model/interval.ts";
import { asked, count, type Given, handle, json, runs, server, sync } from "./replayed-round.ts";

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
    const question = asked("/v2/outages/events").map(
      ({ page, format, extendWindow }) => `${page} ${format} ${extendWindow}`,
    );
    expect(question).toEqual(["0 codf 1209600", "1 codf 1209600"]);
    expect(report.failures).toEqual([]);
    expect(count("observations")).toBeGreaterThan(0);
    expect(count("reported_episodes")).toBeGreaterThan(0);
  });

  test("a server that takes no notice of the page, and says in each reply when it was asked, is not asked for ever", async () => {
    const { data } = JSON.parse(fixtureText("ioda-events.json"));
    let times = 0;
    server.on("/v2/outages/events", ({ query }) => {
      times += 1;
      return json({ metadata: { requestTime: times }, requestParameters: query, error: null, data });
    });
    const report = await sync("ioda", { country: "IR", what: ["events"], from: "2024-07-10" });
    expect(report).toMatchObject({ requests: 2, failures: [] });
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

  test("IODA's alerts: what began before the period is asked for too, and an end that comes later is joined to it", async () => {
    const alert = (time: number, level: string) => ({
      ...{ datasource: "bgp", time, level, condition: "< 0.99", value: 1, historyValue: 9, method: "median" },
      entity: { code: "IR", name: "Iran", type: "country" },
    });
    const began = alert(Date.UTC(2024, 6, 1) / 1000, "critical");
    const ended = alert(Date.UTC(2024, 6, 14) / 1000, "normal");
    server.on(
      "/v2/outages/alerts",
      json({ error: null, data: [began] }),
      json({ error: null, data: [] }),
      json({ error: null, data: [began, ended] }),
      json({ error: null, data: [] }),
    );
    const episodes = () =>
      handle.sqlite.prepare("SELECT start_at, end_at FROM reported_episodes").raw().all();
    await sync("ioda", { country: "IR", what: ["alerts"], to: "2024-07-12" });
    expect(episodes()).toEqual([[Date.UTC(2024, 6, 1), null]]);
    await sync("ioda", { country: "IR", what: ["alerts"] });
    expect(asked("/v2/outages/alerts")[2]).toMatchObject({
      extendWindow: "1209600",
      from: String(Date.UTC(2024, 6, 11) / 1000),
    });
    expect(episodes()).toEqual([[Date.UTC(2024, 6, 1), Date.UTC(2024, 6, 14)]]);
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

  test("Radar's token is told to nobody, though the server repeats it", async () => {
    const echo = { success: false, errors: [{ message: "token-of-the-test is not valid" }] };
    server.on("/client/v4/radar/annotations/outages", json(echo));
    server.on("/client/v4/radar/traffic_anomalies", { status: 403, body: JSON.stringify(echo) });
    const told: string[] = [];
    const report = await sync(
      "radar",
      { country: "IR" },
      { onFailure: ({ message }) => told.push(message), onWait: (_, why) => told.push(why) },
    );
    expect(told).toEqual(["… is not valid", "the server answered 403: … is not valid"]);
    const kept = JSON.stringify([report, handle.sqlite.prepare("SELECT * FROM sync_state").all()]);
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

  test("Tor: a table whose end is missing is asked for again; half a row would be half a number", async () => {
    const table = "date,country,users,lower,upper,frac\n2024-07-10,ir,1000,900,1100,80\n";
    server.on(
      "/userstats-relay-country.csv",
      { raw: `HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n${table.slice(0, -2)}` },
      { body: table },
    );
    const report = await sync("tor", { country: "IR", from: "2024-07-10" });
    expect(report).toMatchObject({ requests: 2, retries: 1, failures: [] });
    expect(runs(report)).toEqual(["tor-users: 1 accepted, 0 replaced, 0 known, 0 rejected"]);
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

test("a base with a password, which would not be sent along, is refused without repeating it", async () => {
  const environment = { DIMLINE_TOR_BASE: "https://me:secret@mirror.example" };
  const refused = await sync("tor", { country: "IR" }, { environment }).catch(
    (error: Error) => error.message,
  );
  expect(refused).toMatch(/without a password/);
  expect(refused).not.toContain("secret");
});

test("a service whose name is answered with an address inside a network is not asked there", async () => {
  // What resolvers in Iran answer for names that are blocked.
  const resolve = async () => [{ address: "10.10.34.36", family: 4 }];
  const report = await sync("tor", { country: "IR" }, { environment: {}, resolve });
  expect(report.failures).toMatchObject([
    {
      passing: false,
      message: expect.stringMatching(/metrics.torproject.org is at 10.10.34.36, no address/),
    },
  ]);
});
