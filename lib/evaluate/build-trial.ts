import { DAY, type Duration, HOUR, type Interval } from "../model/interval.ts";
import type { SeriesPoint } from "../model/series.ts";
import { type Random, randomFrom } from "../simulate/random.ts";
import { type Background, within } from "./background.ts";
import { type BackgroundSource, sourcesFor } from "./background-source.ts";
import type { EvaluationCell, Treatment } from "./cells.ts";
import {
  addLogNoise,
  injectBlock,
  injectThrottle,
  randomSilences,
  scaleLevels,
  silenceDuring,
  thin,
} from "./inject.ts";
import { changeProbeMix, oneBadProbe } from "./probes.ts";
import { companionsOf, inputOf, type Trial, type TrueEpisode } from "./trial.ts";

/** Series of the trials of one cell are drawn from `sources` in turn. */
export function buildTrial(
  cell: EvaluationCell,
  number: number,
  sources: readonly BackgroundSource[],
): Trial {
  const random = randomFrom(`${cell.id}/${number}`);
  const choice = sourcesFor(sources, cell.backgrounds, cell.perDay);
  const source = choice[number % choice.length]!;
  const background = source.draw(random, windowOf(cell), cell.perDay ?? source.perDay);
  const kept =
    cell.perDay === null
      ? background.points
      : thin(random, background.points, background.period, cell.perDay);
  const noisy = addLogNoise(random, kept, cell.noise);
  const treated = treat(random, cell.treatment, background, noisy);
  return {
    cell: cell.id,
    number,
    background: background.id,
    input: inputOf(
      background,
      background.period,
      treated.points,
      // Published series have no hourly activity of other services beside them.
      cell.backgrounds === "users" || cell.backgrounds === "traffic"
        ? []
        : companionsOf(random, background.period, treated.silent),
    ),
    truth: treated.truth,
  };
}

/** How long a series the cell needs: two months around the stretch at least, a year of published series. */
function windowOf(cell: EvaluationCell): Duration {
  if (cell.backgrounds === "users") return 365 * DAY;
  const lasting = "lasting" in cell.treatment ? cell.treatment.lasting : 0;
  return 60 * DAY + lasting;
}

interface Treated {
  readonly points: readonly SeriesPoint[];
  readonly truth: readonly TrueEpisode[];
  /** When nobody measured anything on the network, whichever service. */
  readonly silent: readonly Interval[];
}

function treat(
  random: Random,
  treatment: Treatment,
  background: Background,
  points: readonly SeriesPoint[],
): Treated {
  const { period, metric } = background;
  const quiet = { truth: [], silent: [] };
  switch (treatment.kind) {
    case "throttle": {
      // Where the background has thin weeks, the stretch lies where nearly as many tests are as the cell says.
      const pace = (0.8 * (points.length * treatment.lasting)) / (period.end - period.start);
      const grid = points[0]?.duration ?? 0;
      const interval = placeWithTests(random, period, treatment.lasting, points, pace, grid);
      return {
        points: injectThrottle(random, points, metric, [interval], treatment.factor, treatment.share),
        truth: [{ kind: "throttling", interval, required: true, recurrence: null }],
        silent: [],
      };
    }
    case "block": {
      const interval = placeWithTests(random, period, treatment.lasting, points, treatment.testsInside, 0);
      return {
        points: injectBlock(random, points, [interval], treatment.failing),
        truth: [{ kind: "block", interval, required: true, recurrence: null }],
        silent: [],
      };
    }
    case "nightly block":
      return nightlyBlock(random, treatment, points, period);
    case "nothing":
      return { points, ...quiet };
    case "upgrade": {
      const at = place(random, period, 0, 0).start;
      const factor = random.pick([1.5, 2, 3]);
      return { points: scaleLevels(points, (time) => (time < at ? 1 : factor), true), ...quiet };
    }
    case "evening congestion": {
      // Every evening from 19 to 23 of the local clock (three hours east), more or less deep from day to day.
      const depth = (day: number) => 0.35 + 0.3 * (Math.abs(Math.sin(day * 12.9898)) % 1);
      const factorAt = (time: number) => {
        const local = time + 3 * HOUR;
        const hour = (local % DAY) / HOUR;
        return hour >= 19 && hour < 23 ? depth(Math.floor(local / DAY)) : 1;
      };
      return { points: scaleLevels(points, factorAt, true), ...quiet };
    }
    case "gaps": {
      const gaps = randomSilences(random, period, 9 * DAY, 2 * DAY);
      return { points: silenceDuring(points, gaps), ...quiet };
    }
    case "shutdown": {
      const interval = place(random, period, DAY + 4 * DAY * random.uniform(), 0);
      return {
        points: silenceDuring(points, [interval]),
        truth: [{ kind: "shutdown", interval, required: false, recurrence: null }],
        silent: [interval],
      };
    }
    case "one bad probe":
      return { points: oneBadProbe(random, points, place(random, period, 10 * DAY, 0)), ...quiet };
    case "everything slow": {
      const { start, end } = place(random, period, 7 * DAY, 0);
      return {
        points: scaleLevels(points, (time) => (time >= start && time < end ? 0.33 : 1), true),
        ...quiet,
      };
    }
    case "change of probe mix":
      return { points: changeProbeMix(random, points, place(random, period, 0, 0).start), ...quiet };
  }
}

/** A stretch of the given length at a random place, with two weeks before and after it where there is room. */
function place(random: Random, period: Interval, lasting: Duration, grid: Duration): Interval {
  const room = period.end - period.start - lasting;
  const margin = Math.min(14 * DAY, room / 4);
  const from = period.start + margin + random.uniform() * (room - 2 * margin);
  const start = grid > 0 ? period.start + Math.round((from - period.start) / grid) * grid : Math.round(from);
  return { start, end: start + lasting };
}

/** The same, where at least so many tests fall inside; the fullest of two hundred tries where none has them. */
function placeWithTests(
  random: Random,
  period: Interval,
  lasting: Duration,
  points: readonly SeriesPoint[],
  atLeast: number,
  grid: Duration,
): Interval {
  let fullest: { interval: Interval; tests: number } | null = null;
  for (let attempt = 0; attempt < 200; attempt++) {
    const interval = place(random, period, lasting, grid);
    const tests = within(points, interval).length;
    if (tests >= atLeast) return interval;
    if (fullest === null || tests > fullest.tests) fullest = { interval, tests };
  }
  return fullest!.interval;
}

function nightlyBlock(
  random: Random,
  treatment: Extract<Treatment, { kind: "nightly block" }>,
  points: readonly SeriesPoint[],
  period: Interval,
): Treated {
  // Nairobi keeps three hours ahead of UTC all year; the block begins on a half hour between 21:00 and 01:00 there.
  const localStart = 21 + random.pick([0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5]);
  const first = place(random, period, treatment.nights * DAY, DAY).start;
  const nights = Array.from({ length: treatment.nights }, (_, night): Interval => {
    const start = first + night * DAY + (localStart - 3) * HOUR;
    return { start, end: start + treatment.hours * HOUR };
  });
  return {
    points: injectBlock(random, points, nights, treatment.failing),
    truth: [
      {
        kind: "block",
        interval: { start: nights[0]!.start, end: nights.at(-1)!.end },
        required: true,
        recurrence: {
          days: [1, 2, 3, 4, 5, 6, 7],
          hours: [{ from: localStart % 24, to: (localStart + treatment.hours) % 24 }],
          timeZone: "Africa/Nairobi",
        },
      },
    ],
    silent: [],
  };
}
