import { DAY, type Duration, HOUR, type Interval } from "../model/interval.ts";
import { verdictValues } from "../model/verdict.ts";
import { chooseStep } from "./choose-step.ts";
import { band, emptyFigure, instant, record, statement } from "./figure.fixture.ts";
import type { Band, CoverageRow, LevelRow, ReachabilityRow, TimelineFigure } from "./model.ts";

const longNames = [
  "Deputy Minister for Digital Transformation, Telecommunications and the Information Society of the Republic",
  "سخنگوی کارگروه تعیین مصادیق محتوای مجرمانهٔ وزارت ارتباطات و فناوری اطلاعات جمهوری اسلامی",
  "Федеральная служба по надзору в сфере связи, информационных технологий и массовых коммуникаций",
];

/** Figures at the ends of what can be asked of one, each as it might come out of the database. */
export const extremes: Readonly<Record<string, TimelineFigure>> = {
  "ten years": {
    ...measured("2014-01-01T00:00Z", "2024-01-01T00:00Z"),
    bands: [
      band("throttling", "2015-10-13T12:00Z", "2015-10-20T19:00Z"),
      band("block", "2015-10-20T19:00Z", "2015-10-20T21:00Z"),
      band("block", "2018-04-30T00:00Z", "2020-06-18T00:00Z"),
      {
        ...band("throttling", "2022-09-21T00:00Z", "2022-09-22T00:00Z"),
        end: null,
        seenUntil: instant("2023-08-01T00:00Z"),
      },
    ],
    said: said(14, "2014-06-01T00:00Z", "2023-06-01T00:00Z"),
  },
  "ten hours": {
    ...measured("2015-10-20T12:00Z", "2015-10-20T22:00Z"),
    bands: [uncertain(band("block", "2015-10-20T15:50Z", "2015-10-20T18:10Z"), HOUR / 2)],
    said: said(3, "2015-10-20T16:30Z", "2015-10-20T21:30Z"),
    events: [
      {
        id: "e1",
        title: "Messages are not delivered",
        kind: "article",
        period: hours("2015-10-20T16:00Z", 2),
      },
    ],
  },
  "one record": {
    ...emptyFigure(days("2023-03-01T00:00Z", 30)),
    reported: [record(1, instant("2023-03-09T00:00Z"), instant("2023-03-11T00:00Z"))],
  },
  "one statement": {
    ...emptyFigure(days("2023-03-01T00:00Z", 30)),
    said: said(1, "2023-03-14T00:00Z", "2023-03-15T00:00Z"),
  },
  none: emptyFigure(days("2023-03-01T00:00Z", 30)),
  "a hundred statements in a month": {
    ...measured("2024-08-01T00:00Z", "2024-09-01T00:00Z"),
    bands: [band("block", "2024-08-08T00:00Z", "2024-08-19T00:00Z")],
    said: said(100, "2024-08-01T00:00Z", "2024-09-01T00:00Z"),
  },
  "very long names": {
    ...measured("2024-08-01T00:00Z", "2024-09-01T00:00Z"),
    title:
      "Комментарии под прямыми трансляциями государственного видеохостинга по требованию in Papua New Guinea",
    sources: ["An Observatory of Networks, Exchanges and Undersea Cables (University of Somewhere Far Away)"],
    said: said(6, "2024-08-04T00:00Z", "2024-08-29T00:00Z").map((mark, index) => ({
      ...mark,
      speaker: longNames[index % longNames.length]!,
    })),
    events: [
      {
        id: "e1",
        title: `The High Court hears a petition that ${"was adjourned and ".repeat(9)}was dismissed`,
        kind: "court",
        period: hours("2024-08-25T00:00Z", 240),
      },
      {
        id: "e2",
        title: "Unaufschiebbarkeitsbescheinigungsverfahrensordnungsänderungsgesetz",
        kind: "law",
        period: hours("2024-08-02T00:00Z", 1),
      },
    ],
  },
  "forty episodes": {
    ...measured("2023-01-01T00:00Z", "2024-01-01T00:00Z"),
    bands: Array.from({ length: 40 }, (_, index) => {
      const start = instant("2023-01-04T00:00Z") + index * 9 * DAY;
      const length = [2 * HOUR, DAY, 6 * DAY, 21 * DAY][index % 4]!;
      const kind = (["block", "throttling", "shutdown", "throttling"] as const)[index % 4]!;
      return {
        ...band(kind, new Date(start).toISOString(), new Date(start + length).toISOString()),
        episode: `ir-telegram-${index}`,
        networks: index % 3 === 0 ? [33771 + index] : [1, 2],
        confidence: [0.95, 0.8, 0.5][index % 3]!,
        severity: kind === "throttling" ? 0.2 + (index % 5) / 10 : null,
      };
    }),
  },
  "pins and events crowded": {
    ...measured("2024-08-01T00:00Z", "2024-09-01T00:00Z"),
    notes: Array.from({ length: 20 }, (_, index) => ({
      id: `n${index}`,
      number: index + 1,
      title: "A note",
      period: hours(new Date(instant("2024-08-02T00:00Z") + ((index * index) % 28) * DAY).toISOString(), 30),
    })),
    events: Array.from({ length: 25 }, (_, index) => ({
      id: `e${index}`,
      title: `Protest number ${index} in the capital and elsewhere`,
      kind: "protest",
      period: hours(
        new Date(instant("2024-08-02T00:00Z") + ((index * 7) % 27) * DAY).toISOString(),
        1 + (index % 4) * 40,
      ),
    })),
  },
};

