import type { Series } from "../model/series.ts";
import type { Detection, Detector, DetectorInput } from "./detector.ts";
import { withinFalseDiscoveries } from "./false-discoveries.ts";
import { withMostOfRecord } from "./most-of-record.ts";

/** What all detectors say together. */
export interface DetectionOfAll extends Required<Detection> {
  /** Episodes that were found and are not reported, so that false discoveries stay within their rate. */
  readonly withheld: number;
}

/**
 * Everything that the detectors say of one service. A series that a detector claims is read by that one alone; the
 * others share what nobody claims. The least sure findings are withheld where too many of all would be expected to be false.
 */
export function detectAll(detectors: readonly Detector[], input: DetectorInput): DetectionOfAll {
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
  const { held, withheld } = withinFalseDiscoveries(all.flatMap((detection) => detection.episodes));
  return {
    episodes: held.map((one) => withMostOfRecord(one, input.series, input.until)),
    withheld: withheld.length,
    surges: all.flatMap((detection) => detection.surges ?? []),
    series: all.flatMap((detection) => detection.series),
  };
}
