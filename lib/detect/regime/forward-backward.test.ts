import { expect, test } from "vitest";
import { HOUR } from "../../model/interval.ts";
import { forwardBackward } from "./forward-backward.ts";
import { transition } from "./transition.ts";

/** Two states a class for throttled, one for the rest: small enough to sum over every path. */
const classOf = Uint8Array.from([0, 1, 1, 2, 3]);
const withinClass = Float64Array.from([1, 0.5, 0.5, 1, 1]);
const table = Float64Array.from([1, 0.4, 0.2, 0.1, 0.3, 1, 5, 9, 0.5, 2, 1, 0.7, 2, 30, 20]);

/** Probability of every path, added up by what is asked: the definition, without any recursion. */
function enumerate(times: number[], rows: number[]) {
  const moves = transition();
  const stay = new Float64Array(4);
  const between = new Float64Array(16);
  const step = (from: number, to: number, gap: number): number => {
    moves.over(gap, stay, between);
    const a = classOf[from]!;
    const b = classOf[to]!;
    const left = between[a * 4 + b]! - (a === b ? stay[a]! : 0);
    return (from === to ? stay[a]! : 0) + left * withinClass[to]!;
  };
  const classes = times.map(() => [0, 0, 0, 0]);
  let total = 0;
  let normalThroughout = 0;
  const walk = (at: number, path: number[], probability: number) => {
    if (at === times.length) {
      total += probability;
      if (path.every((state) => state === 0)) normalThroughout += probability;
      path.forEach((state, i) => {
        classes[i]![classOf[state]!]! += probability;
      });
      return;
    }
    for (let state = 0; state < 5; state++) {
      const prior =
        at === 0
          ? moves.stationary[classOf[state]!]! * withinClass[state]!
          : step(path[at - 1]!, state, times[at]! - times[at - 1]!);
      walk(at + 1, [...path, state], probability * prior * table[rows[at]! * 5 + state]!);
    }
  };
  walk(0, [], 1);
  return { classes: classes.map((row) => row.map((p) => p / total)), normal: normalThroughout / total };
}

test("agrees with the sum over every path (oracle: enumeration of all 3,125)", () => {
  // Gaps of few binary digits, which are taken as they are.
  const times = [0, 2, 3, 30, 33].map((steps) => steps * 2 ** 22);
  const rows = [0, 1, 2, 1, 0];
  const expected = enumerate(times, rows);
  const found = forwardBackward({
    times: Float64Array.from(times),
    rows: Int32Array.from(rows),
    table,
    classOf,
    withinClass,
    transition: transition(),
  });
  expected.classes.forEach((row, at) => {
    row.forEach((p, c) => {
      expect(found.classes[at * 4 + c]).toBeCloseTo(p, 10);
    });
  });
  const normal = found.classes[0]! * Math.exp(found.logStayNormal.reduce((a, b) => a + b, 0));
  expect(normal).toBeCloseTo(expected.normal, 10);
});

test("gaps are read to a five-hundredth of their length, which leaves beliefs alone (oracle: enumeration)", () => {
  const times = [0, 1.713, 3.377, 30.191, 33.977].map((hours) => hours * HOUR);
  const rows = [0, 1, 2, 1, 0];
  const expected = enumerate(times, rows);
  const found = forwardBackward({
    times: Float64Array.from(times),
    rows: Int32Array.from(rows),
    table,
    classOf,
    withinClass,
    transition: transition(),
  });
  expected.classes.forEach((row, at) => {
    row.forEach((p, c) => {
      expect(Math.abs(found.classes[at * 4 + c]! - p)).toBeLessThan(2e-4);
    });
  });
});

test("a chain longer than the stride says the same as its middle seen whole", () => {
  const length = 700;
  const rows = Int32Array.from({ length }, (_, i) => (i > 300 && i < 420 ? 2 : 0));
  const found = forwardBackward({
    times: Float64Array.from({ length }, (_, i) => i * HOUR),
    rows,
    table,
    classOf,
    withinClass,
    transition: transition(),
  });
  for (const at of [0, 255, 256, 257, 511, 512, 699]) expect(found.classes[at * 4]).toBeGreaterThan(0.95);
  for (const at of [310, 360, 410])
    expect(found.classes[at * 4 + 2]! + found.classes[at * 4 + 3]!).toBeGreaterThan(0.99);
});
