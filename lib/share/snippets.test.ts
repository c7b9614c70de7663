import { describe, expect, test } from "vitest";
import { readXml } from "../figure/xml.fixture.ts";
import { oembedDocument, oembedXml } from "./oembed.ts";
import { frameSnippet, imageSnippet } from "./snippets.ts";

const hostile = `"><script>alert('1')</script>&`;

describe("frameSnippet", () => {
  test("is one frame, sandboxed and without permission to run a script", () => {
    expect(
      frameSnippet({ src: "https://example.org/embed/ir/telegram", title: "Telegram in Iran", height: 900 }),
    ).toBe(
      '<iframe src="https://example.org/embed/ir/telegram" title="Telegram in Iran" width="100%" height="900" loading="lazy" referrerpolicy="no-referrer" sandbox="allow-popups allow-popups-to-escape-sandbox" style="border:0"></iframe>',
    );
  });

  test("takes hostile words as words", () => {
    const frame = readXml(frameSnippet({ src: `https://example.org/${hostile}`, title: hostile, height: 1 }));
    expect(frame.name).toBe("iframe");
    expect(frame.children).toEqual([]);
  });
});

describe("imageSnippet", () => {
  test("is a picture that says what it shows and leads to its page", () => {
    expect(
      imageSnippet({
        src: "https://example.org/figures/ir/telegram.png?width=1600&theme=dark",
        page: "https://example.org/ir/telegram",
        alt: "Slowed.",
      }),
    ).toBe(
      '<a href="https://example.org/ir/telegram"><img src="https://example.org/figures/ir/telegram.png?width=1600&amp;theme=dark" alt="Slowed." loading="lazy" style="max-width:100%;height:auto"></a>',
    );
  });

  test("takes hostile words as words", () => {
    const html = imageSnippet({ src: hostile, page: hostile, alt: hostile });
    expect(html.match(/</g)).toHaveLength(3);
  });
});

describe("oEmbed", () => {
  const document = oembedDocument({
    title: hostile,
    site: "https://example.org",
    width: 720,
    height: 900,
    html: frameSnippet({
      src: "https://example.org/embed/ir/telegram",
      title: hostile,
      width: 720,
      height: 900,
    }),
    thumbnail: { url: "https://example.org/cards/ir/telegram.png", width: 1200, height: 630 },
  });

  test("holds what the specification asks of the type rich (section 2.3.4.4)", () => {
    expect(document).toMatchObject({ version: "1.0", type: "rich", width: 720, height: 900 });
    for (const name of ["html", "thumbnail_url", "thumbnail_width", "thumbnail_height"])
      expect(document).toHaveProperty(name);
  });

  test("is well-formed as XML, its HTML escaped", () => {
    const root = readXml(oembedXml(document).replace(' standalone="yes"', ""));
    expect(root.name).toBe("oembed");
    expect(root.children.map(({ name }) => name)).toEqual(Object.keys(document));
    for (const child of root.children) expect(child.children).toEqual([]);
  });
});
