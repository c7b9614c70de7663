/** The page about the site itself. ICU MessageFormat. */
export const about = {
  "pages.about-title": "About Dimline",
  "pages.about-description":
    "What Dimline is, what it is not, how it treats its readers, and how to take part.",
  "pages.about-lead":
    "Dimline sets the measurements of an internet that is slowed, blocked or cut off beside what governments, regulators, operators and platforms said about it at the time.",
  "pages.about-what": "What it does",
  "pages.about-what-1":
    "It loads measurements that others have published (OONI, M-Lab, Censored Planet, RIPE Atlas, Tor, IODA and more) and keeps them apart by source.",
  "pages.about-what-2":
    "It looks in them for episodes: stretches of time in which a service was slowed, blocked or shut down, with bounds no narrower than the measurements allow and a confidence.",
  "pages.about-what-3":
    "It takes the testable claims out of what was said and holds each against the evidence: supported, contradicted, partly supported, or not testable, with numbered reasons and the figures behind them.",
  "pages.about-not": "What it does not do",
  "pages.about-not-1": "It does not say who gave an order, or why. Measurements do not show intent.",
  "pages.about-not-2":
    "It does not call a place free because nothing was found there. Most places and hours are measured by nobody.",
  "pages.about-not-3":
    "It does not measure anything itself and runs no probes. Whoever measures takes a risk that is theirs to weigh.",
  "pages.about-readers": "Its readers",
  "pages.about-readers-text":
    "No cookies, no counting, nothing loaded from other hosts. Every page works without JavaScript, all of its state is in its address, and every table can be had as a file.",
  "pages.about-simulated": "Simulated measurements",
  "pages.about-simulated-text":
    "A new installation shows a demonstration: statements that were really made, beside measurements that a generator made. They are marked wherever they show and never mix with measured ones in one finding.",
  "pages.about-wrong": "If something is wrong",
  "pages.about-wrong-text":
    "Every verdict says what would change it, and keeps its predecessors. Whoever runs this installation can correct a statement or load better measurements; verdicts are then computed anew.",
  "pages.about-further": "Further",
} as const;
