import { randomBytes } from "node:crypto";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { patience } from "../../../lib/sync/backoff.ts";
import { openReplayServer, type ReplayServer } from "../../sync/replay-server.ts";
import { type CourierOptions, newManners, openCourier } from "./courier.ts";
import { FetchFault } from "./fault.ts";
import { type GetOptions, get, type Resolve } from "./get.ts";

let server: ReplayServer;
let inside: ReplayServer;
beforeAll(async () => {
  server = await openReplayServer();
  inside = await openReplayServer();
  inside.on("/secret", { body: "the router's password" });
});
afterAll(async () => {
  await server.close();
  await inside.close();
});

/** Names that lead where nobody should be led. */
const names: Readonly<Record<string, readonly string[]>> = {
  "router.example": ["192.168.1.1"],
  "metadata.example": ["169.254.169.254"],
  "six.example": ["fd00::1"],
  "mapped.example": ["::ffff:10.0.0.1"],
  "half.example": ["93.184.216.34", "127.0.0.1"],
  "nowhere.example": [],
};
const resolve: Resolve = async (host) => {
  const found = names[host];
  if (found === undefined) throw Object.assign(new Error("not found"), { code: "ENOTFOUND" });
  return found.map((address) => ({ address, family: address.includes(":") ? 6 : 4 }));
};
/** The head of a reply that ends where its connection does. */
const head = (...lines: string[]) =>
  Buffer.from(["HTTP/1.1 200 OK", "connection: close", ...lines, "", ""].join("\r\n"));
