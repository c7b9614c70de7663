import { expect, it } from "vitest";
import { openInMemory } from "../../client.ts";
import { saveStatements } from "../editorial/save-statements.ts";
import { bumpRevision } from "../measured/revision.ts";
import { claimOf, loaded, now } from "./desk.fixture.ts";
import { verdictOf } from "./judge-statement.ts";
import { previewedVerdict } from "./previewed-verdicts.ts";

it("is what the comparison says, worked out once for a claim, a moment and a state of the data", () => {
  const handle = openInMemory();
  saveStatements(handle, [loaded], null);
  const denial = claimOf("denies-interference");
  const first = previewedVerdict(handle, denial, loaded);
  expect(first).toEqual(verdictOf(handle, denial, loaded));
  expect(previewedVerdict(handle, denial, { ...loaded, summary: "In other words." })).toBe(first);
  expect(previewedVerdict(handle, denial, { ...loaded, saidAt: loaded.saidAt + 1 })).not.toBe(first);
  bumpRevision(handle, "more was loaded", now);
  expect(previewedVerdict(handle, denial, loaded)).not.toBe(first);
});
