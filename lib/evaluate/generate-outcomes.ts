import type { Interval } from "../model/interval.ts";
import type { SeriesPoint } from "../model/series.ts";
import type { Random } from "../simulate/random.ts";
import { type Background, point } from "./background.ts";
import { generateArrivals } from "./generate-arrivals.ts";

export interface OutcomeModel {
  readonly perDay: number;
  /** Share of tries that fail when nothing happens. */
  readonly failing: number;
  /** How alike the tries of one measurement are: 0 independent, 1 all alike; the probability that a try takes the common fate. */
  readonly alike: number;
  /** What one measurement tries (addresses of data centres, say). */
  readonly tries: number;
  readonly probes: number;
}

export const ordinaryOutcomes: OutcomeModel = {
  perDay: 48,
  failing: 0.03,
  alike: 0.5,
  tries: 1,
  probes: 12,
};

/** Volunteers' reachability tests of a service that nobody touches: a few fail anyway, in clumps. */
export function generateOutcomes(
  random: Random,
  id: string,
  period: Interval,
  model: OutcomeModel = ordinaryOutcomes,
): Background {
  const points: SeriesPoint[] = [];
  for (const time of generateArrivals(random, period, model.perDay, 3)) {
    const probe = Math.floor(model.probes * random.uniform() ** 2);
    points.push(
      point(time, {
        n: model.tries,
        bad: failures(random, model.tries, model.failing, model.alike),
        probe,
      }),
    );
  }
  return { id, origin: "generated", metric: "reachability", timeZone: "Africa/Nairobi", period, points };
}

/**
 * How many of `tries` fail, each with probability `failing`: with probability `alike` all share one fate, else each
 * has its own. The correlation between any two tries is then `alike` squared.
 */
export function failures(random: Random, tries: number, failing: number, alike: number): number {
  const common = random.chance(failing);
  let bad = 0;
  for (let i = 0; i < tries; i++) {
    const fails = random.chance(alike) ? common : random.chance(failing);
    if (fails) bad++;
  }
  return bad;
}
