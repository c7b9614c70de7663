/** Words of the figures: lanes, axes, labels, tables. ICU MessageFormat. */
export const figure = {
  "figure.simulated": "SIMULATED MEASUREMENTS",
  "figure.simulated-word": "simulated",

  "figure.lane.measured": "Measured",
  "figure.lane.reachability": "Failing tests",
  "figure.lane.affected": "On affected networks",
  "figure.lane.coverage": "Who measured",
  "figure.lane.reported": "Recorded by others",
  "figure.lane.events": "News and events",
  "figure.lane.notes": "Editors’ notes",
  "figure.pin.title": "Note {number}: {title}",
  "figure.said.government": "Government said",
  "figure.said.regulator": "Regulator said",
  "figure.said.operator": "Operators said",
  "figure.said.platform": "Platform said",
  "figure.said.others": "Others said",

  "figure.metric.reachability": "Reachability",
  "figure.metric.throughput": "Speed",
  "figure.metric.handshake": "Handshake time",
  "figure.metric.latency": "Latency",
  "figure.metric.load": "Load time",
  "figure.metric.users": "Users",
  "figure.metric.traffic": "Traffic",
  "figure.metric.signal": "Signal",

  "figure.note.level":
    "{bad, select, fall {Lower is worse.} rise {Higher is worse.} other {}} Median and middle half of {n} tests {step, select, day {a day} other {an hour}}",
  "figure.note.share": "Share of {n} tests {step, select, day {a day} other {an hour}}",
  "figure.note.affected":
    "Share of {n} tests {step, select, day {a day} other {an hour}} on {names, select, none {{count} networks} other {{names}}}",
  "figure.note.coverage":
    "{total} test results, up to {networks, plural, one {# network} other {# networks}} {step, select, day {a day} other {an hour}}",

  "figure.note.reported": "Findings of {sources}, in outline",

  "figure.measured.no-episode": "No episode found in what was measured",
  "figure.measured.nobody": "Nobody measured, so nothing can be said",
  "figure.coverage.gap": "nobody measured",
  "figure.coverage.nobody": "nobody measured in this range",
  "figure.usual": "usual {value}",

  "figure.kind.throttling": "Throttling",
  "figure.kind.block": "Block",
  "figure.kind.shutdown": "Shutdown",
  "figure.kind.recovery": "Recovery",
  "figure.band.recovery": "Recovery",
  "figure.band.since": "{kind} since {date}",
  "figure.band.lasting":
    "{kind, select, throttling {Throttled {duration}} block {{duration} block} other {{duration} shutdown}}",
  "figure.band.dated":
    "{kind, select, throttling {Throttled {duration} from {date}} block {{duration} block, {date}} other {{duration} shutdown, {date}}}",
  "figure.band.left": "Throttled {duration}, {left} of the usual level left",
  "figure.band.recurring":
    "{kind, select, throttling {Throttled} block {Blocked} other {Shut down}} at the same hours, {count, plural, one {once} other {# times}}",
  "figure.band.times": "{count, plural, one {once} other {# times}}",
  "figure.band.on-network": "{network}: {what}",
  "figure.band.title":
    "{kind}, from {start} to {end}. Confidence {confidence}. {networks, plural, =0 {} one {Seen on # network.} other {Seen on # networks.}}",
  "figure.band.ongoing": "now, still going on",

  "figure.said.denies-interference": "{speaker} denies interference",
  "figure.said.denies-block": "{speaker} denies a block",
  "figure.said.denies-plan": "{speaker} denies a plan",
  "figure.said.asserts-throttling": "{speaker} reports slowing",
  "figure.said.asserts-block": "{speaker} reports a block",
  "figure.said.asserts-shutdown": "{speaker} reports a shutdown",
  "figure.said.attributes-technical-fault": "{speaker} blames a technical fault",
  "figure.said.announces-restriction": "{speaker} announces a restriction",
  "figure.said.announces-restoration": "{speaker} reports it restored",
  "figure.said.reports-feature-restriction": "{speaker} reports a feature cut off",
  "figure.said.says-people-moved": "{speaker} says people moved away",
  "figure.said.acknowledges": "{speaker} acknowledges it",
  "figure.said.justifies": "{speaker} justifies it",
  "figure.said.demands": "{speaker} makes demands",
  "figure.said.conflicts": "Another report of the same statement, number {numbers}, says something else.",
  "figure.said.contradicted":
    "{single, select, yes {contradicted} other {{contradicted, number} of {n, number} contradicted}}",
  "figure.said.differing": "{what} (differs from {numbers})",
  "figure.said.title": "{number}. {speaker}, {date}: {summary} ({verdict})",
  "figure.said.cluster":
    "{count} statements, {from} to {to}{contradicted, plural, =0 {} one {; # contradicted} other {; # contradicted}}",
  "figure.verdict.contradicted": "contradicted",
  "figure.verdict.supported": "supported",
  "figure.verdict.partly-supported": "partly supported",
  "figure.verdict.cannot-be-tested": "cannot be tested",
  "figure.verdict.none": "not tested",

  "figure.reported.number": "R{number}",
  "figure.reported.label":
    "R{number} {source}{kind, select, throttling {: throttling} block {: block} shutdown {: shutdown} recovery {: recovery} other {}}",
  "figure.reported.when":
    "{precision, select, about {about } other {}}{start}{end, select, known { to {until}} ongoing { and still going on} other {, end not known}}",
  "figure.reported.when-day": "{precision, select, about {about } other {}}{start}",
  "figure.reported.title":
    "R{number}. {source}, {when}: {title}{kind, select, throttling { (throttling)} block { (block)} shutdown { (shutdown)} recovery { (recovery)} other {}}",
  "figure.reported.cluster": "{count} records by {sources}, beginning {from} to {to}",
  "figure.reported.folded": "{count, plural, one {# record by others} other {# records by others}} by number",
  "figure.reported.all": "All {count} records by others, as CSV",
  "figure.reported.line": "{when}: {title}",
  "figure.reported.list": "Recorded by others, by number",

  "figure.description":
    "{bands, plural, =0 {No episode was found.} one {One stretch of interference was measured.} other {# stretches of interference were measured.}} {statements, plural, =0 {No statement.} one {One statement.} other {# statements.}} {contradicted, plural, =0 {} one {One is contradicted by what was measured.} other {# are contradicted by what was measured.}} {records, plural, =0 {} one {One record by others.} other {# records by others.}} {simulated, select, yes {The measurements are simulated.} other {}} From {from} to {to}. A table of the numbers follows the figure.",

  "figure.caption.sources":
    "Measurements: {sources}, all networks pooled, by {step, select, day {day} other {hour}}.",
  "figure.caption.no-sources": "No measurements in this range.",
  "figure.caption.zone": "Times are UTC; {zone} was {offset} of it.",
  "figure.caption.zone-utc": "Times are UTC.",
  "figure.caption.simulated": "These measurements are simulated. The statements are real.",
  "figure.caption.outside":
    "{before, plural, =0 {} one {# earlier statement lies outside this range.} other {# earlier statements lie outside this range.}} {after, plural, =0 {} one {# later statement lies outside it.} other {# later statements lie outside it.}}",
  "figure.caption.rough-time":
    "A thin line with feet beside a statement spans the time in which it was made, where that is known only roughly.",
  "figure.caption.reported":
    "Bands in outline are what others recorded: Dimline did not find them, and does not vouch for them.",
  "figure.caption.confidence":
    "Faint bands are less certain; edges fade over the time in which the change can lie.",
  "figure.offset.ahead": "{duration} ahead",
  "figure.offset.behind": "{duration} behind",
  "figure.offset.level": "level",

  "figure.caption.zone-changing": "Times are UTC; the clock of {zone} changed within this range.",
  "figure.list.who": "{speaker}, {date}",
  "figure.list.folded": "{count, plural, one {# statement} other {# statements}} by number",
  "figure.list.title": "The numbers in the figure",
  "figure.table.show": "Show the numbers as a table",
  "figure.table.bands": "Interference measured",
  "figure.table.reported": "Recorded by others",
  "figure.table.number": "Number",
  "figure.table.source": "Recorded by",
  "figure.table.what": "What",
  "figure.table.levels": "{metric}, by {step, select, day {day} other {hour}}",
  "figure.table.reachability": "Failing tests, by {step, select, day {day} other {hour}}",
  "figure.table.kind": "Kind",
  "figure.table.start": "Start",
  "figure.table.end": "End",
  "figure.table.duration": "Duration",
  "figure.table.confidence": "Confidence",
  "figure.table.networks": "Networks",
  "figure.table.time": "Time (UTC)",
  "figure.table.median": "Median",
  "figure.table.middle-half": "Middle half",
  "figure.table.tests": "Tests",
  "figure.table.failing": "Failing",
  "figure.table.share": "Share",
  "figure.table.truncated": "The first {shown} of {total} rows.",
  "figure.table.rest": "All rows as CSV",
  "figure.table.empty": "Nothing was measured in this range.",

  "figure.explore.start": "Explore",
  "figure.explore.label":
    "Interactive timeline. Keys: plus and minus zoom, shift and arrows move, 0 shows all.",
  "figure.explore.zoom-in": "Zoom in",
  "figure.explore.zoom-out": "Zoom out",
  "figure.explore.earlier": "Earlier",
  "figure.explore.later": "Later",
  "figure.explore.whole": "Whole range",
  "figure.explore.back": "Back to the printed figure",
  "figure.explore.hint": "Drag across to zoom",
  "figure.explore.loading": "Loading",
  "figure.explore.failed": "The interactive figure could not be loaded; the printed one stays.",
  "figure.explore.range": "Shown: {from} to {to}",
  "figure.explore.csv": "CSV of this stretch",
  "figure.explore.link": "Link to this stretch",
  "figure.explore.annotate": "Annotate this stretch",
  "figure.explore.failing": "{bad} of {n, plural, one {# test} other {# tests}} failing ({share})",
  "figure.explore.observations":
    "{observations, plural, one {# observation} other {# observations}} on {networks, plural, one {# network} other {# networks}}",
  "figure.explore.level": "{median} (middle half {q25} to {q75}), {n, plural, one {# test} other {# tests}}",
  "figure.explore.lanes":
    "All lanes over one axis of time. The arrow keys walk through its steps and say what was measured in each.",
  "figure.explore.source": "Source: {source}",
  "figure.explore.overview": "Overview: drag the handles to choose a stretch",

  "figure.standalone.source": "Measurements: {sources}.",
} as const;
