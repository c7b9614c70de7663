import { DAY, HOUR, type Instant, type Interval } from "../model/interval.ts";
import { type LocalTime, localTime } from "./local-time.ts";
import { type Random, randomFrom } from "./random.ts";
import type { Scenario, SimulatedCountry, SimulatedNetwork } from "./scenario.ts";

/** One run: a probe that tries several things one after the other. */
export interface Run {
  readonly time: Instant;
  readonly network: SimulatedNetwork;
  /** The probe's lasting quality of line: multiples of its network's round trip and rate. */
  readonly line: { readonly distance: number; readonly speed: number };
  /** Seed of everything that happens in it. */
  readonly seed: string;
}

/** How many runs are made at each hour of the local day, next to the day's mean: few at night, most in the evening. */
const hourOfDay = [
  0.7, 0.5, 0.35, 0.3, 0.3, 0.4, 0.6, 0.8, 0.95, 1.05, 1.1, 1.15, 1.15, 1.1, 1.05, 1.1, 1.15, 1.25, 1.35, 1.5,
  1.6, 1.6, 1.4, 1.05,
] as const;
const busiest = Math.max(...hourOfDay) * 1.2;

/** Means of the stretches for which a probe stays on, and off. */
const onFor = 9 * DAY;
const offFor = 14 * HOUR;
/** Now and then a probe is away for much longer: a journey, a broken machine. */
const longAbsence = { share: 0.12, mean: 6 * DAY } as const;

/**
 * Every run of one country in time order. Each probe is a Poisson process whose rate follows the clock,
 * broken by stretches in which the probe is off; nobody measures while a network is silent.
 */
export function runsOf(scenario: Scenario, country: SimulatedCountry): Run[] {
  const clock = localTime(country.timeZone);
  const runs: Run[] = [];
  for (const network of country.networks) {
    const name = `${scenario.id}/${country.country}/${network.asn}`;
    for (let probe = 0; probe < network.probes; probe++) {
      const seed = `${name}/${probe}`;
      const random = randomFrom(seed);
      const line = lineOf(random);
      const rate = (network.runsPerDay / network.probes / DAY) * random.logNormal(0.35);
      let count = 0;
      for (const on of stretchesOn(random, scenario.period)) {
        let time = on.start;
        for (;;) {
          time += random.exponential(1 / (rate * busiest));
          if (time >= on.end) break;
          if (random.chance(activity(clock(time), country.weekend) / busiest))
            runs.push({ time: Math.floor(time), network, line, seed: `${seed}/${count++}` });
        }
      }
    }
    for (const [index, burst] of scenario.bursts.entries()) {
      if (burst.country !== country.country) continue;
      const random = randomFrom(`${name}/burst/${index}`);
      // People who hear of trouble come with devices of their own: each run has another line.
      for (let count = 0; count < burst.runsPerNetwork; count++) {
        const time = burst.period.start + random.uniform() * (burst.period.end - burst.period.start);
        runs.push({
          time: Math.floor(time),
          network,
          line: lineOf(random),
          seed: `${name}/burst/${index}/${count}`,
        });
      }
    }
  }
  return runs
    .filter((run) => !run.network.silences.some((one) => one.start <= run.time && run.time < one.end))
    .sort((a, b) => a.time - b.time || a.network.asn - b.network.asn || (a.seed < b.seed ? -1 : 1));
}

function activity(local: LocalTime, weekend: readonly number[]): number {
  return hourOfDay[Math.floor(local.hour) % 24]! * (weekend.includes(local.weekday) ? 1.2 : 1);
}

function lineOf(random: Random): Run["line"] {
  return { distance: random.logNormal(0.15), speed: random.logNormal(0.25) };
}

function* stretchesOn(random: Random, period: Interval): Generator<Interval> {
  let start = period.start - random.uniform() * offFor;
  while (start < period.end) {
    const end = start + random.exponential(onFor);
    if (end > period.start) yield { start: Math.max(start, period.start), end: Math.min(end, period.end) };
    start = end + random.exponential(random.chance(longAbsence.share) ? longAbsence.mean : offFor);
  }
}
