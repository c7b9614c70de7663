import { describe, expect, test } from "vitest";
import { table } from "../compare/cases/index.ts";
import { judge } from "../compare/cases/judge.ts";
import { reasonCodes } from "../compare/reason-codes.ts";
import type { Reason } from "../model/verdict.ts";
import { en } from "./en/index.ts";
import { reasonText } from "./reason-text.ts";

/** Every reason that any row of the comparisons' table gives, with its figures. */
const given: readonly Reason[] = Object.values(table).flatMap((rows) =>
  rows.flatMap((row) => judge(row).reasons),
);
/** Given by the pipeline, which alone knows where evidence comes from. */
const byThePipeline = ["simulated-evidence"];

describe("the sentences of reasons", () => {
  test("there is one for every code, and no other", () => {
    const keys = Object.keys(en).filter((key) => key.startsWith("reason."));
    const parts = ["reason.some-network", "reason.no-networks", "reason.network", "reason.others"];
    expect(keys.filter((key) => !parts.includes(key)).sort()).toEqual(
      reasonCodes.map((code) => `reason.${code}`).sort(),
    );
  });

  test("every code is given by some row of the table", () => {
    const seen = new Set([...given.map((reason) => reason.code), ...byThePipeline]);
    expect(reasonCodes.filter((code) => !seen.has(code))).toEqual([]);
  });

  test("each fills with its figures, within forty words, as a sentence", () => {
    for (const reason of given) {
      const text = reasonText(reason);
      expect(text.split(/\s+/).length, text).toBeLessThanOrEqual(40);
      expect(text, reason.code).toMatch(/^\p{Lu}.*\.$/u);
      expect(text, reason.code).not.toMatch(/undefined|NaN|null|Infinity|\{|\}/);
    }
  });

  test("nobody's intent is judged", () => {
    const sentences = Object.entries(en).filter(([key]) => /^(reason|verdict)\./.test(key));
    for (const [, sentence] of sentences)
      expect(sentence).not.toMatch(/\b(lies|lied|lying|liar|deceiv\w*|deliberate\w*|intent\w*)\b/i);
  });
});

describe("reasonText", () => {
  const text = (code: string, figures: Reason["figures"]) => reasonText({ code, figures, weighs: "neither" });

  test("writes names, instants in UTC, shares and counts", () => {
    expect(
      text("episode-found", {
        episode: "ir-telegram-20151014-01",
        country: "IR",
        service: "telegram",
        kind: "throttling",
        fromAt: Date.UTC(2015, 9, 14, 6),
        toAt: Date.UTC(2015, 9, 20, 16, 30),
        confidence: 0.997,
        n: 1204,
        networkCount: 4,
      }),
    ).toBe(
      "Slowing of Telegram in Iran was measured from 14 Oct 2015, 06:00 UTC to 20 Oct 2015, 16:30 UTC, in 1,204 observations on 4 networks; confidence 99.7%.",
    );
  });

  test("counts one as one, and says nothing of networks that are not known", () => {
    const one = { country: "IR", service: "viber", kind: "block", fromAt: 0, toAt: 0, confidence: 1, n: 1 };
    expect(text("episode-found", { ...one, networkCount: 0 })).toContain("in 1 observation; confidence 100%");
    expect(text("episode-found", { ...one, networkCount: 1 })).toContain("in 1 observation on 1 network;");
  });

  test("names networks by number, cuts long lists, and does not number the unknown", () => {
    const counts = { insideTests: 1060, insideFailing: 56, outsideTests: 284, outsideFailing: 29 };
    expect(text("compliance-kept-to", { network: 33771, ...counts })).toBe(
      "AS33771 kept to it: 56 of 1,060 tests failed in the announced time, 29 of 284 outside it.",
    );
    expect(text("compliance-kept-to", { network: null, ...counts })).toMatch(
      /^Networks whose number is not known kept to it/,
    );
    expect(text("many-networks-at-once", { networkCount: 8, networks: [1, 2, 3, 4, 5, 6, 7, 8] })).toContain(
      "AS1, AS2, AS3, AS4, AS5 and 3 others.",
    );
  });

  test("throws on a code without a sentence, and on a missing figure", () => {
    expect(() => text("no-such-reason", {})).toThrow(RangeError);
    expect(() => text("compliance-kept-to", { network: 1 })).toThrow(/insideFailing/);
  });
});
