import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryFigure, band, emptyFigure, instant, statement } from "../timeline/figure.fixture.ts";
import type { TimelineFigure } from "../timeline/model.ts";
import { CARD_HEIGHT, CARD_WIDTH, type CardOptions, card } from "./card.ts";
import { readXml, type XmlElement } from "./xml.fixture.ts";

const october = { start: instant("2015-10-06T00:00Z"), end: instant("2015-10-28T00:00Z") };

function drawn(options: Partial<CardOptions>): string {
  return card({
    headline: "Telegram in Iran was slowed.",
    kicker: "Telegram in Iran",
    figures: [],
    simulated: false,
    host: "example.org",
    ...options,
  });
}

function descendants(of: XmlElement): XmlElement[] {
  return [of, ...of.children.flatMap(descendants)];
}

function boxes(svg: string): { left: number; right: number; top: number; bottom: number }[] {
  return descendants(readXml(svg)).flatMap(({ name, attributes }) => {
    if (name !== "rect" || attributes.class === undefined || attributes.class.startsWith("tl-ground"))
      return [];
    const [left = 0, top = 0, width = 0, height = 0] = [
      attributes.x,
      attributes.y,
      attributes.width,
      attributes.height,
    ].map((text) => Number(text ?? 0));
    return [{ left, right: left + width, top, bottom: top + height }];
  });
}

describe("card", () => {
  test("any figure makes a well-formed card with every mark on it", () => {
    fc.assert(
      fc.property(arbitraryFigure, fc.string({ unit: "grapheme", maxLength: 400 }), (figure, headline) => {
        const svg = drawn({ figures: [figure], headline });
        expect(readXml(svg).attributes).toMatchObject({
          width: String(CARD_WIDTH),
          height: String(CARD_HEIGHT),
        });
        expect(svg).not.toContain("NaN");
        for (const box of boxes(svg)) {
          expect(box.left).toBeGreaterThanOrEqual(0);
          expect(box.right).toBeLessThanOrEqual(CARD_WIDTH + 0.1);
          expect(box.bottom).toBeLessThanOrEqual(CARD_HEIGHT + 0.1);
        }
      }),
      { numRuns: 60, seed: 20151021 },
    );
  }, 60_000);

  test("says that measurements are simulated, and only then", () => {
    expect(drawn({ simulated: true })).toContain("SIMULATED MEASUREMENTS");
    expect(drawn({ simulated: false })).not.toContain("SIMULATED");
    expect(drawn({ simulated: false })).toContain("example.org");
  });

  test("a range that nobody measured is not drawn as quiet", () => {
    const svg = drawn({ figures: [emptyFigure(october)] });
    expect(svg).toContain("nobody measured in this range");
    expect(svg).not.toContain(`class="tl-level"`);
  });

  test("a gap leaves the line broken", () => {
    const figure: TimelineFigure = {
      ...emptyFigure(october),
      step: 3_600_000,
      reachability: [0, 1, 2, 9, 10].map((hour) => ({
        time: october.start + hour * 3_600_000,
        n: 10,
        bad: 1,
      })),
    };
    const line = /d="([^"]+)" class="tl-level"/.exec(drawn({ figures: [figure] }))![1]!;
    expect(line.match(/M/g)).toHaveLength(2);
  });

  test("two dark hours in ten years can still be seen", () => {
    const decade = { start: instant("2010-01-01T00:00Z"), end: instant("2020-01-01T00:00Z") };
    const svg = drawn({
      figures: [{ ...emptyFigure(decade), bands: [band("block", "2015-10-20T15:00Z", "2015-10-20T17:00Z")] }],
    });
    expect(Number(/width="([\d.]+)" [^>]*class="tl-fill-block"/.exec(svg)![1])).toBeGreaterThanOrEqual(7);
  });

  test("statements of one hour stand side by side, inside the card", () => {
    const figure = {
      ...emptyFigure(october),
      said: Array.from({ length: 40 }, (_, index) => statement(index + 1, october.end - 1, "government")),
    };
    const xs = [...drawn({ figures: [figure] }).matchAll(/<circle cx="([\d.]+)"/g)].map((match) =>
      Number(match[1]),
    );
    const sorted = [...xs].sort((a, b) => a - b);
    expect(sorted.length).toBeGreaterThan(20);
    expect(sorted.at(-1)! + 13).toBeLessThanOrEqual(CARD_WIDTH);
    for (const [index, x] of sorted.entries())
      if (index > 0) expect(x - sorted[index - 1]!).toBeGreaterThanOrEqual(26);
  });

  test("compared timelines stand in rows of their own, each with its title, and nothing found is not nobody measured", () => {
    const figures = [
      {
        ...emptyFigure(october),
        title: "Telegram in Iran",
        bands: [band("block", "2015-10-20T15:00Z", "2015-10-20T17:00Z")],
      },
      {
        ...emptyFigure(october),
        title: "Telegram in Türkiye",
        coverage: [{ time: october.start, observations: 40, networks: 3 }],
      },
      { ...emptyFigure(october), title: "Telegram in Iraq" },
    ];
    const svg = drawn({ figures, headline: "Compare" });
    const at = (words: string) => Number(new RegExp(`y="([\\d.]+)"[^>]*>${words}<`).exec(svg)![1]);
    expect(at("Telegram in Iran")).toBeLessThan(at("Telegram in Türkiye"));
    expect(at("Telegram in Türkiye")).toBeLessThan(at("Telegram in Iraq"));
    expect(svg.match(/class="tl-fill-block"/g)).toHaveLength(1);
    expect(svg.match(/Nobody measured, so/g)).toHaveLength(1);
    for (const box of boxes(svg)) expect(box.bottom).toBeLessThanOrEqual(CARD_HEIGHT + 0.1);
  });

  test("a headline too long for the card is cut with an ellipsis, never squeezed out of it", () => {
    const svg = drawn({ headline: "word ".repeat(300), figures: [emptyFigure(october)] });
    expect(svg).toContain("…");
    const ys = [...svg.matchAll(/y="([\d.]+)" class="tl-card-headline/g)].map((match) => Number(match[1]));
    expect(Math.max(...ys)).toBeLessThan(CARD_HEIGHT / 2);
  });

  test.each([`</text><script>alert(1)</script>`, `"><image href="https://example.com/x"/>`, `\u0000\ud800`])(
    "takes hostile words as words: %j",
    (words) => {
      const svg = drawn({ headline: words, kicker: words, host: words });
      const names = descendants(readXml(svg)).map(({ name }) => name);
      expect(names).not.toContain("script");
      expect(names).not.toContain("image");
    },
  );
});
