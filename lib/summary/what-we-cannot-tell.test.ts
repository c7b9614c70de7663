import { expect, test } from "vitest";
import type { Coverage } from "../model/series.ts";
import { sentenceText } from "./sentence-text.ts";
import { type UnknownInput, whatWeCannotTell } from "./what-we-cannot-tell.ts";

const range = { start: Date.UTC(2015, 9, 6), end: Date.UTC(2015, 9, 28) };
const coverage: Coverage = {
  period: range,
  observations: 400,
  networks: 2,
  probes: null,
  hoursWithData: 506,
  hours: 528,
  sources: ["ooni"],
};

function open(input: Partial<UnknownInput>): string[] {
  return whatWeCannotTell({
    range,
    episodes: [],
    statements: [],
    verdicts: [],
    coverage,
    simulated: false,
    ...input,
  }).map((sentence) => sentenceText("unknown", sentence));
}

test("the hours that nobody measured come before anything else, and intent comes last", () => {
  expect(open({})).toEqual([
    "What happened in the 22 hours (of 528) in which nobody measured.",
    "Why. Nothing here measures intent or says who gave an order.",
  ]);
});

test("hours without a gap leave intent alone", () => {
  expect(open({ coverage: { ...coverage, hoursWithData: 528 } })).toHaveLength(1);
});

test("no data at all is said as such and not as so many hours", () => {
  const [first] = open({ coverage: { ...coverage, observations: 0, networks: 0, hoursWithData: 0 } });
  expect(first).toBe(
    "Anything about traffic between 6 October 2015 and 27 October 2015: nobody measured. That is not the same as nothing happening.",
  );
});

test("simulated evidence is said first", () => {
  expect(open({ simulated: true })[0]).toContain("simulated");
});
