import type { ClaimKind } from "../model/claim.ts";

/** A kind of claim as an editor chooses it, and what will be tested, in words. */
export const tested: Readonly<Record<ClaimKind, { readonly label: string; readonly test: string }>> = {
  "denies-interference": {
    label: "Denies any interference",
    test: "Contradicted where well-covered measurements show throttling, a block or a shutdown of the service in the time it speaks of; supported where enough was measured and nothing shows.",
  },
  "denies-block": {
    label: "Denies a block",
    test: "Contradicted where measurements show a block of the service in the time it speaks of. Throttling alone does not contradict it, and is told.",
  },
  "denies-plan": {
    label: "Denies a plan to restrict",
    test: "Held against what was measured after it was said. Nobody's intent is measured, only whether a restriction followed.",
  },
  "asserts-throttling": {
    label: "Says that the service was slowed",
    test: "Supported where measurements show throttling in the time it speaks of; the length and the speed that is left are tested each by itself, where named.",
  },
  "asserts-block": {
    label: "Says that the service was blocked",
    test: "Supported where measurements show a block in the time it speaks of; its length is tested by itself, where named.",
  },
  "asserts-shutdown": {
    label: "Says that the internet was shut down",
    test: "Supported where the country's connectivity as a whole was down in the time it speaks of.",
  },
  "attributes-technical-fault": {
    label: "Blames a technical fault",
    test: "A fault on the way must show in other services on the same networks, or in other countries on the path. Contradicted where this service suffers alone.",
  },
  "announces-restriction": {
    label: "Announces a restriction",
    test: "Network by network: was the schedule kept to, exceeded, or not carried out, in the days and hours that it names.",
  },
  "announces-restoration": {
    label: "Announces the end of a restriction",
    test: "Supported where the service came back at about the time that it names.",
  },
  "reports-feature-restriction": {
    label: "Says that a part of the service was restricted",
    test: "Only measurements of that part (calls, bots) can test it; where nobody measured the part, it cannot be tested.",
  },
  "says-people-moved": {
    label: "Says that people moved to another service",
    test: "Supported where the use of the other service rose in the time it speaks of.",
  },
  acknowledges: {
    label: "Acknowledges interference",
    test: "Supported where measurements show interference in the time it speaks of.",
  },
  justifies: {
    label: "Justifies interference",
    test: "Supported where measurements show interference in the time it speaks of. The reasons that it gives cannot be tested.",
  },
  demands: {
    label: "Demands something",
    test: "A demand is on record as context; no measurement can test it.",
  },
};
