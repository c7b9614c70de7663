import type { Series } from "../model/series.ts";
import type { Detection, Detector, DetectorInput } from "./detector.ts";

/**
 * Everything that the detectors say of one service. A series that a detector claims is read by that one alone; the
 * others share what nobody claims. Of each series there is one report: that of the first detector which judged it.
 */
export function detectAll(detectors: readonly Detector[], input: DetectorInput): Required<Detection> {
  const claimed = (detector: Detector, series: Series) =>
    detector.claims?.(series.service, series.metric) ?? false;
  const all = detectors.map((detector) =>
    detector.detect({
      ...input,
      series: input.series.filter((series) =>
        detector.claims === undefined
          ? !detectors.some((other) => claimed(other, series))
          : claimed(detector, series),
      ),
    }),
  );
  return {
    episodes: all.flatMap((detection) => detection.episodes),
    surges: all.flatMap((detection) => detection.surges ?? []),
    series: all.flatMap((detection) => detection.series),
  };
}
