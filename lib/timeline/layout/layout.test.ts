import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Locale } from "../../i18n/locales.ts";
import { arbitraryFigure, band, emptyFigure, instant, record, statement } from "../figure.fixture.ts";
import type { ReportedMark, TimelineFigure } from "../model.ts";
import { layoutTimeline } from "./layout.ts";
import { expectSound } from "./sound.fixture.ts";

const widths = [360, 680, 1040] as const;
const layouts = (figure: TimelineFigure, locale: Locale = "en") =>
  widths.map((width) => layoutTimeline(figure, { width, locale }));

describe("every layout", () => {
  test("keeps its texts apart and everything inside the frame", () => {
    fc.assert(
      fc.property(arbitraryFigure, (figure) => {
        for (const locale of ["en", "fa"] as const)
          for (const layout of layouts(figure, locale)) expectSound(layout);
      }),
      { numRuns: 150, seed: 20151020 },
    );
  }, 120_000);

  test("shows every statement once, alone or in a counted marker", () => {
    fc.assert(
      fc.property(arbitraryFigure, (figure) => {
        for (const layout of layouts(figure)) {
          const shown = layout.said.flatMap((lane) => lane.markers.flatMap((marker) => marker.statements));
          expect([...shown].sort()).toEqual(figure.said.map((mark) => mark.id).sort());
        }
      }),
      { numRuns: 60, seed: 7 },
    );
  }, 120_000);
});

test("every record of others is shown once, alone or in a count", () => {
  fc.assert(
    fc.property(arbitraryFigure, (figure) => {
      for (const { reported } of layouts(figure)) {
        const shown = [
          ...(reported?.bands.map((one) => one.record) ?? []),
          ...(reported?.clusters.flatMap((one) => one.records) ?? []),
        ];
        expect(shown.sort()).toEqual(figure.reported.map((mark) => mark.id).sort());
      }
    }),
    { numRuns: 60, seed: 2016 },
  );
}, 120_000);

describe("what others recorded", () => {
  const range = { start: instant("2018-01-01T00:00Z"), end: instant("2019-01-01T00:00Z") };
  const shown = (marks: readonly ReportedMark[]) =>
    layouts({ ...emptyFigure(range), reported: marks }).map((layout) => {
      expectSound(layout);
      return layout.reported!;
    });
  const april = instant("2018-04-13T00:00Z");
  const week = 7 * 86_400_000;

  test("is named with its number, its source and its kind", () => {
    for (const lane of shown([record(1, april, april + week)])) {
      expect(lane.clusters).toEqual([]);
      expect(lane.bands.map((one) => one.label?.text)).toEqual(["R1 Access Now: block"]);
      expect(lane.bands[0]).toMatchObject({ kind: "block", leftEdge: "sharp", rightEdge: "sharp" });
    }
  });

  test.each([
    ["goes on", { end: null, ongoing: true }, "sharp", "ongoing"],
    ["has no known end", { end: null }, "sharp", "unknown"],
    ["is known roughly", { precision: "about" }, "about", "about"],
    ["reaches beyond the range", { start: range.start - week, end: range.end + week }, "beyond", "beyond"],
  ] as const)("one that %s says so by its edges", (_, given, leftEdge, rightEdge) => {
    for (const lane of shown([{ ...record(1, april, april + week), ...given }]))
      expect(lane.bands).toEqual([expect.objectContaining({ leftEdge, rightEdge })]);
  });

  test("five hundred in a year gather into counts that add up, a long one keeps its shape", () => {
    const long = { ...record(1, range.start, null), ongoing: true };
    const many = Array.from({ length: 499 }, (_, index) =>
      record(
        index + 2,
        range.start + index * 6 * 3_600_000 * 2.9,
        range.start + index * 6 * 3_600_000 * 2.9 + 3_600_000,
      ),
    );
    for (const lane of shown([long, ...many])) {
      expect(lane.bands.map((one) => one.record)).toEqual([long.id]);
      expect(lane.clusters.reduce((sum, one) => sum + one.records.length, 0)).toBe(499);
    }
  });
});

