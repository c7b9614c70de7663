/** The terms of the glossary, in the order in which each rests on those before it. */
export const glossaryGroups = [
  {
    id: "measured",
    title: "pages.glossary-measured",
    terms: ["source", "measurement", "observation", "outcome", "metric", "series", "coverage", "baseline"],
  },
  {
    id: "found",
    title: "pages.glossary-found",
    terms: ["episode", "phase", "throttling", "block", "shutdown", "recovery", "bounds", "confidence"],
  },
  {
    id: "said",
    title: "pages.glossary-said",
    terms: ["statement", "side", "claim", "verdict", "event"],
  },
  { id: "kept", title: "pages.glossary-kept", terms: ["revision", "load", "simulated"] },
] as const;
