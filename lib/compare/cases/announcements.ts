import type { Row } from "./row.ts";

/** A weekday in East Africa, hour by hour in UTC: blocked 04–07 and 10–13. */
const exam = "oooobbbooobbboooooooooooo".slice(0, 24);
const open = "o".repeat(24);
const shut = "b".repeat(24);
const week = (weekday: string, weekend: string) => [...Array(5).fill(weekday), weekend, weekend].join(" ");
const examHours = "hours 1-5 7-10,13-16 Africa/Nairobi";

/** Slowed for a week, fine from 20 October, 18:00. */
const lifted = `
  from 2015-10-12 step 6h
  telegram IR AS12880   oooo tttt tttt tttt tttt tttt tttt tttt ttto oooo oooo oooo
  telegram IR AS197207  oooo tttt tttt tttt tttt tttt tttt tttt ttto oooo oooo oooo
`;

export const announcements: readonly Row[] = [
  {
    name: "kept to on every network",
    drawn: `
      from 2024-11-11 step 1h # reachability
      telegram KE AS33771  ${week(exam, open)}
      telegram KE AS36926  ${week(exam, open)}`,
    claim: `announces-restriction telegram KE; said 2024-10-31 day; period 2024-11-11..2024-11-17; ${examHours}`,
    verdict: "supported",
    why: "failing in the announced hours and in no others",
    reasons: ["compliance-kept-to", "announced-windows", "not compliance-exceeded"],
  },
  {
    name: "two networks that disagree",
    drawn: `
      from 2024-11-11 step 1h # reachability
      telegram KE AS33771  ${week(exam, open)}
      telegram KE AS36926  ${week(open, open)}`,
    claim: `announces-restriction telegram KE; said 2024-10-31 day; period 2024-11-11..2024-11-17; ${examHours}`,
    verdict: "partly supported",
    why: "one kept to it and one did nothing",
    reasons: ["compliance-kept-to", "compliance-not-carried-out"],
  },
  {
    name: "exceeded: blocked all day",
    drawn: `
      from 2024-11-11 step 1h # reachability
      telegram KE AS33771  ${week(shut, shut)}`,
    claim: `announces-restriction telegram KE; said 2024-10-31 day; period 2024-11-11..2024-11-17; ${examHours}`,
    verdict: "partly supported",
    why: "done, and far beyond what was announced",
    reasons: ["compliance-exceeded"],
  },
  {
    name: "not carried out anywhere",
    drawn: `
      from 2024-11-11 step 1h # reachability
      telegram KE AS33771  ${week(open, open)}
      telegram KE AS36926  ${week(open, open)}`,
    claim: `announces-restriction telegram KE; said 2024-10-31 day; period 2024-11-11..2024-11-17; ${examHours}`,
    verdict: "contradicted",
    why: "no network did it",
    reasons: ["compliance-not-carried-out"],
  },
  {
    name: "less than announced: mornings only, now and then",
    drawn: `
      from 2024-11-11 step 1h # reachability
      telegram KE AS33771  oooobbbooooooooooooooooo ${open} oooobbbooooooooooooooooo ${open} ${open} ${open} ${open}`,
    claim: `announces-restriction telegram KE; said 2024-10-31 day; period 2024-11-11..2024-11-17; ${examHours}`,
    verdict: "partly supported",
    why: "a fifth of the tests in the announced hours failed",
    reasons: ["compliance-less"],
  },
  {
    name: "a named network that nobody measured",
    drawn: `
      from 2024-11-11 step 1h # reachability
      telegram KE AS33771  ${week(exam, open)}`,
    claim: `announces-restriction telegram KE; said 2024-10-31 day; period 2024-11-11..2024-11-17; networks 33771,12455; ${examHours}`,
    verdict: "supported",
    why: "the network that can be judged kept to it; the other is listed without data",
    reasons: ["compliance-kept-to", "compliance-no-data"],
  },
  {
    name: "no network measured",
    drawn: `
      from 2024-11-11 step 1h
      whatsapp KE AS33771  ${open}`,
    claim: `announces-restriction telegram KE; said 2024-10-31 day; period 2024-11-11..2024-11-17; networks 33771; ${examHours}`,
    verdict: "cannot be tested",
    why: "no data",
    reasons: ["compliance-no-data", "no-measurements"],
  },
  {
    name: "a daily series against announced hours",
    drawn: `
      from 2024-11-11 step 1d # daily
      telegram KE all  ttttt oo`,
    claim: `announces-restriction telegram KE; said 2024-10-31 day; period 2024-11-11..2024-11-17; ${examHours}`,
    verdict: "cannot be tested",
    why: "a day's figure holds hours inside and outside alike",
    reasons: ["too-coarse", "not compliance-kept-to", "not compliance-less"],
  },
  {
    name: "announced in local time, across a change of the clock",
    drawn: `
      from 2024-03-28 step 1h # reachability
      telegram DE AS3320  oooooobbbooooooooooooooo oooooobbbooooooooooooooo ${open} ${open} ooooobbboooooooooooooooo ooooobbboooooooooooooooo`,
    claim:
      "announces-restriction telegram DE; said 2024-03-20 day; period 2024-03-28..2024-04-02; hours 1-5 7-10 Europe/Berlin",
    verdict: "supported",
    why: "07:00 in Berlin is 06:00 UTC before 31 March 2024 and 05:00 after it",
    reasons: ["compliance-kept-to", "not compliance-exceeded"],
  },
  {
    name: "the same, by a network that forgot the clock",
    drawn: `
      from 2024-03-28 step 1h # reachability
      telegram DE AS3320  oooooobbbooooooooooooooo oooooobbbooooooooooooooo ${open} ${open} oooooooobbbooooooooooooo oooooooobbbooooooooooooo`,
    claim:
      "announces-restriction telegram DE; said 2024-03-20 day; period 2024-03-30..2024-04-02; hours 1-5 7-10 Europe/Berlin",
    verdict: "contradicted",
    why: "after the change it blocks three hours late: outside the announced hours altogether",
    reasons: ["compliance-not-carried-out"],
  },
  {
    name: "a fall to a given share of the speed, kept to",
    drawn: `
      from 2024-07-18 step 1d
      youtube RU AS12389  ooooo oo ttttt tt ooooo oo
      youtube RU AS8402   ooooo oo ttttt tt ooooo oo`,
    claim:
      "announces-restriction youtube RU; said 2024-07-24 day; period 2024-07-25..2024-07-31; remaining 0.3",
    verdict: "supported",
    why: "a fifth was left, within ten points of the announced 30 %",
    reasons: ["slowing-kept-to", "announced-windows"],
  },
  {
    name: "a fall to sixty per cent announced, to twenty measured",
    drawn: `
      from 2024-07-18 step 1d
      youtube RU AS12389  ooooo oo ttttt tt ooooo oo
      youtube RU AS8402   ooooo oo ttttt tt ooooo oo`,
    claim:
      "announces-restriction youtube RU; said 2024-07-24 day; period 2024-07-25..2024-07-31; remaining 0.6",
    verdict: "partly supported",
    why: "slowed in that week, and much more than announced",
    reasons: ["slowing-exceeded"],
  },
  {
    name: "a fall to a share of the speed, done on one network, by half on another, on a third not at all",
    drawn: `
      from 2024-07-18 step 1d
      youtube RU AS12389  ooooo oo ttttt tt ooooo oo
      youtube RU AS8402   ooooo oo hhhhh hh ooooo oo
      youtube RU AS8359   ooooo oo ooooo oo ooooo oo`,
    claim:
      "announces-restriction youtube RU; said 2024-07-24 day; period 2024-07-25..2024-07-31; remaining 0.2",
    verdict: "partly supported",
    why: "each network by itself",
    reasons: ["slowing-kept-to", "slowing-less", "slowing-not-carried-out"],
  },
  {
    name: "a fall to a share of the speed, with no speeds from before",
    drawn: `
      from 2024-07-25 step 1d
      youtube RU AS12389  ttttt tt`,
    claim:
      "announces-restriction youtube RU; said 2024-07-24 day; period 2024-07-25..2024-07-31; remaining 0.2; networks 12389",
    verdict: "cannot be tested",
    why: "a share of what, nobody can say",
    reasons: ["slowing-no-data"],
  },
  {
    name: "mornings announced, afternoons blocked too",
    drawn: `
      from 2024-11-11 step 1h # reachability
      telegram KE AS33771  ${week(exam, open)}`,
    claim:
      "announces-restriction telegram KE; said 2024-10-31 day; period 2024-11-11..2024-11-17; hours 1-5 7-10 Africa/Nairobi",
    verdict: "partly supported",
    why: "every afternoon on top: lost in the day's average, plain by the hour",
    reasons: ["compliance-exceeded", "compliance-extra-hours"],
  },
  {
    name: "networks that nobody named and nobody measured well",
    drawn: `
      from 2024-11-11 step 1h # reachability
      telegram KE AS33771  ${week(exam, open)}
      telegram KE AS15399  oooo${".".repeat(164)}`,
    claim: `announces-restriction telegram KE; said 2024-10-31 day; period 2024-11-11..2024-11-17; ${examHours}`,
    verdict: "supported",
    why: "the one that can be judged kept to it; the other is counted and not judged",
    reasons: ["compliance-kept-to", "compliance-others-no-data", "not compliance-no-data"],
  },
  {
    name: "announced for a time that the data do not reach",
    drawn: `
      from 2024-07-01 step 1d
      youtube RU AS12389  ooooo oo`,
    claim: "announces-restriction youtube RU; said 2024-07-24 day; period 2024-07-25..2024-07-31",
    verdict: "cannot be tested",
    why: "it has not come yet, as far as the data know",
    reasons: ["announced-not-yet"],
  },
  {
    name: "announced without an end",
    drawn: `
      from 2024-07-18 step 1d # reachability
      youtube RU AS12389  ooooo oo bbbbb bbbbb bbbbb bbbbb`,
    claim: "announces-restriction youtube RU; said 2024-07-25 day",
    verdict: "supported",
    why: "blocked through the two weeks that followed",
    reasons: ["period-weeks-after", "compliance-kept-to"],
  },
  {
    name: "restoration announced and measured",
    drawn: lifted,
    claim: "announces-restoration telegram IR; said 2015-10-20T19:00 minute",
    verdict: "supported",
    why: "normal from 18:00, an hour before it was said",
    reasons: ["restored-before"],
  },
  {
    name: "restoration announced on the day",
    drawn: lifted,
    claim: "announces-restoration telegram IR; said 2015-10-20 day",
    verdict: "supported",
    why: "it ended on that day",
    reasons: ["restored-then"],
  },
  {
    name: "restoration announced two days early",
    drawn: lifted,
    claim: "announces-restoration telegram IR; said 2015-10-18T06:00 minute",
    verdict: "contradicted",
    why: "still slow for two and a half days",
    reasons: ["not-restored"],
  },
  {
    name: "restoration announced half a day early",
    drawn: lifted,
    claim: "announces-restoration telegram IR; said 2015-10-20T04:00 minute",
    verdict: "partly supported",
    why: "it came back, fourteen hours later",
    reasons: ["restored"],
  },
  {
    name: "restoration announced, data end hours later, still slow",
    drawn: `
      from 2015-10-12 step 6h
      telegram IR AS12880   oooo tttt tttt tttt`,
    claim: "announces-restoration telegram IR; said 2015-10-15T18:00 minute",
    verdict: "cannot be tested",
    why: "too early to say",
    reasons: ["restoration-pending"],
  },
  {
    name: "restoration announced, still slow for days",
    drawn: `
      from 2015-10-12 step 6h
      telegram IR AS12880   oooo tttt tttt tttt tttt tttt`,
    claim: "announces-restoration telegram IR; said 2015-10-14T06:00 minute",
    verdict: "contradicted",
    why: "it went on for three days and more",
    reasons: ["not-restored"],
  },
  {
    name: "restoration of what was never seen broken",
    drawn: `
      from 2015-10-12 step 6h
      telegram IR AS12880   oooo oooo oooo oooo`,
    claim: "announces-restoration telegram IR; said 2015-10-14 day",
    verdict: "cannot be tested",
    why: "nothing was measured that could come back",
    reasons: ["nothing-to-restore", "period-around-statement"],
  },
];
