import { describe, expect, it } from "vitest";
import type { Actor } from "../../../lib/desk/record.ts";
import { DAY } from "../../../lib/model/interval.ts";
import type { ReportedEvent, Statement } from "../../../lib/model/statement.ts";
import { type Handle, openInMemory } from "../../client.ts";
import { addAccount } from "../accounts/add-account.ts";
import { setAccountDisabled } from "../accounts/set-account-disabled.ts";
import { walkAudit } from "../accounts/walk-audit.ts";
import { listSpeakers } from "../catalogue/list-speakers.ts";
import { listEvents } from "../editorial/list-events.ts";
import { readStatement } from "../editorial/read-statement.ts";
import { saveEvents } from "../editorial/save-events.ts";
import { saveStatements } from "../editorial/save-statements.ts";
import { listVerdicts } from "../findings/list-verdicts.ts";
import { currentRevision } from "../measured/revision.ts";
import { assign, readAssignment } from "./assignments.ts";
import { listAttention, lookAgain, lookAt } from "./attention.ts";
import { exportRecords } from "./export-records.ts";
import { importRecords } from "./import-records.ts";
import { listAnnotations } from "./list-annotations.ts";
import { listAssignable } from "./list-assignable.ts";
import { endPreview, listPreviews, makePreview, readPreview } from "./previews.ts";
import { publicHistory } from "./public-history.ts";
import { publishDue, tombstoneOf } from "./publish-due.ts";
import { listRevisions, readRecord } from "./read-record.ts";
import { saveDraft } from "./save-draft.ts";
import { listSuggestions } from "./suggestions.ts";
import { type StepToTake, takeStep } from "./take-step.ts";

const ann: Actor = { id: "ann", name: "Ann", role: "annotator" };
const ed: Actor = { id: "ed", name: "Ed", role: "editor" };
const eva: Actor = { id: "eva", name: "Eva", role: "editor" };
const now = Date.UTC(2026, 0, 1);
/** Nothing was due. */
const none = { published: [], returned: [] };

const typed = {
  speaker: "Mahmud Vaezi",
  side: "government",
  said_at: "2015-10-21",
  country: "IR",
  services: "telegram",
  summary: "Denies that Telegram is being filtered.",
  published: "IRNA | https://example.org/irna | 2015-10-21",
  "claims.1.kind": "denies-interference",
};
const id = "ir-mahmud-vaezi-20151021-01";

const loaded: Statement = {
  id,
  source: "statements",
  country: "IR",
  services: ["telegram"],
  speaker: "Mahmud Vaezi",
  role: null,
  organisation: null,
  side: "government",
  saidAt: Date.UTC(2015, 9, 21),
  precision: "day",
  summary: "Denies.",
  quote: null,
  language: null,
  translation: null,
  translator: null,
  publications: [{ title: "IRNA", url: null, publishedAt: null }],
  conflictsWith: null,
  claims: [],
};

function draft(handle: Handle, fields: Record<string, string>, version: number, actor = ann) {
  return saveDraft(handle, { kind: "statement", record: id, version, fields, note: null, actor, now });
}

function step(handle: Handle, name: StepToTake["step"], actor: Actor, more: Partial<StepToTake> = {}) {
  const version = readRecord(handle, more.kind ?? "statement", more.record ?? id)!.version;
  return takeStep(handle, {
    kind: "statement",
    record: id,
    version,
    step: name,
    note: "",
    publicNote: "",
    publishAt: null,
    actor,
    deskOfOne: false,
    now,
    ...more,
  });
}

function published(): Handle {
  const handle = openInMemory();
  draft(handle, typed, 0);
  step(handle, "submit", ann);
  expect(step(handle, "publish", ed)).toMatchObject({ ok: true });
  return handle;
}

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

