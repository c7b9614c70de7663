import { describe, expect, test } from "vitest";
import { claimKinds } from "../model/claim.ts";
import { verdictValues } from "../model/verdict.ts";
import { evidenceFor, readClaim } from "./cases/drawn-claim.ts";
import { readTimeline } from "./cases/drawn-timeline.ts";
import { table } from "./cases/index.ts";
import { judge } from "./cases/judge.ts";
import { comparisons } from "./index.ts";

for (const [name, rows] of Object.entries(table))
  describe(name, () => {
    test.each(rows)("$name: $verdict, because $why", (row) => {
      const judgement = judge(row);
      const codes = judgement.reasons.map((reason) => reason.code);
      expect({ verdict: judgement.value, codes }).toMatchObject({ verdict: row.verdict });
      for (const expected of row.reasons) {
        if (expected.startsWith("not ")) expect(codes).not.toContain(expected.slice(4));
        else expect(codes).toContain(expected);
      }
      // Nothing decides without a reason that weighs that way.
      if (row.verdict === "contradicted")
        expect(judgement.reasons.map((reason) => reason.weighs)).toContain("against");
      if (row.verdict === "supported")
        expect(judgement.reasons.map((reason) => reason.weighs)).toContain("for");
      expect(judge(row)).toEqual(judgement);
    });
  });

describe("the table", () => {
  const rows = Object.values(table).flat();
  test("holds every kind of claim and every verdict", () => {
    const kinds = rows.map((row) => row.claim.split(" ")[0]);
    for (const kind of claimKinds) expect(kinds).toContain(kind);
    for (const value of verdictValues) expect(rows.map((row) => row.verdict)).toContain(value);
  });
  test("holds no row twice", () => {
    const names = rows.map((row) => `${row.drawn}${row.claim}`);
    expect(new Set(names).size).toBe(names.length);
  });
});

test.each(comparisons)("without any data, $kind cannot be tested, and says why", ({ kind, compare }) => {
  for (const row of Object.values(table).flat()) {
    const drawn = readClaim(row.claim);
    if (drawn.claim.kind !== kind) continue;
    const nothing = { range: readTimeline(row.drawn).range, services: [] };
    const judgement = compare(drawn.claim, evidenceFor(drawn, nothing));
    expect(judgement).toMatchObject({ value: "cannot be tested", episodes: [] });
    expect(judgement.reasons.length).toBeGreaterThan(0);
    expect(judgement.reasons.map((reason) => reason.weighs)).not.toContain("for");
    expect(judgement.reasons.map((reason) => reason.weighs)).not.toContain("against");
  }
});

test("there is one comparison for every kind of claim", () => {
  expect(comparisons.map((comparison) => comparison.kind).sort()).toEqual([...claimKinds].sort());
});
