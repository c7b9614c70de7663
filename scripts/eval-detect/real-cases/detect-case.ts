import type { Detector, FoundEpisode } from "../../../lib/detect/detector.ts";
import { bestInterval, type Phase } from "../../../lib/model/episode.ts";
import { DAY, isoInstant } from "../../../lib/model/interval.ts";
import type { Series, SeriesPoint } from "../../../lib/model/series.ts";

/** A measured series of one network in the shape that detectors take. */
export function measuredSeries(
  given: Pick<Series, "country" | "service" | "metric" | "source"> & Partial<Series>,
  points: readonly SeriesPoint[],
): Series {
  return {
    feature: null,
    network: null,
    provenance: "measured",
    ...given,
    points: [...points].sort((a, b) => a.time - b.time),
  };
}

/** Episodes in series of one service in one country, up to the end of the last of them. */
export function episodesIn(
  detector: Detector,
  series: readonly Series[],
  timeZone: string,
): readonly FoundEpisode[] {
  const { country, service } = series[0]!;
  return detector.detect({
    country,
    service,
    provenance: "measured",
    series,
    companions: [],
    until: untilOf(series),
    timeZone,
  }).episodes;
}

/** The end of the last observation of any of the series. */
export function untilOf(series: readonly Series[]): number {
  return Math.max(...series.map(({ points }) => points.at(-1)!.time + Math.max(1, points.at(-1)!.duration)));
}

/** `throttling 2021-03-13T00:00Z → goes on (×.03, confidence 1.00)`, for a person. */
export function phaseText(phase: Phase): string {
  const minute = (time: number) => isoInstant(time).replace(/:\d\d(\.\d+)?Z$/, "Z");
  const end = phase.end === null ? "goes on" : minute(phase.end.best);
  const figures = [
    phase.severity === null ? null : `severity ${phase.severity.toFixed(2)}`,
    phase.affectedShare === null ? null : `share ${phase.affectedShare.toFixed(2)}`,
    `confidence ${phase.confidence.toFixed(3)}`,
  ].filter((text) => text !== null);
  return `${phase.kind} ${minute(phase.start.best)} → ${end} (${figures.join(", ")})`;
}

export function episodeText(episode: FoundEpisode): string {
  return episode.phases.map(phaseText).join("; ");
}

/** Phases of interference: a recovery or people arriving is none. */
export function interferenceIn(episodes: readonly FoundEpisode[]): Phase[] {
  return episodes
    .flatMap((episode) => episode.phases)
    .filter(({ kind }) => kind === "throttling" || kind === "block" || kind === "shutdown");
}

/** Days that phases cover, as a share of the period. */
export function shareCovered(phases: readonly Phase[], start: number, until: number): number {
  let covered = 0;
  for (let day = start; day < until; day += DAY) {
    const middle = day + DAY / 2;
    const inside = phases.some((phase) => {
      const best = bestInterval(phase, until);
      return best.start <= middle && middle < best.end;
    });
    if (inside) covered += DAY;
  }
  return covered / (Math.ceil((until - start) / DAY) * DAY);
}
