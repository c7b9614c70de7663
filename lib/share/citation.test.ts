import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bibtex, type Citation, citationText, cslJson } from "./citation.ts";

const citation: Citation = {
  id: "ir-telegram",
  title: "Telegram in Iran",
  range: { start: Date.UTC(2015, 9, 6), end: Date.UTC(2015, 9, 28) },
  address: "https://example.org/ir/telegram?from=2015-10-06&to=2015-10-27",
  revision: 17,
  revisedAt: Date.UTC(2026, 10, 5, 12),
  accessedAt: Date.UTC(2026, 10, 22, 23, 59),
  simulated: false,
  method: "regime@1",
};

describe("citationText", () => {
  test("holds title, range, revision, its day and the address", () => {
    expect(citationText(citation)).toBe(
      "Dimline. Telegram in Iran, 6 Oct 2015 to 27 Oct 2015. Dataset revision 17, 5 November 2026. https://example.org/ir/telegram?from=2015-10-06&to=2015-10-27",
    );
  });

  test("says that measurements are simulated", () => {
    for (const write of [citationText, bibtex, cslJson])
      expect(write({ ...citation, simulated: true })).toContain("imulated measurements");
  });
});

describe("bibtex", () => {
  test("is an entry that BibTeX reads", () => {
    expect(bibtex(citation)).toBe(`@misc{dimline-ir-telegram-r17,
  author = {{Dimline}},
  title = {{Telegram in Iran}},
  year = {2026},
  month = {11},
  note = {Dataset revision 17, regime@1. Range: 6 Oct 2015 to 27 Oct 2015.},
  version = {17},
  url = {https://example.org/ir/telegram?from=2015-10-06&to=2015-10-27},
  urldate = {2026-11-22}
}
`);
  });

  test("writes what LaTeX reserves as commands", () => {
    expect(bibtex({ ...citation, title: "50% of A&B_c #1 $x ~ ^ {\\input}" })).toContain(
      "title = {{50\\% of A\\&B\\_c \\#1 \\$x \\textasciitilde{} \\textasciicircum{} \\textbraceleft{}\\textbackslash{}input\\textbraceright{}}}",
    );
  });

  test("no title opens or closes a field", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string(), (title, id) => {
        const entry = bibtex({ ...citation, title, id });
        let depth = 0;
        // BibTeX counts every brace, escaped or not.
        for (const [brace] of entry.matchAll(/[{}]/g)) {
          depth += brace === "{" ? 1 : -1;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
        expect(entry).toMatch(/^@misc\{[A-Za-z0-9-]+,\n/);
        expect(entry.trimEnd().split("\n")).toHaveLength(10);
      }),
    );
  });
});

describe("cslJson", () => {
  test("is a list of one item with the fields of csl-data.json", () => {
    const text = cslJson(citation);
    expect(JSON.parse(text)).toEqual([
      {
        id: "dimline-ir-telegram-r17",
        type: "webpage",
        title: "Telegram in Iran",
        "container-title": "Dimline",
        author: [{ literal: "Dimline" }],
        issued: { "date-parts": [[2026, 11, 5]] },
        accessed: { "date-parts": [[2026, 11, 22]] },
        version: "17",
        note: "Dataset revision 17, regime@1. Range: 6 Oct 2015 to 27 Oct 2015.",
        URL: "https://example.org/ir/telegram?from=2015-10-06&to=2015-10-27",
        language: "en",
      },
    ]);
    expect(text).toContain('"date-parts": [[2026, 11, 5]]');
  });

  test("any title comes back as it was", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (title) => {
        expect(JSON.parse(cslJson({ ...citation, title }))[0].title).toBe(title);
      }),
    );
  });
});
