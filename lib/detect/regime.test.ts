import { expect, test } from "vitest";
import { DAY, HOUR } from "../model/interval.ts";
import type { Series } from "../model/series.ts";
import type { Detection } from "./detector.ts";
import { drawnSeries } from "./drawn-series.ts";
import { regime } from "./regime.ts";

const start = Date.parse("2015-09-21T00:00:00Z");
const at = (days: number, hours = 0) => start + days * DAY + hours * HOUR;

function detect(series: readonly Series[], until?: number, timeZone = "Asia/Tehran"): Detection {
  const last = Math.max(...series.flatMap((one) => one.points.map((point) => point.time + 1)));
  const { country, service, provenance } = series[0]!;
  return regime.detect({
    country,
    service,
    provenance,
    series,
    companions: [],
    until: until ?? last,
    timeZone,
  });
}

/** Twelve tests a day on each of five networks, not at the same moments. */
function networks(texts: readonly string[], noise = 0.6, more: { feature?: string } = {}): Series[] {
  return texts.map((text, index) =>
    drawnSeries(text, {
      start: start + index * 17 * 60_000,
      step: 2 * HOUR,
      network: 100 + index,
      noise,
      seed: index + 1,
      ...more,
    }),
  );
}

test("nothing happens: nothing is found", () => {
  const { episodes, series } = detect(networks(Array.from({ length: 5 }, () => "9*480")));
  expect(episodes).toEqual([]);
  expect(series.map((one) => one.state)).toEqual(Array.from({ length: 5 }, () => "judged"));
  expect(series[0]!.baseline).toBeGreaterThan(8);
  expect(series[0]!.baseline).toBeLessThan(10);
});

test("a week at a quarter of the speed on four of five networks is one national episode", () => {
  const slow = "9*240 2.2*84 9*156";
  const { episodes } = detect(networks([slow, slow, slow, slow, "9*480"]));
  expect(episodes).toHaveLength(1);
  const [episode] = episodes;
  expect(episode!.scope).toBe("national");
  expect(episode!.networks).toEqual([100, 101, 102, 103]);
  expect(episode!.phases).toHaveLength(1);
  const phase = episode!.phases[0]!;
  expect(phase.kind).toBe("throttling");
  expect(phase.severity).toBeGreaterThan(0.2);
  expect(phase.severity).toBeLessThan(0.3);
  expect(phase.affectedShare).toBeCloseTo(0.8, 5);
  expect(Math.abs(phase.start.best - at(20))).toBeLessThan(2 * HOUR);
  expect(Math.abs(phase.end!.best - at(27))).toBeLessThan(2 * HOUR);
  expect(phase.confidence).toBeGreaterThan(0.99);
  expect(phase.confidence).toBeLessThan(1);
  const stances = phase.evidence.map((row) => `${row.network} ${row.stance}`);
  expect(stances).toEqual(["100 for", "101 for", "102 for", "103 for", "104 against"]);
});

test("a slow week, two dark hours in it, and after them the old speed: one episode of two phases", () => {
  // Levels are missing while nothing connects, as in real records.
  const levels = networks(
    Array.from({ length: 5 }, () => "9*240 2.2*83 -- 9*156"),
    0.6,
    { feature: "web" },
  );
  // Outcomes come every hour; the dark two hours are the last two of the slow week.
  const outcomes = levels.map((one, index) =>
    drawnSeries("ok*646 xx*2 ok*312", {
      start: start + index * 17 * 60_000,
      network: one.network,
      feature: "web",
    }),
  );
  const { episodes } = detect([...levels, ...outcomes]);
  expect(episodes).toHaveLength(1);
  const phases = episodes[0]!.phases;
  expect(phases.map((phase) => phase.kind)).toEqual(["throttling", "block"]);
  const block = phases[1]!;
  expect(Math.abs(block.start.best - at(26, 22))).toBeLessThan(1.5 * HOUR);
  expect(Math.abs(block.end!.best - at(27))).toBeLessThan(1.5 * HOUR);
  expect(block.severity).toBeGreaterThan(0.9);
  expect(episodes[0]!.start).toEqual(phases[0]!.start);
  expect(episodes[0]!.end).toEqual(block.end);
});

