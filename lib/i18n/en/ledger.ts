import type { ChangeCode } from "../../compare/change-codes.ts";

/**
 * Words of the ledger: what would change a verdict, its history, silence, copies, claims and speakers.
 * ICU MessageFormat. `changeText` hands in figures as text, as `reasonText` does.
 */
const changes = {
  "change.measurements-any":
    "Measurements of {service} in {country} from {period}, on at least {leastNetworks} networks.",
  "change.measurements-more":
    "More measurements of {service} in {country} from {period}, so that nothing short could have hidden between them.",
  "change.measurements-finer":
    "Measurements of {service} in {country} that are closer together: every hour, say, in place of figures for whole days.",
  "change.measurements-more-networks":
    "Measurements of {service} in {country} from {period} on more networks.",
  "change.measurements-of-networks":
    "More measurements of {service} on the networks that were tested too little: {networks}.",
  "change.measurements-of-levels":
    "Measurements of speed or delay. Tests of whether {service} could be reached do not show how much of the speed was left.",
  "change.measurements-of-feature": "Tests of that part of {service} itself, from {period}.",
  "change.measurements-later": "Data from after {until}, where they end now.",
  "change.measurements-from-outside":
    "What could be seen from outside the country: routes, traffic, scans of its networks.",
  "change.measurements-real":
    "Any measurement made by an instrument in that time. It would take the place of all the simulated ones.",
  "change.control-services": "Measurements of other services on the same networks at the same time.",
  "change.control-countries": "Measurements of {service} in other countries at the same time.",
  "change.control-levels":
    "Speeds or delays of the other services, or in the other countries, at the same time: whether they could be reached does not show a slowing.",
  "change.controls-surer":
    "More measurements of what had signs of trouble at the same time, so that it is clear whether it suffered alike.",
  "change.numbers-of-users": "Daily numbers of users or traffic of both services, before and after.",
  "change.time-of-statement": "The hour at which it was said.",
  "change.feature-named": "A report of the same statement that names the part of {service} it speaks of.",
  "change.destination-named": "A report of the same statement that names where people went.",
  "change.episode-does-not-hold":
    "{episodeCount, plural, one {The episode {episodes}} other {The episodes {episodes}}} turning out otherwise with new data: a confidence under {leastConfidence}, or other bounds.",
  "change.episode-surer":
    "More measurements that make what was seen surer: it counts from a confidence of {leastConfidence} and {leastObservations} observations on.",
  "change.edges-closer":
    "More measurements around its start and end, so that it is clearer when it began and ended.",
  "change.episode-found":
    "One episode in that time ({period}), found in further measurements with a confidence of {leastConfidence} or more.",
  "change.part-differs": "The parts that did not fit, measured otherwise with more data.",
  "change.controls-suffer":
    "The same trouble, found at the same time in what had none so far: other services, or other countries.",
  "change.controls-do-not-suffer":
    "Other services or countries that, measured better, had no trouble at the same time.",
  "change.networks-behave-otherwise":
    "More tests in and outside the announced time that show the networks to have behaved otherwise.",
  "change.restriction-follows":
    "One episode in that time ({period}). It would leave open what was planned, and the verdict with it.",
  "change.nothing-can": "Nothing that is measured. It is not about what happened.",
} as const satisfies Readonly<Record<`change.${ChangeCode}`, string>>;

