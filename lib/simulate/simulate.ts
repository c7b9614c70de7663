import { SECOND } from "../model/interval.ts";
import { conditionsOf } from "./conditions.ts";
import { type LocalTime, localTime } from "./local-time.ts";
import type { Line } from "./passage.ts";
import { type Random, randomFrom } from "./random.ts";
import { measurementLine, type Test } from "./records/measurement.ts";
import { telegramTest } from "./records/telegram.ts";
import { webConnectivityTest } from "./records/web-connectivity.ts";
import { whatsappTest } from "./records/whatsapp.ts";
import { type Run, runsOf } from "./runs.ts";
import type { Scenario, SimulatedCountry, Trial } from "./scenario.ts";

/**
 * How much a line gives at each hour of the local day, next to its best: what is shared (a street's cable,
 * a cell) is slowest when most people use it.
 */
const congestion = [
  0.95, 0.98, 1, 1, 1, 1, 0.98, 0.96, 0.94, 0.92, 0.92, 0.92, 0.92, 0.92, 0.92, 0.9, 0.88, 0.85, 0.82, 0.78,
  0.74, 0.72, 0.78, 0.88,
] as const;
const weekendCongestion = 0.95;

/**
 * Writes what the probes of one country of a scenario would have sent: OONI raw measurements, one line of
 * JSON each, in order of their runs. The same scenario gives the same lines, byte for byte.
 */
export function* simulate(scenario: Scenario, country: SimulatedCountry): Generator<string> {
  const conditionAt = conditionsOf(scenario);
  const clock = localTime(country.timeZone);
  for (const run of runsOf(scenario, country)) {
    const random = randomFrom(run.seed);
    const line = lineOf(country, run, clock(run.time), random);
    let delay = 1 + 3 * random.uniform();
    for (const [index, trial] of country.trials.entries()) {
      if (!random.chance(trial.share)) continue;
      const ownRandom = randomFrom(`${run.seed}/${index}`);
      const condition = conditionAt(
        country.country,
        trial.service,
        run.network.asn,
        run.time + delay * SECOND,
      );
      const test = testOf(trial, line, condition, run.network.failures, ownRandom);
      yield measurementLine(scenario.id, country.country, run, delay, test, ownRandom);
      delay += test.runtime + 0.2;
    }
  }
}

function lineOf(country: SimulatedCountry, run: Run, local: LocalTime, random: Random): Line {
  const shared =
    congestion[Math.floor(local.hour) % 24]! *
    (country.weekend.includes(local.weekday) ? weekendCongestion : 1);
  const moment = random.logNormal(0.12);
  return {
    // Queues that slow a line down also lengthen its round trip, though by less.
    roundTrip: ((country.roundTrip * run.network.distance * run.line.distance) / Math.sqrt(shared)) * moment,
    rate: (country.rate * run.network.speed * run.line.speed * shared) / moment,
  };
}

function testOf(
  trial: Trial,
  line: Line,
  condition: Parameters<typeof telegramTest>[1],
  failures: number,
  random: Random,
): Test {
  switch (trial.test) {
    case "telegram":
      return telegramTest(line, condition, failures, random);
    case "whatsapp":
      return whatsappTest(line, condition, failures, random);
    case "web_connectivity":
      return webConnectivityTest(trial, line, condition, failures, random);
  }
}
