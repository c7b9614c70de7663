import type { Instant } from "../model/interval.ts";
import type { Metric } from "../model/metric.ts";
import type { Provenance, Series, SeriesPoint } from "../model/series.ts";
import { median } from "../stats/median.ts";
import { detectAll } from "./detect-all.ts";
import type { Detector, DetectorInput, FoundEpisode } from "./detector.ts";

/** What a detector finds where nothing can be: an estimate of how many of its findings are noise. */
export interface MirrorCheck {
  /** Series of levels that were turned over. */
  readonly series: number;
  /** Episodes found in them: about as many are to be expected among those found in the levels as they are. */
  readonly episodes: number;
  /** Episodes that the same series show as they are. */
  readonly found: number;
}

/** What was found in the mirror of all services that were looked at that way. */
export interface MirrorSum extends MirrorCheck {
  readonly provenance: Provenance;
  readonly services: number;
  /** When one of them was last looked at, UTC epoch ms. */
  readonly at: Instant;
}

/**
 * The same detectors on the same levels turned over: every value is reflected, in log units, at the middle of its series, so that what was
 * a rise is a fall. Noise is as often one as the other, and interference is not; what is found in the mirror is thus
 * an estimate of what noise makes the detector find (as target-decoy searches estimate false discoveries: Elias & Gygi 2007,
 * Nature Methods 4(3)). Upgrades, which are real rises, make it too high and never too low. Outcomes have no mirror: a
 * test cannot fail less than never.
 *
 * @param asTheyAre what the same detectors find in the same input as it is.
 */
export function mirrorCheck(
  detectors: readonly Detector[],
  input: DetectorInput,
  asTheyAre: readonly FoundEpisode[],
): MirrorCheck {
  const series = input.series.flatMap((one) => mirrored(one) ?? []);
  if (series.length === 0) return { series: 0, episodes: 0, found: 0 };
  const { episodes } = detectAll(detectors, { ...input, series, companions: [] });
  return {
    series: series.length,
    episodes: episodes.length,
    found: asTheyAre.filter(shownByLevels).length,
  };
}

function shownByLevels({ phases }: FoundEpisode): boolean {
  return phases.some(({ evidence }) =>
    evidence.some(({ metric, stance }) => stance === "for" && hasMirror(metric)),
  );
}

/** Outcomes have none, and users none either, for their rises are findings themselves. */
function hasMirror(metric: Metric): boolean {
  return metric !== "reachability" && metric !== "users";
}

/** A series of levels reflected at its middle; null for what has no mirror. */
function mirrored(series: Series): Series | null {
  if (!hasMirror(series.metric)) return null;
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
