import type { Row } from "./row.ts";

const slowed = "oooo oooo oooo tttt tttt tttt tttt tttt oooo oooo";
const fine = "oooo oooo oooo oooo oooo oooo oooo oooo oooo oooo";
const always = (mark: string) => fine.replaceAll("o", mark);
/** Two networks, five weekdays, blocked from 04:00 to 07:00 UTC and open between. */
const timetable = `
  from 2024-11-11 step 1h # reachability timetable
  telegram KE AS33771  ${`oooobbboo${"o".repeat(15)} `.repeat(5)}
  telegram KE AS36926  ${`oooobbboo${"o".repeat(15)} `.repeat(5)}
`;
/** The slowing reaches the second network four days after the first, and leaves the first a day sooner. */
const inTurn = `
  from 2024-07-20 step 6h
  youtube RU AS12389  oooo oooo tttt tttt tttt tttt tttt tttt oooo oooo oooo
  youtube RU AS8359   oooo oooo oooo oooo oooo oooo tttt tttt tttt oooo oooo
`;

/** Slowed from the first data on one network, from 26 July on another. */
const lateHere = `
  from 2024-07-16 step 6h
  youtube RU AS12389  ${"tttt ".repeat(12)} oooo oooo oooo
  youtube RU AS8359   ${"oooo ".repeat(10)} tttt tttt tttt oooo oooo
`;

