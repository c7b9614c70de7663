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

test.each([
  [[], "nothing is followed yet"],
  [["ooni"], "OONI API is asked about one country; say it with --country (ooni)"],
  [["--country", "IR"], "name the source that is asked"],
  [["tor", "--country", "IR", "--every", "9999d"], "of a year at most"],
])("%j cannot be asked: exit 2, and why", async (given, why) => {
  const { code, out, err } = await command(...given).ended;
  expect([code, out]).toEqual([2, ""]);
  expect(err).toMatch(/^dimline: /);
  expect(err).toContain(why);
  expect(server.asked).toEqual([]);
});