describe("preview links", () => {
  it("show one version until they expire, and only to who has the secret", () => {
    const handle = openInMemory();
    const link = { kind: "statement", record: id, version: 1, expiresAt: now + DAY } as const;
    const secret = makePreview(handle, { ...link, account: "ann", now });
    expect(readPreview(handle, secret, now)).toEqual(link);
    expect(readPreview(handle, secret, now + DAY)).toBeNull();
    expect(readPreview(handle, `${secret}x`, now)).toBeNull();
    expect(JSON.stringify(handle.sqlite.prepare("SELECT * FROM desk_previews").all())).not.toContain(secret);
  });

  it("is ended before its time by whoever works on the record, and only there", () => {
    const handle = openInMemory();
    const of = { kind: "statement", record: id } as const;
    const secret = makePreview(handle, { ...of, version: 1, expiresAt: now + DAY, account: "ann", now });
    const [live] = listPreviews(handle, "statement", id, now);
    expect(live).toMatchObject({ version: 1, expiresAt: now + DAY });
    const link = live?.link ?? "";
    expect(endPreview(handle, { ...of, record: "another", link }, "ed", now)).toBe(false);
    expect(endPreview(handle, { ...of, link }, "ed", now)).toBe(true);
    expect(readPreview(handle, secret, now)).toBeNull();
    expect(listPreviews(handle, "statement", id, now)).toEqual([]);
    expect([...walkAudit(handle)].map(({ action }) => action)).toEqual(["preview.made", "preview.ended"]);
  });

  it("ends with the account that made it, and comes back with it", () => {
    const handle = openInMemory();
    draft(handle, typed, 0);
    const account = addAccount(
      handle,
      { name: "Ann", email: "ann@example.org", role: "annotator" },
      null,
      now,
    );
    const link = { kind: "statement", record: id, version: 1, expiresAt: now + DAY } as const;
    const secret = makePreview(handle, { ...link, account, now });
    setAccountDisabled(handle, account, true, null, now);
    expect(readPreview(handle, secret, now)).toBeNull();
    setAccountDisabled(handle, account, false, null, now);
    expect(readPreview(handle, secret, now)).toEqual(link);
  });
});

describe("who works on what", () => {
  it("is told of what is there, and of nothing else; only who may write can be asked", () => {
    const handle = openInMemory();
    const statement = { kind: "statement", record: id } as const;
    expect(assign(handle, statement, ann, now)).toBe(false);
    draft(handle, typed, 0);
    expect(assign(handle, statement, ann, now)).toBe(true);
    expect(readAssignment(handle, statement)).toMatchObject({ account: "ann", name: "Ann", at: now });
    draft(handle, { ...typed, role: "minister" }, 1);
    expect(readAssignment(handle, statement)).toMatchObject({ account: "ann" });
    expect(listAttention(handle, { list: "drafts", assignedTo: "ann" }, now).matching).toBe(1);
    expect(assign(handle, statement, null, now)).toBe(true);
    expect(readAssignment(handle, statement)).toBeNull();
    const add = (name: string, role: "reader" | "annotator" | "editor") =>
      addAccount(handle, { name, email: `${name.toLowerCase()}@example.org`, role }, null, now);
    add("Zoe", "editor");
    add("Rea", "reader");
    add("Bea", "annotator");
    setAccountDisabled(handle, add("Dan", "editor"), true, null, now);
    expect(listAssignable(handle).map(({ name }) => name)).toEqual(["Bea", "Zoe"]);
  });
});

