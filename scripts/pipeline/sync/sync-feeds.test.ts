import { describe, expect, test } from "vitest";
import { handle, server, sync } from "./replayed-round.ts";

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

  test.each([
    ["RSS", rss(entry("Telegram slow in Iran")).slice(0, -20)],
    ["a JSON Feed", '{"version":"https://jsonfeed.org/version/1.1","title":"N","items":[{"id":"1","ti'],
  ])(
    "%s that was cut off, of a server that does not say how long it is, is asked for again",
    async (_, cut) => {
      const head = 'HTTP/1.1 200 OK\r\nconnection: close\r\netag: "1"\r\ncontent-type: text/xml\r\n\r\n';
      server.on("/rss", { raw: head + cut }, { raw: `${head}${rss(entry("Telegram slow"))}\n<!-- kept -->` });
      const report = await sync("feed", { addresses: [`${server.origin}/rss`] });
      expect(report).toMatchObject({ requests: 2, retries: 1, failures: [] });
      expect(titles()).toEqual([["Telegram slow", "candidate"]]);
    },
  );

  test("of a feed that could not be read, or whose server stops saying what makes it known, no change is asked for", async () => {
    const headers = { "content-type": "text/xml", etag: '"1"' };
    const good = rss(entry("Telegram slow in Iran"));
    server.on(
      "/rss",
      { body: rss("<item><title>No link</title><pubDate>never</pubDate></item>"), headers },
      { body: good, headers },
      { body: good, headers: { "content-type": "text/xml" } },
      { body: good, headers },
    );
    for (let round = 0; round < 4; round += 1) await sync("feed", { addresses: [`${server.origin}/rss`] });
    expect(server.asked.map(({ headers }) => headers["if-none-match"] ?? null)).toEqual([
      null,
      null,
      '"1"',
      null,
    ]);
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
