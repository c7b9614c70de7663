import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { claimAbout } from "../model/claim.ts";
import { DAY, HOUR } from "../model/interval.ts";
import type { Cell } from "../model/series.ts";
import type { Statement } from "../model/statement.ts";
import type { Verdict } from "../model/verdict.ts";
import { buildTimeline, type TimelineInput } from "./build.ts";
import { gravestVerdict } from "./build-said.ts";
import { chooseRange } from "./choose-range.ts";
import { chooseStep } from "./choose-step.ts";
import { exploreRows, pan, selection, zoom } from "./explore-rows.ts";
import { arbitraryFigure, instant } from "./figure.fixture.ts";
import { gather } from "./layout/share-lane.ts";
import { packFigure, unpackFigure } from "./pack.ts";

const start = instant("2024-03-01T00:00Z");
const range = { start, end: start + 10 * DAY };

function cell(given: Partial<Cell>): Cell {
  return {
    country: "IR",
    service: "telegram",
    feature: null,
    metric: "reachability",
    network: "all",
    source: "ooni",
    step: DAY,
    time: start,
    n: 0,
    bad: 0,
    inconclusive: 0,
    values: 0,
    q25: null,
    median: null,
    q75: null,
    probes: null,
    ...given,
  };
}

const input: TimelineInput = {
  title: "Telegram in Iran",
  country: "IR",
  service: "telegram",
  range,
  timeZone: "Asia/Tehran",
  step: DAY,
  episodes: [],
  cells: [],
  seriesReports: [],
  statements: [],
  verdicts: [],
  events: [],
  sources: [{ id: "ooni", name: "OONI", kind: "measured" }],
};

