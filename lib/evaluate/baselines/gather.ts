import type { Duration, Instant } from "../../model/interval.ts";
import { metricDeclaration } from "../../model/metric.ts";
import type { Series } from "../../model/series.ts";
import { median } from "../../stats/median.ts";

/** One step of the clock in which somebody measured. */
export interface Gathered {
  readonly time: Instant;
  /** Median of the levels (over the control's where there is one; inverted where a rise is bad), or null. */
  readonly level: number | null;
  /** Share of the tries that failed, pooled; null where none was made. */
  readonly failing: number | null;
}

/** A series in steps of the clock; steps without points are absent. */
export function gather(series: Series, step: Duration): Gathered[] {
  const gathered: Gathered[] = [];
  const { points } = series;
  for (let i = 0; i < points.length; ) {
    const time = Math.floor(points[i]!.time / step) * step;
    const levels: number[] = [];
    let n = 0;
    let bad = 0;
    for (; i < points.length && points[i]!.time < time + step; i++) {
      const level = levelOf(series, i);
      if (level !== null) levels.push(level);
      n += points[i]!.n;
      bad += points[i]!.bad;
    }
    gathered.push({
      time,
      level: levels.length > 0 ? median(levels) : null,
      failing: series.metric === "reachability" && n > 0 ? bad / n : null,
    });
  }
  return gathered;
}

/** A point's level so that a fall is bad: over its control where it has one, inverted where a rise is bad. */
export function levelOf(series: Series, index: number): number | null {
  const { value, control } = series.points[index]!;
  if (value === null || !(value > 0)) return null;
  const level = control !== null && control > 0 ? value / control : value;
  return metricDeclaration(series.metric).bad === "rise" ? 1 / level : level;
}
