import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DAY, HOUR } from "../../model/interval.ts";
import type { Series, SeriesPoint } from "../../model/series.ts";
import { point } from "../background.ts";
import { iodaRatio } from "./ioda-ratio.ts";
import { ooniCusum } from "./ooni-cusum.ts";
import { changesOfMean, pelt } from "./pelt.ts";
import { torInterquartile } from "./tor-interquartile.ts";

const start = Date.UTC(2021, 0, 4);

function series(metric: Series["metric"], points: readonly SeriesPoint[]): Series {
  return {
    country: "ZZ",
    service: "test",
    feature: null,
    network: 1,
    metric,
    source: "test",
    provenance: "simulated",
    points,
  };
}

/** One test an hour, drawn as text: `.` works, `x` is blocked, `-` nobody measured. */
function hours(text: string): Series {
  const marks = text.replaceAll(" ", "");
  const points = [...marks].flatMap((mark, hour) =>
    mark === "-" ? [] : [point(start + hour * HOUR, { n: 1, bad: mark === "x" ? 1 : 0 })],
  );
  return series("reachability", points);
}

/** One value a day. */
function days(values: readonly number[]): Series {
  return series(
    "users",
    values.map((value, day) => point(start + day * DAY, { value, n: 1 }, DAY)),
  );
}

describe("OONI's CUSUM", () => {
  // By hand: a blocked hour adds 1 − 0 − .35 = .65, so that six make 3.9 > 3.5; an open hour in the blocked state
  // adds .7 − 0 − .35 = .35, so that eleven make 3.85 > 3.5. The first state, open, also takes eleven hours.
  const open = ".".repeat(24);
  test("speaks in the sixth blocked hour and ends in the eleventh open one", () => {
    const text = `${open}${"x".repeat(12)}${open}`;
    expect(ooniCusum.detect(hours(text), start + 60 * HOUR)).toMatchObject([
      { kind: "block", interval: { start: start + 29 * HOUR, end: start + 46 * HOUR } },
    ]);
  });
  test("does not see two or five dark hours", () => {
    expect(ooniCusum.detect(hours(`${open}xx${open}`), start + 60 * HOUR)).toEqual([]);
    expect(ooniCusum.detect(hours(`${open}xxxxx${open}`), start + 60 * HOUR)).toEqual([]);
  });
  test("passes over empty hours as if they were not", () => {
    const text = `${open}x-x--x-x-x-x${open}`;
    expect(ooniCusum.detect(hours(text), start + 60 * HOUR)).toMatchObject([
      { interval: { start: start + 35 * HOUR } },
    ]);
  });
  test("forgets over a silence of more than a day: five blocked hours, two days of nothing, one more", () => {
    // 3.25 halves in 48 h; with the next hour it stays below 3.5.
    expect(ooniCusum.detect(hours(`${open}xxxxx${"-".repeat(47)}x${open}`), start + 120 * HOUR)).toEqual([]);
  });
  test("what goes on is cut where the data end", () => {
    expect(ooniCusum.detect(hours(`${open}${"x".repeat(9)}`), start + 40 * HOUR)).toMatchObject([
      { interval: { end: start + 40 * HOUR } },
    ]);
  });
});

describe("the interquartile rule of Tor's users", () => {
  const quiet = Array.from({ length: 30 }, (_, day) => 1000 + 10 * (day % 3));
  test("a fall to a third is an alarm from its first day until a week later, when the week before is as low", () => {
    const values = [...quiet, ...Array.from({ length: 14 }, () => 333)];
    expect(torInterquartile.detect(days(values), start + 44 * DAY)).toMatchObject([
      { kind: "throttling", interval: { start: start + 30 * DAY } },
    ]);
    const [found] = torInterquartile.detect(days(values), start + 44 * DAY);
    expect(found!.interval.end).toBeLessThanOrEqual(start + 37 * DAY);
  });
  test("a rise is none, and neither is a day without a figure", () => {
    expect(torInterquartile.detect(days([...quiet, ...quiet.map((v) => 5 * v)]), start + 60 * DAY)).toEqual(
      [],
    );
    const holed = days(quiet);
    const points = holed.points.filter((_, day) => day !== 20);
    expect(torInterquartile.detect(series("users", points), start + 30 * DAY)).toEqual([]);
  });
});

