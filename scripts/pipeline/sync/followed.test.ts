import { describe, expect, test } from "vitest";
import { HOUR } from "../../../lib/model/interval.ts";
import { forgetFollowed, listFollowed, type Narrowing, nameFor } from "./followed.ts";
import { describeFollowed, followedDocument } from "./followed-document.ts";
import { asked, count, handle, json, now, replayed, server, sync, waitFor } from "./replayed-round.ts";
import { syncFollowed } from "./sync-followed.ts";
import { watchPages } from "./watch-pages.ts";

const aggregation = "/api/v1/aggregation";
const users = "/userstats-relay-country.csv";
const none: Narrowing = { connector: null, country: null, service: null, topics: [], addresses: [] };
const names = () => listFollowed(handle).map(nameFor);
const rss = {
  body: '<rss version="2.0"><channel><title>N</title></channel></rss>',
  headers: { "content-type": "text/xml" },
};
const table = { body: "date,country,users,lower,upper,frac\n2024-07-12,ir,5,,,50\n" };

/** Five questions to three sources. */
async function follow() {
  server.on(aggregation, json({ v: 0, dimension_count: 2, result: [], db_stats: {} }));
  server.on(users, table);
  server.on("/one", rss);
  server.on("/two", rss);
  await sync("ooni", { country: "IR", service: "telegram", from: "2024-07-14" });
  await sync("ooni", { country: "KE", service: "signal", from: "2024-07-14" });
  await sync("tor", { country: "IR", from: "2024-07-01" });
  await sync("feed", { country: "IR", addresses: [`${server.origin}/one`] });
  await sync("feed", { addresses: [`${server.origin}/two`] });
}

