import { describe, expect, it } from "vitest";
import { type Handle, openInMemory } from "../../client.ts";
import { listSpeakers } from "../catalogue/list-speakers.ts";
import { ann, ed, now, published, step } from "./desk.fixture.ts";
import { exportRecords } from "./export-records.ts";
import { importRecords } from "./import-records.ts";
import { tombstoneOf } from "./publish-due.ts";
import { saveDraft } from "./save-draft.ts";
import { listSuggestions } from "./suggestions.ts";

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
