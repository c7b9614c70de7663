/** Words of tables, marks and badges. ICU MessageFormat. */
export const evidence = {
  "pages.metric-feature": "{metric} ({feature})",
  "pages.said-by": "{speaker}, {side},",
  "pages.kind-name":
    "{kind, select, throttling {Throttling} block {Block} shutdown {Shutdown} recovery {Recovery} other {{kind}}}",
  "pages.kind-within":
    "{kind, select, throttling {throttling} block {block} shutdown {shutdown} recovery {recovery} other {{kind}}}",
  "pages.side-name":
    "{side, select, government {Government} regulator {Regulator} operator {Operator} platform {Platform} researcher {Researcher} civil {Civil society} media {Media} other {{side}}}",
  "pages.claim-kind": `{kind, select,
    deniesinterference {Denies interference}
    deniesblock {Denies a block}
    deniesplan {Denies a plan to restrict}
    assertsthrottling {Says it was slowed}
    assertsblock {Says it was blocked}
    assertsshutdown {Says it was shut down}
    attributestechnicalfault {Blames a technical fault}
    announcesrestriction {Announces a restriction}
    announcesrestoration {Says it was restored}
    reportsfeaturerestriction {Reports a restricted feature}
    sayspeoplemoved {Says that people moved}
    acknowledges {Acknowledges it}
    justifies {Gives reasons for it}
    demands {Makes a demand}
    other {{kind}}}`,
  "pages.said-when":
    "{precision, select, minute {{dateTime}} day {{date}} month {{month}} other {about {date}}}",
  "pages.confidence-words":
    "{band, select, verylikely {very likely real} likely {likely real} probably {probably real} other {unsure}}",
  "pages.confidence-sentence":
    "{band, select, verylikely {Very likely real and not noise} likely {Likely real and not noise} probably {Probably real, with room for doubt} other {It may be noise}}: {percent} by the detector’s own reckoning.",
  "pages.column-when": "When",
  "pages.column-episode": "Episode",
  "pages.column-place": "Place",
  "pages.column-length": "Length",
  "pages.column-confidence": "Confidence",
  "pages.column-networks": "Networks",
  "pages.column-phase": "Phase",
  "pages.column-start": "Start",
  "pages.column-end": "End",
  "pages.column-severity": "Severity",
  "pages.share-of-tries": "{share} ({bad} of {n} tries)",
  "pages.column-n": "Observations",
  "pages.column-stance": "Speaks",
  "pages.column-source": "Source",
  "pages.column-event": "Event",
  "pages.stance-name":
    "{stance, select, for {For it} against {Against it} elsewhere {Trouble, but not this} other {Too little to say}}",
  "pages.ongoing": "not over yet",
  "pages.ongoing-at": "still on when the data end, {date}",
  "pages.missing": "not known",
  "pages.networks-national": "{count, plural, one {National, one network} other {National, # networks}}",
  "pages.networks-some": "{count, plural, =0 {Network not known} one {One network} other {# networks}}",
  "pages.severity-left": "{share} left",
  "pages.severity-failing": "{share} failing",
  "pages.no-claims": "No testable claim",
  "pages.not-compared": "Not compared yet",
  "pages.episodes-caption": "Episodes",
  "pages.phases-caption": "Phases of the episode",
  "pages.evidence-caption": "Evidence for {phase}, by network",
  "pages.evidence-fold": "{networks, plural, one {Figures of one network} other {Figures of # networks}}",
  "pages.evidence-basis":
    "{usual, select, known {usually {baseline}; } other {}}{observations, plural, one {one observation} other {# observations}}{probes, plural, =0 {} one {, one probe} other {, # probes}}.",
  "pages.evidence-source": "Source: {source}",
} as const;
