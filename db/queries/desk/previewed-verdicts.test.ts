import { expect, it } from "vitest";
import { openInMemory } from "../../client.ts";
import { saveStatements } from "../editorial/save-statements.ts";
import { bumpRevision } from "../measured/revision.ts";
import { claimOf, loaded, now } from "./desk.fixture.ts";
import { verdictOf } from "./judge-statement.ts";
import { previewedVerdicts } from "./previewed-verdicts.ts";

const denial = claimOf("denies-interference");
const fault = { ...claimOf("attributes-technical-fault"), id: `${loaded.id}/2` };
const statement = { ...loaded, claims: [denial, fault] };

it("is what the comparison says of each claim, and of no more than it is told to", () => {
  const handle = openInMemory();
  saveStatements(handle, [statement], null);
  expect(previewedVerdicts(handle, statement, 12)).toEqual(
    [denial, fault].map((claim) => ({ claim, verdict: verdictOf(handle, claim, statement) })),
  );
  expect(previewedVerdicts(handle, statement, 1).map(({ claim }) => claim)).toEqual([denial]);
});

it("is worked out once for a claim, a moment and a state of the data", () => {
  const handle = openInMemory();
  saveStatements(handle, [statement], null);
  const first = () => previewedVerdicts(handle, statement, 12)[0]?.verdict;
  const before = first();
  expect(previewedVerdicts(handle, { ...statement, summary: "In other words." }, 12)[0]?.verdict).toBe(
    before,
  );
  const later = { ...statement, saidAt: statement.saidAt + 1 };
  expect(previewedVerdicts(handle, later, 12)[0]?.verdict).not.toBe(before);
  bumpRevision(handle, "more was loaded", now);
  expect(first()).not.toBe(before);
});
