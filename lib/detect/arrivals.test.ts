import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { DAY } from "../model/interval.ts";
import type { Series } from "../model/series.ts";
import { arrivals } from "./arrivals.ts";
import { drawnSeries } from "./drawn-series.ts";

const start = Date.parse("2012-01-01T00:00:00Z");

function detect(series: readonly Series[], service = "tor") {
  const {
    episodes,
    surges = [],
    series: reports,
  } = arrivals.detect({
    country: "IR",
    service,
    provenance: "measured",
    series,
    companions: [],
    until: Math.max(...series.map(({ points }) => points.at(-1)!.time + DAY)),
    timeZone: "Asia/Tehran",
  });
  return { episodes, surges, reports };
}

/** Users by the day, drawn as text; without a range unless given as shares of the usual thousand. */
function users(text: string, range: readonly [number, number] | null = null): Series {
  const series = drawnSeries(text, {
    start,
    step: DAY,
    duration: DAY,
    metric: "users",
    network: null,
    noise: 0.15,
  });
  if (range === null) return series;
  return {
    ...series,
    points: series.points.map((point) => ({ ...point, lower: range[0], upper: range[1] })),
  };
}

const day = (time: number) => (time - start) / DAY;

describe("falls of a tool of circumvention", () => {
  test("a month at a third: possible interference, told in days, never surer than a count of people can be", () => {
    const { episodes, surges } = detect([users("1000*90 330*30 1000*60")]);
    expect(surges).toEqual([]);
    expect(episodes).toHaveLength(1);
    const [phase] = episodes[0]!.phases;
    expect(phase).toMatchObject({ kind: "throttling", affectedShare: null, confidence: 0.95 });
    expect(phase!.severity).toBeCloseTo(0.33, 1);
    expect(Math.abs(day(phase!.start.best) - 90)).toBeLessThanOrEqual(1);
    expect(Math.abs(day(phase!.end!.best) - 120)).toBeLessThanOrEqual(1);
    // A day's figure cannot see hours.
    for (const bound of [phase!.start, phase!.end!])
      expect(bound.latest - bound.earliest).toBeGreaterThanOrEqual(DAY);
    expect(phase!.evidence).toMatchObject([{ metric: "users", observations: 30, unit: "users" }]);
    expect(phase!.contributions!.length).toBeGreaterThan(20);
  });

  test("almost nobody left is called a block, with the share that is missing", () => {
    const [phase] = detect([users("1000*90 50*20 1000*60")]).episodes[0]!.phases;
    expect(phase!.kind).toBe("block");
    expect(phase!.severity).toBeCloseTo(0.95, 1);
  });

  test("half a year of it does not become usual, and what lasts at the end goes on", () => {
    const { episodes } = detect([users("1000*90 300*180")]);
    expect(episodes).toMatchObject([{ ongoing: true, end: null }]);
  });

  test("more than a year of it becomes usual: it had not ended by then, and what came after is not known", () => {
    const series = users("1000*90 300*500");
    const { end } = detect([series]).episodes[0]!;
    expect(day(end!.best)).toBeGreaterThan(90 + 360);
    expect(end!.earliest).toBe(end!.best);
    expect(end!.latest).toBe(series.points.at(-1)!.time + DAY);
  });

  test("three days are enough where the published range says so, and are not without it", () => {
    const text = "1000*90 550*3 1000*60";
    expect(detect([users(text, [700, 1400])]).episodes).toHaveLength(1);
    expect(detect([users(text, [100, 2000])]).episodes).toEqual([]);
  });

  test("of a service that is no such tool nothing is said", () => {
    expect(detect([users("1000*90 330*30 1000*60")], "telegram").episodes).toEqual([]);
  });
});