/** What would be unfair to one side or the other: each row is a verdict that was once given wrongly, or nearly. */
export const fairness: readonly Row[] = [
  {
    name: "an operator's denial, its network slowed for as long as there are records",
    drawn: `
      from 2024-09-20 step 6h
      youtube RU AS12389  ${always("t")}
      youtube RU AS8359   ${always("t")}`,
    claim: "denies-interference youtube RU; said 2024-09-28 day; networks 8359",
    verdict: "contradicted",
    why: "that there is no calm time to set it against does not make it calm",
    reasons: ["episode-ongoing", "not nothing-found"],
  },
  {
    name: "a slowing asserted of a network that was slowed for as long as there are records",
    drawn: `
      from 2024-09-20 step 6h
      youtube RU AS12389  ${always("t")}
      youtube RU AS8359   ${always("t")}`,
    claim: "asserts-throttling youtube RU; said 2024-09-28 day; networks 8359",
    verdict: "supported",
    why: "the same, the other way about",
    reasons: ["episode-ongoing", "network-shows", "not nothing-found"],
  },
  {
    name: "a denial about calls, where other parts were blocked",
    drawn: `
      from 2015-10-10 step 1h
      telegram/web      IR AS12880  ${"o".repeat(72)}${"b".repeat(24)}${"o".repeat(48)}
      telegram/stickers IR AS12880  ${"o".repeat(72)}${"b".repeat(24)}${"o".repeat(48)}
      telegram/calls    IR AS12880  ${"o".repeat(144)}`,
    claim:
      "denies-block telegram IR; said 2015-10-16 day; period 2015-10-10..2015-10-15; networks 12880; feature calls",
    verdict: "supported",
    why: "calls were measured by themselves and worked",
    reasons: ["nothing-found", "not episode-found"],
  },
  {
    name: "a denial about calls, where the service as a whole was slowed and calls were not measured",
    drawn: `
      from 2015-10-10 step 6h
      telegram IR AS12880   ${slowed}
      telegram IR AS197207  ${slowed}`,
    claim: "denies-interference telegram IR; said 2015-10-19 day; feature calls",
    verdict: "cannot be tested",
    why: "slow pages do not show slow calls",
    reasons: ["feature-not-measured", "not episode-found"],
  },
  {
    name: "a denial about calls, where the service as a whole was blocked",
    drawn: `
      from 2015-10-10 step 6h
      telegram IR AS12880   ${slowed.replaceAll("t", "b")}
      telegram IR AS197207  ${slowed.replaceAll("t", "b")}`,
    claim: "denies-block telegram IR; said 2015-10-19 day; feature calls",
    verdict: "contradicted",
    why: "nobody calls through a service that cannot be reached",
    reasons: ["episode-found"],
  },
  {
    name: "a report of broken calls, where calls and pictures were slowed alike",
    drawn: `
      from 2015-10-05 step 6h
      viber/calls    IR AS12880   oooo oooo tttt tttt oooo oooo
      viber/pictures IR AS12880   oooo oooo tttt tttt oooo oooo
      viber/calls    IR AS197207  oooo oooo tttt tttt oooo oooo`,
    claim:
      "reports-feature-restriction viber IR; said 2015-10-12 day; period 2015-10-06..2015-10-09; feature calls",
    verdict: "supported",
    why: "that pictures had it too does not take it from calls",
    reasons: ["episode-found", "not nothing-found", "not feature-other-episode"],
  },
  {
    name: "a report of broken calls, of which there are weak signs",
    drawn: `
      from 2015-10-05 step 6h # doubtful
      viber/calls IR AS12880   oooo oooo tttt tttt oooo oooo
      viber/calls IR AS197207  oooo oooo tttt tttt oooo oooo`,
    claim:
      "reports-feature-restriction viber IR; said 2015-10-12 day; period 2015-10-06..2015-10-09; feature calls",
    verdict: "cannot be tested",
    why: "doubt is not a clear net",
    reasons: ["episode-weak", "not nothing-found"],
  },
  {
    name: "an acknowledgement of what there are weak signs of",
    drawn: `
      from 2015-10-10 step 6h # doubtful
      telegram IR AS12880   ${slowed}
      telegram IR AS197207  ${slowed}`,
    claim: "acknowledges telegram IR; said 2015-10-19 day; period 2015-10-11..2015-10-18",
    verdict: "cannot be tested",
    why: "who says that it was done is not refuted by signs of it",
    reasons: ["episode-weak", "not nothing-found"],
  },
  {
    name: "an acknowledgement without a time, after a quiet month",
    drawn: `
      from 2024-07-01 step 1d
      youtube RU AS12389  ${"o".repeat(45)}
      youtube RU AS8402   ${"o".repeat(45)}`,
    claim: "acknowledges youtube RU; said 2024-08-10 day",
    verdict: "cannot be tested",
    why: "the month was our choice; it may speak of what lies before it",
    reasons: ["nothing-found", "period-month-before"],
  },
  {
    name: "a fault given as the cause of what there are weak signs of",
    drawn: `
      from 2015-10-10 step 6h # doubtful
      telegram IR AS12880   ${slowed}
      telegram IR AS197207  ${slowed}`,
    claim: "attributes-technical-fault telegram IR; said 2015-10-19 day",
    verdict: "cannot be tested",
    why: "it would be wrong to say that there was nothing to explain",
    reasons: ["episode-weak", "not trouble-not-measured", "not nothing-found"],
  },
  {
    name: "a fault, and a control that has been blocked all along",
    drawn: `
      from 2015-10-10 step 6h
      telegram IR AS12880   ${slowed}
      telegram IR AS197207  ${slowed}
      facebook IR AS12880   ${always("b")}
      facebook IR AS197207  ${always("b")}`,
    claim: "attributes-technical-fault telegram IR; said 2015-10-19 day; services facebook",
    verdict: "cannot be tested",
    why: "what was blocked long before shows no fault of this week",
    reasons: ["service-own-trouble", "services-too-few", "not service-suffers"],
  },
  {
    name: "a fault, and a control that was slow for days before and throughout",
    drawn: `
      from 2015-10-05 step 6h
      telegram IR AS12880   oooo oooo oooo oooo oooo oooo oooo tttt tttt tttt tttt oooo
      google   IR AS12880   oooo tttt tttt tttt tttt tttt tttt tttt tttt tttt tttt oooo
      telegram TR AS9121    oooo tttt tttt tttt tttt tttt tttt tttt tttt tttt tttt oooo`,
    claim: "attributes-technical-fault telegram IR; said 2015-10-17 day; services google; countries TR",
    verdict: "cannot be tested",
    why: "the same trouble begins at the same time",
    reasons: ["service-own-trouble", "country-own-trouble", "not service-suffers", "not country-suffers"],
  },
  {
    name: "a fault that slows, and a control that is blocked at the same time",
    drawn: `
      from 2015-10-10 step 6h
      telegram IR AS12880   ${slowed}
      telegram IR AS197207  ${slowed}
      google   IR AS12880   ${slowed.replaceAll("t", "b")}
      google   IR AS197207  ${slowed.replaceAll("t", "b")}`,
    claim: "attributes-technical-fault telegram IR; said 2015-10-19 day; services google",
    verdict: "cannot be tested",
    why: "a block is not the like of a slowing; that two things were done at once shows no fault",
    reasons: ["service-own-trouble", "not service-suffers"],
  },
  {
    name: "restored on the operator's own network, not on another",
    drawn: inTurn,
    claim: "announces-restoration youtube RU; said 2024-07-28T06:00 minute; networks 12389",
    verdict: "supported",
    why: "it speaks for its own network, and there it was over",
    reasons: ["restored-on-networks", "not not-restored"],
  },
  {
    name: "the same, said for both",
    drawn: inTurn,
    claim: "announces-restoration youtube RU; said 2024-07-27T06:00 minute; networks 12389,8359",
    verdict: "contradicted",
    why: "on one of the two it went on for two days",
    reasons: ["not-restored", "not restored-on-networks"],
  },
  {
    name: "restoration of what there are only weak signs of",
    drawn: inTurn.replace("step 6h", "step 6h # doubtful"),
    claim: "announces-restoration youtube RU; said 2024-07-29T06:00 minute",
    verdict: "cannot be tested",
    why: "it would be wrong to say that nothing was there",
    reasons: ["episode-weak", "not nothing-to-restore"],
  },
  {
    name: "a slowing since a day, on the network that it reached on that day",
    drawn: inTurn,
    claim: "asserts-throttling youtube RU; said 2024-08-02 day; period 2024-07-26..2024-07-28; networks 8359",
    verdict: "supported",
    why: "that it began elsewhere four days before is no error of the claim",
    reasons: ["network-start-fits", "not start-differs"],
  },
  {
    name: "a denial of a week, on a network that was slowed in its last three days",
    drawn: lateHere,
    claim:
      "denies-interference youtube RU; said 2024-08-02 day; period 2024-07-22..2024-07-28; networks 8359",
    verdict: "contradicted",
    why: "that most of the week was calm does not undo the rest",
    reasons: ["episode-found", "not nothing-found"],
  },
  {
    name: "a slowing since a day, on a network that it reached four days later",
    drawn: lateHere,
    claim: "asserts-throttling youtube RU; said 2024-08-02 day; period 2024-07-22..2024-07-28; networks 8359",
    verdict: "partly supported",
    why: "slowed, but not since then on the network that it names",
    reasons: ["start-differs", "end-matches", "not network-start-fits"],
  },
  {
    name: "half the speed left on one network, as it says, and a fifth on another",
    drawn: `
      from 2024-07-18 step 6h
      youtube RU AS12389  oooo oooo oooo tttt tttt tttt oooo
      youtube RU AS8402   oooo oooo oooo hhhh hhhh hhhh oooo`,
    claim: "asserts-throttling youtube RU; said 2024-07-25 day; remaining 0.5; networks 8402",
    verdict: "supported",
    why: "the size is asked of the network that it names, not of all together",
    reasons: ["size-matches", "not size-differs"],
  },
  {
    name: "a slowing up to a day, on the network that it left on that day",
    drawn: inTurn.replace("tttt oooo oooo\n", "tttt tttt oooo\n"),
    claim:
      "asserts-throttling youtube RU; said 2024-08-02 day; period 2024-07-22..2024-07-26; networks 12389",
    verdict: "supported",
    why: "the end likewise",
    reasons: ["start-matches", "network-end-fits", "not end-differs"],
  },
  {
    name: "a slowing since before the first data",
    drawn: `
      from 2024-07-05 step 6h
      youtube RU AS12389  tttt tttt tttt tttt oooo oooo
      youtube RU AS8402   tttt tttt tttt tttt oooo oooo`,
    claim: "asserts-throttling youtube RU; said 2024-07-12 day; period 2024-07-01..2024-07-08",
    verdict: "partly supported",
    why: "it was there when the data begin; when it began they cannot say, for or against",
    reasons: ["start-open", "end-matches", "not start-differs"],
  },
  {
    name: "'about', and the thing came after it was said",
    drawn: `
      from 2015-10-08 step 6h
      telegram IR AS12880   oooo oooo oooo oooo oooo oooo oooo oooo ottt tttt oooo
      telegram IR AS197207  oooo oooo oooo oooo oooo oooo oooo oooo ottt tttt oooo`,
    claim:
      "asserts-throttling telegram IR; said 2015-10-15T23:00 minute; period 2015-10-11..2015-10-15; about",
    verdict: "contradicted",
    why: "a rough date reaches back and forth, but not past the speaker",
    reasons: ["nothing-found", "period-cut-at-statement", "not episode-found"],
  },
  {
    name: "a block on a day of Tehran's calendar",
    drawn: `
      from 2015-10-18 step 1h
      telegram IR AS12880   ${"o".repeat(50)}bb${"o".repeat(44)}
      telegram IR AS197207  ${"o".repeat(50)}bb${"o".repeat(44)}`,
    claim:
      "asserts-block telegram IR; said 2015-10-21 day; period 2015-10-20T00:00..2015-10-21T00:00@Asia/Tehran",
    verdict: "supported",
    why: "a day is a day in which it lay by its own clock, not 24 hours that it filled",
    reasons: ["episode-found", "not start-differs", "not end-differs"],
  },
  {
    name: "a denial of the hours between those of a timetable",
    drawn: timetable,
    claim: "denies-block telegram KE; said 2024-11-14 day; period 2024-11-13T08:00..2024-11-13T20:00",
    verdict: "supported",
    why: "in the afternoon every test went through",
    reasons: ["nothing-found", "not episode-found"],
  },
  {
    name: "a denial of a day with hours of a timetable in it",
    drawn: timetable,
    claim: "denies-block telegram KE; said 2024-11-14 day; period 2024-11-13..2024-11-13",
    verdict: "contradicted",
    why: "three hours of that day were blocked, and the reasons say how often and how long",
    reasons: ["episode-found", "episode-by-timetable"],
  },
  {
    name: "the hours of one day of a timetable, asserted",
    drawn: timetable,
    claim: "asserts-block telegram KE; said 2024-11-14 day; period 2024-11-13T04:00..2024-11-13T07:00",
    verdict: "supported",
    why: "the claim is about that morning, not about the week that the timetable ran",
    reasons: ["start-matches", "end-matches", "not end-differs"],
  },
  {
    name: "three hours asserted, of a timetable of a week",
    drawn: timetable,
    claim: "asserts-block telegram KE; said 2024-11-15 day; period 2024-11-13..2024-11-13; lasted 3h",
    verdict: "supported",
    why: "it lasted three hours on that day",
    reasons: ["duration-matches", "not duration-differs"],
  },
  {
    name: "traffic of the country fell, speeds on its networks did not: a denial",
    drawn: `
      from 2024-07-01 step 1d
      youtube RU all      ooooo ooooo ttttt ttttt # daily
      youtube RU AS12389  ooooo ooooo ooooo ooooo
      youtube RU AS8402   ooooo ooooo ooooo ooooo`,
    claim: "denies-interference youtube RU; said 2024-07-18 day",
    verdict: "cannot be tested",
    why: "two sources disagree, and fewer viewers are not yet a slower service",
    reasons: ["sources-disagree", "not episode-ongoing", "not nothing-found"],
  },
  {
    name: "traffic of the country fell, speeds on its networks did not: an assertion",
    drawn: `
      from 2024-07-01 step 1d
      youtube RU all      ooooo ooooo ttttt ttttt # daily
      youtube RU AS12389  ooooo ooooo ooooo ooooo
      youtube RU AS8402   ooooo ooooo ooooo ooooo`,
    claim: "asserts-throttling youtube RU; said 2024-07-18 day",
    verdict: "cannot be tested",
    why: "the same for the other side",
    reasons: ["sources-disagree", "not episode-ongoing"],
  },
  {
    name: "a shutdown in the second half of the period",
    drawn: `
      from 2019-11-14 step 6h
      telegram IR AS12880   oooo oooo .... .... .... .... oooo
      telegram IR AS197207  oooo oooo .... .... .... .... oooo
      internet IR AS12880   oooo oooo ssss ssss ssss ssss oooo`,
    claim: "denies-interference telegram IR; said 2019-11-19 day; period 2019-11-14..2019-11-19",
    verdict: "cannot be tested",
    why: "quiet while it was measured, and the reasons say why it then was not",
    reasons: ["too-sparse", "shutdown-silence", "nothing-found-in-part"],
  },
  {
    name: "a shutdown by the country's own figures, with two networks that stayed up",
    drawn: `
      from 2019-11-14 step 6h
      internet IR all       oooo oooo ssss ssss ssss ssss oooo oooo
      internet IR AS12880   oooo oooo oooo oooo oooo oooo oooo oooo
      internet IR AS197207  oooo oooo oooo oooo oooo oooo oooo oooo`,
    claim: "asserts-shutdown internet IR; said 2019-11-21 day; period 2019-11-16..2019-11-19",
    verdict: "supported",
    why: "a country can be cut off but for a few; those are named, and are no share of it",
    reasons: ["episode-found", "networks-not-affected", "not scope-few", "not sources-disagree"],
  },
  {
    name: "announced hours, and tests in those hours only",
    drawn: `
      from 2024-11-11 step 1h # reachability
      telegram KE AS33771  ${`....bbb${".".repeat(17)} `.repeat(5)}
      telegram KE AS36926  ${`....bbb${".".repeat(17)} `.repeat(5)}`,
    claim:
      "announces-restriction telegram KE; said 2024-10-31 day; period 2024-11-11..2024-11-15; hours 1-5 7-10 Africa/Nairobi",
    verdict: "partly supported",
    why: "it may have been blocked around the clock, and nobody looked",
    reasons: ["compliance-kept-to", "compliance-outside-thin"],
  },
  {
    name: "announced for five weeks, data for the first two days",
    drawn: `
      from 2024-07-18 step 1d # reachability
      youtube RU AS12389  ooooo oo bb
      youtube RU AS8402   ooooo oo bb`,
    claim: "announces-restriction youtube RU; said 2024-07-24 day; period 2024-07-25..2024-08-31",
    verdict: "partly supported",
    why: "begun as announced; whether it was kept up nobody has seen",
    reasons: ["compliance-kept-to", "announced-so-far"],
  },
];
