import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  arbitraryFigure,
  band,
  emptyFigure,
  instant,
  record,
  statement,
} from "../timeline/figure.fixture.ts";
import type { TimelineFigure } from "../timeline/model.ts";
import { renderTimeline } from "./render-timeline.ts";
import { standaloneTimeline } from "./standalone.ts";
import { figureStylesheet } from "./stylesheet.ts";
import { darkTokens } from "./tokens.ts";
import { readXml, type XmlElement } from "./xml.fixture.ts";

const october = { start: instant("2015-10-06T00:00Z"), end: instant("2015-10-28T00:00Z") };

function descendants(of: XmlElement): XmlElement[] {
  return [of, ...of.children.flatMap(descendants)];
}

function withHostileWords(words: string): TimelineFigure {
  return {
    ...emptyFigure(october),
    title: words,
    sources: [words],
    simulated: true,
    bands: [{ ...band("block", "2015-10-20T19:00Z", "2015-10-20T21:00Z"), episode: words }],
    said: [
      {
        ...statement(1, instant("2015-10-20T22:00Z"), "government"),
        id: words,
        speaker: words,
        summary: words,
      },
    ],
    reported: [
      {
        ...record(1, october.start, october.end),
        id: words,
        source: words,
        title: words,
        url: `https://example.org/record?${words}`,
      },
    ],
    events: [{ id: words, title: words, kind: words, period: { start: october.start, end: october.end } }],
  };
}