const words = {
  "ledger.strength": "Strength of the evidence",
  "ledger.strength-name":
    "{strength, select, strong {Strong} moderate {Moderate} weak {Weak} none {None} other {{strength}}}",
  "ledger.strength-meaning":
    "{strength, select, strong {well covered, on enough networks} moderate {covered in part} weak {too little to lean on} none {nobody measured} other {}}",
  "ledger.would-change": "What would change it",
  "ledger.made-by":
    "Compared by {comparison}; episodes looked for by {detector}; dataset revision {revision, number}.",
  "ledger.made-by-none": "Compared by {comparison}; dataset revision {revision, number}.",
  "ledger.worked-out": "How this was worked out",

  "ledger.history": "{count, plural, one {One version of this verdict} other {# versions of this verdict}}",
  "ledger.history-note": "Verdicts are computed anew when the data or the method change. None is erased.",
  "ledger.history-number": "Version",
  "ledger.history-given": "Given",
  "ledger.history-verdict": "Verdict",
  "ledger.history-why": "Why then",
  "ledger.history-rests": "Rests on",
  "ledger.history-occasion": `{occasion, select,
    first {First comparison}
    claim {The claim was edited}
    method {The method changed}
    data {The data changed}
    withdrawn {The claim was taken out}
    other {{occasion}}}`,
  "ledger.history-reasons": "Reasons of version {number}",
  "ledger.history-withdrawn": "No claim any more",
  "ledger.history-basis":
    "{observations, plural, =0 {no observations} one {one observation} other {# observations}}, {comparison}, revision {revision, number}",

  "ledger.silence": "The first official word",
  "ledger.silence-none":
    "No word of a government or a regulator on it has been entered, from its start to {until}. Whether nobody official spoke or nobody entered it cannot be told from here.",
  "ledger.silence-none-others": "The first word of anybody that was entered is {speaker}’s ({side}), {when}.",
  "ledger.silence-announced": "It was announced before it began: by {speaker} ({side}), {when}.",
  "ledger.silence-spoken":
    "{speaker} ({side}) spoke first, {when}: {same, select, yes {within {most}} other {between {least} and {most}}} of its start.",
  "ledger.silence-spoken-before":
    "{speaker} ({side}) spoke first, {when}. It cannot be told whether that was before or up to {most} after its start.",
  "ledger.silence-read": "Read it",

  "ledger.published-in":
    "{count, plural, =0 {No place of publication is known} one {One place} other {# places}}",

  "ledger.copy-archived": "Copy kept, {date}: {size}, SHA-256",
  "ledger.copy-failed": "No copy: tried {date}. {reason}",
  "ledger.copy-not-tried": "No copy kept yet",
  "ledger.copy-elsewhere": "copy in another archive",
  "ledger.copy-no-address": "Published without an address",
  "ledger.copy-bytes": "{bytes, number} bytes",
  "ledger.sources": "Where it was published",
  "ledger.sources-note":
    "A copy’s hash shows whether it is still the same bytes. Copies are not shown here: the words belong to their publishers.",

  "ledger.reports": "Reports that differ",
  "ledger.reports-note":
    "The same statement is reported in {count, plural, other {# ways}}. {count, plural, =2 {Both stand here; neither} other {All stand here; none}} is preferred.",
  "ledger.reports-this": "This page",
  "ledger.reports-said": "Said",
  "ledger.reports-words": "As reported",
  "ledger.reports-published": "Published by",
  "ledger.reports-claims": "Claims and verdicts",

  "ledger.figure": "What the claim speaks of, and what was measured",
  "ledger.figure-title": "Claim {number} against the measurements",
  "ledger.figure-claimed": "Claimed",
  "ledger.figure-tested": "Tested",
  "ledger.figure-measured": "Measured",
  "ledger.figure-said": "said",
  "ledger.figure-nothing": "no episode found",
  "ledger.figure-no-data": "nobody measured",
  "ledger.figure-kind":
    "{kind, select, throttling {slowed} block {blocked} shutdown {shut down} recovery {recovering} other {{kind}}}",
  "ledger.figure-description":
    "{claimed, select, yes {The claim speaks of {claimedPeriod}.} other {The claim names no time; it was held against {claimedPeriod}.}} {phases, plural, =0 {No episode was measured in the time shown.} one {One stretch was measured: {measured}.} other {# stretches were measured: {measured}.}} {simulated, select, yes {The measurements are simulated.} other {}}",
  "ledger.figure-stretch": "{kind} from {from} to {to}",
  "ledger.figure-stretch-open": "{kind} from {from} on",
  "ledger.simulated": "simulated",

  "ledger.claims-title": "Claims",
  "ledger.claims-description":
    "Every testable claim that was entered, with the verdict on it, by country, service, speaker, side, kind, verdict and time.",
  "ledger.claims-lead": "Every testable claim that editors entered, with what the measurements say of it.",
  "ledger.claims-warning":
    "This is not a sample. Editors chose what to enter, and chose what drew attention; where reports of one statement differ, each is counted. The counts describe this collection and not how often anybody’s claims hold.",
  "ledger.claims-counts": "Verdicts on these claims",
  "ledger.claims-counts-note":
    "{total, plural, =0 {No claim matches.} one {One claim matches, of {all, number} entered.} other {# claims match, of {all, number} entered.}} {tested, number} could be tested.",
  "ledger.claims-counts-simulated":
    "{count, plural, one {One of the verdicts rests} other {# of the verdicts rest}} on simulated measurements and {count, plural, one {is} other {are}} evidence of nothing.",
  "ledger.claims-of-all": "Of those that match",
  "ledger.claims-of-tested": "Of those that could be tested",
  "ledger.claims-of": "{count, number} of {total, number}",
  "ledger.claims-none-of": "not among them",
  "ledger.claims-not-compared": "Not compared yet",
  "ledger.claims-list": "The claims",
  "ledger.claims-empty": "No claim has been entered.",
  "ledger.claims-empty-fill": "Claims are loaded with statements, from CSV, with npm run ingest.",
  "ledger.claims-page": "Page {page, number} of {pages, number}",
  "ledger.claims-paging": "Pages of the list",
  "ledger.claims-next": "Next",
  "ledger.claims-previous": "Previous",
  "ledger.claims-said": "Said",
  "ledger.claims-speaker": "Speaker",
  "ledger.claims-place": "About",
  "ledger.claims-kind": "Claim",
  "ledger.claims-verdict": "Verdict",
  "ledger.claims-csv": "These claims",
  "ledger.filter-speaker": "Speaker",
  "ledger.filter-organisation": "Organisation",
  "ledger.filter-side": "Side",
  "ledger.filter-kind": "Kind of claim",
  "ledger.filter-from": "Said from",
  "ledger.filter-to": "to",
  "ledger.filter-choose": "Choose claims",
  "ledger.filter-chosen": "Chosen: {choices}",
  "ledger.filter-day": "{label} {day}",
  "ledger.filter-dates-invalid":
    "The dates were not understood, or end before they begin, and are left out. Write them as 2015-10-20.",

  "ledger.speaker-title": "{speaker}: statements and claims",
  "ledger.speaker-description": "What {speaker} said, and what the measurements say of each claim.",
  "ledger.speaker-offices": "In the statements entered here as",
  "ledger.speaker-sides": "Spoke for",
  "ledger.speaker-statements": "Statements",
  "ledger.speaker-counts":
    "{statements, plural, one {One statement} other {# statements}} entered, with {claims, plural, =0 {no testable claim} one {one testable claim} other {# testable claims}}.",
  "ledger.speaker-same-name":
    "Two people of one name would stand on one page here: speakers are told apart by their names only.",

  "ledger.claim-words": `{kind, select,
    deniesinterference {{service} in {country} was not interfered with}
    deniesblock {{service} was not blocked in {country}}
    deniesplan {There is no plan to restrict {service} in {country}}
    assertsthrottling {{service} was slowed in {country}}
    assertsblock {{service} was blocked in {country}}
    assertsshutdown {{service} was shut down in {country}}
    attributestechnicalfault {Trouble with {service} in {country} has a technical cause}
    announcesrestriction {{service} is to be restricted in {country}}
    announcesrestoration {{service} works again in {country}}
    reportsfeaturerestriction {A part of {service} does not work in {country}}
    sayspeoplemoved {People in {country} went from {service} to another service}
    acknowledges {{service} in {country} was interfered with, as is acknowledged}
    justifies {{service} in {country} was interfered with, for reasons that are given}
    demands {Something is demanded of {service} in {country}}
    other {{kind}}}{details, select, none {} other { ({details})}}`,
  "ledger.claim-about": "about {period}",
  "ledger.claim-remaining": "{share} of the speed left",
  "ledger.claim-to": "to {service}",
  "ledger.observation-note":
    "In these reasons an observation is what one test, or one published figure, says of one part of the service: a test that tries several addresses of that part counts once. The coverage below counts every address that was tried.",
  "ledger.compliance-part": "Part that was tested",
  "ledger.compliance-whole": "All of it",
  "ledger.compliance-note":
    "Where tests tell the parts of the service apart, each network is judged by the part that failed most in the announced time. It may be another part on another network, and in another report of the same announcement.",
  "ledger.publication-author": "by {author}",
  "ledger.publication-language": "in {language}",
  "ledger.page-seen": "The page was last read {last}. Its words are the same since {first}.",
  "ledger.page-changed":
    "The page was changed: when it was read {before} it said something else than {after}.",
  "ledger.page-gone": "The page is gone since {date} (HTTP {status}).",
  "ledger.page-unreachable": "The page could not be read {date}: {reason}",
  "ledger.page-unreachable-why": "no answer that says why",
  "ledger.page-states": "{count, plural, one {One state of this page} other {# states of this page}}",
  "ledger.page-words": "read from {first} to {last}, SHA-256 of the words",
  "ledger.speakers-title": "Speakers",
  "ledger.speakers-description":
    "Everybody whose statements were entered, with how many of their claims could be tested.",
  "ledger.speakers-lead": "Everybody whose statements editors entered, by name. Nobody is ranked.",
  "ledger.speakers-list": "The speakers",
  "ledger.speakers-claims": "Claims that match",
  "ledger.speakers-tested": "Of those, could be tested",
  "ledger.speakers-empty": "No statement has been entered.",
  "ledger.speakers-all": "Everybody, with statements",

  "ledger.review-author": "Dimline",
  "ledger.review-simulated": "Not rated: the measurements are simulated",
} as const;

export const ledger = { ...changes, ...words } as const;
