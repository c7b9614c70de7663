import { expect, test } from "vitest";
import { DAY } from "../../model/interval.ts";
import { posteriorOf } from "./hidden-chain.ts";
import { stretchesOf } from "./stretches.ts";

/** One point a day; `x` speaks for state 1 with all but certainty, `.` for state 0, a blank is a day without a point. */
function found(drawn: string, gap: number, highestConfidence: number) {
  const days = [...drawn].flatMap((sign, day) => (sign === " " ? [] : [{ sign, time: day * DAY }]));
  const posterior = posteriorOf({
    times: days.map(({ time }) => time),
    states: 2,
    rates: Float64Array.of(0, 0.01, 0.1, 0),
    initial: Float64Array.of(0.98, 0.02),
    logRatios: Float64Array.from(days.flatMap(({ sign }) => [0, sign === "x" ? 40 : -40])),
  });
  return stretchesOf(
    days.map(({ time }) => time),
    DAY,
    2,
    posterior,
    { inside: (state) => state === 1, gap, highestConfidence },
  );
}

test("a stretch is never stated surer than the detector allows, however clear its points are", () => {
  for (const highest of [0.95, 0.9999])
    expect(found("....xxxx....", 0, highest)[0]?.confidence).toBe(highest);
});

test.each([
  ["..xx.xx..", 0, 2],
  ["..xx.xx..", 1, 1],
  ["..xx..xx..", 1, 2],
  ["..xx   xx..", 0, 1],
])("%j with stretches joined over %i days: %i", (drawn, gap, count) => {
  expect(found(drawn, gap * DAY, 0.9999)).toHaveLength(count);
});
