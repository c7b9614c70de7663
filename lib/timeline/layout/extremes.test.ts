import { describe, expect, test } from "vitest";
import { locales } from "../../i18n/locales.ts";
import { DAY } from "../../model/interval.ts";
import { extremes } from "../extremes.fixture.ts";
import { figureWithin } from "../figure-within.ts";
import { layoutTimeline } from "./layout.ts";
import { expectSound } from "./sound.fixture.ts";

const widths = [320, 360, 680, 1040, 1200];

describe.each(Object.entries(extremes))("%s", (_, figure) => {
  test.each(locales)("is sound in every width, in %s", (locale) => {
    for (const width of widths) expectSound(layoutTimeline(figure, { width, locale }));
  });

  test("is sound in every part of it", () => {
    const { start, end } = figure.range;
    const length = end - start;
    for (const from of [0, 0.37, 0.9]) {
      for (const share of [0.02, 0.3]) {
        const shown = { start: start + from * length, end: Math.min(end, start + (from + share) * length) };
        for (const width of [360, 1040])
          expectSound(layoutTimeline(figureWithin(figure, shown), { width, locale: "fa" }));
      }
    }
  });

  test("keeps its titles and values before the words of the plot in either direction of writing", () => {
    for (const [locale, before] of [
      ["en", true],
      ["fa", false],
    ] as const) {
      const { lanes, plot } = layoutTimeline(figure, { width: 1040, locale });
      for (const { box } of lanes.flatMap(({ texts }) => texts)) {
        if (before) expect(box.right).toBeLessThanOrEqual(plot.left);
        else expect(box.left).toBeGreaterThanOrEqual(plot.right);
      }
    }
  });
});

test("a scale does not change where a part of the figure is looked at", () => {
  const figure = extremes["ten years"]!;
  const { start } = figure.range;
  const heights = [figure, figureWithin(figure, { start, end: start + 90 * DAY })].map((one) => {
    const { box, baseline, ticks } = layoutTimeline(one, { width: 1040, locale: "en" }).levels[0]!;
    return { usual: baseline! - box.top, first: `${ticks[0]!.text.text} ${ticks[0]!.y - box.top}` };
  });
  expect(heights[1]).toEqual(heights[0]);
});
