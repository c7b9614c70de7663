import { DAY, type Duration, HOUR, type Interval } from "../model/interval.ts";
import type { SeriesPoint } from "../model/series.ts";
import type { Random } from "../simulate/random.ts";
import { type Background, point } from "./background.ts";

/**
 * A published series at a fixed step: users of a network by the day, or normalised traffic by hours. Log-normal around
 * a weekly (and, below a day, daily) shape, with a memory of four days and a slow random walk.
 */
export function generatePublished(
  random: Random,
  metric: "users" | "traffic",
  period: Interval,
  step: Duration,
): Background {
  const level = metric === "users" ? 20_000 : 10;
  const points: SeriesPoint[] = [];
  const memory = Math.exp(-step / (4 * DAY));
  let wander = 0.06 * random.normal();
  let drift = 0;
  for (let time = period.start; time < period.end; time += step) {
    wander = wander * memory + 0.06 * Math.sqrt(1 - memory * memory) * random.normal();
    drift += 0.04 * Math.sqrt(step / (7 * DAY)) * random.normal();
    const weekday = new Date(time).getUTCDay();
    const shape = weekday === 0 || weekday === 6 ? -0.08 : 0;
    const daily = step < DAY ? -0.7 * Math.cos((2 * Math.PI * (time / HOUR - 17)) / 24) : 0;
    const value = level * Math.exp(wander + drift + shape + daily + 0.03 * random.normal());
    points.push(point(time, { value, n: 1 }, step));
  }
  return { id: `generated-${metric}`, origin: "generated", metric, timeZone: "UTC", period, points };
}
