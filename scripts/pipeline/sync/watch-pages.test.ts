import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Handle, openInMemory } from "../../../db/client.ts";
import { listArchivedCopies } from "../../../db/queries/editorial/list-archived-copies.ts";
import { saveStatements } from "../../../db/queries/editorial/save-statements.ts";
import { listPageSightings } from "../../../db/queries/sync/page-sightings.ts";
import type { Statement } from "../../../lib/model/statement.ts";
import { openReplayServer, type ReplayServer } from "../../sync/replay-server.ts";
import { watchPages } from "./watch-pages.ts";

let handle: Handle;
let server: ReplayServer;
let folder: string;
let now = Date.UTC(2024, 6, 15);
beforeEach(async () => {
  handle = openInMemory();
  server = await openReplayServer();
  folder = mkdtempSync(path.join(tmpdir(), "dimline-watch-"));
  now = Date.UTC(2024, 6, 15);
  saveStatements(handle, [statement], null);
});
afterEach(async () => {
  handle.sqlite.close();
  await server.close();
  rmSync(folder, { recursive: true });
});

const statement: Statement = {
  id: "ir-minister-01",
  source: "statements",
  country: "IR",
  services: ["telegram"],
  speaker: "A minister",
  role: null,
  organisation: null,
  side: "government",
  saidAt: Date.UTC(2024, 6, 12),
  precision: "day",
  summary: "Nothing was done.",
  quote: null,
  language: null,
  translation: null,
  translator: null,
  publications: [],
  conflictsWith: null,
  claims: [],
};
const at = (address: string) =>
  saveStatements(
    handle,
    [{ ...statement, publications: [{ title: "An agency", url: address, publishedAt: null }] }],
    null,
  );
const watch = () =>
  watchPages(handle, {
    clock: {
      now: () => now,
      sleep: async (duration) => {
        now += duration;
      },
    },
    random: () => 0,
    resolve: async () => [{ address: "10.0.0.1", family: 4 }],
    environment: { DIMLINE_SYNC_ALLOW: server.origin, DIMLINE_DATA: folder },
    signal: null,
  });
const html = (words: string, token = "") => ({
  body: `<html><body><header>${token}</header><article><p>The minister spoke.</p><p>${words}</p></article></body></html>`,
  headers: { "content-type": "text/html; charset=utf-8" },
});

test("a page that says something else, then is gone, then is back: each a fact with its time, hash and words", async () => {
  const url = `${server.origin}/minister`;
  at(url);
  server.on("/minister", html("Telegram is not filtered.", "visit 1"));
  const first = await watch();
  expect(first.changes.map(({ before, after }) => [before, after.state])).toEqual([[null, "seen"]]);
  const [copy] = listArchivedCopies(handle, statement.id);
  expect(readFileSync(path.join(folder, copy!.path!), "utf8")).toContain("not filtered");

  now += 3_600_000;
  server.on("/minister", html("Telegram is not filtered.", "visit 2"));
  expect(await watch()).toMatchObject({ changes: [], unchanged: 1 });
  expect(listPageSightings(handle, url)).toMatchObject([{ seenAt: Date.UTC(2024, 6, 15), lastSeenAt: now }]);

  now += 3_600_000;
  server.on("/minister", html("Telegram was limited for a week."));
  const changed = await watch();
  expect(changed.changes).toMatchObject([
    {
      url,
      statements: [statement.id],
      gone: ["Telegram is not filtered."],
      added: ["Telegram was limited for a week."],
    },
  ]);
  expect(changed.changed).toBe(true);
  expect(changed.revision).toBeGreaterThan(first.revision);
  expect(listArchivedCopies(handle, statement.id).map(({ state }) => state)).toEqual([
    "archived",
    "archived",
  ]);

  now += 3_600_000;
  server.on("/minister", { status: 410 });
  expect((await watch()).changes).toMatchObject([
    { after: { state: "gone", status: 410, reason: "The page answers 410: it is gone for good." } },
  ]);
  // The copy that was kept stays the one that holds.
  expect(listArchivedCopies(handle, statement.id).at(-1)?.state).toBe("archived");

  server.on("/minister", html("Telegram was limited for a week."));
  await watch();
  expect(
    listPageSightings(handle, url).map(({ state, words }) => [state, words?.split("\n")[1] ?? null]),
  ).toEqual([
    ["seen", "Telegram is not filtered."],
    ["seen", "Telegram was limited for a week."],
    ["gone", null],
    ["seen", "Telegram was limited for a week."],
  ]);
});

