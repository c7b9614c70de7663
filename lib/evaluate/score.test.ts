import { describe, expect, test } from "vitest";
import type { FoundEpisode } from "../detect/detector.ts";
import type { Phase, PhaseKind } from "../model/episode.ts";
import { type Bound, DAY, HOUR } from "../model/interval.ts";
import { type Background, point } from "./background.ts";
import { brierScore, reliabilityTable } from "./calibration.ts";
import { type Finding, findingOf } from "./finding.ts";
import { clockDistance, recurrenceIsRight } from "./recurrence.ts";
import { samplingGap, scoreTrial } from "./score.ts";
import { confusion, summarise } from "./summary.ts";
import { inputOf, type Trial, type TrueEpisode } from "./trial.ts";

const start = Date.UTC(2021, 0, 4);
const at = (hour: number) => start + hour * HOUR;
const stretch = (from: number, to: number) => ({ start: at(from), end: at(to) });

const background: Background = {
  id: "drawn",
  origin: "generated",
  metric: "throughput",
  timeZone: "Africa/Nairobi",
  period: stretch(0, 240),
  points: [],
};

/** Ten days with a test every two hours, and what was injected. */
function trial(truth: readonly TrueEpisode[]): Trial {
  const points = Array.from({ length: 120 }, (_, i) => point(at(2 * i), { value: 1, n: 1 }));
  return {
    cell: "drawn",
    number: 0,
    background: "drawn",
    input: inputOf(background, background.period, points, []),
    truth,
  };
}

function truth(from: number, to: number, given: Partial<TrueEpisode> = {}): TrueEpisode {
  return { kind: "throttling", interval: stretch(from, to), required: true, recurrence: null, ...given };
}

function finding(from: number, to: number, given: Partial<Finding> = {}): Finding {
  return {
    kind: "throttling",
    interval: stretch(from, to),
    start: null,
    end: null,
    confidence: null,
    recurrence: null,
    ...given,
  };
}

const bound = (earliest: number, best: number, latest: number): Bound => ({
  earliest: at(earliest),
  best: at(best),
  latest: at(latest),
});

describe("matching", () => {
  test("half of what either covers is enough, less is not (by hand: 100–150 against 100–200 and 100–201)", () => {
    expect(scoreTrial(trial([truth(100, 200)]), [finding(100, 150)]).matches).toHaveLength(1);
    expect(scoreTrial(trial([truth(100, 201)]), [finding(100, 150)]).matches).toHaveLength(0);
  });
  test("each episode is found once: of two halves of it, one is left over and costs precision", () => {
    const score = scoreTrial(trial([truth(100, 200)]), [finding(100, 155), finding(156, 200)]);
    expect(score).toMatchObject({ required: 1, findings: 2, missed: [] });
    expect(score.matches).toHaveLength(1);
    // The other half is about something real, so that it is no false episode.
    expect(score.falseEpisodes).toEqual([]);
    expect(summarise([score])).toMatchObject({ recall: 1, precision: 0.5 });
  });
  test("the better of two candidates is taken, whichever comes first", () => {
    const score = scoreTrial(trial([truth(100, 200)]), [finding(100, 170), finding(100, 195)]);
    expect(score.matches[0]!.agreement).toBeCloseTo(0.95, 10);
  });
  test("nothing found: all missed; something found in nothing: false, by its confidence", () => {
    expect(scoreTrial(trial([truth(100, 200)]), []).missed).toEqual(["throttling"]);
    const summary = summarise([
      scoreTrial(trial([]), [finding(10, 20, { confidence: 0.96 }), finding(30, 40, { confidence: 0.9 })]),
    ]);
    expect(summary).toMatchObject({ falseAll: 2, falseSure: 1, recall: null, precision: 0 });
    expect(summary.falseSurePerYear).toBeCloseTo(365.25 / 10, 6);
  });
  test("a silence of everything may be called a shutdown; a block found in it is false", () => {
    const silence = truth(100, 148, { kind: "shutdown", required: false });
    const right = scoreTrial(trial([silence]), [finding(100, 147, { kind: "shutdown", confidence: 0.99 })]);
    expect(right).toMatchObject({ required: 0, findings: 0, falseEpisodes: [] });
    expect(right.optional).toEqual([{ truth: "shutdown", found: "shutdown" }]);
    const wrong = scoreTrial(trial([silence]), [finding(110, 140, { kind: "block", confidence: 0.99 })]);
    expect(wrong.falseEpisodes).toEqual([{ kind: "block", confidence: 0.99 }]);
    expect(scoreTrial(trial([silence]), []).missed).toEqual([]);
  });
  test("kinds are confused in the table they are confused in", () => {
    const scores = [
      scoreTrial(trial([truth(100, 200, { kind: "block" })]), [finding(100, 200)]),
      scoreTrial(trial([truth(100, 200)]), []),
      scoreTrial(trial([]), [finding(10, 20, { kind: "block" })]),
    ];
    expect(confusion(scores)).toEqual({
      block: { throttling: 1 },
      throttling: { missed: 1 },
      nothing: { block: 1 },
    });
  });
});

