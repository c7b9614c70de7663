import { describe, expect, it } from "vitest";
import type { ReportedEvent } from "../../../lib/model/statement.ts";
import { openInMemory } from "../../client.ts";
import { listEvents } from "../editorial/list-events.ts";
import { readStatement } from "../editorial/read-statement.ts";
import { saveEvents } from "../editorial/save-events.ts";
import { saveStatements } from "../editorial/save-statements.ts";
import { listAttention } from "./attention.ts";
import { ann, draft, ed, id, loaded, now, step, typed } from "./desk.fixture.ts";
import { publicHistory } from "./public-history.ts";
import { tombstoneOf } from "./publish-due.ts";
import { listRevisions, readRecord } from "./read-record.ts";
import { saveDraft } from "./save-draft.ts";
import { takeStep } from "./take-step.ts";

describe("what came by a load", () => {
  it("enters with what was loaded as its first version, and is not overwritten by the next load", () => {
    const handle = openInMemory();
    saveStatements(handle, [loaded], null);
    draft(handle, { ...typed, summary: "Denies all." }, 0);
    expect(listRevisions(handle, "statement", id)).toMatchObject([
      { version: 1, state: "published", authorName: "", fields: { summary: "Denies." } },
      { version: 2, state: "draft", fields: { summary: "Denies all." } },
    ]);
    step(handle, "submit", ann, { publicNote: "Said more fully." });
    step(handle, "publish", ed);
    expect(readStatement(handle, id)?.summary).toBe("Denies all.");
    expect(saveStatements(handle, [{ ...loaded, summary: "Loaded again." }], null)).toMatchObject({
      same: 1,
    });
    expect(readStatement(handle, id)?.summary).toBe("Denies all.");
    expect(handle.sqlite.prepare("SELECT record FROM desk_arrivals").pluck().all()).toEqual([id]);
  });

  it("is withdrawn without a change before it, and keeps what was loaded as its first version", () => {
    const handle = openInMemory();
    saveStatements(handle, [loaded], null);
    const asked = {
      kind: "statement",
      record: id,
      step: "withdraw",
      note: "",
      publicNote: "A hoax.",
    } as const;
    const taken = takeStep(handle, {
      ...asked,
      version: 0,
      publishAt: null,
      actor: ed,
      deskOfOne: false,
      now,
    });
    expect(taken).toMatchObject({ ok: true, version: 2 });
    expect(readStatement(handle, id)).toBeNull();
    expect(tombstoneOf(handle, "statement", id)).toMatchObject({ publicNote: "A hoax." });
    expect(publicHistory(handle, "statement", id)).toMatchObject([
      { version: 1, byName: "" },
      { version: 2 },
    ]);
  });

  it("can be thrown away again: readers see the same, and it stays in the history", () => {
    const handle = openInMemory();
    saveStatements(handle, [loaded], null);
    draft(handle, { ...typed, summary: "Denies all." }, 0);
    step(handle, "discard", ann);
    expect(readRecord(handle, "statement", id)).toMatchObject({
      version: 3,
      state: "published",
      publishedVersion: 3,
    });
    expect(listRevisions(handle, "statement", id).at(-1)?.fields.summary).toBe("Denies.");
  });
});

describe("what readers never saw", () => {
  it("is thrown away, seen by nobody, and comes back by restoring a version", () => {
    const handle = openInMemory();
    draft(handle, typed, 0);
    expect(step(handle, "discard", ann)).toMatchObject({ ok: true, version: 2 });
    expect(readRecord(handle, "statement", id)).toMatchObject({ state: "withdrawn", publishedVersion: null });
    expect(tombstoneOf(handle, "statement", id)).toBeNull();
    expect(listAttention(handle, { list: "drafts" }, now).matching).toBe(0);
    const about = {
      kind: "statement",
      record: id,
      version: 2,
      fields: typed,
      note: null,
      actor: ann,
      now,
    } as const;
    expect(saveDraft(handle, { ...about, reopens: true })).toMatchObject({ outcome: "saved", version: 3 });
  });

  it("is a draft where a feed brought it as a candidate, and no correction when it is published", () => {
    const handle = openInMemory();
    const event: ReportedEvent = {
      id: "ir-election-20160226",
      source: "feed",
      kind: "election",
      countries: ["IR"],
      services: [],
      period: { start: Date.UTC(2016, 1, 26), end: Date.UTC(2016, 1, 27) },
      precision: "day",
      title: "Election",
      summary: null,
      publications: [],
    };
    saveEvents(handle, [event], null, "candidate");
    const about = { kind: "event", record: event.id } as const;
    const fields = { title: "Elections", event_kind: "election", start: "2016-02-26", country: "IR" };
    saveDraft(handle, { ...about, version: 0, fields, note: null, actor: ann, now });
    expect(listRevisions(handle, "event", event.id)).toMatchObject([{ state: "draft" }, { state: "draft" }]);
    expect(step(handle, "submit", ann, about)).toMatchObject({ ok: true });
    expect(listEvents(handle)).toEqual([]);
    expect(step(handle, "publish", ed, about)).toMatchObject({ ok: true });
    expect(listEvents(handle)).toMatchObject([{ title: "Elections" }]);
    expect(publicHistory(handle, "event", event.id)).toMatchObject([{ state: "published", version: 4 }]);
  });
});