describe("IODA's ratio", () => {
  const level = (value: number, count: number) => Array.from({ length: count }, () => value);
  const hourly = (values: readonly number[]) =>
    series(
      "signal",
      values.map((value, hour) => point(start + hour * HOUR, { value, n: 1 }, HOUR)),
    );
  test("below .8 of the week's median is an outage, from the first such hour to the first that is not", () => {
    const found = iodaRatio.detect(
      hourly([...level(100, 72), ...level(79, 5), ...level(81, 48)]),
      start + 125 * HOUR,
    );
    expect(found).toMatchObject([{ interval: { start: start + 72 * HOUR, end: start + 77 * HOUR } }]);
  });
  test("a level that stays low for a week is the new normal", () => {
    const found = iodaRatio.detect(hourly([...level(100, 72), ...level(50, 400)]), start + 472 * HOUR);
    expect(found).toMatchObject([{ interval: { start: start + 72 * HOUR, end: start + 240 * HOUR } }]);
  });
  test("single speed tests must fall below a quarter", () => {
    const single = (values: readonly number[]) =>
      series(
        "throughput",
        values.map((value, hour) => point(start + hour * HOUR, { value, n: 1 })),
      );
    expect(iodaRatio.detect(single([...level(100, 72), ...level(30, 48)]), start + 120 * HOUR)).toEqual([]);
    expect(
      iodaRatio.detect(single([...level(100, 72), ...level(20, 10), ...level(100, 9)]), start + 91 * HOUR),
    ).toHaveLength(1);
  });
});

describe("PELT", () => {
  /** All ways to split into stretches of two or more, the cheapest first. */
  function cheapest(values: readonly number[], penalty: number): { cost: number; starts: number[] } {
    const n = values.length;
    const cost = (from: number, to: number) => {
      const part = values.slice(from, to);
      const mean = part.reduce((a, b) => a + b, 0) / part.length;
      return part.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    };
    const solve = (from: number): { cost: number; starts: number[] } => {
      let least = { cost: cost(from, n), starts: [from] };
      for (let to = from + 2; to <= n - 2; to++) {
        const rest = solve(to);
        const total = cost(from, to) + penalty + rest.cost;
        if (total < least.cost - 1e-9) least = { cost: total, starts: [from, ...rest.starts] };
      }
      return least;
    };
    return solve(0);
  }
  const totalCost = (values: readonly number[], starts: readonly number[], penalty: number) =>
    starts.reduce((sum, from, i) => {
      const part = values.slice(from, starts[i + 1] ?? values.length);
      const mean = part.reduce((a, b) => a + b, 0) / part.length;
      return sum + part.reduce((inner, value) => inner + (value - mean) ** 2, 0) + (i > 0 ? penalty : 0);
    }, 0);

  test("finds a split as cheap as the cheapest of all (oracle: every split tried)", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 4, maxLength: 11 }),
        fc.integer({ min: 1, max: 12 }),
        (values, penalty) => {
          const starts = changesOfMean(values, 1, penalty);
          expect(totalCost(values, starts, penalty)).toBeCloseTo(cheapest(values, penalty).cost, 6);
        },
      ),
    );
  });
  test("one step, drawn", () => {
    const values = [0, 0.1, -0.1, 0, 0.1, 5, 5.1, 4.9, 5, 0, 0.1, -0.1, 0];
    expect(changesOfMean(values, 0.1, 3 * Math.log(13))).toEqual([0, 5, 9]);
  });
  test("a slow day is an episode, with its edges midway between the tests around them", () => {
    const points = Array.from({ length: 120 }, (_, hour) =>
      point(start + hour * HOUR, {
        value: (hour >= 48 && hour < 72 ? 2 : 10) * (1 + 0.02 * (hour % 3)),
        n: 1,
      }),
    );
    expect(pelt.detect(series("throughput", points), start + 120 * HOUR)).toMatchObject([
      { kind: "throttling", interval: { start: start + 47.5 * HOUR, end: start + 71.5 * HOUR } },
    ]);
  });
});
