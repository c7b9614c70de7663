import type { Detector } from "../detect/detector.ts";
import { DAY } from "../model/interval.ts";
import { randomFrom } from "../simulate/random.ts";
import { generateLevels, ordinaryLevels } from "./generate-levels.ts";
import { generateOutcomes, ordinaryOutcomes } from "./generate-outcomes.ts";
import { injectBlock, injectThrottle } from "./inject.ts";
import { inputOf } from "./trial.ts";

/** How dense the series of a benchmark are: a test a quarter of an hour. */
const perDay = 96;

/** A series of about so many observations with a throttled week or a blocked day in every two months. */
export function benchmarkInput(metric: "throughput" | "reachability", observations: number) {
  const random = randomFrom(`bench/${metric}/${observations}`);
  const start = Date.UTC(2000, 0, 1);
  const period = { start, end: start + (observations / perDay) * DAY };
  const stretches = [];
  for (let time = start + 30 * DAY; time < period.end; time += 60 * DAY)
    stretches.push({ start: time, end: time + (metric === "throughput" ? 7 : 1) * DAY });
  const background =
    metric === "throughput"
      ? generateLevels(random, "bench", period, { ...ordinaryLevels, perDay })
      : generateOutcomes(random, "bench", period, { ...ordinaryOutcomes, perDay });
  const points =
    metric === "throughput"
      ? injectThrottle(random, background.points, metric, stretches, 0.33, 1)
      : injectBlock(random, background.points, stretches, 0.95);
  return inputOf(background, period, points, []);
}

/** Observations a second of one call, by a clock in milliseconds. */
export function timeDetector(
  detector: Detector,
  input: ReturnType<typeof benchmarkInput>,
  clock: () => number,
): { readonly observations: number; readonly seconds: number; readonly episodes: number } {
  const began = clock();
  const detection = detector.detect(input);
  const seconds = (clock() - began) / 1000;
  return { observations: input.series[0]!.points.length, seconds, episodes: detection.episodes.length };
}
