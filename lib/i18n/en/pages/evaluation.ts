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
} as const;
