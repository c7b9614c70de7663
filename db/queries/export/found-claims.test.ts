import { expect, test } from "vitest";
import { tableAddress } from "../../../lib/export/address.ts";
import { readFilters } from "../../../lib/export/filters.ts";
import { valueIn } from "../../../lib/export/value-in.ts";
import { type Claim, type ClaimKind, claimAbout } from "../../../lib/model/claim.ts";
import { DAY } from "../../../lib/model/interval.ts";
import type { Statement } from "../../../lib/model/statement.ts";
import { openInMemory } from "../../client.ts";
import { saveStatements } from "../editorial/save-statements.ts";
import { openExtract } from "./open-extract.ts";

const at = Date.UTC(2015, 9, 20);

function statement(id: string, speaker: string, kind: ClaimKind, day: number): Statement {
  const claim: Claim = claimAbout({
    id: `${id}/1`,
    kind,
    country: "IR",
    service: "telegram",
  });
  return {
    id,
    source: "statements",
    country: "IR",
    services: ["telegram"],
    speaker,
    role: null,
    organisation: null,
    side: "government",
    saidAt: at + day * DAY,
    precision: "day",
    summary: "=SUM(A1)",
    quote: null,
    language: null,
    translation: null,
    translator: null,
    publications: [],
    conflictsWith: null,
    claims: [claim],
  };
}

const handle = openInMemory();
saveStatements(
  handle,
  [
    statement("a", "Mahmud Vaezi", "denies-block", 0),
    statement("b", "Mahmud Vaezi", "demands", 1),
    statement("c", "Павел Дуров", "asserts-block", 2),
  ],
  null,
);

function claimsAt(path: string, query: Record<string, string> = {}): unknown[] | null {
  const address = tableAddress(path.split("/"));
  const filters = readFilters(new URLSearchParams(query));
  if ("parameter" in filters) throw new Error(filters.detail);
  const extract = address === null ? null : openExtract(handle, address, filters);
  if (extract === null) return null;
  const [first] = extract.table.columns;
  expect(first?.name).toBe("claim");
  return [...extract.chunks].flatMap((rows) => rows.map((row) => valueIn(first!, row)));
}

test("the claims of a page's address, all of them and no others", () => {
  expect(claimsAt("claims")).toEqual(["c/1", "b/1", "a/1"]);
  expect(claimsAt("claims", { kind: "denies-block" })).toEqual(["a/1"]);
  expect(claimsAt("claims", { speaker: "mahmud-vaezi", from: "2015-10-21" })).toEqual(["b/1"]);
  // The last day named is in it.
  expect(claimsAt("claims", { from: "2015-10-20", to: "2015-10-21" })).toEqual(["b/1", "a/1"]);
  expect(claimsAt("claims", { side: "platform" })).toEqual([]);
});

test("what is no choice is said, with the name of the parameter", () => {
  const refused = (query: Record<string, string>) => readFilters(new URLSearchParams(query));
  expect(refused({ kind: "nonsense" })).toMatchObject({ parameter: "kind" });
  expect(refused({ from: "yesterday" })).toMatchObject({ parameter: "from" });
  expect(refused({ from: "2015-10-22", to: "2015-10-01" })).toMatchObject({ parameter: "from" });
});

test("of a speaker; nobody of that name is no table", () => {
  expect(claimsAt("speakers/mahmud-vaezi")).toEqual(["b/1", "a/1"]);
  expect(claimsAt("speakers/nobody")).toBeNull();
  expect(claimsAt("speakers/mahmud-vaezi/more")).toBeNull();
});