describe("buildTimeline", () => {
  test("of nothing is a figure of nothing", () => {
    const figure = buildTimeline(input);
    expect(figure).toMatchObject({
      simulated: false,
      sources: [],
      levels: [],
      reachability: [],
      coverage: [],
    });
  });

  test("adds counts over sources and parts, and leaves out steps in which nothing could be judged", () => {
    const figure = buildTimeline({
      ...input,
      cells: [
        cell({ n: 10, bad: 1, feature: "app" }),
        cell({ n: 5, bad: 5, feature: "web" }),
        cell({ time: start + DAY, inconclusive: 4 }),
      ],
    });
    expect(figure.reachability).toEqual([{ time: start, n: 15, bad: 6 }]);
    expect(figure.coverage.map((row) => row.observations)).toEqual([15, 4]);
    expect(figure.sources).toEqual(["OONI"]);
  });

  test("takes cells of the figure's own step only: a median of medians is nobody's median", () => {
    const level = { metric: "throughput", values: 4, q25: 1, median: 2, q75: 3 } as const;
    const figure = buildTimeline({
      ...input,
      cells: [cell(level), cell({ ...level, step: HOUR, median: 9 })],
    });
    expect(figure.levels[0]!.rows).toEqual([{ time: start, n: 4, q25: 1, median: 2, q75: 3 }]);
  });

  test("shows one source's levels in a lane and never mixes two", () => {
    const level = { metric: "handshake", q25: 1, median: 2, q75: 3 } as const;
    const figure = buildTimeline({
      ...input,
      cells: [
        cell({ ...level, values: 3, source: "ooni" }),
        cell({ ...level, values: 30, source: "ndt", median: 7, time: start + DAY }),
      ],
    });
    expect(figure.levels).toHaveLength(1);
    expect(figure.levels[0]).toMatchObject({ source: "ndt", rows: [{ median: 7, n: 30 }] });
  });

  test("puts speed before load time before handshake time, and shows two", () => {
    const level = { values: 1, q25: 1, median: 2, q75: 3 };
    const cells = (["handshake", "load", "throughput"] as const).map((metric) => cell({ ...level, metric }));
    expect(buildTimeline({ ...input, cells }).levels.map((lane) => lane.metric.id)).toEqual([
      "throughput",
      "load",
    ]);
    const chosen = buildTimeline({ ...input, cells, metricsToShow: ["handshake"] });
    expect(chosen.levels.map((lane) => lane.metric.id)).toEqual(["handshake"]);
  });

  test("takes baselines from the detector, weighing networks by their observations", () => {
    const report = (network: number, baseline: number | null, observations: number) => ({
      network,
      metric: "throughput" as const,
      feature: null,
      source: "ooni",
      observations,
      period: null,
      baseline,
      spread: null,
      state: "judged",
    });
    const cells = [cell({ metric: "throughput", values: 1, q25: 1, median: 2, q75: 3 })];
    const with_ = (reports: TimelineInput["seriesReports"]) =>
      buildTimeline({ ...input, cells, seriesReports: reports }).levels[0]!.baseline;
    expect(with_([])).toBeNull();
    expect(with_([report(1, null, 50)])).toBeNull();
    // 100, 10 and 1 observations: the middle observation is of the first network.
    expect(with_([report(1, 8, 100), report(2, 20, 10), report(3, 3, 1)])).toBe(8);
  });

  test("says that it is simulated when a source of its cells is", () => {
    const sources = [{ id: "simulated-ooni", name: "Simulated OONI", kind: "simulated" as const }];
    expect(
      buildTimeline({ ...input, sources, cells: [cell({ n: 1, source: "simulated-ooni" })] }).simulated,
    ).toBe(true);
    expect(buildTimeline({ ...input, sources, cells: [] }).simulated).toBe(false);
  });

  test("numbers the statements of the range in the order they were made and counts the others", () => {
    const made = ["2024-03-05", "2024-02-01", "2024-03-02", "2024-04-01"].map((day, index) =>
      said(`s${index}`, day),
    );
    const figure = buildTimeline({ ...input, statements: made });
    expect(figure.said.map(({ id, number }) => [id, number])).toEqual([
      ["s2", 1],
      ["s0", 2],
    ]);
    expect(figure.saidOutside).toEqual({ before: 1, after: 1 });
  });

  test("a statement wears the gravest of its claims' verdicts", () => {
    const statement = said("s", "2024-03-02", 3);
    const verdicts = ["supported", "contradicted", "cannot be tested"].map((value, index) => ({
      claim: `s/${index + 1}`,
      value,
    })) as unknown as Verdict[];
    expect(gravestVerdict(buildTimeline({ ...input, statements: [statement], verdicts }).said[0]!)).toBe(
      "contradicted",
    );
    expect(gravestVerdict(buildTimeline({ ...input, statements: [statement] }).said[0]!)).toBeNull();
  });

  const month = { start: instant("2015-10-01T00:00Z"), end: instant("2015-11-01T00:00Z") };

  test("what is known to the day stands over the middle of the day, to the minute at the minute", () => {
    const marks = (precision: Statement["precision"], day = "2015-10-20") =>
      buildTimeline({ ...input, range: month, statements: [{ ...said("a", day), precision }] }).said.map(
        ({ drawnAt, saidWithin }) =>
          [drawnAt, saidWithin.start, saidWithin.end].map((at) => new Date(at).toISOString().slice(0, 16)),
      );
    expect(marks("day")).toEqual([["2015-10-20T12:00", "2015-10-20T00:00", "2015-10-21T00:00"]]);
    expect(marks("minute")).toEqual([["2015-10-20T00:00", "2015-10-20T00:00", "2015-10-20T00:01"]]);
    expect(marks("about")).toEqual([["2015-10-20T00:00", "2015-10-17T00:00", "2015-10-23T00:00"]]);
    expect(marks("month")).toEqual([["2015-10-16T12:00", "2015-10-01T00:00", "2015-11-01T00:00"]]);
  });

  test("reports of one statement that differ point at each other", () => {
    const statements = [
      said("a", "2015-10-19"),
      { ...said("b", "2015-10-20"), conflictsWith: "a" },
      { ...said("c", "2015-10-21"), conflictsWith: "a" },
      said("d", "2015-10-21"),
    ];
    const found = buildTimeline({ ...input, range: month, statements }).said.map((mark) => [
      mark.id,
      mark.conflicts,
    ]);
    expect(found).toEqual([
      ["a", [2, 3]],
      ["b", [1, 3]],
      ["c", [1, 2]],
      ["d", []],
    ]);
  });
});

function said(id: string, day: string, claims = 0): Statement {
  return {
    id,
    source: "demo",
    country: "IR",
    services: ["telegram"],
    speaker: "A speaker",
    role: null,
    organisation: null,
    side: "government",
    saidAt: instant(`${day}T00:00Z`),
    precision: "day",
    summary: "Something.",
    quote: null,
    language: null,
    translation: null,
    translator: null,
    publications: [],
    conflictsWith: null,
    claims: Array.from({ length: claims }, (_, index) =>
      claimAbout({
        id: `${id}/${index + 1}`,
        kind: "denies-block" as const,
        country: "IR",
        service: "telegram",
      }),
    ),
  };
}

