import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fieldDifferences } from "./difference.ts";
import { isSafeLink, markdownWords, renderMarkdown } from "./markdown.ts";
import { tidyFields } from "./record.ts";
import { mergeThreeWay } from "./three-way.ts";

const body = fc.dictionary(
  fc.constantFrom("summary", "quote", "claims.1.kind", "claims.10.kind", "claims.2.kind"),
  fc.string(),
);

describe("differences", () => {
  it("tells what came and went, field by field, numbers in their order", () => {
    expect(
      fieldDifferences(
        { a: "1", "claims.10.kind": "x" },
        { b: "2", "claims.10.kind": "y", "claims.2.kind": "z" },
      ),
    ).toEqual([
      { field: "a", before: "1", after: "" },
      { field: "b", before: "", after: "2" },
      { field: "claims.2.kind", before: "", after: "z" },
      { field: "claims.10.kind", before: "x", after: "y" },
    ]);
  });
});

describe("two edits of one version", () => {
  it("takes over what only the other side changed, keeps what was typed here, and tells of both", () => {
    const base = { summary: "one", quote: "q", role: "minister" };
    const theirs = { summary: "theirs", quote: "theirs too" };
    const mine = { summary: "mine", quote: "q", role: "minister" };
    expect(mergeThreeWay(base, theirs, mine)).toEqual({
      merged: { summary: "mine", quote: "theirs too" },
      taken: ["quote", "role"],
      clashes: [{ field: "summary", base: "one", theirs: "theirs", mine: "mine" }],
    });
  });

  it("never loses a field that was changed here", () => {
    fc.assert(
      fc.property(body, body, body, (base, theirs, mine) => {
        const { merged } = mergeThreeWay(base, theirs, mine);
        for (const { field, after } of fieldDifferences(base, mine))
          expect((merged[field] ?? "").replace(/\r\n?/g, "\n").trimEnd()).toBe(after);
      }),
    );
  });

  it("gives the one edit where the other changed nothing", () => {
    fc.assert(
      fc.property(body, body, (base, edit) => {
        expect(tidyFields(mergeThreeWay(base, base, edit).merged)).toEqual(tidyFields(edit));
        expect(tidyFields(mergeThreeWay(base, edit, base).merged)).toEqual(tidyFields(edit));
      }),
    );
  });
});

describe("Markdown", () => {
  it("renders what is allowed", () => {
    expect(renderMarkdown("A **strong** [link](https://example.org) and\n\n- one\n- two")).toBe(
      '<p>A <strong>strong</strong> <a href="https://example.org" rel="noreferrer nofollow ugc">link</a> and</p>\n<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n',
    );
  });

  // Vectors after the OWASP XSS Filter Evasion Cheat Sheet and the CommonMark security notes.
  const tricks = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert(1))",
    "[x](java\tscript:alert(1))",
    "[x](&#106;avascript:alert(1))",
    "[x](data:text/html;base64,PHNjcmlwdD4=)",
    "[x](vbscript:msgbox)",
    "[x](//evil.example/a)",
    "[x](\\\\evil.example)",
    "![x](https://evil.example/pixel.png)",
    '<https://ok.example/"onmouseover=alert(1)>',
    "[a]: javascript:alert(1)\n\n[x][a]",
    '[x](https://ok.example "title" onclick=alert(1))',
    "<svg/onload=alert(1)>",
    "```html\n</code></pre><script>alert(1)</script>\n```",
    "\u202ehidden\u202c",
  ];

  it.each(tricks)("makes nothing that runs or loads of %j", (trick) => {
    const html = renderMarkdown(trick);
    const tags = [...html.matchAll(/<\/?([a-z0-9]+)([^>]*)>/gi)];
    for (const [, tag = "", attributes = ""] of tags) {
      expect(["p", "a", "pre", "code", "em", "strong", "br"]).toContain(tag.toLowerCase());
      if (tag.toLowerCase() !== "a") expect(attributes).not.toMatch(/\bon\w+\s*=|\bsrc\s*=/i);
    }
    for (const [, href = ""] of html.matchAll(/href="([^"]*)"/g)) expect(href).toMatch(/^https?:\/\/[^/]/);
    expect(html).not.toMatch(/[\u202a-\u202e]/);
  });

  it("lets no scheme through but three", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (address) => {
        if (!isSafeLink(address)) return;
        expect(address.trim()).toMatch(/^(?:https?:\/\/|mailto:|#|\/(?!\/))/i);
      }),
    );
  });

  it("gives the words alone", () => {
    expect(markdownWords("A **strong**\n[link](https://example.org)\n\n> quoted `code`")).toBe(
      "A strong link quoted code",
    );
  });
});
