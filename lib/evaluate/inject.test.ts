import { describe, expect, test } from "vitest";
import { DAY, HOUR, lengthOf } from "../model/interval.ts";
import { randomFrom } from "../simulate/random.ts";
import { type Background, point, within } from "./background.ts";
import { generatedSources, recordedSource, sourcesFor } from "./background-source.ts";
import { buildTrial } from "./build-trial.ts";
import { evaluationCells } from "./cells.ts";
import { addLogNoise, injectBlock, injectThrottle, thin } from "./inject.ts";

const start = Date.UTC(2021, 0, 4);
const period = { start, end: start + 100 * DAY };
const flat = Array.from({ length: 4800 }, (_, i) => point(start + i * 0.5 * HOUR, { value: 100, n: 1 }));
const stretch = { start: start + 10 * DAY, end: start + 60 * DAY };

describe("injection", () => {
  test("slows the share it is told, by the factor it is told, inside the stretch only", () => {
    const slowed = injectThrottle(randomFrom("a"), flat, "throughput", [stretch], 0.2, 0.35);
    const inside = within(slowed, stretch);
    expect(new Set(inside.map((one) => one.value))).toEqual(new Set([100, 20]));
    // 2,400 tests: a binomial share of .35 has a standard deviation of .0097; four of them either way.
    expect(inside.filter((one) => one.value === 20).length / inside.length).toBeCloseTo(0.35, 1);
    expect(
      slowed
        .filter((one) => one.time < stretch.start || one.time >= stretch.end)
        .every((one) => one.value === 100),
    ).toBe(true);
  });
  test("makes delays longer, and leaves the control alone", () => {
    const delays = [point(start + 20 * DAY, { value: 100, control: 50 })];
    expect(injectThrottle(randomFrom("a"), delays, "handshake", [stretch], 0.2, 1)).toEqual([
      point(start + 20 * DAY, { value: 500, control: 50 }),
    ]);
  });
  test("a full block fails every try, a partial one its share", () => {
    const tries = flat.map((one) => ({ ...one, value: null, n: 4 }));
    expect(
      within(injectBlock(randomFrom("a"), tries, [stretch], 1), stretch).every((one) => one.bad === 4),
    ).toBe(true);
    const partial = within(injectBlock(randomFrom("a"), tries, [stretch], 0.6), stretch);
    const failing = partial.reduce((sum, one) => sum + one.bad, 0) / (4 * partial.length);
    expect(failing).toBeGreaterThan(0.56);
    expect(failing).toBeLessThan(0.64);
  });
  test("thinning leaves about what it says and makes silences longer than chance alone", () => {
    const left = thin(randomFrom("a"), flat, period, 12);
    expect(left.length / 100).toBeGreaterThan(10.5);
    expect(left.length / 100).toBeLessThan(13.5);
  });
  test("noise has the spread it says and no bias in the logarithm", () => {
    const logs = addLogNoise(randomFrom("a"), flat, 0.8).map((one) => Math.log(one.value! / 100));
    const mean = logs.reduce((a, b) => a + b, 0) / logs.length;
    const spread = Math.sqrt(logs.reduce((sum, log) => sum + (log - mean) ** 2, 0) / logs.length);
    expect(Math.abs(mean)).toBeLessThan(0.05);
    expect(Math.abs(spread - 0.8)).toBeLessThan(0.04);
  });
});

describe("trials", () => {
  const sources = generatedSources();
  const cells = evaluationCells();
  test("the same cell and number give the same trial, another number another", () => {
    const cell = cells.find(({ id }) => id === "throttle-7d-x33-share100-12aday-noise80")!;
    expect(buildTrial(cell, 3, sources)).toEqual(buildTrial(cell, 3, sources));
    expect(buildTrial(cell, 4, sources).truth).not.toEqual(buildTrial(cell, 3, sources).truth);
  });
  test("every cell can be built, in time order, with its truth inside the data", () => {
    for (const cell of cells) {
      const trial = buildTrial(cell, 0, sources);
      const { points } = trial.input.series[0]!;
      expect(points.length, cell.id).toBeGreaterThan(20);
      for (let i = 1; i < points.length; i++)
        expect(points[i]!.time).toBeGreaterThanOrEqual(points[i - 1]!.time);
      for (const { interval } of trial.truth) {
        expect(interval.start, cell.id).toBeGreaterThan(points[0]!.time);
        expect(interval.end, cell.id).toBeLessThan(trial.input.until);
      }
    }
  });
  test("ids of cells are unique, also with the whole grid, and every target but bounds and speed has one", () => {
    const all = evaluationCells(true);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(all.length).toBeGreaterThan(900);
    expect(new Set(cells.map(({ target }) => target))).toEqual(
      new Set([
        "throttle-week",
        "throttle-week-half",
        "throttle-day",
        "block-two-hours",
        "mixture",
        "nightly",
        "false-episodes",
        null,
      ]),
    );
  });
  test("a short block lies where there are tests enough to see it", () => {
    const cell = cells.find(({ id }) => id === "block-2h-fail100-96aday")!;
    for (let number = 0; number < 5; number++) {
      const trial = buildTrial(cell, number, sources);
      const [injected] = trial.truth;
      expect(lengthOf(injected!.interval)).toBe(2 * HOUR);
      const inside = within(trial.input.series[0]!.points, injected!.interval);
      expect(inside.length).toBeGreaterThanOrEqual(6);
      expect(inside.every((one) => one.bad === one.n)).toBe(true);
    }
  });
  test("a shutdown silences the service and everything beside it", () => {
    const cell = cells.find(({ id }) => id === "quiet-shutdown-speed")!;
    const trial = buildTrial(cell, 0, sources);
    const [{ interval }] = trial.truth as [(typeof trial.truth)[number]];
    expect(within(trial.input.series[0]!.points, interval)).toEqual([]);
    for (const { hours } of trial.input.companions)
      expect(hours.some(({ time }) => time >= interval.start && time + HOUR <= interval.end)).toBe(false);
  });
  test("recorded backgrounds come before generated ones where they are dense enough", () => {
    const line: Background = {
      id: "line",
      origin: "recorded",
      metric: "throughput",
      timeZone: "UTC",
      period,
      points: flat,
    };
    const all = [recordedSource("speed", line), ...sources];
    expect(sourcesFor(all, "speed", 48).map(({ id }) => id)).toEqual(["line"]);
    expect(sourcesFor(all, "speed", 96).map(({ id }) => id)).toEqual(["generated-speed"]);
    expect(() => sourcesFor([], "speed", 12)).toThrow(RangeError);
  });
});
