import { describe, expect, it } from "vitest";
import { DAY } from "../../../lib/model/interval.ts";
import { openInMemory } from "../../client.ts";
import { walkAudit } from "../accounts/walk-audit.ts";
import { readStatement } from "../editorial/read-statement.ts";
import { listVerdicts } from "../findings/list-verdicts.ts";
import { currentRevision } from "../measured/revision.ts";
import { ann, draft, ed, eva, id, now, published, step, typed } from "./desk.fixture.ts";
import { listAnnotations } from "./list-annotations.ts";
import { publicHistory } from "./public-history.ts";
import { publishDue, tombstoneOf } from "./publish-due.ts";
import { listRevisions, readRecord } from "./read-record.ts";
import { saveDraft } from "./save-draft.ts";

/** Nothing was due. */
const none = { published: [], returned: [] };

describe("a record on its way", () => {
  it("goes from draft through review to readers, with verdict, revision, history and audit in one", () => {
    const handle = openInMemory();
    expect(draft(handle, typed, 0)).toEqual({ outcome: "saved", version: 1 });
    expect(readStatement(handle, id)).toBeNull();
    expect(step(handle, "publish", ed)).toMatchObject({ ok: false, refused: "not-in-review" });
    expect(step(handle, "submit", ann)).toMatchObject({ ok: true, version: 2 });
    expect(step(handle, "publish", ann)).toMatchObject({ ok: false, refused: "role" });
    const before = currentRevision(handle);
    expect(step(handle, "publish", ed)).toMatchObject({ ok: true, version: 3 });
    expect(readStatement(handle, id)).toMatchObject({ speaker: "Mahmud Vaezi", claims: [{ id: `${id}/1` }] });
    expect(listVerdicts(handle, { statement: id })).toMatchObject([{ value: "cannot be tested" }]);
    expect(currentRevision(handle)).toBeGreaterThan(before);
    expect(publicHistory(handle, "statement", id)).toMatchObject([
      { version: 3, state: "published", byName: "Ed" },
    ]);
    expect([...walkAudit(handle)].map(({ action, subject }) => [action, subject])).toEqual([
      ["record.published", `statement ${id}`],
    ]);
  });

  it("is not published by who wrote it, unless the desk has one editor only", () => {
    const handle = openInMemory();
    draft(handle, typed, 0, ed);
    step(handle, "submit", ed);
    expect(step(handle, "publish", ed)).toMatchObject({ ok: false, refused: "own-work" });
    expect(step(handle, "publish", ed, { deskOfOne: true })).toMatchObject({ ok: true });
  });

  it("is not handed in while something is wrong with it, and says what", () => {
    const handle = openInMemory();
    draft(handle, { ...typed, side: "" }, 0);
    expect(step(handle, "submit", ann)).toMatchObject({ ok: false, problems: [{ field: "side" }] });
  });

  it("wants a note for readers once they have seen it, and keeps what they saw until the correction", () => {
    const handle = published();
    draft(handle, { ...typed, summary: "Denies it all." }, 3);
    expect(readStatement(handle, id)?.summary).toBe(typed.summary);
    expect(step(handle, "submit", ann)).toMatchObject({ ok: false, refused: "no-correction-note" });
    step(handle, "submit", ann, { publicNote: "The summary was too narrow." });
    expect(step(handle, "publish", eva)).toMatchObject({ ok: true });
    expect(readStatement(handle, id)?.summary).toBe("Denies it all.");
    expect(publicHistory(handle, "statement", id).at(-1)).toMatchObject({
      state: "corrected",
      publicNote: "The summary was too narrow.",
    });
  });

  it("leaves a tombstone when it is withdrawn, and comes back by restoring a version", () => {
    const handle = published();
    expect(step(handle, "withdraw", ed)).toMatchObject({ ok: false, refused: "no-reason" });
    step(handle, "withdraw", ed, { publicNote: "The outlet took it back." });
    expect(readStatement(handle, id)).toBeNull();
    const last = "SELECT occasion FROM verdict_history WHERE claim = ? ORDER BY id DESC LIMIT 1";
    expect(handle.sqlite.prepare(last).pluck().get(`${id}/1`)).toBe("withdrawn");
    expect(tombstoneOf(handle, "statement", id)).toEqual({ at: now, publicNote: "The outlet took it back." });
    expect(draft(handle, typed, 4)).toEqual({ outcome: "withdrawn" });
    const restored = {
      kind: "statement",
      record: id,
      version: 4,
      fields: typed,
      note: null,
      actor: ann,
      now,
    } as const;
    expect(saveDraft(handle, { ...restored, reopens: true })).toMatchObject({ outcome: "saved" });
    step(handle, "submit", ann);
    step(handle, "publish", ed);
    expect(readStatement(handle, id)).not.toBeNull();
    expect(tombstoneOf(handle, "statement", id)).toBeNull();
  });

  it("is published once when its time has come, and no sooner", () => {
    const handle = openInMemory();
    draft(handle, typed, 0);
    step(handle, "submit", ann);
    expect(step(handle, "publish", ed, { publishAt: now - 1 })).toMatchObject({ refused: "past" });
    expect(step(handle, "publish", ed, { publishAt: now + DAY })).toMatchObject({
      ok: true,
      scheduled: true,
    });
    expect(publishDue(handle, now + DAY - 1)).toEqual(none);
    expect(readStatement(handle, id)).toBeNull();
    expect(publishDue(handle, now + DAY).published).toEqual([{ kind: "statement", record: id }]);
    expect(publishDue(handle, now + DAY)).toEqual(none);
    expect(readStatement(handle, id)).not.toBeNull();
  });

  it("is planned no longer once somebody writes in it", () => {
    const handle = openInMemory();
    draft(handle, typed, 0);
    step(handle, "submit", ann);
    step(handle, "publish", ed, { publishAt: now + DAY });
    draft(handle, { ...typed, role: "minister" }, 3);
    expect(publishDue(handle, now + DAY)).toEqual(none);
  });

  it("holds up nobody else where it is not whole any more: it is in review again, and tried no second time", () => {
    const handle = openInMemory();
    draft(handle, typed, 0);
    step(handle, "submit", ann);
    step(handle, "publish", ed, { publishAt: now + DAY });
    // A version that an older program found whole, and this one does not.
    handle.sqlite.exec("DROP TRIGGER desk_revisions_are_not_rewritten");
    handle.sqlite.exec("UPDATE desk_revisions SET fields = json_set(fields, '$.country', 'ZZ')");
    const other = { ...typed, speaker: "Somebody Else" };
    const record = "ir-somebody-else-20151021-01";
    saveDraft(handle, {
      kind: "statement",
      record,
      version: 0,
      fields: other,
      note: null,
      actor: ann,
      now,
    });
    step(handle, "submit", ann, { record });
    step(handle, "publish", ed, { record, publishAt: now + DAY });
    const due = publishDue(handle, now + DAY);
    expect(due.published).toEqual([{ kind: "statement", record }]);
    expect(due.returned).toMatchObject([{ record: id }]);
    expect(readRecord(handle, "statement", id)).toMatchObject({ state: "in review", scheduledFor: null });
    expect(listRevisions(handle, "statement", id).at(-1)?.note).toMatch(/^Could not be published as planned/);
    expect(publishDue(handle, now + DAY)).toEqual(none);
  });
});

