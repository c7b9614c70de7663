import type { Threshold } from "../detector.ts";

/** Every number that decides something about how many people use a service. */
export const thresholds = {
  memory: {
    value: 28,
    unit: "days",
    meaning: "The usual number is the median of so many ordinary days before.",
  },
  minimumHistory: { value: 21, unit: "days", meaning: "Days that must lie before anything is judged." },
  held: {
    value: 365,
    unit: "days",
    meaning:
      "How long the usual number from before a fall or a rise is held against what follows; then the new number is the usual one.",
  },
  aftermath: {
    value: 730,
    unit: "days",
    meaning:
      "How long after a surge a fall counts only below the number from before it: people who came are free to leave.",
  },
  deepEnough: {
    value: 0.65,
    unit: "share of the usual number",
    meaning: "A fall that leaves more than this in the middle is not reported.",
  },
  highEnough: {
    value: 1.6,
    unit: "times the usual number",
    meaning: "A rise to less than this in the middle is not reported.",
  },
  minimumDays: { value: 3, unit: "days", meaning: "Shorter falls and rises are not reported." },
  leastSpread: { value: 0.08, unit: "log units", meaning: "No series is taken to be steadier than this." },
  noisiest: { value: 0.6, unit: "log units", meaning: "A series that varies more than this is not judged." },
  smallestNumber: {
    value: 50,
    unit: "users",
    meaning: "A series with fewer users than this on an ordinary day is not judged.",
  },
  tailDegrees: {
    value: 4,
    unit: "degrees of freedom",
    meaning: "Heaviness of the tails of the noise (Student's t).",
  },
  lowestTempering: {
    value: 0.3,
    unit: "exponent",
    meaning: "Days resemble each other: the least that one counts as of an independent day.",
  },
  minimumConfidence: { value: 0.9, unit: "probability", meaning: "Findings below it are not reported." },
  depths: {
    value: [0.7, 0.5, 0.3, 0.15, 0.05],
    unit: "share of the usual number",
    meaning: "The states of a fall: what may be left of the usual number in it.",
  },
  heights: {
    value: [1.5, 2.2, 3.5, 6, 12],
    unit: "times the usual number",
    meaning: "The states of a rise: how many times as many may come.",
  },
  normalExit: { value: 0.003, unit: "1/day", meaning: "Rate at which a fall or a rise begins." },
  movedExit: { value: 0.04, unit: "1/day", meaning: "Rate at which a fall or a rise ends." },
  depthChanges: {
    value: 0.6,
    unit: "1/day",
    meaning: "How fast a fall or a rise moves from one depth or height to another.",
  },
  spreadBetween: {
    value: 0.3,
    unit: "log units",
    meaning:
      "The noise around a depth or a height is never taken narrower on the side of the next: between two of them a day is at home.",
  },
  spreadBeyond: {
    value: 0.15,
    unit: "log units",
    meaning: "The same on the side of the usual number, where it is not.",
  },
  surestMove: {
    value: 0.9999,
    unit: "probability",
    meaning:
      "No fall or rise is itself stated surer, whatever made people move: no number of days proves that the model is right.",
  },
  moveGap: {
    value: 1,
    unit: "days",
    meaning: "Days of fewer or of more users no further apart than this are one fall or one rise.",
  },
  highestConfidence: {
    value: 0.95,
    unit: "probability",
    meaning: "How sure a fall of users can be of being interference: people have other reasons to leave.",
  },
  mostlyGone: {
    value: 0.2,
    unit: "share of the usual number",
    meaning: "A fall that leaves less than this is called a block, any other throttling.",
  },
  together: {
    value: 21,
    unit: "days",
    meaning: "Falls no further apart than this are one matter, and so are rises.",
  },
  sustained: {
    value: 3,
    unit: "days",
    meaning: "So many days beyond it, among the last ones, make a change of state.",
  },
  sustainedAmong: {
    value: 4,
    unit: "days",
    meaning: "How many of the last days those must be among: one ordinary day does not end it.",
  },
} as const satisfies Record<string, Omit<Threshold, "name">>;

export const thresholdList: readonly Threshold[] = Object.entries(thresholds).map(([name, threshold]) => ({
  name,
  ...threshold,
}));
