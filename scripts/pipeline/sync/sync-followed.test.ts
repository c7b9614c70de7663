import { expect, test } from "vitest";
import { CommandError } from "../../command.ts";
import { againAndAgain } from "./again-and-again.ts";
import { asked, handle, json, now, replayed, server, sync, waitFor } from "./replayed-round.ts";
import { syncFollowed } from "./sync-followed.ts";

const aggregation = "/api/v1/aggregation";
const users = "/userstats-relay-country.csv";
const counts = json({ v: 0, dimension_count: 2, result: [], db_stats: {} });
const table = (day: string) => ({ body: `date,country,users,lower,upper,frac\n${day},ir,5,,,50\n` });

test("everything that was asked before is asked again from where it was left; one that fails stops no other", async () => {
  server.on(aggregation, counts);
  server.on(users, table("2024-07-12"));
  server.on("/rss", {
    body: '<rss version="2.0"><channel><title>N</title></channel></rss>',
    headers: { "content-type": "text/xml" },
  });
  server.on("/client/v4/radar/annotations/outages", json({ success: true, result: { annotations: [] } }));
  server.on("/client/v4/radar/traffic_anomalies", json({ success: true, result: { trafficAnomalies: [] } }));
  await sync("ooni", { country: "IR", service: "telegram", from: "2024-07-14" });
  await sync("ooni", { country: "KE", service: "signal", from: "2024-07-14" });
  await sync("tor", { country: "IR", from: "2024-07-01" });
  await sync("radar", { country: "IR", from: "2024-07-01" });
  await sync("feed", { country: "IR", addresses: [`${server.origin}/rss`] });

  const before = server.asked.length;
  waitFor(3_600_000);
  server.on(aggregation, ({ query }) =>
    query.probe_cc === "IR" ? { status: 422, body: '{"detail":"not today"}' } : counts,
  );
  server.on(users, table("2024-07-14"));
  const { DIMLINE_RADAR_TOKEN: _, ...environment } = replayed().environment;
  const told: string[] = [];
  const report = await syncFollowed(handle, { ...replayed(), environment }, ({ connector, failures }) =>
    told.push(`${connector}: ${failures.map(({ message }) => message).join("; ")}`),
  );
  expect(told).toEqual([
    "ooni: the server answered 422: not today",
    "radar: Cloudflare Radar API wants a token; put it into DIMLINE_RADAR_TOKEN",
    "tor: ",
    "feed: ",
  ]);
  expect(report).toMatchObject({ connector: "followed", requests: server.asked.length - before });
  expect(report.runs.map(({ format, accepted }) => `${format} ${accepted}`)).toEqual(["tor-users 1"]);
  // Kenya was asked although Iran had failed, and each goes on from where its own last round ended.
  expect(
    asked(aggregation)
      .slice(2)
      .map(({ probe_cc, since }) => `${probe_cc} ${since}`),
  ).toEqual(["IR 2024-07-12", "KE 2024-07-12"]);
});

test("a quota holds for all questions to one source", async () => {
  server.on(aggregation, counts);
  for (const country of ["IR", "KE", "RU", "GE", "NL", "TR"])
    for (const service of ["telegram", "signal"])
      await sync("ooni", { country, service, from: "2024-07-14" });
  const started = now;
  await syncFollowed(handle, replayed());
  expect(now - started).toBeGreaterThanOrEqual(60_000);
});

test("nothing is followed", async () => {
  await expect(syncFollowed(handle, replayed())).rejects.toThrow("nothing is followed");
});

test("rounds begin at even distances, never two at once, go on after a fault, and end with the signal", async () => {
  const interruption = new AbortController();
  const began: number[] = [];
  const faults: string[] = [];
  const first = now;
  // How long each round takes, in minutes: the third takes longer than the span.
  const lengths = [1, 20, 130, 5, 0];
  let running = 0;
  await againAndAgain(
    async () => {
      running += 1;
      expect(running).toBe(1);
      const round = began.push((now - first) / 60_000) - 1;
      waitFor((lengths[round] ?? 0) * 60_000);
      running -= 1;
      if (round === 1) throw new Error("database or disk is full");
      if (round === 2) throw new CommandError("the token has gone");
      if (round === lengths.length - 1) interruption.abort();
    },
    {
      every: 3_600_000,
      clock: replayed().clock,
      signal: interruption.signal,
      onFault: (message) => faults.push(message),
      onWait: () => {},
    },
  );
  expect(began).toEqual([0, 60, 120, 300, 360]);
  expect(faults).toEqual(["database or disk is full", "the token has gone"]);
});

test("what is wrong with the command itself ends it at once", async () => {
  const rounds = againAndAgain(() => Promise.reject(new CommandError("name one of")), {
    every: 60_000,
    clock: replayed().clock,
    signal: null,
    onFault: () => {},
    onWait: () => {},
  });
  await expect(rounds).rejects.toThrow("name one of");
});