describe("what is followed", () => {
  test("is listed with where it stands, and narrowed as it is asked", async () => {
    await follow();
    waitFor(HOUR);
    server.on(users, { status: 422, body: '{"detail":[{"loc":["query"],"msg":"no such country"}]}' });
    await sync("tor", { country: "IR" });
    expect(names()).toEqual([
      `feed IR entries ${server.origin}/one`,
      `feed entries ${server.origin}/two`,
      "ooni IR telegram aggregation",
      "ooni KE signal aggregation",
      "tor IR users",
    ]);
    expect(listFollowed(handle, { country: "IR" }).map(({ connector }) => connector)).toEqual([
      "feed",
      "ooni",
      "tor",
    ]);
    const tor = listFollowed(handle, { connector: "tor" });
    expect(followedDocument(handle, tor)).toEqual([
      {
        ...{ connector: "tor", country: "IR", service: null, topic: "users", address: null },
        askedAt: "2024-07-15T13:00:00Z",
        syncedUntil: "2024-07-15T12:00:00Z",
        pending: {
          from: "2024-07-01T12:00:00Z",
          to: "2024-07-15T13:00:00Z",
          page: expect.stringContaining("start=2024-07-01"),
        },
        failure: "the server answered 422: no such country",
      },
    ]);
    expect(describeFollowed(handle, [...tor, ...listFollowed(handle, { country: "KE" })])).toEqual([
      "tor IR users: loaded up to 2024-07-15T12:00:00Z, asked 2024-07-15T13:00:00Z; 2024-07-01T12:00:00Z to 2024-07-15T13:00:00Z is to be taken up where it broke off; failed: the server answered 422: no such country",
      "ooni KE signal aggregation: loaded up to 2024-07-15T12:00:00Z, asked 2024-07-15T12:00:00Z",
    ]);
  });

  test("is forgotten as it is named, is asked no more, and what was loaded stays", async () => {
    await follow();
    const loaded = count("observations");
    expect(forgetFollowed(handle, { ...none, connector: "ooni", country: "IR" }).map(nameFor)).toEqual([
      "ooni IR telegram aggregation",
    ]);
    expect(
      forgetFollowed(handle, { ...none, connector: "feed", addresses: [`${server.origin}/one`] }),
    ).toHaveLength(1);
    forgetFollowed(handle, { ...none, connector: "tor" });
    expect(names()).toEqual([`feed entries ${server.origin}/two`, "ooni KE signal aggregation"]);
    expect(count("observations")).toBe(loaded);

    const before = server.asked.length;
    await syncFollowed(handle, replayed());
    expect(server.asked.slice(before).map(({ path, query }) => `${path} ${query.probe_cc ?? ""}`)).toEqual([
      `${aggregation} KE`,
      "/two ",
    ]);
    // Asking it once has it followed again.
    await sync("tor", { country: "IR", from: "2024-07-01" });
    expect(names()).toContain("tor IR users");
  });

  test.each<[string, Partial<Narrowing>, string]>([
    ["a country that is not followed", { connector: "ooni", country: "RU" }, "ooni RU"],
    ["a source that is not followed", { connector: "ioda" }, "ioda"],
    ["a topic that is not followed", { connector: "ooni", topics: ["list"] }, "ooni list"],
    ["pages that are not looked at", { connector: "pages" }, "pages"],
  ])("%s: told, and nothing is forgotten", async (_, narrowing, where) => {
    await follow();
    const all = names();
    expect(() => forgetFollowed(handle, { ...none, ...narrowing })).toThrow(
      expect.objectContaining({ message: expect.stringContaining("not followed"), where }),
    );
    expect(names()).toEqual(all);
  });

  test("of two addresses one is not followed: neither is forgotten", async () => {
    await follow();
    const addresses = [`${server.origin}/one`, "https://other.example/rss"];
    expect(() => forgetFollowed(handle, { ...none, connector: "feed", addresses })).toThrow(
      expect.objectContaining({ where: "https://other.example/rss" }),
    );
    expect(names()).toHaveLength(5);
  });

  test("what is forgotten while it is being asked stays forgotten", async () => {
    await follow();
    const before = count("observations");
    server.on(users, () => {
      forgetFollowed(handle, { ...none, connector: "tor" });
      return { body: `${table.body}2024-07-13,ir,6,,,50\n` };
    });
    // As when another process has it forgotten in the middle of a round, and before its question comes up.
    server.on(aggregation, () => {
      forgetFollowed(handle, { ...none, connector: "ooni" });
      return json({ v: 0, dimension_count: 2, result: [], db_stats: {} });
    });
    const asking = asked(aggregation).length;
    await syncFollowed(handle, replayed());
    expect(names().filter((name) => !name.startsWith("feed"))).toEqual([]);
    expect(asked(aggregation)).toHaveLength(asking + 1);
    // The reply that was on its way is loaded: it was asked for.
    expect(count("observations")).toBe((before as number) + 1);
  });

  test("pages are followed once all of them are looked at, not for one that is named, until that is forgotten", async () => {
    const options = replayed();
    await expect(watchPages(handle, { ...options, only: ["https://x.example/"] })).rejects.toThrow(
      expect.objectContaining({ where: "https://x.example/" }),
    );
    await watchPages(handle, { ...options, only: [] });
    expect(names()).toEqual([]);
    await watchPages(handle, options);
    expect(followedDocument(handle, listFollowed(handle))).toMatchObject([
      {
        connector: "pages",
        askedAt: new Date(now).toISOString().replace(".000Z", "Z"),
        failure: null,
        pages: { seen: 0, gone: 0, unreachable: 0 },
      },
    ]);
    expect((await syncFollowed(handle, options)).sources.map(({ connector }) => connector)).toEqual([
      "pages",
    ]);
    forgetFollowed(handle, { ...none, connector: "pages" });
    await expect(syncFollowed(handle, options)).rejects.toThrow("nothing is followed");
  });

  test("a source that cannot be asked at all says why in the list", async () => {
    server.on("/client/v4/radar/annotations/outages", json({ success: true, result: { annotations: [] } }));
    await sync("radar", { country: "IR", what: ["annotations"] });
    const { DIMLINE_RADAR_TOKEN: _, ...environment } = replayed().environment;
    waitFor(HOUR);
    await syncFollowed(handle, { ...replayed(), environment });
    expect(followedDocument(handle, listFollowed(handle))).toMatchObject([
      { askedAt: "2024-07-15T12:00:00Z", failure: expect.stringContaining("DIMLINE_RADAR_TOKEN") },
    ]);
  });
});