test("a gap is never a block, however long", () => {
  const { episodes } = detect([drawnSeries("ok*300 --*200 ok*300", { start })]);
  expect(episodes).toEqual([]);
});

test("silence of one target alone says nothing, also at the end of the data", () => {
  const silent = drawnSeries("ok*400 --*100", { start, network: 1 });
  const going = drawnSeries("ok*500", { start, network: 2 });
  expect(detect([silent, going]).episodes).toEqual([]);
});

test("a bound is never narrower than the gap that the change lies in", () => {
  const { episodes } = detect([drawnSeries("ok*200 --*30 xx*24 --*12 ok*200", { start })]);
  expect(episodes).toHaveLength(1);
  const [episode] = episodes;
  expect(episode!.start.earliest).toBeLessThanOrEqual(start + 199 * HOUR);
  expect(episode!.start.latest).toBeGreaterThanOrEqual(start + 230 * HOUR);
  expect(episode!.end!.earliest).toBeLessThanOrEqual(start + 253 * HOUR);
  expect(episode!.end!.latest).toBeGreaterThanOrEqual(start + 266 * HOUR);
  expect(episode!.start.best).toBeGreaterThan(start + 199 * HOUR);
  expect(episode!.start.best).toBeLessThan(start + 230 * HOUR);
});

test("what still lasts at the end of the data is ongoing", () => {
  const { episodes } = detect([drawnSeries("ok*300 xx*40", { start })]);
  expect(episodes).toHaveLength(1);
  expect(episodes[0]!.ongoing).toBe(true);
  expect(episodes[0]!.end).toBeNull();
  expect(episodes[0]!.phases[0]!.end).toBeNull();
});

test("what lasted when a series fell silent weeks before the end of all data is not called ongoing", () => {
  const { episodes } = detect([drawnSeries("ok*300 xx*40", { start })], start + 60 * DAY);
  expect(episodes[0]!.ongoing).toBe(false);
  expect(episodes[0]!.end).toEqual({
    earliest: start + 339 * HOUR,
    best: start + 339 * HOUR,
    latest: start + 60 * DAY,
  });
});

test("what lasts from the first observation on began before the data", () => {
  const { episodes } = detect([drawnSeries("xx*60 ok*300", { start })]);
  expect(episodes).toHaveLength(1);
  expect(episodes[0]!.beganBeforeData).toBe(true);
  expect(episodes[0]!.start.best).toBe(start);
});

test("one bad test, and one bad test a week, are no episode", () => {
  const { episodes } = detect([
    drawnSeries("ok*200 5/5 ok*200", { start, network: 1 }),
    drawnSeries("(ok*100 xx ok*67)*4", { start, network: 2 }),
  ]);
  expect(episodes).toEqual([]);
});

test("one probe that fails again and again weighs less than many probes", () => {
  const failing = drawnSeries("ok*1800 xx*9 ok*1200", { start, step: HOUR / 6 });
  const byOne = { ...failing, points: failing.points.map((point) => ({ ...point, probe: 7 })) };
  const byMany = { ...failing, points: failing.points.map((point, index) => ({ ...point, probe: index })) };
  const confidence = (series: Series) => detect([series]).episodes[0]?.confidence ?? 0;
  expect(confidence(byMany)).toBeGreaterThan(0.95);
  expect(confidence(byOne)).toBeLessThan(confidence(byMany));
});

test("one probe among five that is slow, or fails, for ten days is no episode", () => {
  const slow = drawnSeries("9*240 (9 9 9 9 0.9)*24 9*240", { start, step: 2 * HOUR, noise: 0.6 });
  const failing = drawnSeries("ok*240 (ok ok ok ok xx)*24 ok*240", { start, step: 2 * HOUR, network: 7 });
  const byFive = (series: Series) => ({
    ...series,
    points: series.points.map((point, index) => ({ ...point, probe: index % 5 })),
  });
  expect(detect([slow]).episodes).toHaveLength(1);
  expect(detect([byFive(slow)]).episodes).toEqual([]);
  expect(detect([byFive(failing)]).episodes).toEqual([]);
});

