import { expect, test } from "vitest";
import { glossary } from "../../../lib/i18n/en/pages/glossary.ts";
import { phaseKinds } from "../../../lib/model/episode.ts";
import { glossaryGroups } from "./terms.ts";

const terms: readonly string[] = glossaryGroups.flatMap((group) => group.terms);

test("every term of the catalogue stands in the glossary, once", () => {
  const known = Object.keys(glossary)
    .filter((key) => key.startsWith("glossary.") && key.endsWith("-is"))
    .map((key) => key.slice("glossary.".length, -"-is".length));
  expect([...terms].sort()).toEqual(known.sort());
  expect(new Set(terms).size).toBe(terms.length);
});

test("every kind of phase is explained", () => {
  for (const kind of phaseKinds) expect(terms).toContain(kind);
});
