/** The words of the evaluation on the method page. ICU MessageFormat. */
export const evaluation = {
  "pages.evaluation-title": "How well it does",
  "pages.evaluation-note":
    "{detector}, measured on {date}: {trials, number} trials of each kind of interference, injected into recorded and generated series that nothing was tuned on. A line that was not reached says so.",
  "pages.evaluation-item": "What is asked",
  "pages.evaluation-goal": "To reach",
  "pages.evaluation-reached": "Reached",
  "pages.evaluation-met": "Met",
  "pages.evaluation-yes": "yes",
  "pages.evaluation-no": "no",
  "pages.evaluation-unknown": "not run",
  "pages.evaluation-cases": "Real cases",
  "pages.evaluation-case": "Case",
  "pages.evaluation-known": "What is known",
  "pages.evaluation-found": "What it finds",
  "pages.evaluation-discoveries":
    "The least sure findings of a service are withheld until at most {rate, number, percent} of those shown are expected to be false.",
  "pages.evaluation-mirror":
    "The mirror check: {series, plural, one {# series} other {# series}} of speeds and delays of {services, plural, one {# service} other {# services, counted country by country}}, turned over so that every rise is a fall ({date}). In the mirror {episodes, plural, =0 {no episode was found} one {# episode was found} other {# episodes were found}}; as they are, the same series show {found, plural, =0 {none} one {# episode} other {# episodes}}. What is found in the mirror estimates how many of those are noise.",
  "pages.evaluation-mirror-none":
    "The mirror check, which estimates how many episodes are noise, has not been run on these data.",
} as const;
