import { DAY, HOUR, type Instant, type Interval } from "../model/interval.ts";
import type { Random } from "../simulate/random.ts";

/**
 * Times of volunteers' tests: a Poisson process whose rate swells by day and ebbs by night (±60 % around its mean,
 * highest at 20:00 of the local clock), drawn by thinning (Lewis and Shedler 1979).
 */
export function generateArrivals(
  random: Random,
  period: Interval,
  perDay: number,
  utcOffsetHours: number,
): Instant[] {
  const swing = 0.6;
  const times: Instant[] = [];
  const step = DAY / (perDay * (1 + swing));
  for (let time = period.start + random.exponential(step); time < period.end; ) {
    const hour = time / HOUR + utcOffsetHours;
    const rate = 1 + swing * Math.cos((2 * Math.PI * (hour - 20)) / 24);
    if (random.chance(rate / (1 + swing))) times.push(Math.round(time / 1000) * 1000);
    time += random.exponential(step);
  }
  return times;
}
