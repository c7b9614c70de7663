import { databasePath, openReadOnly } from "../db/client.ts";
import { HOUR } from "../lib/model/interval.ts";
import { CommandError, runCommand } from "./command.ts";
import { examine } from "./doctor/index.ts";

let allWell = true;

await runCommand(
  {
    name: "doctor",
    summary:
      "checks database, audit trail, disk, versions, clock and sources; exit 1 where something is not well",
    options: {
      stale: {
        type: "string",
        value: "HOURS",
        help: "after which a live source counts as stale; 48 if not said",
      },
      head: {
        type: "string",
        value: "NUMBER:HASH",
        help: "an earlier head of the audit trail, noted elsewhere, that must still be in it",
      },
    },
  },
  (given) => {
    const hours = Number(given.text("stale") ?? 48);
    if (!Number.isFinite(hours) || hours <= 0) throw new CommandError("say a number of hours", "--stale");
    const head = given.text("head");
    const [, number, hash] = /^(\d+):([0-9a-f]{64})$/.exec(head ?? "") ?? [];
    if (head !== undefined && hash === undefined)
      throw new CommandError("a head is a number, a colon, and 64 hexadecimal digits", "--head");
    const handle = openReadOnly();
    const findings = examine({
      handle,
      file: databasePath(),
      environment: process.env,
      now: Date.now(),
      staleAfter: hours * HOUR,
      knownHead: hash === undefined ? null : { number: Number(number), hash },
    });
    handle.sqlite.close();
    for (const { id, ok, detail } of findings)
      given.say(`${ok ? "ok  " : "FAIL"}  ${id.padEnd(12)}  ${detail}`);
    allWell = findings.every(({ ok }) => ok);
    return { json: { checks: findings }, findings: !allWell };
  },
);

// What is not well ends with 1 whether or not `--strict` was said: timers and monitors watch for it.
if (!allWell && !process.exitCode) process.exitCode = 1;