describe("people arriving", () => {
  test("a surge, and its ebb, are no interference", () => {
    const { episodes, surges } = detect([users("1000*90 1500 2500 4000 5000*60 3000*40 2000*40 1300*40")]);
    expect(episodes).toEqual([]);
    expect(surges).toHaveLength(1);
    expect(surges[0]).toMatchObject({ service: "tor", end: { best: expect.any(Number) } });
    expect(Math.abs(day(surges[0]!.start.best) - 91)).toBeLessThanOrEqual(2);
    expect(surges[0]!.baseline).toBeGreaterThan(900);
    expect(surges[0]!.baseline).toBeLessThan(1100);
    expect(surges[0]!.peak).toBeGreaterThan(4500);
  });

  test("of any service", () => {
    expect(detect([users("1000*90 3000*60")], "telegram").surges).toMatchObject([{ end: null }]);
  });

  test("people who come back after a fall did not arrive", () => {
    expect(detect([users("1000*90 200*60 1000*60")]).surges).toEqual([]);
  });
});

describe("what is neither", () => {
  const quiet: readonly [string, string][] = [
    ["an ordinary year", "1000*365"],
    ["weekends", "(1000*5 750 700)*40"],
    ["slow growth", "1000*30 1050*30 1100*30 1160*30 1220*30 1280*30"],
    ["the last days of months missing", "(1000*27 --*3)*10"],
    ["a hole of a month", "1000*90 --*30 1000*90"],
    ["one bad day", "1000*90 50 1000*90"],
    ["a handful of users", "20*90 4*30 20*60"],
    ["too short a record", "1000*10 200*10"],
  ];
  test.each(quiet)("%s", (_, text) => {
    const { episodes, surges } = detect([users(text)]);
    expect(episodes).toEqual([]);
    expect(surges).toEqual([]);
  });
});

const tor = path.resolve(import.meta.dirname, "../../../shared/data/tor");

function torUsers(country: string): Series {
  const [header, ...lines] = readFileSync(path.join(tor, `${country}.csv`), "utf8")
    .trim()
    .split(/\r?\n/);
  const columns = header!.split(",");
  const points = lines.flatMap((line) => {
    const cells = line.split(",");
    const cell = (name: string) => cells[columns.indexOf(name)]!;
    if (cell("actual_users") === "") return [];
    return [
      {
        time: Date.parse(`${cell("date")}T00:00:00Z`),
        duration: DAY,
        value: Number(cell("actual_users")),
        lower: cell("min_user_range") === "" ? null : Number(cell("min_user_range")),
        upper: cell("max_user_range") === "" ? null : Number(cell("max_user_range")),
        ...{ n: 0, bad: 0, control: null, probe: null },
      },
    ];
  });
  return { ...users("1000"), points };
}

const iso = (time: number) => new Date(time).toISOString().slice(0, 10);

/** Dates of the Tor Project's timeline: 9 February 2012, from February 2013, late July 2014. */
test.skipIf(!existsSync(tor))(
  "users of Tor in Iran: the falls of 2012, 2013 and 2014 (needs ../shared/data)",
  () => {
    const starts = detect([torUsers("ir")]).episodes.map((episode) => iso(episode.start.best));
    expect(starts).toContain("2012-02-09");
    expect(starts.some((one) => one >= "2013-01-20" && one <= "2013-03-15")).toBe(true);
    expect(starts.some((one) => one >= "2014-07-20" && one <= "2014-08-05")).toBe(true);
  },
);

test.skipIf(!existsSync(tor))(
  "users of Tor in Germany and the Netherlands, August 2013: people (a botnet) arriving, and no interference then or since (needs ../shared/data)",
  () => {
    for (const country of ["de", "nl"]) {
      const { episodes, surges } = detect([torUsers(country)]);
      expect(episodes).toEqual([]);
      const surge = surges.find(
        (one) => iso(one.start.best) >= "2013-08-15" && iso(one.start.best) <= "2013-08-31",
      );
      expect(surge!.peak / surge!.baseline).toBeGreaterThan(3);
    }
  },
);