describe("two at once", () => {
  it("writes nothing over what somebody saved in between, and puts the two edits together", () => {
    const handle = openInMemory();
    draft(handle, typed, 0);
    expect(draft(handle, { ...typed, role: "minister", summary: "Ann's" }, 1)).toMatchObject({ version: 2 });
    const answer = draft(handle, { ...typed, summary: "Ed's", quote: "…" }, 1, ed);
    expect(answer).toMatchObject({
      outcome: "conflict",
      theirs: { version: 2, authorName: "Ann" },
      merge: {
        merged: { role: "minister", summary: "Ed's", quote: "…" },
        taken: ["role"],
        clashes: [{ field: "summary", theirs: "Ann's", mine: "Ed's" }],
      },
    });
    expect(readRecord(handle, "statement", id)?.version).toBe(2);
  });

  it("saves nothing where nothing changed", () => {
    const handle = openInMemory();
    draft(handle, typed, 0);
    expect(draft(handle, { ...typed, quote: "  " }, 1)).toEqual({ outcome: "same", version: 1 });
  });
});

describe("the history", () => {
  it("cannot be rewritten or shortened, by anybody who holds the database open", () => {
    const { sqlite } = published();
    expect(() => sqlite.exec("UPDATE desk_revisions SET author = 'x'")).toThrow("only added to");
    expect(() => sqlite.exec("DELETE FROM desk_revisions")).toThrow("only added to");
    expect(() => sqlite.exec("UPDATE desk_publications SET by_name = 'x'")).toThrow("only added to");
    expect(() => sqlite.exec("DELETE FROM desk_publications")).toThrow("only added to");
  });
});

describe("annotations", () => {
  it("are read by where they are pinned once they are published", () => {
    const handle = published();
    const record = "note-ir-telegram-20151013-01";
    const fields = {
      country: "IR",
      service: "telegram",
      from: "2015-10-13",
      to: "2015-10-19",
      title: "A slow week",
      text: "**Slow.**",
      pin: "statement",
      pinned_to: id,
    };
    saveDraft(handle, { kind: "annotation", record, version: 0, fields, note: null, actor: ann, now });
    step(handle, "submit", ann, { kind: "annotation", record });
    expect(listAnnotations(handle)).toEqual([]);
    step(handle, "publish", ed, { kind: "annotation", record });
    expect(listAnnotations(handle, { pinnedTo: id })).toMatchObject([
      {
        id: record,
        version: 3,
        period: { start: Date.UTC(2015, 9, 13), end: Date.UTC(2015, 9, 20) },
        correctedAt: null,
      },
    ]);
  });
});

describe("what a record names", () => {
  it("must be there before it is handed in, and is told beside its field", () => {
    const handle = openInMemory();
    draft(handle, { ...typed, conflicts_with: "no-such-statement" }, 0);
    expect(step(handle, "submit", ann)).toMatchObject({
      ok: false,
      problems: [{ field: "conflicts_with", message: "There is no statement “no-such-statement”." }],
    });
  });
});
