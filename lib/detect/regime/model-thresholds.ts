import type { Threshold } from "../detector.ts";

/** The numbers of the model itself, beside those that decide what is reported (`thresholds.ts`): states, outcomes, levels, probes, dependence. */
export const modelThresholds = {
  throttledShares: {
    value: [0.2, 0.4, 0.6, 0.85, 1],
    unit: "share of tests slowed",
    meaning:
      "The throttled states, first axis: on fixed networks only some of the tests are slow, and a median hides it.",
  },
  throttledSeverities: {
    value: [0.7, 0.5, 0.33, 0.2, 0.1, 0.05],
    unit: "share of the level left",
    meaning: "The throttled states, second axis: what is left of the level of the slowed tests.",
  },
  throttledResponses: {
    value: [0, 0.5, 1],
    unit: "exponent",
    meaning:
      "The throttled states, third axis: how far metrics that follow the leading one (delays beside speeds) go with it.",
  },
  blockedFailures: {
    value: [0.4, 0.6, 0.85, 0.97],
    unit: "probability of failing",
    meaning:
      "The blocked states: a partial block leaves some tries open, and a complete one lets some through.",
  },
  lowestBaselineFailure: {
    value: 0.01,
    unit: "share failing",
    meaning:
      "The baseline share of failing tests is never taken lower: a few clean weeks do not prove that tests never fail.",
  },
  baselineFailurePrior: {
    value: 5,
    unit: "days",
    meaning:
      "How many days of its own a network's share of failing tests needs to weigh as much as the country's.",
  },
  brokenAltogether: {
    value: 0.5,
    unit: "share of broken tests",
    meaning:
      "A test that is broken for reasons of its own fails in all of its tries so often; else any number of them is as likely as any other.",
  },
  blockAboveBaseline: {
    value: 0.25,
    unit: "share failing",
    meaning:
      "A blocked state fails at least so much oftener than the series does on ordinary days, so that a bad line is no block.",
  },
  highestBlockedFailure: {
    value: 0.99,
    unit: "probability of failing",
    meaning: "No blocked state fails surer than this: one try that came through does not refute a block.",
  },
  levelWhileBlocked: {
    value: 0.3,
    unit: "likelihood ratio",
    meaning:
      "What a level that was measured at all says of a block: a connection came about, which a block makes less likely but does not rule out.",
  },
  timeoutShare: {
    value: 0.15,
    unit: "share of tests",
    meaning: "So many outcomes of a throttled stretch look like timeouts: what is slow enough fails.",
  },
  timeoutFailure: {
    value: 0.3,
    unit: "share failing",
    meaning: "How failing those are, at least.",
  },
  narrowestSpread: {
    value: 0.08,
    unit: "log units",
    meaning:
      "The spread of a level is never taken narrower: a few alike values do not prove a line without noise.",
  },
  widestSpread: {
    value: 1.5,
    unit: "log units",
    meaning: "The spread of a level is never taken wider: beyond it a level says nothing anyway.",
  },
  fewestForSpread: {
    value: 8,
    unit: "observations",
    meaning: "The spread is that of normal time alone only where so many observations of it are there.",
  },
  slowWindow: {
    value: 3,
    unit: "days",
    meaning:
      "The share of far too slow tests that a series always has is the median over stretches of this length: a single day of a sparse series holds too few tests for a share.",
  },
  slowBeyond: {
    value: 3,
    unit: "spreads",
    meaning: "A test so far below what is expected is far too slow.",
  },
  lowestSlowShare: {
    value: 0.01,
    unit: "share of tests",
    meaning:
      "The share of far too slow tests is never taken lower, so that one of them is no evidence by itself.",
  },
  highestSlowShare: {
    value: 0.3,
    unit: "share of tests",
    meaning:
      "The share of far too slow tests is never taken higher, so that lasting throttling of some tests does not become normal.",
  },
  slowLevel: {
    value: 0.3,
    unit: "share of the level left",
    meaning: "Where the far too slow tests of ordinary time lie.",
  },
  slowSpread: {
    value: 0.8,
    unit: "log units",
    meaning: "How widely they lie around it, at least.",
  },
  shapeHourPrior: {
    value: 6,
    unit: "observations",
    meaning: "Observations at which an hour of day's own median and no shape at all weigh the same.",
  },
  shapeWeekPrior: {
    value: 12,
    unit: "observations",
    meaning: "The same for an hour of the week, of what the hours of day leave.",
  },
  shapeDays: {
    value: 7,
    unit: "days",
    meaning: "A shape of the week needs so many days.",
  },
  baselineDays: {
    value: 4,
    unit: "days with data",
    meaning: "A window needs so many before it is a baseline.",
  },
  memoryMargin: {
    value: 1.3,
    unit: "times the level",
    meaning:
      "A remembered baseline takes the place of the local one only where it lies this much higher: less is drift.",
  },
  probeWindow: {
    value: 3,
    unit: "days",
    meaning: "Probes are compared with those that measured in the same stretch of this length.",
  },
  probeTests: {
    value: 2,
    unit: "tests",
    meaning:
      "A probe's tests of one stretch count for so many at most: a day of many slow tests is a day, and not a slow line.",
  },
  probePrior: {
    value: 6,
    unit: "tests",
    meaning: "Tests counted so at which what a probe shows and no difference at all weigh the same.",
  },
  probeClip: {
    value: 1.5,
    unit: "spreads",
    meaning: "Residuals further out pull a probe's effect no harder (Huber 1964).",
  },
  probeRounds: {
    value: 8,
    unit: "rounds",
    meaning: "How often effects of probes and of stretches are fitted in turn: enough for the third digit.",
  },
  temperingBlocks: {
    value: 8,
    unit: "blocks",
    meaning:
      "Fewer sums over days tell nothing of how tests go together; they are then taken as independent.",
  },
  temperingBlockTests: {
    value: 8,
    unit: "tests",
    meaning: "A day with fewer is joined with the next ones into one block.",
  },
  temperingKept: {
    value: 0.9,
    unit: "share of blocks",
    meaning:
      "The most extreme blocks beyond this share do not count, so that an episode in some of them does not pass for dependence.",
  },
  temperingPrior: {
    value: 10,
    unit: "blocks",
    meaning: "How many blocks it weighs that tests are independent, before any are seen.",
  },
  failingMeasurement: {
    value: 0.3,
    unit: "share of tries",
    meaning: "A measurement counts as failing from here on: a partial block leaves some addresses open.",
  },
  failingOccasion: {
    value: 0.5,
    unit: "share of tries",
    meaning:
      "A measurement in the hours of a timetable that was found on another network counts as failing from here on.",
  },
  testsAtDrop: {
    value: 6,
    unit: "tests",
    meaning: "A mean on either side of a drop needs so many tests.",
  },
  highestConfidence: {
    value: 0.9999,
    unit: "probability",
    meaning: "No phase is stated surer: no number of tests proves that the model itself is right.",
  },
  boundTail: {
    value: 0.05,
    unit: "probability",
    meaning: "What the bounds of a change leave out at either side: they hold nine tenths.",
  },
  timetablePrice: {
    value: 3,
    unit: "log likelihood",
    meaning: "What each further window of hours costs a timetable, beside the price of its parameters.",
  },
  timetableLongest: {
    value: 18,
    unit: "hours",
    meaning: "A longer window of hours is a block of days with pauses, and no timetable.",
  },
  timetableStillOn: {
    value: 4,
    unit: "days",
    meaning:
      "A timetable is taken to go on for so long after its last blocked occasion, where none was seen open since.",
  },
} as const satisfies Record<string, Omit<Threshold, "name">>;
