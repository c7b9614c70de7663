import { expect, test } from "vitest";
import { DAY, HOUR } from "../../model/interval.ts";
import { localClock } from "../../model/local-clock.ts";
import { drawnSeries } from "../drawn-series.ts";
import { findSchedule, scheduledIntervals } from "./schedule.ts";

const clock = localClock("Africa/Nairobi");
/** Monday 2023-11-06, midnight in Nairobi. */
const monday = Date.parse("2023-11-05T21:00:00Z");

function find(text: string, step = HOUR, start = monday) {
  const { points } = drawnSeries(text, { start, step });
  return findSchedule(
    points.map((point) => point.time),
    points.map((point) => point.bad / point.n),
    clock,
  );
}

const open = "ok*24";
const exam = "ok*7 xx*3 ok*3 xx*3 ok*8";

test("exam hours on weekdays for two weeks, open weeks around them", () => {
  const found = find(`(${open})*7 ((${exam})*5 ${open} ${open})*2 (${open})*7`);
  expect(found).toMatchObject({
    days: [1, 2, 3, 4, 5],
    hours: [
      { from: 7, to: 10 },
      { from: 13, to: 16 },
    ],
  });
  expect(found!.lastDay - found!.firstDay).toBe(11);
});

test("every night from ten to six, over midnight", () => {
  const found = find(`(${open})*5 ok*22 (xx*8 ok*16)*20 ok*2 (${open})*5`);
  expect(found).toMatchObject({ days: [1, 2, 3, 4, 5, 6, 7], hours: [{ from: 22, to: 6 }] });
});

test("six tests a day are enough", () => {
  // Every four hours: 07:00, 11:00, 15:00 … in Nairobi; the block holds 11 and 15 o'clock.
  const found = find(`(ok*6)*7 (ok ok ok xx xx ok)*12 (ok*6)*7`, 4 * HOUR, monday - HOUR);
  expect(found?.days).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(found!.hours[0]!.from).toBe(11);
  expect(found!.hours.at(-1)!.to).toBe(16);
});

test("one long block is no timetable, nor is a tenth of failures here and there", () => {
  expect(find(`(${open})*7 (xx*24)*5 (${open})*7`)).toBeNull();
  expect(find(`(ok*6 xx ok*4)*60`)).toBeNull();
});

test("two bad mornings are no timetable", () => {
  expect(find(`(${open})*7 ${exam} ${exam} (${open})*10`)).toBeNull();
});

test("no tests, no timetable", () => {
  expect(findSchedule([], [], clock)).toBeNull();
});

test("the stretches that a timetable names, in the clock that it is in", () => {
  const intervals = scheduledIntervals(
    {
      days: [1],
      hours: [{ from: 22, to: 6 }],
      firstDay: monday / DAY + 0.125,
      lastDay: monday / DAY + 6.125,
      score: 0,
    },
    clock,
  );
  expect(intervals).toEqual([
    { start: Date.parse("2023-11-06T19:00:00Z"), end: Date.parse("2023-11-07T03:00:00Z") },
  ]);
});
