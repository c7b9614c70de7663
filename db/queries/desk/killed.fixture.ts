import { openDatabase } from "../../client.ts";
import { readRecord } from "./read-record.ts";
import { saveDraft } from "./save-draft.ts";
import { type StepToTake, takeStep } from "./take-step.ts";

/*
 * Saves and publishes one note after another until somebody kills it, and says after each step what it had done.
 * Usage: node killed.fixture.ts DATABASE ROUND
 */
const [, , file = "", round = "0"] = process.argv;
const handle = openDatabase(file);
const now = Date.UTC(2026, 0, 1);
const actor = { id: "ann", name: "Ann", role: "editor" } as const;

for (let number = 0; ; number += 1) {
  const record = `note-${round}-${number}`;
  const fields = {
    country: "IR",
    service: "telegram",
    from: "2015-10-13",
    title: record,
    text: "x".repeat(20_000),
  };
  const saved = saveDraft(handle, { kind: "annotation", record, version: 0, fields, note: null, actor, now });
  process.stdout.write(`saved ${record} ${saved.outcome}\n`);
  const version = readRecord(handle, "annotation", record)?.version ?? 0;
  const step: StepToTake = {
    kind: "annotation",
    record,
    version,
    step: "publish",
    note: "",
    publicNote: "",
    publishAt: null,
    actor,
    deskOfOne: true,
    now,
  };
  takeStep(handle, step);
  process.stdout.write(`published ${record}\n`);
}