describe("the hard cases", () => {
  test("two hours in two months are four pixels wide and named", () => {
    const figure = {
      ...emptyFigure({ start: instant("2015-09-15T00:00Z"), end: instant("2015-11-15T00:00Z") }),
      bands: [band("block", "2015-10-20T19:00Z", "2015-10-20T21:00Z")],
    };
    for (const layout of layouts(figure)) {
      expect(layout.bands).toHaveLength(1);
      expect(layout.bands[0]).toMatchObject({ widened: true });
      expect(layout.bandLabels[0]!.text.text).toContain("2 h block");
    }
    expect(layouts(figure)[2]!.bandLabels[0]!.text.text).toBe("2 h block, 20 Oct");
  });

  test("on an axis of years a band is named with its year", () => {
    const figure = {
      ...emptyFigure({ start: instant("2010-01-01T00:00Z"), end: instant("2020-01-01T00:00Z") }),
      bands: [band("block", "2015-10-20T19:00Z", "2015-10-20T21:00Z")],
    };
    expect(layouts(figure)[2]!.bandLabels[0]!.text.text).toBe("2 h block, 20 Oct 2015");
  });

  test("numbers of three digits stand inside their markers", () => {
    const start = instant("2024-08-01T00:00Z");
    const figure = {
      ...emptyFigure({ start, end: start + 864e5 * 31 }),
      said: [statement(100, start + 864e5, "media"), statement(288, start + 864e6, "media")],
    };
    for (const layout of layouts(figure)) {
      expectSound(layout);
      for (const { number, radius } of layout.said[0]!.markers)
        expect(number.box.right - number.box.left).toBeLessThanOrEqual(2 * radius);
    }
  });

  test("the week and the two hours that ended it are both named", () => {
    const figure = {
      ...emptyFigure({ start: instant("2015-10-06T00:00Z"), end: instant("2015-10-28T00:00Z") }),
      bands: [
        band("throttling", "2015-10-13T12:00Z", "2015-10-20T19:00Z"),
        band("block", "2015-10-20T19:00Z", "2015-10-20T21:00Z"),
      ],
    };
    for (const layout of layouts(figure)) {
      expectSound(layout);
      expect(layout.bandLabels.map((label) => label.kind).sort()).toEqual(["block", "throttling"]);
      // The block is painted over the week.
      expect(layout.bands.map((mark) => mark.kind)).toEqual(["throttling", "block"]);
    }
  });

  test("a hundred statements in a month gather into counts that add up", () => {
    const start = instant("2024-08-01T00:00Z");
    const end = instant("2024-09-01T00:00Z");
    const figure = {
      ...emptyFigure({ start, end }),
      said: Array.from({ length: 100 }, (_, index) =>
        statement(index + 1, start + Math.floor(((end - start) * index) / 100), "government"),
      ),
    };
    for (const layout of layouts(figure)) {
      expectSound(layout);
      const markers = layout.said[0]!.markers;
      expect(markers.length).toBeLessThan(100);
      expect(markers.reduce((sum, marker) => sum + marker.statements.length, 0)).toBe(100);
      expect(markers.some((marker) => marker.number.text === `×${marker.statements.length}`)).toBe(true);
    }
  });

  test.each([
    ["ten years", "2010-01-01T00:00Z", "2020-01-01T00:00Z", "2010"],
    ["ten hours", "2015-10-20T12:00Z", "2015-10-20T22:00Z", "20 Oct 2015"],
    ["two months over New Year", "2015-12-01T00:00Z", "2016-02-01T00:00Z", "2016"],
  ])("%s have an axis that says when", (_, from, to, expected) => {
    const figure = emptyFigure({ start: instant(from), end: instant(to) });
    for (const layout of layouts(figure)) {
      expectSound(layout);
      expect(layout.axis.ticks.length).toBeGreaterThanOrEqual(2);
      expect(layout.axis.texts.map((text) => text.text).join(" | ")).toContain(expected);
    }
  });

  test("nothing at all says that nobody measured, and never that all was well", () => {
    const figure = emptyFigure({ start: instant("2024-01-01T00:00Z"), end: instant("2024-02-01T00:00Z") });
    for (const layout of layouts(figure)) {
      expectSound(layout);
      expect(layout.notes.map((note) => note.text)).toEqual(["Nobody measured, so nothing can be said"]);
      expect(layout.coverage.gaps).toHaveLength(1);
      expect(layout.coverage.cells).toEqual([]);
    }
  });

  test("a missing step breaks the line instead of falling to zero", () => {
    const start = instant("2024-01-01T00:00Z");
    const day = 86_400_000;
    const rows = [0, 1, 2, 5, 6].map((index) => ({
      time: start + index * day,
      n: 10,
      q25: 90,
      median: 100,
      q75: 110,
    }));
    const figure: TimelineFigure = {
      ...emptyFigure({ start, end: start + 10 * day }),
      levels: [
        {
          metric: { id: "handshake", title: "Handshake time", unit: "ms", bad: "rise" },
          source: "a source",
          feature: null,
          baseline: null,
          rows,
        },
      ],
    };
    for (const layout of layouts(figure)) {
      const [lane] = layout.levels;
      expect(lane!.lines.map((line) => line.length)).toEqual([3, 2]);
      // The same median everywhere, so the same height everywhere: no point at the foot of the lane.
      expect(new Set(lane!.lines.flat().map((point) => point.y.toFixed(6))).size).toBe(1);
    }
  });

  test("a day without tests has no bar, a day without failures has one of no height", () => {
    const start = instant("2024-01-01T00:00Z");
    const day = 86_400_000;
    const figure: TimelineFigure = {
      ...emptyFigure({ start, end: start + 4 * day }),
      reachability: [
        { time: start, n: 20, bad: 10 },
        { time: start + 2 * day, n: 20, bad: 0 },
      ],
    };
    const [lane] = layouts(figure)[2]!.reachability;
    expect(lane!.bars.map(({ n, bad }) => [n, bad])).toEqual([
      [20, 10],
      [20, 0],
    ]);
    expect(lane!.bars[1]!.top).toBe(lane!.box.bottom);
    expect(lane!.bars[0]!.top).toBe((lane!.box.top + lane!.box.bottom) / 2);
  });
});
