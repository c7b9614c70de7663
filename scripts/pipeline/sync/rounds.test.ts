import { expect, test } from "vitest";
import { HOUR } from "../../../lib/model/interval.ts";
import { againAndAgain } from "./again-and-again.ts";
import { handle, now, replayed, server, sync, waitFor } from "./replayed-round.ts";
import { sumUpRounds } from "./rounds.ts";
import { syncFollowed } from "./sync-followed.ts";

const users = "/userstats-relay-country.csv";
const table = (...days: string[]) =>
  ["date,country,users,lower,upper,frac", ...days.map((day) => `${day},ir,5,,,50`), ""].join("\n");

test("the sums of all rounds and the last of what went wrong, whatever the last round brought", async () => {
  server.on(
    users,
    { body: table("2024-07-11", "2024-07-12") },
    // The first round of those that follow: throttled, then one record that is known and one that is new.
    { status: 429, headers: { "retry-after": "1" } },
    { body: table("2024-07-12", "2024-07-13") },
    // The second: refused.
    { status: 422, body: '{"detail":"not today"}' },
    // The fourth, for what was left and for what came since: a record that is new, and one that is none.
    { body: `${table("2024-07-14")}2024-07-15,ir,many,,,50\n` },
  );
  await sync("tor", { country: "IR", from: "2024-07-01" });
  const stop = new AbortController();
  waitFor(HOUR);
  const rounds = sumUpRounds(now);
  let round = 0;
  await againAndAgain(
    async () => {
      round += 1;
      if (round === 3) throw new Error("database or disk is full");
      if (round === 4) stop.abort();
      // The signal ends the waiting, and the round at hand is let come to its end here.
      rounds.add(await syncFollowed(handle, replayed()), now);
    },
    {
      every: HOUR,
      clock: replayed().clock,
      signal: stop.signal,
      onFault: (message) => rounds.addFault(message, now),
      onWait: () => {},
    },
  );
  expect(rounds.last()).toMatchObject({ connector: "followed", requests: 2, failures: [] });
  expect(rounds.report()).toEqual({
    began: "2024-07-15T13:00:00Z",
    ended: expect.stringMatching(/^2024-07-15T16:/),
    ...{ done: 3, givenUp: 1, resumed: 0, loads: 3 },
    ...{ requests: 5, retries: 1, answered: 3, unchanged: 0, empty: 0 },
    bytes: expect.any(Number),
    ...{ records: 6, accepted: 2, replaced: 0, duplicate: 2, rejected: 2 },
    changes: 0,
    failed: 1,
    lastFailure: expect.objectContaining({
      at: "2024-07-15T14:00:00Z",
      message: expect.stringContaining("not today"),
    }),
    lastFault: { at: "2024-07-15T15:00:00Z", message: "database or disk is full" },
  });
});

test("what is kept does not grow with the rounds", () => {
  const rounds = sumUpRounds(0);
  const report = {
    ...{
      connector: "tor",
      runs: [],
      revision: 1,
      changed: false,
      interrupted: false,
      requests: 1,
      retries: 0,
    },
    ...{ answered: 0, unchanged: 0, empty: 0, resumedFrom: null },
    failures: [{ about: "IR", url: "https://x.example/", message: "refused", passing: true }],
  };
  rounds.add(report, 0);
  const once = JSON.stringify(rounds.report()).length;
  for (let round = 1; round < 9_000; round += 1) rounds.add(report, round * HOUR);
  expect(rounds.report()).toMatchObject({ done: 9_000, requests: 9_000, failed: 9_000 });
  expect(JSON.stringify(rounds.report()).length).toBeLessThan(once + 30);
});
