import type { ReasonCode } from "../../compare/reason-codes.ts";

/**
 * Words of verdicts and their reasons: one sentence for each reason code, under `reason.<code>`, of forty
 * words at most. ICU MessageFormat. `reasonText` hands in figures as text; counts come as numbers.
 */
const words = {
  "verdict.supported": "Supported",
  "verdict.contradicted": "Contradicted",
  "verdict.partly-supported": "Partly supported",
  "verdict.cannot-be-tested": "Cannot be tested",
  "reason.some-network": "Networks whose number is not known",
  "reason.no-networks": "no named network",
  "reason.network": "AS{asn}",
  "reason.others": "{count, plural, one {# other} other {# others}}",
} as const;

const reasons = {
  "reason.period-week-before":
    "The claim names no time. It was held against the week before it was made: {period}.",
  "reason.period-month-before":
    "The claim names no time. It was held against the month before it was made: {period}.",
  "reason.period-from-duration":
    "The claim names a length, {claimed}, but no dates. It was held against that long before it was made, and a quarter more: {period}.",
  "reason.period-weeks-after":
    "The announcement names no end. It was held against the time that followed: {period}.",
  "reason.period-of-plan":
    "The claim is about what is to come and names no end. It was held against the time from when it was made: {period}.",
  "reason.period-around-statement":
    "The claim names no moment. It was held against the week before and the week after it was made: {period}.",
  "reason.period-cut-at-statement":
    "The claim was tested only up to {said}, the last moment at which it can have been made: nobody is held to what came after.",

  "reason.episode-found":
    "{kind, select, throttling {Slowing} block {A block} shutdown {A shutdown} other {Interference}} of {service} in {country} was measured from {from} to {to}, in {n, plural, one {# observation} other {# observations}}{networkCount, plural, =0 {} one { on # network} other { on # networks}}; confidence {confidence}.",
  "reason.episode-ongoing":
    "{kind, select, throttling {Slowing} block {A block} shutdown {A shutdown} other {Interference}} of {service} in {country} has been measured since {from}, in {n, plural, one {# observation} other {# observations}}{networkCount, plural, =0 {} one { on # network} other { on # networks}}; confidence {confidence}. It was still going on at the last data.",
  "reason.episode-edge-uncertain":
    "{kind, select, throttling {Slowing} block {A block} shutdown {A shutdown} other {Interference}} began {start}{end, select, open {} other { and ended {end}}}: it may lie outside the time tested.",
  "reason.episode-weak":
    "There are signs of {kind, select, throttling {slowing} block {a block} shutdown {a shutdown} other {interference}} from {from}, but too weak to decide: {n, plural, one {# observation} other {# observations}}, confidence {confidence}.",
  "reason.sources-disagree":
    "Figures for the country as a whole show {kind, select, throttling {slowing} block {a block} shutdown {a shutdown} other {interference}} from {from}, but {unaffectedCount, plural, one {# network} other {# networks}} measured by themselves show nothing of it: {unaffected}. Which holds, these measurements cannot tell.",
  "reason.episode-by-timetable":
    "It came back by a timetable: {windows, plural, one {once} other {# times}} in the time tested, {windowsLength} in all. Between those hours it is not held to have been there.",
  "reason.episode-after-statement":
    "{kind, select, throttling {Slowing} block {A block} shutdown {A shutdown} other {Interference}} was measured from {from}, but the statement was made some time between {saidFrom} and {saidTo}. It may have come first.",
  "reason.under-way-when-said":
    "{kind, select, throttling {Slowing} block {A block} shutdown {A shutdown} other {Interference}} of {service} in {country} was under way when it was said ({said}): measured from {from} on, in {n, plural, one {# observation} other {# observations}}; confidence {confidence}.",
  "reason.followed-later":
    "{kind, select, throttling {Slowing} block {A block} shutdown {A shutdown} other {Interference}} of {service} in {country} was measured from {from}, {lag} after it was said. Whether it was planned by then, no measurement can tell.",
  "reason.episode-part-of-service": "Only one part of {service} showed it: {feature}.",
  "reason.networks-not-affected":
    "At the same time, {unaffectedCount, plural, one {# measured network} other {# measured networks}} showed nothing of it: {unaffected}.",
  "reason.throttling-not-block":
    "{service} was measurably slowed from {from} ({n, plural, one {# observation} other {# observations}}, confidence {confidence}). A slowing is not a block, so it does not count against a denial of a block.",
  "reason.nothing-found":
    "No interference was found in {n, plural, one {# observation} other {# observations}}{networkCount, plural, =0 {} one { on # network} other { on # networks}}, which cover {share} of the time. Anything that lasted {detectable} or more would have shown.",
  "reason.nothing-found-in-part":
    "In what was measured ({n, plural, one {# observation} other {# observations}}, covering {share} of the time) no interference was found. That is too little to speak for the whole.",

  "reason.no-measurements":
    "There are no measurements of {service} in {country} in the time tested ({period}). Tests of whether it could be reached, or of its speed, on at least two networks would settle it.",
  "reason.too-sparse":
    "The measurements are thin: {n, plural, one {# observation} other {# observations}} covering {share} of the time tested ({period}). Interference shorter than {detectable} could have gone unseen.",
  "reason.too-coarse":
    "The figures for {service} in {country} cover {step} each. They cannot tell what happened within less time; tests that are closer together would.",
  "reason.single-network":
    "{networkCount, plural, =0 {No network in {country} was} one {Only # network in {country} was} other {Only # networks in {country} were}} measured well enough. One network does not speak for a country; tests on at least two would.",
  "reason.network-not-measured":
    "There are too few measurements of {service} on {networks} in the time tested ({period}).",
  "reason.levels-missing":
    "The tests of {service} in {country} in the time tested ({period}) say only whether it could be reached. A slowing shows in speeds or delays, and nobody recorded those.",
  "reason.shutdown-silence":
    "Connectivity in {country} as a whole was shut down from {from} to {to}. Nobody could test {service} then, so its silence says nothing.",
  "reason.simulated-evidence":
    "These measurements are simulated. They show how the comparison works and are not evidence of what happened.",

  "reason.kind-differs":
    "The claim speaks of {claimedKind, select, throttling {slowing} block {a block} shutdown {a shutdown} other {interference}}. What was measured, from {from} on, is {kind, select, throttling {slowing} block {a block} shutdown {a shutdown} other {interference}} ({n, plural, one {# observation} other {# observations}}, confidence {confidence}).",
  "reason.start-matches": "The start fits: claimed {claimed}, measured between {earliest} and {latest}.",
  "reason.start-differs":
    "The start does not fit: claimed {claimed}, measured between {earliest} and {latest}.",
  "reason.start-open":
    "The claimed start, {claimed}, cannot be tested: when the data begin, it was already going on.",
  "reason.end-matches": "The end fits: claimed {claimed}, measured between {earliest} and {latest}.",
  "reason.end-differs": "The end does not fit: claimed {claimed}, measured between {earliest} and {latest}.",
  "reason.end-open": "The claimed end, {claimed}, cannot be tested yet: the data end while it still goes on.",
  "reason.network-start-fits":
    "The start fits on {networks}: nothing of it was measured there well before {claimed}, though elsewhere it was.",
  "reason.network-end-fits":
    "The end fits on {networks}: nothing of it was measured there well after {claimed}, though elsewhere it was.",
  "reason.duration-matches": "The length fits: claimed {claimed}, measured between {least} and {most}.",
  "reason.duration-differs":
    "The length does not fit: claimed {claimed}, measured {most, select, open {at least {least}} other {between {least} and {most}}}.",
  "reason.duration-uncertain":
    "The claimed length, {claimed}, cannot be tested: measured {most, select, open {at least {least}, with one end unknown} other {between {least} and {most}, which is too wide}}.",
  "reason.size-matches":
    "The size fits: {claimedRemaining} of the speed was to be left, and {remaining} was measured{networkCount, plural, =0 {} other { on {networks}}}.",
  "reason.size-differs":
    "The size does not fit: {claimedRemaining} of the speed was to be left, but {remaining} was measured{networkCount, plural, =0 {} other { on {networks}}}.",
  "reason.size-unknown":
    "How much of the speed was left cannot be tested: the measurements show the interference, but no level during it to set against {claimedRemaining}.",
  "reason.network-shows": "{network}, which the claim names, shows it.",
  "reason.network-does-not-show": "{network}, which the claim names, was measured and does not show it.",
  "reason.scope-most":
    "Of {measuredCount, plural, one {# measured network} other {# measured networks}}, {networkCount} showed it; not so {unaffected}.",
  "reason.scope-few":
    "Only {networkCount} of {measuredCount, plural, one {# measured network} other {# measured networks}} showed it: {networks}. Not so {unaffected}.",

  "reason.trouble-not-measured":
    "No trouble with {service} in {country} was measured in the time tested ({period}), so there is nothing for a fault to explain.",
  "reason.service-unaffected":
    "{service}, on the same networks at the same time, showed no trouble in {n, plural, one {# observation} other {# observations}}.",
  "reason.service-suffers":
    "{service} in {country} had trouble at the same time: {from} {to, select, open {on} other {to {to}}}.",
  "reason.service-not-measured":
    "{service} in {country} was measured too little on those networks at that time ({n, plural, one {# observation} other {# observations}}) to serve as a control.",
  "reason.service-cannot-show":
    "{service} in {country} was tested on those networks at that time, but only for whether it could be reached. A slowing would not have shown, so it cannot serve as a control.",
  "reason.service-in-doubt":
    "{service} in {country} had signs of trouble at that time, from {from}, too weak or too short to tell whether it was the same (confidence {confidence}). It counts neither way.",
  "reason.service-own-trouble":
    "{service} in {country} had trouble of its own from {from}, which began well before this or was of another kind. It counts neither way.",
  "reason.country-unaffected":
    "{service} in {country} showed no trouble at the same time, in {n, plural, one {# observation} other {# observations}}.",
  "reason.country-suffers":
    "{service} in {country} had trouble at the same time: {from} {to, select, open {on} other {to {to}}}.",
  "reason.country-not-measured":
    "{service} in {country} was measured too little at that time ({n, plural, one {# observation} other {# observations}}) to serve as a control.",
  "reason.country-cannot-show":
    "{service} in {country} was tested at that time, but only for whether it could be reached. A slowing would not have shown, so it cannot serve as a control.",
  "reason.country-in-doubt":
    "{service} in {country} had signs of trouble at that time, from {from}, too weak or too short to tell whether it was the same (confidence {confidence}). It counts neither way.",
  "reason.country-own-trouble":
    "{service} in {country} had trouble of its own from {from}, which began well before this or was of another kind. It counts neither way.",
  "reason.services-too-few":
    "No other service was measured well enough on those networks in the time tested ({period}). A fault in the country's own equipment can be neither shown nor ruled out without one.",
  "reason.countries-too-few":
    "{service} was measured well enough in no other country in the time tested ({period}). A fault abroad or at the platform can be neither shown nor ruled out without one.",
  "reason.controls-disagree": "Some of what a fault would also have hit shows it, and some does not.",
  "reason.many-networks-at-once":
    "It showed on {networkCount, plural, one {# network} other {# networks}} at the same time: {networks}. Separate networks have separate equipment.",
  "reason.plateau-all-day":
    "The slowing held around the clock: at no hour of the day was more than {remaining} of the usual speed left. Congestion lets go when few people are online.",
  "reason.quiet-hours-recover":
    "At the best hours of the day speeds came back to {remaining} of usual, at the worst fell to {worstRemaining}. That is how congestion looks.",

  "reason.announced-windows":
    "The announcement covers {windows, plural, one {# stretch} other {# stretches}} of time, {windowsLength} in all, in the time tested ({period}).",
  "reason.announced-not-yet": "The announced time begins {from}, after the last data ({until}).",
  "reason.announced-so-far":
    "The data end {until} and reach {share} of the announced time. What was to come after is not judged.",
  "reason.compliance-kept-to":
    "{network} kept to it: {insideFailing, number} of {insideTests, number} tests failed in the announced time, {outsideFailing, number} of {outsideTests, number} outside it{feature, select, whole {} other { ({feature})}}.",
  "reason.compliance-exceeded":
    "{network} went further: {insideFailing, number} of {insideTests, number} tests failed in the announced time, and also {outsideFailing, number} of {outsideTests, number} outside it{feature, select, whole {} other { ({feature})}}.",
  "reason.compliance-less":
    "{network} did less: {insideFailing, number} of {insideTests, number} tests failed in the announced time, {outsideFailing, number} of {outsideTests, number} outside it{feature, select, whole {} other { ({feature})}}.",
  "reason.compliance-not-carried-out":
    "{network} did not carry it out: {insideFailing, number} of {insideTests, number} tests failed in the announced time, {outsideFailing, number} of {outsideTests, number} outside it{feature, select, whole {} other { ({feature})}}.",
  "reason.compliance-no-data":
    "{network} cannot be judged: {insideTests, plural, =0 {no test} one {only # test} other {only # tests}} fell in the announced time.",

  "reason.compliance-others-no-data":
    "Besides, {networkCount, plural, one {# network was} other {# networks were}} tested too little in the announced time to be judged.",
  "reason.compliance-extra-hours":
    "On {network}, most tests also failed in hours that were not announced, local time: {hours}.",
  "reason.compliance-outside-thin":
    "Outside the announced time {networkCount, plural, one {# network was} other {# networks were}} tested too little to tell whether more was done there: {networks}.",
  "reason.slowing-kept-to":
    "{network} fits: {claimedRemaining} of the speed was to be left, and {remaining} was measured ({insideTests, plural, one {# observation} other {# observations}}).",
  "reason.slowing-exceeded":
    "{network} was slower than announced: {claimedRemaining} of the speed was to be left, but only {remaining} was measured ({insideTests, plural, one {# observation} other {# observations}}).",
  "reason.slowing-less":
    "{network} was slowed less than announced: {claimedRemaining} of the speed was to be left, but {remaining} was measured ({insideTests, plural, one {# observation} other {# observations}}).",
  "reason.slowing-not-carried-out":
    "{network} was not slowed: {claimedRemaining} of the speed was to be left, but {remaining} was measured ({insideTests, plural, one {# observation} other {# observations}}).",
  "reason.slowing-no-data":
    "{network} cannot be judged: too few speeds were measured before or in the announced time.",

  "reason.restored-then":
    "Measurements were back to normal between {earliest} and {latest}, which fits the time of the announcement as far as that is known.",
  "reason.restored-on-networks":
    "{networks}, which the announcement names, showed nothing of it any more from {from} to {to}, though elsewhere it went on.",
  "reason.restored":
    "Measurements were back to normal between {earliest} and {latest}, {lag} after it was announced.",
  "reason.restored-before":
    "Measurements were back to normal between {earliest} and {latest}, {lag} before it was announced.",
  "reason.not-restored":
    "Interference was still measured on {until}, {lag} after it was announced to be over.",
  "reason.restoration-pending":
    "Interference that began {from} still shows at the last data ({until}). It is too early to say.",
  "reason.nothing-to-restore":
    "No interference with {service} in {country} was measured before it, so there is no return to normal to look for.",

  "reason.feature-not-named":
    "The claim speaks of a part of {service} but does not say which, so there is nothing to hold it against.",
  "reason.feature-not-measured":
    "Nobody measured this part of {service} ({feature}) in {country} in the time tested ({period}). Tests of that part itself would settle it.",
  "reason.feature-other-episode":
    "{service} had measured trouble in the time tested ({period}), but tests of the service say nothing of one part of it ({feature}).",

  "reason.moved-to-not-named": "The claim does not name where people went, so there is nothing to look for.",
  "reason.fall-measured": "Use of {service} in {country} fell by {change} in the time tested ({period}).",
  "reason.fall-not-seen": "Use of {service} in {country} did not fall in the time tested ({period}).",
  "reason.fall-not-measured":
    "Neither use of {service} in {country} nor interference with it was measured in the time tested ({period}). Daily numbers of users or traffic would settle it.",
  "reason.fall-within-usual":
    "Use of {service} in {country} changed by {change} in the time tested ({period}), which its ups and downs from day to day explain by themselves. No fall can be shown or ruled out.",
  "reason.rise-measured": "Use of {service} in {country} rose by {change}, beginning {lag} after the change.",
  "reason.rise-not-seen": "Use of {service} in {country} did not rise in the time tested ({period}).",
  "reason.rise-not-measured":
    "Use of {service} in {country} was not measured in the time tested ({period}). Daily numbers of users or traffic, before and after, would settle it.",
  "reason.rise-within-usual":
    "Use of {service} in {country} changed by {change} in the time tested ({period}), which its ups and downs from day to day explain by themselves. No rise can be shown or ruled out.",
  "reason.correlation-only":
    "The fall and the rise came together. That the same people moved from {service} to {movedTo} is not shown by it.",

  "reason.acknowledged-after": "It was said {lag} after the measured start, {from}.",
  "reason.grounds-not-testable":
    "That it was done is what was tested. Whether for the reasons that were given, no measurement can tell.",
  "reason.demand-not-testable":
    "A demand is not a statement about what happened. No measurement bears on it.",
} as const satisfies Readonly<Record<`reason.${ReasonCode}`, string>>;

export const verdicts = { ...words, ...reasons } as const;
