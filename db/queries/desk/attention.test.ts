import { describe, expect, it } from "vitest";
import { type Handle, openInMemory } from "../../client.ts";
import { addAccount } from "../accounts/add-account.ts";
import { setAccountDisabled } from "../accounts/set-account-disabled.ts";
import { saveStatements } from "../editorial/save-statements.ts";
import { assign, readAssignment } from "./assignments.ts";
import { listAttention, lookAgain, lookAt } from "./attention.ts";
import { ann, draft, ed, id, loaded, now, typed } from "./desk.fixture.ts";
import { listAssignable } from "./list-assignable.ts";

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
