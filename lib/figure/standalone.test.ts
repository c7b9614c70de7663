import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { arbitraryFigure, emptyFigure, instant, statement } from "../timeline/figure.fixture.ts";
import { standaloneTimelines } from "./standalone.ts";
import { readXml, type XmlElement } from "./xml.fixture.ts";

const october = { start: instant("2015-10-06T00:00Z"), end: instant("2015-10-28T00:00Z") };
const options = {
  width: 1040,
  site: "https://example.org",
  address: "https://example.org/compare?with=ir/telegram&with=tr/telegram",
  licences: ["OONI: CC BY 4.0"],
  revision: 17,
};

function descendants(of: XmlElement): XmlElement[] {
  return [of, ...of.children.flatMap(descendants)];
}

describe("standaloneTimelines", () => {
  test("any figures make one well-formed drawing, with no id twice and every reference inside it", () => {
    fc.assert(
      fc.property(fc.array(arbitraryFigure, { minLength: 2, maxLength: 4 }), (figures) => {
        const svg = standaloneTimelines("Compare", figures, options);
        const root = readXml(svg);
        const ids = descendants(root).flatMap(({ attributes }) => attributes.id ?? []);
        expect(new Set(ids).size).toBe(ids.length);
        for (const [, id] of svg.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id);
        expect(svg).not.toContain("NaN");
      }),
      { numRuns: 25, seed: 20151021 },
    );
  }, 120_000);

  test("says title, each place, range, zones, source, licence, address and what is simulated; the axis says its times at its two ends", () => {
    const figure = { ...emptyFigure(october), said: [statement(1, october.start, "government" as const)] };
    const figures = [
      { ...figure, title: "Telegram in Iran", sources: ["OONI"], timeZone: "Asia/Tehran", simulated: true },
      { ...figure, title: "Telegram in Türkiye", sources: ["IODA"], timeZone: "Europe/Istanbul" },
    ];
    const svg = standaloneTimelines("Compare: two places", figures, options);
    for (const words of [
      "Compare: two places",
      "Telegram in Iran",
      "Telegram in Türkiye",
      "6 October 2015",
      "Asia/Tehran",
      "Europe/Istanbul",
      "OONI, IODA",
      "OONI: CC BY 4.0",
      "with=ir/telegram&amp;with=tr/telegram",
      "revision 17",
      "These measurements are simulated.",
    ])
      expect(svg).toContain(words);
    const ticks = (drawing: string) => drawing.match(/class="tl-tick"/g)?.length ?? 0;
    expect(ticks(svg)).toBeGreaterThan(0);
    expect(ticks(svg)).toBe(ticks(standaloneTimelines("One", figures.slice(0, 1), options)));
  });

  test("no figure is an error of the caller", () => {
    expect(() => standaloneTimelines("Nothing", [], options)).toThrow(RangeError);
  });
});
