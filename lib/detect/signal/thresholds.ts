import type { Threshold } from "../detector.ts";

/** Every number that decides something about a connectivity signal. */
export const thresholds = {
  memory: {
    value: 28,
    unit: "days",
    meaning:
      "The usual level is the upper end of what a signal showed on the days before, so far back. A fall that lasts longer becomes the usual level.",
  },
  memoryQuantile: {
    value: 0.9,
    unit: "share",
    meaning:
      "The usual level is this quantile of the daily medians, so that a record that is mostly a shutdown keeps its level from before.",
  },
  ordinaryDay: {
    value: 0.7,
    unit: "share of the usual level",
    meaning: "Days whose median lies above it show the shape of the day and the noise.",
  },
  noisiest: {
    value: 0.35,
    unit: "log units",
    meaning: "A signal that moves more than this on ordinary days is not judged.",
  },
  leastSpread: {
    value: 0.05,
    unit: "log units",
    meaning: "No signal is taken to be quieter than this.",
  },
  smallestLevel: {
    value: 10,
    unit: "units",
    meaning: "A signal that counts fewer things than this when nothing happens is too small to judge.",
  },
  tailDegrees: {
    value: 4,
    unit: "degrees of freedom",
    meaning: "Heaviness of the tails of the noise (Student's t).",
  },
  independentEvery: {
    value: 30,
    unit: "minutes",
    meaning: "Values closer together than this share the weight of one observation.",
  },
  downExit: { value: 0.5, unit: "1/day", meaning: "Rate at which a shutdown ends." },
  normalExit: { value: 0.01, unit: "1/day", meaning: "Rate at which a shutdown begins." },
  minimumLength: { value: 60, unit: "minutes", meaning: "A shorter fall is not called a shutdown." },
  tolerated: {
    value: 0.75,
    unit: "share of the usual level",
    meaning: "What leaves so much of a signal is no fall at all.",
  },
  deepEnough: {
    value: 0.5,
    unit: "share of the usual level",
    meaning: "A stretch in which more than this is left in the middle is not called a shutdown.",
  },
  minimumConfidence: { value: 0.95, unit: "probability", meaning: "Phases below it are not reported." },
  highestConfidence: {
    value: 0.9999,
    unit: "probability",
    meaning: "No phase is stated surer: no number of values proves that the model itself is right.",
  },
  fallGap: {
    value: 3,
    unit: "hours",
    meaning: "Stretches of a signal far below its usual level no further apart than this are one fall.",
  },
  episodeGap: {
    value: 24,
    unit: "hours",
    meaning: "Shutdowns of a country's networks no further apart than this are one episode.",
  },
  nationalShare: {
    value: 0.6,
    unit: "share of networks",
    meaning:
      "Where no signal speaks for the whole country, an episode on this share of the judged networks is national.",
  },
  depths: {
    value: [0.5, 0.3, 0.15, 0.05, 0.01],
    unit: "share of the level left",
    meaning: "The states of a shutdown: what may be left of a signal in it.",
  },
  depthChanges: {
    value: 2,
    unit: "1/day",
    meaning: "How fast a shutdown moves from one depth to another.",
  },
  spreadBetween: {
    value: 0.25,
    unit: "log units",
    meaning:
      "The noise of a fallen signal is never taken narrower: between two depths of the grid a value is at home.",
  },
  lowestShare: {
    value: 0.005,
    unit: "share of the usual level",
    meaning: "A value is never read as less: nothing at all has no logarithm.",
  },
  shapePrior: {
    value: 3,
    unit: "days",
    meaning: "Days that an hour's own shape must be borne out by to count as much as none.",
  },
  silentAfter: {
    value: 1,
    unit: "days",
    meaning:
      "A record of other signals that goes on for longer than this after the last value of one says that this one is silent, and not that its fall goes on.",
  },
} as const satisfies Record<string, Omit<Threshold, "name">>;

export const thresholdList: readonly Threshold[] = Object.entries(thresholds).map(([name, threshold]) => ({
  name,
  ...threshold,
}));
