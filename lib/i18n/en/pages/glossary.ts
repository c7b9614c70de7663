/** The words that the pages, the files and the code have in common. Terms in the order of the glossary. ICU MessageFormat. */
export const glossary = {
  "pages.glossary-title": "Glossary",
  "pages.glossary-description":
    "One word for each thing: what Dimline means by episode, phase, claim, verdict, coverage and the rest.",
  "pages.glossary-lead":
    "One word for each thing, the same on the pages, in the files and in the code. Where the field has a word already, it is that one.",
  "pages.glossary-measured": "What is measured",
  "pages.glossary-found": "What is found in it",
  "pages.glossary-said": "What is said",
  "pages.glossary-kept": "How it is kept",
  "pages.glossary-not": "Not: {what}",

  "glossary.source": "Source",
  "glossary.source-is":
    "Where records come from: its name, address, licence, how it asks to be cited, and whether it is measured, reported or simulated.",
  "glossary.source-not": "a file",
  "glossary.measurement": "Measurement",
  "glossary.measurement-is":
    "One run of a test by one probe, as received, with its id at the source and a link back.",
  "glossary.measurement-not": "a judgement",
  "glossary.observation": "Observation",
  "glossary.observation-is":
    "One fact taken from a measurement or a published series: for a country, a network, a service, a metric and a time, an outcome or a value, with n where it stands for several tests.",
  "glossary.observation-not": "the state of the network",
  "glossary.outcome": "Outcome",
  "glossary.outcome-is": "What one observation came to: ok, down, blocked, or inconclusive.",
  "glossary.outcome-not": "a verdict",
  "glossary.metric": "Metric",
  "glossary.metric-is":
    "What a value measures, its unit, and which way is bad: of speed a fall, of handshake time a rise.",
  "glossary.series": "Series",
  "glossary.series-is":
    "The observations of one service in one country, on one network or all, of one metric from one source, in the order of time. An hour without any is “no data”: neither zero nor fine.",
  "glossary.coverage": "Coverage",
  "glossary.coverage-is": "How many observations, probes and networks stand behind a stretch of time.",
  "glossary.baseline": "Baseline",
  "glossary.baseline-is":
    "What a series looks like when nothing happens: its level, its spread, and how it goes with the hours of the week.",

  "glossary.episode": "Episode",
  "glossary.episode-is":
    "A stretch of time in which a service was interfered with in a country. It has phases, bounds, a confidence, and an id that stays.",
  "glossary.episode-not": "a news event",
  "glossary.phase": "Phase",
  "glossary.phase-is": "One stretch of one kind inside an episode, with evidence of its own.",
  "glossary.throttling": "Throttling",
  "glossary.throttling-is":
    "The service answers, and much slower than usual: a level fell below its baseline and stayed there.",
  "glossary.block": "Block",
  "glossary.block-is": "Tests of the service fail in ways that suggest interference, while others succeed.",
  "glossary.shutdown": "Shutdown",
  "glossary.shutdown-is": "Not one service but the connection itself is gone, in a country or on networks.",
  "glossary.recovery": "Recovery",
  "glossary.recovery-is": "The stretch after the end in which levels find back to their baseline.",
  "glossary.bounds": "Bounds",
  "glossary.bounds-is":
    "Start and end, each as earliest, best and latest: never narrower than the gap between the observations around it.",
  "glossary.confidence": "Confidence",
  "glossary.confidence-is":
    "The probability, by the detector’s own reckoning, that an episode is real and not noise. How well that reckoning holds is measured on the method page.",

  "glossary.statement": "Statement",
  "glossary.statement-is":
    "What somebody said, when, and where it was published; with the words themselves where we have them.",
  "glossary.side": "Side",
  "glossary.side-is":
    "Whom a speaker speaks for: government, regulator, operator, platform, researcher, civil society, or media.",
  "glossary.claim": "Claim",
  "glossary.claim-is":
    "The testable part of a statement: its kind, and the service, networks and time it speaks about. One statement can make several, or none.",
  "glossary.verdict": "Verdict",
  "glossary.verdict-is":
    "A claim held against the evidence: supported, contradicted, partly supported, or cannot be tested; with numbered reasons.",
  "glossary.verdict-not": "the truth about intent",
  "glossary.event": "Event",
  "glossary.event-is": "Something reported: an article, an election, a protest, an exam, a court order.",
  "glossary.event-not": "an episode",

  "glossary.revision": "Dataset revision",
  "glossary.revision-is":
    "A number that grows whenever what a reader sees could change. Citations and files carry it; an old link says what changed since.",
  "glossary.load": "Load",
  "glossary.load-is":
    "One reading of one file: when, in which format, how many records were taken, known already, or set aside and why.",
  "glossary.simulated": "Simulated",
  "glossary.simulated-is":
    "Made by Dimline’s own generator, to show how it works. Marked wherever it shows; evidence of nothing.",
} as const;