function days(from: string, count: number): Interval {
  return { start: instant(from), end: instant(from) + count * DAY };
}

function hours(from: string, count: number): Interval {
  return { start: instant(from), end: instant(from) + count * HOUR };
}

function uncertain(of: Band, by: Duration): Band {
  const wide = (bound: Band["start"]) => ({
    earliest: bound.best - by,
    best: bound.best,
    latest: bound.best + by,
  });
  return { ...of, start: wide(of.start), end: of.end && wide(of.end), confidence: 0.6 };
}

function said(count: number, from: string, to: string): TimelineFigure["said"] {
  const [start, end] = [instant(from), instant(to)];
  const sides = ["government", "regulator", "platform", "researcher", "government"] as const;
  return Array.from({ length: count }, (_, index) => {
    const at = Math.floor((start + ((end - start) * index) / count) / HOUR) * HOUR;
    return {
      ...statement(index + 1, at, sides[index % sides.length]!),
      claims: [
        {
          id: `s${index + 1}/1`,
          kind: (["denies-interference", "announces-restriction", "asserts-block"] as const)[index % 3]!,
          period: index % 2 === 0 ? { start: at - DAY, end: at + (index % 5) * DAY } : null,
          verdict: verdictValues[index % verdictValues.length]!,
        },
      ],
    };
  });
}

/** With levels that swing about their usual one, a week in the middle in which they fall, and a tenth of the steps missing. */
function measured(from: string, to: string): TimelineFigure {
  const range = { start: instant(from), end: instant(to) };
  const step = chooseStep(range, Number.POSITIVE_INFINITY);
  const levels: LevelRow[] = [];
  const reachability: ReachabilityRow[] = [];
  const coverage: CoverageRow[] = [];
  for (let time = range.start, index = 0; time < range.end; time += step, index++) {
    if ((index * 7919) % 10 === 0) continue;
    const share = (time - range.start) / (range.end - range.start);
    const fallen = share > 0.4 && share < 0.6 ? 0.2 : 1;
    const median = 4e6 * fallen * (1 + 0.5 * Math.sin(index * 1.7) * Math.cos(index * 0.31));
    levels.push({ time, n: 3 + (index % 40), q25: median * 0.7, median, q75: median * 1.4 });
    reachability.push({ time, n: 4 + (index % 20), bad: fallen < 1 ? 3 : 0 });
    coverage.push({ time, observations: 1 + ((index * 31) % 400), networks: 1 + (index % 9) });
  }
  return {
    ...emptyFigure(range),
    step,
    simulated: true,
    sources: ["A source"],
    levels: [
      {
        metric: { id: "throughput", title: "Throughput", unit: "bit/s", bad: "fall" },
        source: "A source",
        feature: null,
        baseline: 4e6,
        rows: levels,
      },
    ],
    reachability,
    coverage,
  };
}
