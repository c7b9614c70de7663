import type { Threshold } from "../detector.ts";
import { modelThresholds } from "./model-thresholds.ts";

/**
 * Every number that decides what is reported, in one place; those of the model itself stand in `model-thresholds.ts`. The detector works with
 * these values and the method page prints them all. Times are in hours or days as their unit says.
 */
export const thresholds = {
  minimumObservations: {
    value: 12,
    unit: "observations",
    meaning:
      "A series with fewer is reported as too short to judge by itself; it still counts in its country's.",
  },
  minimumSpan: {
    value: 2,
    unit: "days",
    meaning: "A series that spans less is too short to judge by itself.",
  },
  minimumConfidence: { value: 0.9, unit: "probability", meaning: "Phases below it are not reported." },
  confidenceUnseen: {
    value: 0.9,
    unit: "probability",
    meaning:
      "Throttling that was there from the first observation, with no control beside it, is never stated surer than this: nobody saw it begin.",
  },
  minimumFailures: {
    value: 3,
    unit: "measurements",
    meaning: "A block needs at least so many failing measurements inside it.",
  },
  minimumSlow: {
    value: 6,
    unit: "measurements",
    meaning: "Throttling needs at least so many measured speeds or delays inside it.",
  },
  minimumMoments: {
    value: 5,
    unit: "half hours",
    meaning:
      "Throttling needs tests that speak for it in at least so many different half hours: a few tests of one sitting are no regime.",
  },
  smallestFall: {
    value: 0.2,
    unit: "share of the level",
    meaning:
      "Throttling must leave the tests inside it at least so much below what is expected, on geometric average: a drift is no interference.",
  },
  dropWindow: {
    value: 7,
    unit: "days",
    meaning:
      "Throttling must begin with a drop of half the smallest fall between the means of so many days before and after its start: a drift has none.",
  },
  minimumThrottling: {
    value: 4,
    unit: "hours",
    meaning: "A shorter slow stretch is not called throttling when it stands by itself.",
  },
  episodeGap: {
    value: 12,
    unit: "hours",
    meaning: "Phases that lie no further apart than this belong to one episode.",
  },
  phaseGap: {
    value: 6,
    unit: "hours",
    meaning: "Phases of the same kind that lie no further apart than this are one phase.",
  },
  stance: {
    value: 3,
    unit: "likelihood ratio",
    meaning:
      "A network speaks for or against a phase when its own observations are so many times likelier that way.",
  },
  withoutLoudest: {
    value: 10,
    unit: "likelihood ratio",
    meaning:
      "A phase must still be so many times likelier than normal time when the probe that speaks loudest for it is left out, where several measured.",
  },
  nationalShare: {
    value: 0.6,
    unit: "share of networks",
    meaning: "An episode is national when at least this share of the networks that can tell show it.",
  },
  longerBy: {
    value: 24,
    unit: "hours",
    meaning:
      "Where a network shows more than the country, at least so much longer, the surplus is a phase of its own.",
  },
  nationalQuorum: {
    value: 0.4,
    unit: "share of networks",
    meaning: "A national episode also needs this share of all judged networks (and at least two) to show it.",
  },
  censoredAfter: {
    value: 7,
    unit: "days",
    meaning:
      "Something that still lasted when a series fell silent so long before the end of all data is not called ongoing.",
  },
  recoveryWithin: {
    value: 24,
    unit: "hours",
    meaning: "A milder slow stretch right after a block is its recovery when it is no longer than this.",
  },
  baselineReach: {
    value: 14,
    unit: "days",
    meaning: "The baseline of a level is the median of the daily medians this far to either side.",
  },
  baselineMemory: {
    value: 90,
    unit: "days",
    meaning:
      "A level that has fallen is held against its best baseline of this long before, so that long throttling does not become normal.",
  },
  normalForBaseline: {
    value: 0.75,
    unit: "probability",
    meaning:
      "On the second pass, only points that the first found normal so surely count for baseline, shape and spread.",
  },
  controlParity: {
    value: 0.5,
    unit: "target over control",
    meaning:
      "Where a control was measured and the target's baseline lies below this share of it, the target is held against the control itself.",
  },
  highestBaselineFailure: {
    value: 0.3,
    unit: "share failing",
    meaning:
      "The baseline share of failing tests is never taken higher, so that a lasting block does not become normal.",
  },
  brokenTests: {
    value: 0.02,
    unit: "probability",
    meaning: "How often a test is thought to fail for reasons of its own, whatever the network does.",
  },
  tailDegrees: {
    value: 4,
    unit: "degrees of freedom",
    meaning: "Heaviness of the tails of levels (Student's t).",
  },
  concentration: {
    value: 3,
    unit: "pseudo-observations",
    meaning: "How far the tries of one measurement fail together (beta-binomial α + β).",
  },
  countsTempering: {
    value: 0.9,
    unit: "exponent",
    meaning:
      "Likelihoods of outcomes are raised to this power, because tests that follow each other are not independent.",
  },
  lowestTempering: {
    value: 0.15,
    unit: "exponent",
    meaning:
      "Likelihoods of levels are raised to one over the variance inflation of their daily sums, because tests of one day go together, but never to less than this.",
  },
  highestTempering: {
    value: 1,
    unit: "exponent",
    meaning: "The same exponent where tests look independent, or are too few to tell.",
  },
  normalExit: {
    value: 0.67,
    unit: "1/day",
    meaning: "Rate at which the normal state is left (or entered anew).",
  },
  throttledExit: {
    value: 0.2,
    unit: "1/day",
    meaning:
      "Rate at which one throttling gives way to normal time, to another or to a block: after five days on average.",
  },
  shortBlockExit: {
    value: 8,
    unit: "1/day",
    meaning: "Rate at which a short block ends: three hours on average.",
  },
  longBlockExit: {
    value: 0.2,
    unit: "1/day",
    meaning: "Rate at which a long block ends: five days on average.",
  },
  throttledEntry: {
    value: 0.03,
    unit: "share of changes",
    meaning:
      "How often a change of state leads to throttling, whatever was before. What the three entries leave leads to normal time.",
  },
  shortBlockEntry: {
    value: 0.008,
    unit: "share of changes",
    meaning: "How often a change of state leads to a short block.",
  },
  longBlockEntry: {
    value: 0.008,
    unit: "share of changes",
    meaning: "How often a change of state leads to a long block.",
  },
  recurrenceEvidence: {
    value: 6,
    unit: "log likelihood",
    meaning:
      "A timetable must explain the failures better than a constant rate by this much, after its own complexity is paid for.",
  },
  recurrenceOccurrences: {
    value: 3,
    unit: "days",
    meaning: "A timetable needs blocked occurrences on at least so many days.",
  },
  recurrenceContrast: {
    value: 0.4,
    unit: "share failing",
    meaning:
      "Inside the hours of a timetable at least this much more must fail than outside them on the same days.",
  },
} as const satisfies Record<string, Omit<Threshold, "name">>;

export const thresholdList: readonly Threshold[] = Object.entries({
  ...thresholds,
  ...modelThresholds,
}).map(([name, threshold]) => ({
  name,
  ...threshold,
}));