describe("what wants attention", () => {
  const source = { connector: "ooni", question: "country=IR", record: "ooni: country=IR" };
  function withFailure(at: number): Handle {
    const handle = openInMemory();
    fail(handle, at);
    return handle;
  }
  function fail({ sqlite }: Handle, at: number) {
    sqlite
      .prepare(
        "INSERT OR REPLACE INTO sync_state (connector, question, updated_at, failure) VALUES (?, ?, ?, ?)",
      )
      .run(source.connector, source.question, at, "it answered 503");
  }
  const sources = (handle: Handle, lookedAt = false) =>
    listAttention(handle, { list: "sources", lookedAt }, now).rows.map(({ record }) => record);

  it("is taken on by somebody where no editor wrote yet, whatever it is", () => {
    const handle = withFailure(now);
    expect(assign(handle, { kind: "source", record: source.record }, ed, now)).toBe(true);
    expect(assign(handle, { kind: "source", record: "nobody: knows" }, ed, now)).toBe(false);
    expect(listAttention(handle, { list: "sources" }, now).rows).toMatchObject([{ assignedName: "Ed" }]);
    saveStatements(handle, [loaded], null);
    expect(assign(handle, { kind: "statement", record: id }, ann, now)).toBe(true);
  });

  it("leaves its list once it was looked at, comes back by hand, and by itself when something new happened", () => {
    const handle = withFailure(now);
    const one = { list: "sources", record: source.record } as const;
    expect(lookAt(handle, one, ed, now)).toBe(true);
    expect([sources(handle), sources(handle, true)]).toEqual([[], [source.record]]);
    expect(lookAgain(handle, one)).toBe(true);
    expect(sources(handle)).toEqual([source.record]);
    lookAt(handle, one, ed, now);
    fail(handle, now + 1);
    expect([sources(handle), sources(handle, true)]).toEqual([[source.record], []]);
  });

  it("is found among all records, written or loaded, each once", () => {
    const handle = openInMemory();
    saveStatements(handle, [loaded, { ...loaded, id: "ir-somebody-20151022", speaker: "Somebody" }], null);
    draft(handle, typed, 0);
    const found = (words?: string) =>
      listAttention(handle, { list: "records", words }, now)
        .rows.map(({ record }) => record)
        .sort();
    expect(found()).toEqual([id, "ir-somebody-20151022"]);
    expect(found("somebody")).toEqual(["ir-somebody-20151022"]);
  });

  it("cannot be looked away where only work is the answer", () => {
    const handle = openInMemory();
    draft(handle, typed, 0);
    expect(lookAt(handle, { list: "drafts", record: id }, ed, now)).toBe(false);
    expect(listAttention(handle, { list: "drafts", words: "VAEZI" }, now).matching).toBe(1);
    expect(listAttention(handle, { list: "drafts", words: "nobody" }, now).matching).toBe(0);
    expect(listAttention(handle, { list: "drafts", country: "RU" }, now).matching).toBe(0);
  });
});

describe("the catalogue of speakers", () => {
  const record = "mahmud-vaezi-01";
  const entry = {
    nature: "person",
    name: "Mahmoud Vaezi",
    spellings: "Mahmud Vaezi\nمحمود واعظی",
    role: "minister",
    side: "government",
    country: "IR",
  };
  function entered(handle: Handle, fields: Record<string, string> = entry, id = record) {
    const about = { kind: "speaker", record: id } as const;
    saveDraft(handle, { ...about, version: 0, fields, note: null, actor: ann, now });
    const handedIn = step(handle, "submit", ann, about);
    return handedIn.ok ? step(handle, "publish", ed, about) : handedIn;
  }

  it("puts statements under any spelling on one page once it is published, and takes them apart when withdrawn", () => {
    const handle = published();
    expect(listSpeakers(handle)).toMatchObject([{ id: "mahmud-vaezi", entry: null, statements: 1 }]);
    expect(entered(handle)).toMatchObject({ ok: true });
    expect(listSpeakers(handle)).toMatchObject([
      { id: "mahmoud-vaezi", statements: 1, entry: { country: "IR", version: 3, byName: "Ed" } },
    ]);
    expect(listSuggestions(handle).speakers).toEqual([
      {
        value: "Mahmoud Vaezi",
        words: "minister",
        fills: { role: "minister", organisation: "", side: "government" },
      },
    ]);
    step(handle, "withdraw", ed, { kind: "speaker", record, publicNote: "Two people." });
    expect(listSpeakers(handle)).toMatchObject([{ id: "mahmud-vaezi", entry: null }]);
    expect(tombstoneOf(handle, "speaker", record)).toMatchObject({ publicNote: "Two people." });
  });

  it("holds each name once", () => {
    const handle = openInMemory();
    entered(handle);
    expect(entered(handle, { nature: "person", name: "MAHMUD  VAEZI" }, "mahmud-vaezi-02")).toMatchObject({
      ok: false,
      problems: [{ field: "name" }],
    });
  });

  it("goes from one installation to another, once", () => {
    const from = openInMemory();
    entered(from);
    const to = openInMemory();
    const document = exportRecords(from, { drafts: false, now });
    expect(importRecords(to, document, { now }).added).toEqual([`speaker ${record}`]);
    expect(importRecords(to, document, { now })).toMatchObject({ added: [], same: [`speaker ${record}`] });
    expect(listSpeakers(to)).toEqual(listSpeakers(from));
    // Entered there under another id, by somebody who knew nothing of this one.
    const other = openInMemory();
    entered(other, entry, "vaezi-01");
    expect(importRecords(other, document, { now })).toMatchObject({
      added: [],
      apart: [`speaker ${record}`],
    });
    expect(listSpeakers(other)).toHaveLength(1);
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
