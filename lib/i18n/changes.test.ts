import { describe, expect, test } from "vitest";
import { evidenceFor, readClaim } from "../compare/cases/drawn-claim.ts";
import { readTimeline } from "../compare/cases/drawn-timeline.ts";
import { table } from "../compare/cases/index.ts";
import { changeCodes } from "../compare/change-codes.ts";
import { comparisonFor } from "../compare/index.ts";
import { reason } from "../compare/reason-codes.ts";
import { wouldChange } from "../compare/would-change.ts";
import { en } from "./en/index.ts";
import { changeText } from "./reason-text.ts";

/** Every change that any row of the comparisons' table gives, as the pipeline asks for it. */
const given = Object.values(table).flatMap((rows) =>
  rows.map((row) => {
    const drawn = readClaim(row.claim);
    const evidence = evidenceFor(drawn, readTimeline(row.drawn));
    const judgement = comparisonFor(drawn.claim.kind).compare(drawn.claim, evidence);
    const reasons = [...judgement.reasons, reason("simulated-evidence", "neither")];
    return { row, changes: wouldChange(drawn.claim, evidence, judgement, reasons) };
  }),
);

describe("what would change a verdict", () => {
  test("every verdict says it, each thing once", () => {
    for (const { row, changes } of given) {
      expect(changes.length, row.name).toBeGreaterThan(1);
      const codes = changes.map(({ code }) => code);
      expect(new Set(codes).size).toBe(codes.length);
    }
  });

  test("there is a sentence for every code, and no other, and every code is given by some row", () => {
    const keys = Object.keys(en).filter((key) => key.startsWith("change."));
    expect(keys.sort()).toEqual(changeCodes.map((code) => `change.${code}`).sort());
    const seen = new Set(given.flatMap(({ changes }) => changes.map(({ code }) => code)));
    expect(changeCodes.filter((code) => !seen.has(code))).toEqual([]);
  });

  test("each fills with its figures, within forty words, as a sentence", () => {
    for (const change of given.flatMap(({ changes }) => changes)) {
      const text = changeText(change);
      expect(text.split(/\s+/).length, text).toBeLessThanOrEqual(40);
      expect(text, change.code).toMatch(/^\p{Lu}.*\.$/u);
      expect(text, change.code).not.toMatch(/undefined|NaN|null|Infinity|\{|\}/);
    }
  });

  test("a verdict that leans on episodes falls with them; one that found nothing, with one", () => {
    const codesOf = (name: string) =>
      given.find(({ row }) => row.name === name)?.changes.map(({ code }) => code);
    expect(codesOf("a denial over a measured week")).toContain("episode-does-not-hold");
    expect(codesOf("a denial of a quiet week, well covered")).toContain("episode-found");
    expect(codesOf("a denial where nobody measured")).toEqual(["measurements-any", "measurements-real"]);
    expect(codesOf("a demand")).toContain("nothing-can");
  });
});
