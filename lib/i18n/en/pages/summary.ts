/** Sentences that are written from the data: the summary, what we know, what we cannot tell. ICU MessageFormat. */
const denial = `{denied, select,
  nobody {.}
  government {; the government denied it.}
  regulator {; the regulator denied it.}
  operator {; the operator denied it.}
  platform {; the platform denied it.}
  several {; several sides denied it.}
  other {; this was denied.}}`;

/** Behind the verb: a few networks are named or counted, a whole country is not. */
const extent = `{scope, select,
  national {}
  other {{networks, plural, =0 { on a network that is not known} one { on one network (AS{network})} other { on # networks}}}}`;

export const summary = {
  "summary.no-data":
    "Nobody measured {service} in {country} between {fromAt} and {toAt}. That is not the same as nothing happening.",
  "summary.nothing-found":
    "No interference with {service} in {country} was found between {fromAt} and {toAt}, in {observations, plural, one {one observation} other {# observations}}{networks, plural, =0 {} one { on one network} other { on # networks}}.",
  "summary.slowed": `{ongoing, select,
    yes {{service} in {country} was slowed${extent} from {startAt} on, and still was when the data end on {untilAt}}
    other {{service} in {country} was slowed${extent} from {startAt} for about {heldMs}}}${denial}`,
  "summary.blocked": `{ongoing, select,
    yes {{service} in {country} was blocked${extent} from {startAt} on, and still was when the data end on {untilAt}}
    other {{service} in {country} was blocked${extent} from {startAt} for about {heldMs}}}${denial}`,
  "summary.blocked-at-hours": `{ongoing, select,
    yes {{service} in {country} was blocked at recurring hours${extent} from {startAt} on, {times, plural, one {once} other {# times}} until the data end on {untilAt}}
    other {{service} in {country} was blocked at recurring hours${extent}, {times, plural, one {once} other {# times}} between {startAt} and {endAt}}}${denial}`,
  "summary.shut-down": `{ongoing, select,
    yes {{service} in {country} was shut down${extent} from {startAt} on, and still was when the data end on {untilAt}}
    other {{service} in {country} was shut down${extent} from {startAt} for about {heldMs}}}${denial}`,
  "summary.slowed-and-blocked": `{ongoing, select,
    yes {{service} in {country} was slowed${extent} from {startAt} until the data end on {untilAt}, and blocked}
    other {{service} in {country} was slowed${extent} from {startAt} for about {heldMs} and blocked}} for about {blockedMs} {withinDay, select, yes {on} other {from}} {blockedAt}${denial}`,
  "summary.several-kinds": `{ongoing, select,
    yes {{service} in {country} was interfered with in several ways${extent} from {startAt} on, and still was when the data end on {untilAt}}
    other {{service} in {country} was interfered with in several ways${extent} between {startAt} and {endAt}}}${denial}`,
  "summary.further-episodes":
    "{count, plural, one {One further episode falls} other {# further episodes fall}} in the time shown.",
  "summary.days": "{count, plural, one {# day} other {# days}}",
  "summary.hours": "{count, plural, one {# hour} other {# hours}}",
  "summary.minutes": "{count, plural, one {# minute} other {# minutes}}",

  "known.phase-slowed":
    "{ongoing, select, yes {Slowed from {startAtExact} until the data end.} other {Slowed for about {lengthMs}, from {startAtExact} to {endAtExact}.}} Confidence {confidenceShare}.",
  "known.phase-blocked":
    "{ongoing, select, yes {Blocked from {startAtExact} until the data end.} other {Blocked for about {lengthMs}, from {startAtExact} to {endAtExact}.}} Confidence {confidenceShare}.",
  "known.phase-shutdown":
    "{ongoing, select, yes {Cut off from {startAtExact} until the data end.} other {Cut off for about {lengthMs}, from {startAtExact} to {endAtExact}.}} Confidence {confidenceShare}.",
  "known.phase-recurring":
    "Blocked at recurring hours, {times, plural, one {once} other {# times}}, {heldMs} in all, from {startAtExact} to {ongoing, select, yes {the end of the data} other {{endAtExact}}}.{missed, plural, =0 {} one { Once it was expected and did not come.} other { # times it was expected and did not come.}}{unmeasured, plural, =0 {} one { Once nobody measured.} other { # times nobody measured.}} Confidence {confidenceShare}.",
  "known.phase-level":
    "{metric, select, reachability {On {network, select, unknown {a network that is not known} other {AS{network}}}, {failing, number} of {tries, number} tries failed ({during}), against {baseline} at other times} other {{title} went from {baseline} to {during} on {network, select, unknown {a network that is not known} other {AS{network}}}}} ({observations, plural, one {one observation} other {# observations}}).",
  "known.networks":
    "{showing, plural, =0 {No network shows it by itself} one {One network shows it} other {# networks show it}}{against, plural, =0 {} one {, one speaks against it} other {, # speak against it}}{silent, plural, =0 {} one {, one was measured too little to say} other {, # were measured too little to say}}.",
  "known.coverage":
    "{observations, plural, =0 {No observations} one {One observation} other {# observations (each address tried counts)}}{networks, plural, =0 {} one { on one network} other { on # networks}} in the time shown; {hoursWithData, number} of its {hours, number} hours have at least one.",

  "unknown.simulated":
    "What really happened to traffic: the measurements shown here are simulated. They show how the comparison works and are evidence of nothing.",
  "unknown.unmeasured-all":
    "Anything about traffic between {fromAt} and {toAt}: nobody measured. That is not the same as nothing happening.",
  "unknown.unmeasured-hours":
    "What happened in the {silent, plural, one {one hour} other {# hours}} (of {hours, number}) in which nobody measured.",
  "unknown.edge-start": "When exactly it began: the observations around {startAtExact} leave {widthMs} open.",
  "unknown.edge-end": "When exactly it ended: the observations around {endAtExact} leave {widthMs} open.",
  "unknown.began-before-data": "When it began: it was under way when the data start, {startAtExact}.",
  "unknown.untested-claims":
    "Whether {count, plural, one {one claim holds} other {# claims hold}} that cannot be tested with what was measured.",
  "unknown.conflicting-reports":
    "Which report is right where {count, plural, one {one statement is} other {# statements are}} reported in two ways: both are shown.",
  "unknown.intent": "Why. Nothing here measures intent or says who gave an order.",
} as const;
