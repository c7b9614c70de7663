import type { Series, SeriesPoint } from "../model/series.ts";
import { median } from "../stats/median.ts";
import { detectAll } from "./detect-all.ts";
import type { Detector, DetectorInput } from "./detector.ts";

/** What a detector finds where nothing can be: an estimate of how many of its findings are noise. */
export interface MirrorCheck {
  /** Series of levels that were turned over. */
  readonly series: number;
  /** Episodes found in them: about as many are to be expected among those found in the levels as they are. */
  readonly episodes: number;
}

/**
 * The same detectors on the same levels turned over: every value is reflected, in log units, at the middle of its series, so that what was
 * a rise is a fall. Noise is as often one as the other, and interference is not; what is found in the mirror is thus
 * an estimate of what noise makes the detector find (as target-decoy searches estimate false discoveries: Elias & Gygi 2007,
 * Nature Methods 4(3)). Upgrades, which are real rises, make it too high and never too low. Outcomes have no mirror: a
 * test cannot fail less than never.
 */
export function mirrorCheck(detectors: readonly Detector[], input: DetectorInput): MirrorCheck {
  const series = input.series.flatMap((one) => mirrored(one) ?? []);
  if (series.length === 0) return { series: 0, episodes: 0 };
  const { episodes } = detectAll(detectors, { ...input, series, companions: [] });
  return { series: series.length, episodes: episodes.length };
}

/** A series of levels reflected at its middle; null for outcomes, and for users, whose rises are findings themselves. */
function mirrored(series: Series): Series | null {
  if (series.metric === "reachability" || series.metric === "users") return null;
  const logs = series.points.flatMap((point) => {
    const log = logOf(point);
    return log === null ? [] : [log];
  });
  if (logs.length === 0) return null;
  const middle = median(logs);
  return {
    ...series,
    points: series.points.flatMap((point) => {
      const log = logOf(point);
      if (log === null) return [];
      const control = point.control !== null && point.control > 0 ? point.control : 1;
      return [{ ...point, value: Math.exp(2 * middle - log) * control }];
    }),
  };
}

/** log of a level, over its control where there is one; null where there is no level above zero. */
function logOf({ value, control }: SeriesPoint): number | null {
  if (value === null || value <= 0) return null;
  return Math.log(control !== null && control > 0 ? value / control : value);
}