test("an upgrade is no episode, neither before it nor after it", () => {
  const upgrade = "9*300 25*300";
  expect(detect(networks([upgrade, upgrade, upgrade], 0.6)).episodes).toEqual([]);
});

test("evenings that are slow every evening are no episode", () => {
  // Two hours a token; six at half the speed from 18 to 24 UTC.
  const evenings = "(9*9 4.5*3)*40";
  expect(detect(networks([evenings, evenings, evenings], 0.5)).episodes).toEqual([]);
});

test("a delay that rises is read the other way round", () => {
  const { episodes } = detect([
    {
      ...drawnSeries("100*240 450*84 100*156", { start, step: 2 * HOUR, noise: 0.6 }),
      metric: "load" as const,
    },
  ]);
  expect(episodes).toHaveLength(1);
  expect(episodes[0]!.phases[0]!.severity).toBeGreaterThan(0.17);
  expect(episodes[0]!.phases[0]!.severity).toBeLessThan(0.28);
  const [row] = episodes[0]!.phases[0]!.evidence;
  expect(row!.during! / row!.baseline!).toBeGreaterThan(3.5);
});

test("a third of the tests at a tenth of the speed for ten days: found, though the median hardly moves", () => {
  const { episodes } = detect([
    drawnSeries("9*240 (9 9 0.9)*40 9*240", { start, step: 2 * HOUR, noise: 0.8 }),
  ]);
  expect(episodes).toHaveLength(1);
  const phase = episodes[0]!.phases[0]!;
  expect(phase.kind).toBe("throttling");
  expect(phase.affectedShare).toBeGreaterThan(0.2);
  expect(phase.affectedShare).toBeLessThan(0.6);
  expect(phase.severity).toBeLessThan(0.25);
});

test("a long throttle that does not end does not become the baseline", () => {
  const { episodes } = detect(networks(["9*240 2*720", "9*240 2*720"], 0.6));
  expect(episodes).toHaveLength(1);
  expect(episodes[0]!.ongoing).toBe(true);
  expect(Math.abs(episodes[0]!.start.best - at(20))).toBeLessThan(3 * HOUR);
});

test("a target that is always far slower than its control is throttled from the start", () => {
  const { episodes } = detect([drawnSeries("1*300", { start, step: 2 * HOUR, noise: 0.5, control: 20 })]);
  expect(episodes).toHaveLength(1);
  expect(episodes[0]!.beganBeforeData).toBe(true);
  expect(episodes[0]!.ongoing).toBe(true);
});

test("part of the service: the web is blocked, the app goes on", () => {
  const { episodes } = detect([
    drawnSeries("ok*300 xx*48 ok*300", { start, feature: "web" }),
    drawnSeries("0/5*648", { start, feature: "app" }),
  ]);
  expect(episodes).toHaveLength(1);
  expect(episodes[0]!.phases[0]!.feature).toBe("web");
  const app = episodes[0]!.phases[0]!.evidence.find((row) => row.feature === "app");
  expect(app!.stance).toBe("against");
});

test("a partial block, three of five addresses, is a block", () => {
  const { episodes } = detect([drawnSeries("0/5*300 3/5*48 0/5*300", { start })]);
  expect(episodes).toHaveLength(1);
  expect(episodes[0]!.phases[0]!.severity).toBeCloseTo(0.6, 1);
});

test("exam hours on weekdays for two weeks are one episode with a timetable, and not twenty blocks", () => {
  // Hours of UTC from Monday 2015-09-21 on; Nairobi is three hours ahead.
  const open = "ok*24";
  const exam = "ok*4 xx*3 ok*3 xx*3 ok*11";
  const text = `(${open})*7 ((${exam})*5 (${open})*2)*2 (${open})*9`;
  const { episodes } = detect(
    [drawnSeries(text, { start, network: 1 }), drawnSeries("ok*720", { start, network: 2 })],
    undefined,
    "Africa/Nairobi",
  );
  expect(episodes).toHaveLength(1);
  expect(episodes[0]!.networks).toEqual([1]);
  expect(episodes[0]!.phases).toHaveLength(1);
  const { recurrence, start: from, end } = episodes[0]!.phases[0]!;
  expect(recurrence).toMatchObject({
    days: [1, 2, 3, 4, 5],
    hours: [
      { from: 7, to: 10 },
      { from: 13, to: 16 },
    ],
    timeZone: "Africa/Nairobi",
    missed: [],
    unmeasured: [],
  });
  expect(recurrence!.occurrences).toHaveLength(20);
  expect(from.best).toBe(at(7, 4));
  expect(end!.best).toBe(at(18, 13));
});