describe("the range to open with", () => {
  const now = instant("2026-01-01T00:00Z");
  const sharp = (iso: string) => ({ earliest: instant(iso), best: instant(iso), latest: instant(iso) });
  const episode = { start: sharp("2015-10-13T12:00Z"), end: sharp("2015-10-20T21:00Z") };
  const none = { episodes: [], statements: [], measured: null, now };

  test("holds the episode, the statements about it and room on both sides, in whole days, and by the hour", () => {
    const statements = ["2015-10-25T00:00Z", "2015-06-01T00:00Z"].map((iso) => ({ saidAt: instant(iso) }));
    const found = chooseRange({ ...none, episodes: [episode], statements });
    expect(new Date(found.start).toISOString()).toBe("2015-10-06T00:00:00.000Z");
    expect(new Date(found.end).toISOString()).toBe("2015-10-28T00:00:00.000Z");
    expect(chooseStep(found, 1e5)).toBe(HOUR);
  });

  test("what others recorded is the range only where nothing was measured or said", () => {
    const reported = [
      { start: instant("2018-04-13T00:00Z"), end: instant("2018-04-15T00:00Z"), ongoing: false },
    ];
    const found = chooseRange({ ...none, reported });
    expect(new Date(found.start).toISOString()).toBe("2018-04-06T00:00:00.000Z");
    expect(new Date(found.end).toISOString()).toBe("2018-04-22T00:00:00.000Z");
    const at = instant("2015-10-20T18:30Z");
    const measured = { start: at, end: at + 1 };
    expect(chooseRange({ ...none, measured, reported })).toEqual(chooseRange({ ...none, measured }));
  });

  test("of one record is a range around it, of none the last four weeks", () => {
    const at = instant("2015-10-20T18:30Z");
    const one = chooseRange({ ...none, measured: { start: at, end: at + 1 } });
    expect(one.start).toBeLessThan(at);
    expect(one.end).toBeGreaterThan(at);
    expect(chooseRange(none)).toEqual({ start: now - 28 * DAY, end: now });
  });

  test.each([
    ["years, by the day", 3650, 1e7, DAY],
    ["weeks with enough tests in an hour, by the hour", 28, 28 * 24 * 6, HOUR],
    ["weeks with fewer, by the day", 28, 28 * 24 * 6 - 1, DAY],
    ["a few days, by the hour however few tests there are", 7, 1, HOUR],
  ])("%s", (_, days, observations, step) => {
    expect(chooseStep({ start: 0, end: days * DAY }, observations)).toBe(step);
  });
});

describe("the way to the browser", () => {
  test("loses no time, no count and no more than a thousandth of a level", () => {
    fc.assert(
      fc.property(arbitraryFigure, (figure) => {
        const arrived = unpackFigure(JSON.parse(JSON.stringify(packFigure(figure))));
        const bare = (of: typeof figure) => ({
          ...of,
          levels: of.levels.map((lane) => lane.rows.map(({ time, n }) => ({ time, n }))),
        });
        // JSON knows no undefined; the figure holds none.
        expect(bare(arrived)).toEqual(JSON.parse(JSON.stringify(bare(figure))));
        for (const [index, lane] of arrived.levels.entries()) {
          for (const [place, row] of lane.rows.entries()) {
            const { median } = figure.levels[index]!.rows[place]!;
            expect(Math.abs(row.median - median)).toBeLessThanOrEqual(median * 1e-3);
          }
        }
      }),
      { numRuns: 60, seed: 11 },
    );
  }, 60_000);

  test("every step has a row, and one that nobody measured holds null and never zero", () => {
    const cells = [cell({ n: 4, bad: 0 }), cell({ n: 4, bad: 2, time: start + 2 * DAY })];
    const rows = exploreRows(buildTimeline({ ...input, cells }));
    expect(rows).toHaveLength(10);
    expect(rows.slice(0, 3).map((row) => row.share)).toEqual([0, null, 0.5]);
    expect(rows[1]).toMatchObject({ n: null, bad: null, observations: null, networks: null });
  });

  test("zooming and moving stay inside the range", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("in", "out", "left", "right"), { maxLength: 40 }), (moves) => {
        let shown = range;
        for (const move of moves) {
          if (move === "in" || move === "out") shown = zoom(shown, move === "in" ? 0.5 : 2, range, HOUR);
          else shown = pan(shown, move === "left" ? -0.5 : 0.5, range);
          expect(shown.start).toBeGreaterThanOrEqual(range.start);
          expect(shown.end).toBeLessThanOrEqual(range.end);
          expect(shown.end - shown.start).toBeGreaterThanOrEqual(4 * HOUR - 1);
        }
      }),
    );
    expect(selection(start + 5 * DAY, start + DAY, range, HOUR)).toEqual({
      start: start + DAY,
      end: start + 5 * DAY,
    });
    expect(selection(start, start + HOUR, range, HOUR)).toBeNull();
  });

  test("gathering bars adds counts and loses none", () => {
    const rows = [0, 1, 2, 3, 7].map((day) => ({ time: start + day * DAY, n: day + 1, bad: 1 }));
    const add = (a: (typeof rows)[0], b: (typeof rows)[0]) => ({
      time: a.time,
      n: a.n + b.n,
      bad: a.bad + b.bad,
    });
    expect(gather(rows, start, 3 * DAY, add)).toEqual([
      { time: start, n: 6, bad: 3 },
      { time: start + 3 * DAY, n: 4, bad: 1 },
      { time: start + 6 * DAY, n: 8, bad: 1 },
    ]);
  });
});
