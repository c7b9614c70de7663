import { DAY, HOUR, type Interval } from "../model/interval.ts";
import type { SeriesPoint } from "../model/series.ts";
import type { Random } from "../simulate/random.ts";
import { type Background, point } from "./background.ts";
import { generateArrivals } from "./generate-arrivals.ts";

/** What a generated level background is made of. Sizes are natural logarithms of the level. */
export interface LevelModel {
  readonly perDay: number;
  /** Typical level, bit/s. */
  readonly level: number;
  /** Half the swing between the best and the worst hour of the day. */
  readonly diurnal: number;
  /** How much worse weekends are. */
  readonly weekend: number;
  /** Spread of a single test: Student t with four degrees of freedom, times this. */
  readonly spread: number;
  /** Spread of the slow wander with a memory of about six hours. */
  readonly wander: number;
  /** Standard deviation of the random walk of the level, a week. */
  readonly drift: number;
  /** Share of tests that are slow for reasons of their own (a bad line, a busy flat), and how slow. */
  readonly slowShare: number;
  readonly slowFactor: number;
  /** How many probes take part, and how far their own levels lie apart. */
  readonly probes: number;
  readonly probeSpread: number;
  /** Whether a control target is measured at the same time, sharing diurnal, wander and drift. */
  readonly control: boolean;
}

export const ordinaryLevels: LevelModel = {
  perDay: 48,
  level: 2e7,
  diurnal: 0.2,
  weekend: 0.05,
  spread: 0.25,
  wander: 0.12,
  drift: 0.05,
  slowShare: 0.02,
  slowFactor: 0.3,
  probes: 12,
  probeSpread: 0.2,
  control: false,
};

/** Log-normal, diurnal and weekly, heavy-tailed, drifting: a quiet network as the field's data show them. */
export function generateLevels(
  random: Random,
  id: string,
  period: Interval,
  model: LevelModel = ordinaryLevels,
): Background {
  const utcOffset = 3;
  const probeLevels = Array.from({ length: model.probes }, () => model.probeSpread * random.normal());
  const points: SeriesPoint[] = [];
  let wander = model.wander * random.normal();
  let drift = 0;
  let last = period.start;
  for (const time of generateArrivals(random, period, model.perDay, utcOffset)) {
    const gap = time - last;
    const memory = Math.exp(-gap / (6 * HOUR));
    wander = wander * memory + model.wander * Math.sqrt(1 - memory * memory) * random.normal();
    drift += model.drift * Math.sqrt(gap / (7 * DAY)) * random.normal();
    last = time;
    const hour = time / HOUR + utcOffset;
    const day = Math.floor(hour / 24 + 4) % 7;
    const shared =
      wander +
      drift -
      model.diurnal * Math.cos((2 * Math.PI * (hour - 21)) / 24) -
      (day === 0 || day === 6 ? model.weekend : 0);
    const probe = Math.floor(model.probes * random.uniform() ** 2);
    const single = () =>
      model.spread * studentT(random, 4) + (random.chance(model.slowShare) ? Math.log(model.slowFactor) : 0);
    const value = model.level * Math.exp(shared + probeLevels[probe]! + single());
    const control = model.control ? model.level * Math.exp(shared + probeLevels[probe]! + single()) : null;
    points.push(point(time, { value, control, probe, n: 1 }));
  }
  return { id, origin: "generated", metric: "throughput", timeZone: "Africa/Nairobi", period, points };
}

/** Student t with whole degrees of freedom: a normal over the root of a mean of squares. */
function studentT(random: Random, degrees: number): number {
  let squares = 0;
  for (let i = 0; i < degrees; i++) squares += random.normal() ** 2;
  return random.normal() / Math.sqrt(squares / degrees);
}