test("a page that the server says has not changed is not sent again", async () => {
  at(`${server.origin}/minister`);
  server.on("/minister", ({ headers }) =>
    headers["if-none-match"] === '"1"'
      ? { status: 304 }
      : { ...html("Words."), headers: { "content-type": "text/html", etag: '"1"' } },
  );
  await watch();
  expect(await watch()).toMatchObject({ unchanged: 1, changes: [], failures: [] });
  expect(listPageSightings(handle)).toHaveLength(1);
});

test("a change is not lost where the program breaks down before it is kept, or the server says less than it did", async () => {
  at(`${server.origin}/minister`);
  let words = "First.";
  let says = true;
  server.on("/minister", ({ headers }) =>
    headers["if-none-match"] === `"${words}"`
      ? { status: 304 }
      : {
          ...html(words),
          headers: { "content-type": "text/html", ...(says ? { etag: `"${words}"` } : {}) },
        },
  );
  await watch();
  words = "Second.";
  handle.sqlite.exec(
    "CREATE TEMP TRIGGER full BEFORE INSERT ON page_sightings BEGIN SELECT RAISE(ABORT, 'disk is full'); END",
  );
  await expect(watch()).rejects.toThrow("disk is full");
  handle.sqlite.exec("DROP TRIGGER full");
  expect((await watch()).changes).toMatchObject([{ gone: ["First."], added: ["Second."] }]);

  // Without an ETag, then back to what had one: the old one must not stand for the new words.
  says = false;
  words = "Third.";
  await watch();
  says = true;
  words = "Second.";
  expect((await watch()).changes).toMatchObject([{ gone: ["Third."], added: ["Second."] }]);
});

test("a page that was never there is filed as a failed copy; one that cannot be reached is no page that is gone", async () => {
  at(`${server.origin}/nothing`);
  expect((await watch()).changes).toMatchObject([{ after: { state: "gone", status: 404 } }]);
  expect(listArchivedCopies(handle, statement.id)).toMatchObject([
    { state: "failed", reason: "The page answers 404: it is not there." },
  ]);

  at(`${server.origin}/broken`);
  server.on("/broken", { status: 503 });
  const report = await watch();
  expect(report.changes).toMatchObject([{ after: { state: "unreachable", status: 503 } }]);
  expect(report.failures.map(({ message }) => message)).toEqual([
    "The page could not be read: the server answered 503.",
  ]);
  // Found like this once more, it has not answered any more than before.
  expect(await watch()).toMatchObject({ changes: [], unchanged: 1, answered: 0 });
});

test("a server that asks for a long rest is left alone: of its other pages nothing is said", async () => {
  saveStatements(
    handle,
    ["one", "two"].map((id) => ({
      ...{ ...statement, id },
      publications: [{ title: "An agency", url: `${server.origin}/${id}`, publishedAt: null }],
    })),
    null,
  );
  server.on("/one", { status: 429, headers: { "retry-after": "86400" } });
  server.on("/two", html("Words."));
  const report = await watch();
  expect(report.changes).toMatchObject([{ url: `${server.origin}/one`, after: { state: "unreachable" } }]);
  expect(report.failures.map(({ about, message }) => `${about}: ${message}`)).toEqual([
    "one: The page could not be read: the server answered 429.",
    "two: the server asked to be left alone until 2024-07-16T00:00:00Z",
  ]);
  expect(server.asked).toHaveLength(1);
  expect(report.answered).toBe(0);
});

test("an address inside the network is not looked at, whatever a statement says", async () => {
  at("https://intranet.example/minister");
  expect((await watch()).failures.map(({ message }) => message)).toEqual([
    expect.stringMatching(/: intranet.example is at 10.0.0.1, no address of the public internet/),
  ]);
});
