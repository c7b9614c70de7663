import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openReplayServer, type ReplayServer } from "./sync/replay-server.ts";

const users = "/userstats-relay-country.csv";
const table = { body: "date,country,users,lower,upper,frac\n2024-07-12,ir,5,,,50\n" };
let folder: string;
let server: ReplayServer;
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "dimline-"));
  server = await openReplayServer();
});
afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

function command(...given: string[]) {
  const child = spawn(process.execPath, [path.join(import.meta.dirname, "sync.ts"), ...given], {
    env: {
      ...process.env,
      DIMLINE_DATA: folder,
      DIMLINE_DB: path.join(folder, "d.sqlite"),
      DIMLINE_TOR_BASE: server.origin,
    },
  });
  let out = "";
  let err = "";
  child.stdout.on("data", (piece: Buffer) => {
    out += piece;
  });
  child.stderr.on("data", (piece: Buffer) => {
    err += piece;
  });
  return {
    child,
    out: () => out,
    ended: once(child, "close").then(([code]) => ({ code: code as number, out, err })),
  };
}

test("round after round, until Ctrl-C ends the wait at once with exit 3", async () => {
  server.on(users, table);
  const running = command("tor", "--country", "IR", "--from", "2024-07-01", "--every", "1h");
  while (!running.out().includes("the next round begins at")) {
    if (running.child.exitCode !== null) break;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  running.child.kill("SIGINT");
  const { code, out, err } = await running.ended;
  expect([code, err]).toEqual([3, ""]);
  expect(out).toContain("tor: 1 requests (0 tried again), 1 replies loaded");
  const again = await command("--json").ended;
  expect(again).toMatchObject({ code: 0, err: "" });
  expect(JSON.parse(again.out)).toMatchObject({
    connector: "followed",
    requests: 1,
    sources: [{ connector: "tor" }],
  });
});

test("round after round with --json: one document, the last round and the sums of all; then listed, and forgotten", async () => {
  const running = command("tor", "--country", "IR", "--from", "2024-07-01", "--every", "1h", "--json");
  server.on(users, () => {
    running.child.kill("SIGTERM");
    return table;
  });
  const { code, out, err } = await running.ended;
  expect([code, err]).toEqual([3, ""]);
  expect(JSON.parse(out)).toMatchObject({
    connector: "tor",
    requests: 1,
    interrupted: true,
    rounds: { done: 1, givenUp: 0, requests: 1, failed: 0, lastFailure: null },
  });

  const list = await command("tor", "--list", "--json").ended;
  expect([list.code, list.err]).toEqual([0, ""]);
  expect(JSON.parse(list.out)).toMatchObject({
    followed: [{ connector: "tor", country: "IR", topic: "users", address: null, failure: null }],
  });
  expect(await command("tor", "--country", "ir", "--forget").ended).toMatchObject({
    code: 0,
    out: "tor IR users: followed no longer; what was loaded stays\n",
    err: "",
  });
  expect(await command("tor", "--forget", "--json").ended).toMatchObject({
    code: 2,
    out: "",
    err: "dimline: this is not followed; `npm run sync -- --list` shows what is (tor)\n",
  });
}, 20_000);

test.each([
  [[], "nothing is followed"],
  [["ooni"], "OONI API is asked about one country; say it with --country (ooni)"],
  [["--country", "IR"], "name the source that is asked"],
  [["tor", "--country", "IR", "--every", "9999d"], "of a year at most"],
  [["--forget"], "name the source that is to be forgotten"],
  [
    ["tor", "--forget", "--from", "2024-01-01"],
    "nothing is asked where what is followed is listed or forgotten",
  ],
])("%j cannot be asked: exit 2, and why", async (given, why) => {
  const { code, out, err } = await command(...given).ended;
  expect([code, out]).toEqual([2, ""]);
  expect(err).toMatch(/^dimline: /);
  expect(err).toContain(why);
  expect(server.asked).toEqual([]);
});
