import { describe, expect, it } from "vitest";
import type { Actor } from "../../../lib/desk/record.ts";
import { openInMemory } from "../../client.ts";
import { exportRecords } from "./export-records.ts";
import { importRecords } from "./import-records.ts";
import { listAnnotations } from "./list-annotations.ts";
import { publicHistory } from "./public-history.ts";
import { listRevisions } from "./read-record.ts";
import { saveDraft } from "./save-draft.ts";
import { type StepToTake, takeStep } from "./take-step.ts";

const ann: Actor = { id: "ann", name: "Ann", role: "annotator" };
const ed: Actor = { id: "ed", name: "Ed", role: "editor" };
const now = Date.UTC(2026, 0, 1);
const record = "note-ir-telegram-20151013-01";
const fields = { country: "IR", service: "telegram", from: "2015-10-13", title: "A note", text: "Words." };
type Handle = ReturnType<typeof openInMemory>;

function save(handle: Handle, version: number, more: Record<string, string> = {}) {
  return saveDraft(handle, {
    kind: "annotation",
    record,
    version,
    fields: { ...fields, ...more },
    note: "for us",
    actor: ann,
    now,
  });
}

function step(handle: Handle, name: StepToTake["step"], actor: Actor, version: number, publicNote = "") {
  const asked = {
    kind: "annotation",
    record,
    version,
    step: name,
    note: "",
    publicNote,
    publishAt: null,
  } as const;
  expect(takeStep(handle, { ...asked, actor, deskOfOne: false, now })).toMatchObject({ ok: true });
}

function withNote(): Handle {
  const handle = openInMemory();
  save(handle, 0);
  step(handle, "submit", ann, 1);
  step(handle, "publish", ed, 2);
  return handle;
}

describe("editorial records between installations", () => {
  it("come in whole, once, and show to readers as they did", () => {
    const from = withNote();
    const to = openInMemory();
    const document = exportRecords(from, { drafts: true, now });
    expect(importRecords(to, document, { now, dryRun: true }).added).toEqual([`annotation ${record}`]);
    expect(listAnnotations(to)).toEqual([]);
    expect(importRecords(to, document, { now }).added).toHaveLength(1);
    expect(listAnnotations(to)).toEqual(listAnnotations(from));
    expect(listRevisions(to, "annotation", record)).toEqual(listRevisions(from, "annotation", record));
    expect(importRecords(to, document, { now })).toEqual({
      added: [],
      continued: [],
      same: [`annotation ${record}`],
      apart: [],
    });
    expect(exportRecords(to, { drafts: true, now })).toEqual(document);
  });

  it("leave drafts and notes for the desk at home unless they are asked for", () => {
    const from = withNote();
    save(from, 3, { text: "Unfinished" });
    const text = JSON.stringify(exportRecords(from, { drafts: false, now }));
    expect(text).not.toContain("Unfinished");
    expect(text).not.toContain("for us");
    const to = openInMemory();
    importRecords(to, JSON.parse(text), { now });
    expect(listAnnotations(to)).toEqual(listAnnotations(from));
  });

  it("go on where they stood, and are left alone where both sides wrote on", () => {
    const from = withNote();
    const to = openInMemory();
    importRecords(to, exportRecords(from, { drafts: true, now }), { now });
    save(from, 3, { text: "Corrected." });
    step(from, "submit", ann, 4, "A word was wrong.");
    step(from, "publish", ed, 5, "A word was wrong.");
    expect(importRecords(to, exportRecords(from, { drafts: true, now }), { now }).continued).toHaveLength(1);
    expect(listAnnotations(to)).toMatchObject([{ text: "Corrected." }]);
    expect(publicHistory(to, "annotation", record)).toHaveLength(2);
    save(from, 6, { text: "Here so." });
    save(to, 6, { text: "There so." });
    expect(importRecords(to, exportRecords(from, { drafts: true, now }), { now }).apart).toHaveLength(1);
    expect(listRevisions(to, "annotation", record).at(-1)?.fields.text).toBe("There so.");
  });
});