test("a network with a timetable of its own is no witness of another's: its failures are elsewhere", () => {
  const narrow = "ok*4 xx*3 ok*3 xx*3 ok*11";
  const wide = "ok*3 xx*14 ok*7";
  const weeks = (day: string) => `(ok*24)*7 ((${day})*5 (ok*24)*2)*2 (ok*24)*9`;
  const { episodes } = detect(
    [
      drawnSeries(weeks(narrow), { start, network: 1 }),
      drawnSeries(weeks(wide), { start, network: 2 }),
      drawnSeries("ok*720", { start, network: 3 }),
    ],
    undefined,
    "Africa/Nairobi",
  );
  const stances = episodes
    .flatMap(({ phases }) => phases)
    .map(({ recurrence, evidence }) => [
      recurrence?.hours.length,
      ...evidence.map(({ network, stance }) => `${network} ${stance}`),
    ]);
  expect(stances.toSorted()).toEqual([
    [1, "1 elsewhere", "2 for", "3 against"],
    [2, "1 for", "2 elsewhere", "3 against"],
  ]);
});

test("occasions of a timetable that nobody measured, or that did not happen, are listed as such", () => {
  const exam = "ok*4 xx*3 ok*17";
  const text = `(ok*24)*7 (${exam})*4 ok*4 --*3 ok*17 (${exam})*2 ok*24 (${exam})*4 (ok*24)*7`;
  const { episodes } = detect([drawnSeries(text, { start })], undefined, "Africa/Nairobi");
  expect(episodes).toHaveLength(1);
  const { recurrence } = episodes[0]!.phases[0]!;
  expect(recurrence!.occurrences).toHaveLength(10);
  expect(recurrence!.unmeasured).toEqual([{ start: at(11, 4), end: at(11, 7) }]);
  expect(recurrence!.missed).toEqual([{ start: at(14, 4), end: at(14, 7) }]);
});

test("users are counted people, not a speed: reported as not judged", () => {
  const { episodes, series } = detect([
    { ...drawnSeries("900*60 90*60", { start, step: DAY, duration: DAY }), metric: "users" as const },
  ]);
  expect(episodes).toEqual([]);
  expect(series[0]!.state).toMatch(/^not judged/);
});

test("the country's connectivity that falls is a shutdown", () => {
  const { episodes } = detect([
    {
      ...drawnSeries("1*240 0.1*60 1*240", {
        start,
        step: 2 * HOUR,
        noise: 0.1,
        network: null,
        service: "internet",
      }),
      metric: "signal" as const,
    },
  ]);
  expect(episodes.map((episode) => [episode.scope, episode.phases[0]!.kind])).toEqual([
    ["national", "shutdown"],
  ]);
});

test("the same input gives the same findings, and the order of the series does not matter", () => {
  const slow = "9*240 2.2*84 9*156";
  const series = networks([slow, slow, slow, "9*480"]);
  const once = JSON.stringify(detect(series));
  expect(JSON.stringify(detect(series))).toBe(once);
  expect(JSON.stringify(detect([...series].reverse()))).toBe(once);
});

test("an error in one series is its state, and the others are judged", () => {
  const broken = { ...drawnSeries("9*300", { start, feature: "app" }), points: [null as never] };
  const good = drawnSeries("ok*300 xx*40 ok*50", { start, feature: "web" });
  expect(() => detect([good])).not.toThrow();
  const found = regime.detect({
    country: "IR",
    service: "telegram",
    provenance: "measured",
    series: [broken, good],
    companions: [],
    until: start + 400 * HOUR,
    timeZone: "Asia/Tehran",
  });
  expect(found.series.map((one) => one.state)).toEqual([expect.stringMatching(/^failed: ./), "judged"]);
  expect(found.episodes).toHaveLength(1);
});
