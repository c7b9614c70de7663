/** Words of the reasons and of the history of an episode, and of people arriving. ICU MessageFormat. */
export const reasons = {
  "pages.why": "Why",
  "pages.why-note":
    "What the observations of each network said, step by step, in the episode and in the time around it. A bar upwards: what was measured in that step is likelier under the episode than on an ordinary day; downwards: less likely. Full height: a thousand times. A step in which nobody measured has no bar.",
  "pages.why-caption": "{phase}, by network; the shaded time is the phase. Times are UTC.",
  "pages.network-whole": "The country as a whole",
  "pages.why-row":
    "{network}: {stepsFor, number} steps for it, {stepsAgainst, number} against it, {observations, plural, one {# observation} other {# observations}}",
  "pages.why-table":
    "Reasons for {phase}, by network (weights are powers of ten: +2 is a hundred times likelier)",
  "pages.why-fold": "{networks, plural, one {The weights of one network} other {The weights of # networks}}",
  "pages.why-steps-for": "Steps for it",
  "pages.why-steps-against": "Steps against it",
  "pages.why-weight": "Weight",
  "pages.why-weight-around": "Weight of the time around it",
  "pages.why-power": "{sign, select, plus {+} minus {−} other {}}{power, number, ::.0}",
  "pages.figure-with-unit": "{value, number} {unit}",
  "pages.history": "History",
  "pages.history-note":
    "The id stays while the matter is the same. What moved since it was first found, and whether new data or a new method moved it, is kept for good.",
  "pages.history-caption": "What moved in this episode",
  "pages.history-field": "What",
  "pages.history-from": "Was",
  "pages.history-to": "Is",
  "pages.history-reason": "Why",
  "pages.history-revision": "Dataset revision",
  "pages.history-field-name":
    "{field, select, found {Found} start {Start} end {End} beganbeforedata {Began before the data} networks {Networks} scope {Reach} kinds {Phases} confidence {Confidence} observations {Observations in it} retired {No longer found} other {{field}}}",
  "pages.history-reason-name":
    "{first, select, yes {First look at these data} other {{reason, select, data {The data changed} method {The method changed} other {{reason}}}}}",
  "pages.history-none": "{field, select, end {Not over yet} other {None}}",
  "pages.history-yes": "{yes, select, yes {Yes} other {No}}",
  "pages.surges": "People arriving",
  "pages.surges-note":
    "More users than the past leads one to expect. It is no interference with this service; what else happened when it began stands beside it, and may or may not explain it.",
  "pages.surges-caption": "People arriving, by when it began",
  "pages.surge-usual": "Usually",
  "pages.surge-peak": "At most",
  "pages.surge-besides": "About that time, elsewhere in the country",
  "pages.surge-beside": "{kinds} of {service}, from {start}",
  "pages.surge-nothing": "No episode of another service is known",
} as const;