describe("edges", () => {
  test("errors in hours and in gaps, cover and width (by hand)", () => {
    const score = scoreTrial(trial([truth(101, 199)]), [
      finding(104, 198, { start: bound(100, 104, 106), end: bound(196, 198, 198.5) }),
    ]);
    const [match] = score.matches;
    // Tests every two hours: a gap is two hours wide.
    expect(match!.start).toMatchObject({
      error: 3 * HOUR,
      gaps: 1.5,
      covered: true,
      width: 6 * HOUR,
      atFloor: false,
    });
    expect(match!.end).toMatchObject({ error: HOUR, gaps: 0.5, covered: false, width: 2.5 * HOUR });
    expect(summarise([score])).toMatchObject({ coverage: 0.5, boundedEdges: 2, widthHours: 4.25 });
  });
  test("a sampling gap is the silence around the edge, the usual one where that is longer", () => {
    const points = [0, 2, 4, 6, 20, 22].map((hour) => point(at(hour), { value: 1 }));
    expect(samplingGap(points, at(10)) / HOUR).toBe(14);
    expect(samplingGap(points, at(3)) / HOUR).toBe(2);
    // Two tests within a minute do not make the clock finer than it is.
    const pair = [0, 2, 4, 4.01, 6, 8].map((hour) => point(at(hour), { value: 1 }));
    expect(samplingGap(pair, at(4.005)) / HOUR).toBe(2);
    expect(samplingGap([point(at(0), { value: 1 }, DAY)], at(0)) / HOUR).toBe(24);
  });
});

describe("an episode as a finding", () => {
  const phase = (kind: PhaseKind, from: number, to: number | null): Phase => ({
    kind,
    start: bound(from - 1, from, from + 1),
    end: to === null ? null : bound(to - 1, to, to + 1),
    severity: null,
    affectedShare: null,
    confidence: 0.9,
    feature: null,
    recurrence: null,
    evidence: [],
  });
  const episode = (phases: readonly Phase[]): FoundEpisode => ({
    country: "ZZ",
    service: "test",
    networks: [],
    scope: "networks",
    provenance: "simulated",
    start: phases[0]!.start,
    end: phases.at(-1)!.end,
    ongoing: false,
    beganBeforeData: false,
    phases,
    confidence: 0.97,
    detector: "test@1",
  });
  test("runs over its phases of interference and is of the kind that lasts longest; recovery is none", () => {
    const found = findingOf(
      episode([phase("throttling", 10, 100), phase("block", 100, 102), phase("recovery", 102, 110)]),
      at(240),
    );
    expect(found).toMatchObject({ kind: "throttling", interval: stretch(10, 102), confidence: 0.97 });
    expect(found!.end).toEqual(bound(101, 102, 103));
    expect(findingOf(episode([phase("recovery", 1, 2)]), at(240))).toBeNull();
  });
  test("what goes on is cut where the data end, and has no bounds there", () => {
    expect(findingOf(episode([phase("block", 200, null)]), at(240))).toMatchObject({
      interval: stretch(200, 240),
      end: null,
    });
  });
});

describe("recurrence", () => {
  const nightly = truth(20, 200, {
    kind: "block",
    recurrence: { days: [1, 2, 3, 4, 5, 6, 7], hours: [{ from: 23.5, to: 7.5 }], timeZone: "Africa/Nairobi" },
  });
  const found = (from: number, to: number, zone = "Africa/Nairobi"): Finding =>
    finding(20, 200, {
      kind: "block",
      recurrence: {
        days: [1, 2, 3, 4, 5, 6, 7],
        hours: [{ from, to }],
        timeZone: zone,
        occurrences: [],
        missed: [],
        unmeasured: [],
      },
    });
  test("hours are right to within one, also across midnight", () => {
    expect(recurrenceIsRight(nightly, [found(0.5, 8.5)])).toBe(true);
    expect(recurrenceIsRight(nightly, [found(22.4, 7.5)])).toBe(false);
    expect(clockDistance(23.5, 0.5)).toBe(1);
  });
  test("fragments, another clock, or no recurrence at all are wrong", () => {
    expect(recurrenceIsRight(nightly, [found(23.5, 7.5), finding(30, 38)])).toBe(false);
    expect(recurrenceIsRight(nightly, [found(23.5, 7.5, "UTC")])).toBe(false);
    expect(recurrenceIsRight(nightly, [finding(20, 200)])).toBe(false);
    expect(recurrenceIsRight(nightly, [])).toBe(false);
  });
});

describe("calibration", () => {
  test("Brier score by hand", () => {
    const judged = [
      { confidence: 0.9, real: true },
      { confidence: 0.6, real: false },
    ];
    expect(brierScore(judged)).toBeCloseTo((0.01 + 0.36) / 2, 12);
    expect(brierScore([])).toBeNull();
  });
  test("every stated confidence falls in one row, certainty in the last", () => {
    const judged = [0, 0.5, 0.95, 0.9999, 1].map((confidence) => ({ confidence, real: confidence > 0.9 }));
    const rows = reliabilityTable(judged);
    expect(rows.reduce((sum, row) => sum + row.findings, 0)).toBe(judged.length);
    expect(rows.at(-1)).toMatchObject({ findings: 2, shareReal: 1 });
    expect(rows[0]).toMatchObject({ findings: 1, shareReal: 0 });
  });
});
