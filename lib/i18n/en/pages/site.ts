/** The frame of every page, and the pages that are not about a place. ICU MessageFormat. */
export const site = {
  "pages.site-name": "Dimline",
  "pages.skip": "Skip to the content",
  "pages.nav-label": "Sections",
  "pages.languages": "Languages",
  "pages.nav-now": "Now",
  "pages.nav-episodes": "Episodes",
  "pages.nav-statements": "Statements",
  "pages.nav-method": "Method",
  "pages.nav-data": "Data",
  "pages.footer-what":
    "Dimline sets what was measured against what was said. It says what the evidence supports, contradicts or cannot test; it says nothing about intent.",
  "pages.footer-licence":
    "Data keep the licence of their source, named with each source. No cookies, no counting of readers, nothing loaded from elsewhere.",
  "pages.footer-sources": "Sources and licences",
  "pages.footer-revision": "Dataset revision {revision}",
  "pages.footer-no-revision": "No data loaded yet",
  "pages.csv": "CSV",
  "pages.csv-of": "Download as CSV: {what}",
  "pages.simulated": "Simulated",
  "pages.simulated-banner-title": "Simulated measurements",
  "pages.simulated-banner":
    "Dimline’s own generator made what is marked as simulated: it is evidence of nothing. The statements and their sources are real.",

  "pages.home-title": "What was measured, what was said",
  "pages.home-description":
    "Where and when services on the internet are slowed or blocked, set against what governments, regulators, operators and platforms say about it.",
  "pages.home-lead":
    "A service turns slow, or stops, and officials, operators and platforms say why. Here what they said stands beside what was measured, on one timeline.",
  "pages.home-contested": "Contested",
  "pages.home-contested-note": "Somebody denied it; the measurements from the same hours say otherwise.",
  "pages.home-contested-empty": "No denial is contradicted by what was measured.",
  "pages.home-contested-empty-fill":
    "This fills when a statement that denies interference has been entered and measurements of the same time show an episode.",
  "pages.home-episodes-empty": "No episode has been found.",
  "pages.home-episodes-empty-fill":
    "Episodes appear here when measurements have been loaded (npm run ingest) and looked through (npm run detect).",
  "pages.home-latest-statements": "Latest statements",
  "pages.home-statements-empty": "No statement has been entered.",
  "pages.home-statements-empty-fill": "Statements are loaded from CSV with npm run ingest.",
  "pages.home-places": "Countries",
  "pages.home-places-empty": "No country has data yet.",
  "pages.home-places-empty-fill":
    "Run npm run demo for a demonstration, or npm run pipeline -- FILE with your own data.",
  "pages.home-place-episodes": "{count, plural, =0 {no episode found} one {one episode} other {# episodes}}",
  "pages.home-place-never": "never measured",
  "pages.home-denied": "denied",
  "pages.home-measured": "Measured",
  "pages.home-measured-ongoing": "from {start} on",

  "pages.episodes-title": "Episodes",
  "pages.episodes-description":
    "Every stretch of time in which a service was found slowed, blocked or shut down, with its bounds and confidence.",
  "pages.episodes-lead":
    "Stretches of time in which a service was slowed, blocked or shut down in a country, as found in the measurements.",
  "pages.statements-title": "Statements",
  "pages.statements-description":
    "What governments, regulators, operators, platforms and others said about interference, with the verdict on each claim.",
  "pages.statements-lead":
    "What was said, by whom, and how each testable claim in it stands against the measurements.",
  "pages.filter-country": "Country",
  "pages.filter-service": "Service",
  "pages.filter-verdict": "Verdict",
  "pages.filter-any": "Any",
  "pages.filter-apply": "Show",
  "pages.filter-clear": "Show all",
  "pages.filter-none": "Nothing matches. Widen the choice above, or show all.",
  "pages.filter-truncated": "The first {shown, number} of {count, number} are shown; the CSV file holds all.",

  "pages.method-title": "Method",
  "pages.method-description":
    "How episodes are found and how claims are held against them: every detector, threshold and comparison, as the program declares them.",
  "pages.method-lead":
    "This page is written by the program from what its detectors and comparisons declare. If the method changes, so does this page.",
  "pages.method-principles": "Four rules",
  "pages.method-principle-1":
    "No data is not “fine”. Hours that nobody measured are drawn, exported and compared as no data.",
  "pages.method-principle-2":
    "What was computed and what people wrote stand side by side. Neither overwrites the other.",
  "pages.method-principle-3":
    "Every rate carries its n, every figure its source, every bound its uncertainty.",
  "pages.method-principle-4":
    "Simulated measurements are marked wherever they show, and never mix with measured ones in one finding.",
  "pages.method-detection": "From measurements to episodes",
  "pages.method-needs": "Needs",
  "pages.method-thresholds": "Thresholds",
  "pages.method-thresholds-count": "{count, plural, one {One threshold} other {# thresholds}}",
  "pages.method-threshold": "Threshold",
  "pages.method-value": "Value",
  "pages.method-meaning": "What it decides",
  "pages.method-limits": "What it cannot do",
  "pages.method-references": "References",
  "pages.method-comparison": "From claims to verdicts",
  "pages.method-comparison-note":
    "A claim is the testable part of a statement. Each kind has a comparison of its own, which gives one of four verdicts with numbered reasons.",
  "pages.method-kind": "Kind of claim",
  "pages.method-tests": "What is tested",
  "pages.method-version": "Comparison",

  "pages.data-title": "Data",
  "pages.data-description": "Everything Dimline holds, as CSV, with its sources, licences and loads.",
  "pages.data-lead":
    "Put .csv behind the address of a page and you have its rows. Files are UTF-8, RFC 4180, with times in UTC; an empty field is missing, never zero.",
  "pages.data-tables": "Tables",
  "pages.data-table": "Table",
  "pages.data-rows": "Rows",
  "pages.data-file": "File",
  "pages.data-what": "What a row is",
  "pages.data-episodes": "Episodes",
  "pages.data-episodes-what": "One episode, with its bounds and confidence.",
  "pages.data-statements": "Statements",
  "pages.data-statements-what": "One statement, with where it was published.",
  "pages.data-claims": "Claims",
  "pages.data-claims-what": "One testable claim, with who made it, when, and the verdict on it.",
  "pages.data-verdicts": "Verdicts",
  "pages.data-verdicts-what": "One verdict, with its reasons, its strength and what would change it.",
  "pages.data-places": "Places",
  "pages.data-places-what": "One service in one country that something is known of.",
  "pages.data-sources": "Sources",
  "pages.data-sources-what": "One source, with its licence and citation.",
  "pages.data-runs": "Loads",
  "pages.data-runs-what": "One load of one file.",
  "pages.data-rejects": "Rejected records",
  "pages.data-rejects-what": "One record that was set aside, and the rule it broke.",
  "pages.data-observations": "Observations",
  "pages.data-observations-what": "One observation. There is a file for each service of each country, below.",
  "pages.data-observations-from": "from {count, plural, one {# record} other {# records}}",
  "pages.data-by-place": "Observations by place",
  "pages.data-by-place-note":
    "Hourly cells are what the figures are drawn from; observations are what they are made of.",
  "pages.data-country":
    "{country}: {services, plural, one {one service} other {# services}}, {observations, plural, one {one observation} other {# observations}}",
  "pages.data-cells": "Hourly cells",
  "pages.data-first": "From",
  "pages.data-last": "To",
  "pages.data-file-of": "{table}, {place}",
  "pages.data-empty": "Nothing has been loaded.",
  "pages.runs-title": "Loads",
  "pages.run-file": "File",
  "pages.run-format": "Format",
  "pages.run-finished": "Finished",
  "pages.run-accepted": "Accepted",
  "pages.run-replaced": "Of these, in place of earlier ones",
  "pages.run-duplicate": "Known already",
  "pages.run-repeated": "Of these, twice in the file",
  "pages.run-rejected": "Rejected",
  "pages.run-state": "State",
  "pages.run-state-name":
    "{state, select, running {Running} done {Done} failed {Failed} interrupted {Interrupted} other {{state}}}",
  "pages.run-given": "Said with the load:",
  "pages.run-readings": "How words of the file were read ({count, number})",
  "pages.run-reading":
    "{field, select, country {Country} service {Service} time_zone {Time zone} date {Order of the date} direction {Direction} decimal_comma {Decimal comma} other {{field}}}: {taken}",
  "pages.run-reading-word": "“{text}”",
  "pages.run-reading-unsaid": "not said in the file",
  "pages.run-reading-waiting": "words of articles that no editor has accepted yet",
  "pages.run-readings-more": "{count, plural, one {One more was noted.} other {# more were noted.}}",
  "pages.runs-more": "The latest {shown, number} of {count, number} loads; the CSV file holds all.",

  "pages.sources-title": "Sources",
  "pages.sources-description": "Where the records come from: licence, citation and last load of each source.",
  "pages.sources-idle":
    "{count, plural, one {One source} other {# sources}} that can be read, with nothing loaded",
  "pages.sources-lead": "Where the records come from, under which licence, and how each asks to be cited.",
  "pages.source-name": "Source",
  "pages.source-kind": "Kind",
  "pages.source-kind-name":
    "{kind, select, measured {Measured} reported {Reported} simulated {Simulated} other {{kind}}}",
  "pages.source-licence": "Licence",
  "pages.source-no-licence": "None stated",
  "pages.source-citation": "How to cite it",
  "pages.source-records": "Records",
  "pages.source-last": "Last load",
  "pages.source-none": "Nothing loaded",

  "pages.not-found-title": "There is no such page",
  "pages.not-found-lead":
    "Addresses are made of a country’s two letters and a service: /ir/telegram, /ke, /ru/youtube.",
  "pages.not-found-home": "Start from the home page",
} as const;