const options = (given: Partial<GetOptions> = {}): GetOptions => ({
  headers: {},
  timeout: 5_000,
  mostBytes: 1_000,
  reach: { origins: new Set([server.origin]), resolve },
  signal: null,
  ...given,
});
const fetched = async (url: string, given: Partial<GetOptions> = {}) => {
  const got = await get(new URL(url), options(given));
  return `${got.status} ${got.body.toString("utf8")}`;
};
const fault = async (url: string, given: Partial<GetOptions> = {}) => {
  const error = await get(new URL(url), options(given)).then(
    () => new Error("it was fetched"),
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(FetchFault);
  const { passing, message } = error as FetchFault;
  return `${passing ? "passing" : "final"}: ${message}`;
};

describe("where requests may go", () => {
  test.each([
    ["http://example.org/", /only https is fetched/],
    ["file:///etc/passwd", /only https is fetched/],
    ["https://user:secret@example.org/", /password/],
    ["https://127.0.0.1/", /no address of the public internet/],
    ["https://[::1]/", /no address of the public internet/],
    // Other spellings of 127.0.0.1.
    ["https://2130706433/", /no address of the public internet/],
    ["https://0x7f.1/", /no address of the public internet/],
    ["https://0177.0.0.1/", /no address of the public internet/],
    ["https://127.1/", /no address of the public internet/],
    ["https://①②⑦.⓪.⓪.①/", /no address of the public internet/],
    ["https://[::ffff:127.0.0.1]/", /no address of the public internet/],
    ["https://[::ffff:7f00:1]/", /no address of the public internet/],
    ["https://[64:ff9b::10.0.0.1]/", /no address of the public internet/],
    ["https://router.example/", /router.example is at 192.168.1.1/],
    ["https://metadata.example/", /169.254.169.254/],
    ["https://six.example/", /fd00::1/],
    ["https://mapped.example/", /::ffff:10.0.0.1/],
    // One address of two that lies inside is enough.
    ["https://half.example/", /127.0.0.1/],
  ])("%s is not fetched", async (url, why) => {
    const said = await fault(url);
    expect(said).toMatch(why);
    expect(said).toMatch(/^final/);
  });

  test("plain http holds for the one origin that was named", async () => {
    server.on("/", { body: "hello" });
    expect(await fetched(`${server.origin}/`)).toBe("200 hello");
    expect(await fault(`${inside.origin}/secret`)).toMatch(/only https/);
    expect(inside.asked).toEqual([]);
  });

  test("a name is resolved once, and the connection goes to the very address that was checked", async () => {
    server.on("/", { body: "hello" });
    const { port } = new URL(server.origin);
    const origin = `http://localhost:${port}`;
    let times = 0;
    // A name that answers otherwise a moment later.
    const turning = async () => {
      times += 1;
      return [{ address: times === 1 ? "127.0.0.1" : "192.0.2.1", family: 4 }];
    };
    const reach = { origins: new Set([origin]), resolve: turning };
    expect(await fetched(`${origin}/`, { reach })).toBe("200 hello");
    expect(times).toBe(1);
  });

  test("a redirect within the origin is followed, one into the local network is not", async () => {
    server.on("/old", { status: 301, headers: { location: "/" } });
    expect(await fetched(`${server.origin}/old`)).toBe("200 hello");
    for (const location of [
      `${inside.origin}/secret`,
      "file:///etc/passwd",
      "//[::1]:1/",
      "https://router.example/x",
    ]) {
      server.on("/away", { status: 302, headers: { location } });
      expect(await fault(`${server.origin}/away`)).toMatch(
        /^final: (the server redirects out of https|router)/,
      );
    }
    expect(inside.asked).toEqual([]);
  });

  test("redirects without end come to one", async () => {
    server.on("/loop", { status: 302, headers: { location: "/loop" } });
    expect(await fault(`${server.origin}/loop`)).toBe("final: the server redirects without end");
  });

  test("a token is for the server it was meant for", async () => {
    const other = { origins: new Set([server.origin, inside.origin]), resolve };
    server.on("/elsewhere", { status: 307, headers: { location: `${inside.origin}/secret` } });
    await fetched(`${server.origin}/elsewhere`, { headers: { authorization: "Bearer t" }, reach: other });
    expect(server.asked.at(-1)?.headers.authorization).toBe("Bearer t");
    expect(inside.asked.at(-1)?.headers.authorization).toBeUndefined();
  });
});

describe("replies that will not do", () => {
  test.each<[string, Parameters<ReplayServer["on"]>[1], string]>([
    [
      "longer than the limit, as announced",
      { body: "x".repeat(1_001) },
      "final: the reply is larger than 1000 bytes",
    ],
    [
      "longer than the limit once unpacked",
      { body: "x".repeat(500_000), gzip: true },
      "final: the reply is larger than 1000 bytes",
    ],
    [
      "cut off",
      { body: "x".repeat(900), cutAfter: 300 },
      "passing: the connection broke off before the reply was whole",
    ],
    [
      "gzip cut off",
      { body: "hello", headers: { "content-encoding": "gzip" } },
      "passing: the reply was cut off or damaged on its way",
    ],
    [
      "packed otherwise",
      { body: "hello", headers: { "content-encoding": "br" } },
      "final: the reply is packed with br, which was not asked for",
    ],
    [
      "longer than the limit, packed, and never said how long",
      { raw: Buffer.concat([head("content-encoding: gzip"), gzipSync(randomBytes(2_000))]) },
      "final: the reply is larger than 1000 bytes",
    ],
    [
      "of another protocol",
      { raw: "SSH-2.0-OpenSSH_9.9\r\n" },
      "passing: HOST answers with what is not HTTP (HPE_INVALID_CONSTANT)",
    ],
    [
      "a head without end",
      { raw: `HTTP/1.1 200 OK\r\na: ${"b".repeat(100_000)}` },
      "passing: HOST answers with what is not HTTP (HPE_HEADER_OVERFLOW)",
    ],
    // Node closes such a connection without an error; the wait must end all the same.
    [
      "a change to a protocol that nobody asked for",
      { raw: "HTTP/1.1 101 Switching Protocols\r\nconnection: upgrade\r\nupgrade: x\r\n\r\n" },
      "passing: the connection broke off before the reply was whole",
    ],
    ["no reply at all", { hangUp: true }, "passing: the connection broke off before the reply was whole"],
  ])("%s", async (_, answer, expected) => {
    server.on("/bad", answer);
    expect((await fault(`${server.origin}/bad`)).replace(new URL(server.origin).host, "HOST")).toBe(expected);
  });

  test.each<[string, Parameters<ReplayServer["on"]>[1], string]>([
    ["endless", { status: 503, body: "x".repeat(500_000) }, `503 ${"x".repeat(65_536)}`],
    ["a bomb", { status: 503, body: "x".repeat(500_000), gzip: true }, `503 ${"x".repeat(65_536)}`],
    ["cut off", { status: 429, body: "Slow down", cutAfter: 4 }, "429 Slow"],
    ["empty, and said to be packed", { status: 429, headers: { "content-encoding": "gzip" } }, "429 "],
    ["packed otherwise", { status: 404, body: "?", headers: { "content-encoding": "br" } }, "404 ?"],
  ])("the status of a reply that is no answer holds, whatever its text: %s", async (_, answer, expected) => {
    server.on("/bad", answer);
    expect(await fetched(`${server.origin}/bad`)).toBe(expected);
  });

  test("a trickle is not waited for to its end", async () => {
    server.on("/slow", { body: "x".repeat(900), trickle: 20 });
    expect(await fault(`${server.origin}/slow`, { timeout: 200 })).toBe(
      "passing: no whole reply within 0.2 s",
    );
  });

  test("nobody there, no such name, no address", async () => {
    expect(
      await fault("http://127.0.0.1:1/", { reach: { origins: new Set(["http://127.0.0.1:1"]), resolve } }),
    ).toBe("passing: 127.0.0.1:1 refuses connections");
    expect(await fault("https://no.example/")).toBe("passing: the name no.example cannot be resolved");
    expect(await fault("https://nowhere.example/")).toBe("passing: nowhere.example has no address");
  });

  test("an interruption ends the wait", async () => {
    const stop = new AbortController();
    server.on("/slow", { body: "x".repeat(900), trickle: 20 });
    const waiting = fault(`${server.origin}/slow`, { signal: stop.signal });
    stop.abort();
    expect(await waiting).toBe("passing: interrupted");
  });
});

describe("the courier", () => {
  function courier({ since = 0, ...given }: Partial<CourierOptions> & { since?: number } = {}) {
    let now = Date.UTC(2024, 0, 1) + since;
    const waits: string[] = [];
    const made = openCourier({
      quota: { requests: 100, per: 60_000 },
      timeout: 5_000,
      mostBytes: 1_000,
      reach: { origins: new Set([server.origin]), resolve },
      clock: {
        now: () => now,
        sleep: async (duration) => {
          now += duration;
        },
      },
      random: () => 0.5,
      signal: null,
      onWait: (wait, why) => waits.push(`${wait} ${why}`),
      ...given,
    });
    return { made, waits, at: () => now };
  }
  const text = (got: { body: Buffer }) => got.body.toString("utf8");

  test("waits as long as the server asks, then twice as long as before, and gets there", async () => {
    server.on(
      "/busy",
      { status: 429, headers: { "retry-after": "7" }, body: '{"error":"Quota exceeded"}' },
      { status: 503, headers: { "retry-after": "Mon, 01 Jan 2024 00:01:00 GMT" } },
      { status: 502, body: "<html>Bad gateway</html>" },
      { cutAfter: 1, body: "hello" },
      { body: "hello" },
    );
    const { made, waits } = courier();
    expect((await made.fetch(new URL(`${server.origin}/busy`), {}, text)).judged).toBe("hello");
    expect(waits).toEqual([
      "8000 the server answered 429: Quota exceeded",
      // 60 s after midnight is 52 s from now, and half of two seconds.
      "53000 the server answered 503",
      "4000 the server answered 502",
      "8000 the connection broke off before the reply was whole",
    ]);
    expect([made.requests, made.retries]).toEqual([5, 4]);
  });

  test.each([
    [{ status: 422, body: '{"detail":"since is no date"}' }, "the server answered 422: since is no date", 1],
    [{ status: 401 }, "the server answered 401", 1],
    [{ status: 429, headers: { "retry-after": "86400" } }, "the server answered 429", 1],
    [{ status: 500 }, "the server answered 500", 6],
  ])("gives up on %j", async (answer, message, requests) => {
    server.on("/no", answer);
    const { made } = courier();
    await expect(made.fetch(new URL(`${server.origin}/no`), {}, text)).rejects.toThrow(message);
    expect(made.requests).toBe(requests);
  });

  test("a reply that its reader refuses as passing is fetched again", async () => {
    server.on("/page", { body: "<html>" }, { body: "hello" });
    const { made } = courier();
    const { judged } = await made.fetch(new URL(`${server.origin}/page`), {}, (got) => {
      if (text(got) !== "hello") throw new FetchFault("HTML", true);
      return "read";
    });
    expect([judged, made.retries]).toEqual(["read", 1]);
  });

  test("a server that asks for a long rest is left alone for all that is asked of it, and others are not", async () => {
    server.on("/one", { status: 429, headers: { "retry-after": "3600" } });
    server.on("/two", { body: "hello" });
    inside.on("/two", { body: "hello" });
    const reach = { origins: new Set([server.origin, inside.origin]), resolve };
    const manners = newManners();
    const { made } = courier({ reach, manners });
    await expect(made.fetch(new URL(`${server.origin}/one`), {}, text)).rejects.toThrow("429");
    const before = server.asked.length;
    await expect(made.fetch(new URL(`${server.origin}/two`), {}, text)).rejects.toThrow(
      "the server asked to be left alone until 2024-01-01T01:00:00Z",
    );
    expect((await made.fetch(new URL(`${inside.origin}/two`), {}, text)).judged).toBe("hello");
    // Fifty minutes later, in another round's courier: what is left is little enough to be waited for.
    const { made: next, waits } = courier({ reach, manners, since: 50 * 60_000 });
    expect(server.asked).toHaveLength(before);
    expect((await next.fetch(new URL(`${server.origin}/two`), {}, text)).judged).toBe("hello");
    expect(waits).toEqual(["600000 as the server asked"]);
  });

  test("a wait that was asked for holds also where the tries are used up", async () => {
    server.on("/one", { status: 503, headers: { "retry-after": "60" } });
    server.on("/two", { body: "hello" });
    const { made, waits } = courier({ patience: { ...patience, tries: 1 } });
    await expect(made.fetch(new URL(`${server.origin}/one`), {}, text)).rejects.toThrow("503");
    await made.fetch(new URL(`${server.origin}/two`), {}, text);
    expect(waits).toEqual(["60000 as the server asked"]);
  });

  test("a server that repeats the token does not get it told", async () => {
    server.on("/no", { status: 403, body: '{"error":"token s3cret-1 is\\u001b[2J\\nnot valid"}' });
    const { made } = courier({ secret: "s3cret-1" });
    await expect(made.fetch(new URL(`${server.origin}/no`), {}, text)).rejects.toThrow(
      "the server answered 403: token … is [2J not valid",
    );
  });

  test("the quota holds from one courier of a source to the next", async () => {
    server.on("/quick", { body: "hello" });
    const given = { quota: { requests: 3, per: 60_000 }, manners: newManners() };
    for (let times = 0; times < 3; times += 1)
      await courier(given).made.fetch(new URL(`${server.origin}/quick`), {}, text);
    const { made, waits } = courier(given);
    await made.fetch(new URL(`${server.origin}/quick`), {}, text);
    expect(waits).toEqual(["60000 to keep to the quota"]);
  });

  test("keeps to the quota", async () => {
    server.on("/quick", { body: "hello" });
    const { made, at } = courier({ quota: { requests: 3, per: 60_000 } });
    const sent: number[] = [];
    for (let times = 0; times < 8; times += 1) {
      await made.fetch(new URL(`${server.origin}/quick`), {}, text);
      sent.push((at() - Date.UTC(2024, 0, 1)) / 60_000);
    }
    expect(sent).toEqual([0, 0, 0, 1, 1, 1, 2, 2]);
  });
});
