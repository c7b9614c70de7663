import type { Interval } from "../model/interval.ts";
import type { SeriesPoint } from "../model/series.ts";
import type { Random } from "../simulate/random.ts";

/**
 * Gives every point one of eight probes; one of them, with a fifth of the tests, has trouble of its own inside the
 * stretch: a tenth of the speed, or failing nine times in ten.
 */
export function oneBadProbe(
  random: Random,
  points: readonly SeriesPoint[],
  stretch: Interval,
): SeriesPoint[] {
  return points.map((one) => {
    const probe = random.chance(0.2) ? 0 : 1 + Math.floor(7 * random.uniform());
    const bad = probe === 0 && one.time >= stretch.start && one.time < stretch.end;
    if (!bad) return { ...one, probe };
    return one.value === null
      ? { ...one, probe, bad: random.chance(0.9) ? one.n : one.bad }
      : { ...one, probe, value: one.value * 0.1 };
  });
}

/**
 * Gives every point one of six probes, half of them on lines that are half as fast (or fail one time in eight). Up to
 * the moment the good ones do four tests in five; from then on the poor ones do. Nothing changes on any line.
 */
export function changeProbeMix(
  random: Random,
  points: readonly SeriesPoint[],
  moment: number,
): SeriesPoint[] {
  return points.map((one) => {
    const poor = random.chance(one.time < moment ? 0.2 : 0.8);
    const probe = (poor ? 3 : 0) + Math.floor(3 * random.uniform());
    if (!poor) return { ...one, probe };
    return one.value === null
      ? { ...one, probe, bad: random.chance(1 / 8) ? one.n : one.bad }
      : {
          ...one,
          probe,
          value: one.value * 0.5,
          control: one.control === null ? null : one.control * 0.5,
        };
  });
}