describe("the SVG of a figure", () => {
  test("is well-formed XML, whatever the figure", () => {
    fc.assert(
      fc.property(arbitraryFigure, (figure) => {
        for (const width of [360, 1040]) {
          expect(readXml(renderTimeline(figure, { width, prefix: "a" })).name).toBe("svg");
        }
        const file = standaloneTimeline(figure, {
          width: 1200,
          site: "https://example.org",
          address: "https://example.org/ir/telegram",
        });
        expect(readXml(file).name).toBe("svg");
      }),
      { numRuns: 60, seed: 20151021 },
    );
  }, 120_000);

  test("a moment known to the month is a line as long as it; one known to the day hides behind its marker on a phone", () => {
    const drawn = (mark: Partial<TimelineFigure["said"][number]>, width = 1040) => {
      const one = { ...statement(1, instant("2015-10-20T00:00Z"), "government"), ...mark };
      return renderTimeline({ ...emptyFigure(october), said: [one] }, { width, prefix: "a" });
    };
    const month = { start: october.start, end: october.end };
    expect(drawn({ precision: "month", saidWithin: month })).toMatch(/class="tl-leader"/);
    expect(drawn({ precision: "month", saidWithin: month })).toContain("1. Speaker 1, October 2015");
    expect(drawn({})).toMatch(/class="tl-leader"/);
    expect(drawn({}, 340)).not.toMatch(/class="tl-leader"/);
    expect(drawn({ precision: "minute" })).not.toMatch(/class="tl-leader"/);
  });

  test("a statement that is reported otherwise says so beside its marker and in its words", () => {
    const figure = {
      ...emptyFigure(october),
      said: [
        { ...statement(1, instant("2015-10-10T00:00Z"), "regulator"), conflicts: [2] },
        { ...statement(2, instant("2015-10-20T00:00Z"), "regulator"), conflicts: [1] },
      ],
    };
    const svg = renderTimeline(figure, { width: 1040, prefix: "a" });
    expect(svg).toContain("Speaker 1 (differs from 2)");
    expect(svg).toContain("Another report of the same statement, number 1, says something else.");
  });

  test.each([
    `</text><script>alert(1)</script>`,
    `"><img src=x onerror=alert(1)>`,
    `' onload='alert(1)`,
    `]]> &lt; & <!-- --> <?php`,
    `\u0000\u0008\ud800 cut`,
    `javascript:alert(1)`,
  ])("takes hostile words as words: %j", (words) => {
    const figure = withHostileWords(words);
    for (const svg of [
      renderTimeline(figure, { width: 1040, prefix: "a" }),
      standaloneTimeline(figure, { width: 1040, site: "https://example.org", address: words }),
    ]) {
      const elements = descendants(readXml(svg));
      expect(elements.filter(({ name }) => /^(script|img|foreignObject)$/i.test(name))).toEqual([]);
      for (const element of elements) {
        for (const [name, value] of Object.entries(element.attributes)) {
          expect(name).not.toMatch(/^on/i);
          if (name === "href")
            expect(value).toMatch(/^(https:\/\/example\.org)?\/(episodes\/|statements\/|record\?)/);
        }
      }
    }
  });

  test("holds no style, no script and no colour of its own outside masks", () => {
    const svg = renderTimeline(withHostileWords("plain"), { width: 1040, prefix: "a" });
    for (const { name, attributes } of descendants(readXml(svg))) {
      expect(["style", "script"]).not.toContain(name);
      expect(attributes.style).toBeUndefined();
      if (attributes.fill !== undefined) expect(attributes.fill).toMatch(/^url\(#a-/);
      expect(attributes.stroke).toBeUndefined();
    }
  });

  test("two figures on a page share no id, and every reference finds its own", () => {
    const ids = ["left", "right"].map((prefix) => {
      const elements = descendants(
        readXml(renderTimeline(withHostileWords("plain"), { width: 1040, prefix })),
      );
      const own = elements.flatMap(({ attributes }) => (attributes.id === undefined ? [] : [attributes.id]));
      const used = elements.flatMap(({ attributes }) =>
        ["fill", "mask", "clip-path"].flatMap(
          (name) => /url\(#(.+)\)/.exec(attributes[name] ?? "")?.[1] ?? [],
        ),
      );
      for (const id of used) expect(own).toContain(id);
      expect(new Set(own).size).toBe(own.length);
      return own;
    });
    expect(ids[0]!.filter((id) => ids[1]!.includes(id))).toEqual([]);
  });

  test("all its marks lead to pages in the reader's language, in the page and in a file", () => {
    const figure = {
      ...emptyFigure(october),
      bands: [{ ...band("block", "2015-10-20T19:00Z", "2015-10-20T21:00Z"), episode: "e" }],
      said: [{ ...statement(1, instant("2015-10-20T22:00Z"), "government"), id: "s" }],
      notes: [{ id: "n", number: 1, period: october, title: "note" }],
    };
    const leadsTo = (svg: string) =>
      descendants(readXml(svg)).flatMap(({ name, attributes: { href } }) => (name === "a" ? [href] : []));
    const paths = ["/fa/episodes/e", "/fa/history/annotation/n", "/fa/statements/s"];
    const options = { width: 1040, locale: "fa" } as const;
    expect(leadsTo(renderTimeline(figure, { ...options, prefix: "a" })).sort()).toEqual(paths);
    const site = "https://example.org";
    expect(leadsTo(standaloneTimeline(figure, { ...options, site, address: "/" })).sort()).toEqual(
      paths.map((path) => site + path),
    );
  });

  test("links a record of others to where it is recorded, in outline and in words", () => {
    const figure = {
      ...emptyFigure(october),
      reported: [record(1, october.start, october.end), { ...record(2, october.start, null), url: null }],
    };
    const elements = descendants(readXml(renderTimeline(figure, { width: 1040, prefix: "a" })));
    const links = elements.filter(({ name }) => name === "a");
    expect(links.map(({ attributes }) => attributes.href)).toEqual(["https://example.org/record"]);
    const outlines = elements.filter(({ attributes }) => attributes.class?.startsWith("tl-reported "));
    expect(outlines.length).toBeGreaterThan(0);
    expect(elements.filter(({ attributes }) => /tl-fill-|tl-band/.test(attributes.class ?? ""))).toEqual([]);
  });

  test("says in its own frame that measurements are simulated, and only then", () => {
    const plain = emptyFigure(october);
    expect(renderTimeline(plain, { width: 360, prefix: "a" })).not.toMatch(/simulated/i);
    const simulated = renderTimeline({ ...plain, simulated: true }, { width: 360, prefix: "a" });
    expect(simulated).toContain(">SIMULATED MEASUREMENTS</text>");
    expect(simulated).toContain("tl-watermark");
  });

  test("statements and bands are links that a reader can follow", () => {
    const elements = descendants(
      readXml(renderTimeline(withHostileWords("plain"), { width: 1040, prefix: "a" })),
    );
    const links = elements.filter(({ name }) => name === "a").map(({ attributes }) => attributes.href);
    expect(links).toEqual(["/episodes/plain", "/statements/plain", "https://example.org/record?plain"]);
  });
});

describe("the style sheet", () => {
  test("stands on the pages as it stands here", async () => {
    await expect(figureStylesheet).toMatchFileSnapshot("../../components/timeline/figure.css");
  });

  test("names every class that a figure uses with a rule, save those that only mark", () => {
    const marking = new Set([
      "tl-link",
      "tl-ink-3",
      "tl-marker",
      "tl-few",
      "tl-edge-throttling",
      "tl-edge-shutdown",
      "tl-band",
      "tl-coverage-4",
    ]);
    fc.assert(
      fc.property(arbitraryFigure, (figure) => {
        const elements = descendants(readXml(renderTimeline(figure, { width: 1040, prefix: "a" })));
        for (const name of elements.flatMap(({ attributes }) => attributes.class?.split(" ") ?? [])) {
          if (!marking.has(name)) expect(figureStylesheet).toContain(`.${name}`);
        }
      }),
      { numRuns: 40, seed: 3 },
    );
  });

  test("knows the night as the site knows it", () => {
    const site = readFileSync(new URL("../../app/tokens.css", import.meta.url), "utf8");
    const night = /prefers-color-scheme: dark\) \{([\s\S]*?)\n\}/.exec(site)![1]!;
    for (const [line] of darkTokens.matchAll(/--[a-z-]+: [^;]+;/g)) expect(night).toContain(line);
  });
});
