import type { Threshold } from "../detector.ts";

/** Every number that decides whether a silence is more than an absence of volunteers. */
export const thresholds = {
  training: {
    value: 28,
    unit: "days",
    meaning: "How long before and after a silence arrivals are learnt from, by hour of the week.",
  },
  minimumHistory: {
    value: 7,
    unit: "days",
    meaning: "Days of arrivals that must lie before a silence.",
  },
  minimumReturn: {
    value: 12,
    unit: "hours with arrivals",
    meaning:
      "A network must be measured again in so many hours of the days after; one that never comes back may only have lost its volunteers.",
  },
  minimumLength: { value: 3, unit: "hours", meaning: "A shorter silence is not judged." },
  tempering: {
    value: 0.5,
    unit: "exponent",
    meaning:
      "How much of an independent hour each silent hour counts as, beyond what is learnt of silent hours that follow each other.",
  },
  startOdds: {
    value: 1e-5,
    unit: "odds an hour",
    meaning: "How likely a shutdown is to begin in any one hour, before anything is known.",
  },
  severalProbes: {
    value: 3,
    unit: "probes",
    meaning:
      "Where probes are told apart, so many must have fallen silent together: one may have lost its power.",
  },
  together: {
    value: 12,
    unit: "hours",
    meaning: "Networks whose silences begin no further apart than this fell silent together.",
  },
  quorum: {
    value: 0.3,
    unit: "share of networks",
    meaning:
      "So many of the networks, and two at least, are witnesses enough where probes are not told apart.",
  },
  loneConfidence: {
    value: 0.95,
    unit: "probability",
    meaning:
      "How sure it can get where only one network is measured and nothing tells how many probes it has.",
  },
  minimumConfidence: { value: 0.9, unit: "probability", meaning: "Phases below it are not reported." },
  episodeGap: {
    value: 12,
    unit: "hours",
    meaning: "Silences of a country's networks no further apart than this are one episode.",
  },
  nationalShare: {
    value: 0.6,
    unit: "share of networks",
    meaning: "An episode is national when this share of the judged networks fall silent.",
  },
  arrivalsPrior: {
    value: 4,
    unit: "hours",
    meaning:
      "How many hours the coarser estimate counts as: an hour of the week is drawn to its hour of the day, and that to all hours.",
  },
  rarestSilence: {
    value: 0.05,
    unit: "probability",
    meaning: "An hour that never was silent is still silent this often.",
  },
  highestConfidence: {
    value: 0.999,
    unit: "probability",
    meaning: "No silence is stated surer to be a shutdown: none proves its reason.",
  },
} as const satisfies Record<string, Omit<Threshold, "name">>;

export const thresholdList: readonly Threshold[] = Object.entries(thresholds).map(([name, threshold]) => ({
  name,
  ...threshold,
}));
