import type { Row } from "./row.ts";

/** What is said of the future: nobody can be held to a plan by what came after. */
const quiet = `
  from 2024-07-08 step 6h
  youtube RU AS12389  oooo oooo oooo oooo oooo oooo oooo oooo oooo oooo oooo oooo oooo oooo oooo oooo oooo oooo oooo oooo
  youtube RU AS8402   oooo oooo oooo oooo oooo oooo oooo oooo oooo oooo oooo oooo oooo oooo oooo oooo oooo oooo oooo oooo
`;

export const plans: readonly Row[] = [
  {
    name: "no plan, and nothing came",
    drawn: quiet,
    claim: "denies-plan youtube RU; said 2024-07-12 day",
    verdict: "supported",
    why: "two weeks on two networks, and nothing of it",
    reasons: ["nothing-found", "period-of-plan"],
  },
  {
    name: "no plan, and it came ten days later",
    drawn: `
      from 2024-07-08 step 6h
      youtube RU AS12389  oooo oooo oooo oooo oooo oooo oooo oooo oooo oooo oooo oooo oooo oooo tttt tttt tttt tttt oooo oooo
      youtube RU AS8402   oooo oooo oooo oooo oooo oooo oooo oooo oooo oooo oooo oooo oooo oooo tttt tttt tttt tttt oooo oooo`,
    claim: "denies-plan youtube RU; said 2024-07-12 day",
    verdict: "cannot be tested",
    why: "that something was done shows no plan of ten days before",
    reasons: ["followed-later", "not under-way-when-said"],
  },
  {
    name: "no plan, while it was under way",
    drawn: `
      from 2024-07-08 step 6h
      youtube RU AS12389  oooo oooo tttt tttt tttt tttt tttt tttt oooo oooo oooo oooo oooo oooo oooo oooo oooo oooo oooo oooo
      youtube RU AS8402   oooo oooo tttt tttt tttt tttt tttt tttt oooo oooo oooo oooo oooo oooo oooo oooo oooo oooo oooo oooo`,
    claim: "denies-plan youtube RU; said 2024-07-12 day",
    verdict: "contradicted",
    why: "it had been slowed for two days when he spoke",
    reasons: ["under-way-when-said"],
  },
  {
    name: "no plan, and it began on the day",
    drawn: `
      from 2024-07-08 step 6h
      youtube RU AS12389  oooo oooo oooo oooo oott tttt tttt tttt oooo oooo oooo oooo oooo oooo oooo oooo oooo oooo oooo oooo
      youtube RU AS8402   oooo oooo oooo oooo oott tttt tttt tttt oooo oooo oooo oooo oooo oooo oooo oooo oooo oooo oooo oooo`,
    claim: "denies-plan youtube RU; said 2024-07-12 day",
    verdict: "cannot be tested",
    why: "it may have been said in the morning, before anything had begun",
    reasons: ["episode-after-statement"],
  },
  {
    name: "no plan, over before it was said",
    drawn: `
      from 2024-07-05 step 6h
      youtube RU AS12389  oooo tttt tttt oooo oooo oooo oooo oooo oooo oooo oooo oooo oooo oooo oooo oooo oooo oooo oooo oooo oooo oooo
      youtube RU AS8402   oooo tttt tttt oooo oooo oooo oooo oooo oooo oooo oooo oooo oooo oooo oooo oooo oooo oooo oooo oooo oooo oooo`,
    claim: "denies-plan youtube RU; said 2024-07-12 day",
    verdict: "supported",
    why: "what was over says nothing of what was to come",
    reasons: ["nothing-found", "not under-way-when-said"],
  },
  {
    name: "no plan, and nobody measured",
    drawn: `
      from 2024-07-08 step 6h
      youtube RU AS12389  .... .... .... ....`,
    claim: "denies-plan youtube RU; said 2024-07-12 day",
    verdict: "cannot be tested",
    why: "no data is no quiet fortnight",
    reasons: ["no-measurements"],
  },
  {
    name: "no plan, with tests that cannot see a slowing",
    drawn: quiet.replace("step 6h", "step 6h # reachability"),
    claim: "denies-plan youtube RU; said 2024-07-12 day",
    verdict: "partly supported",
    why: "no block came; a slowing would not have shown",
    reasons: ["nothing-found", "levels-missing"],
  },
];

/** The same week under other calendars and clocks. */
const week = `
  from 2015-10-10 step 6h
  telegram IR AS12880   oooo oooo oooo tttt tttt tttt tttt tttt tttt tttt tttb oooo oooo oooo
  telegram IR AS197207  oooo oooo oooo tttt tttt tttt tttt tttt tttt tttt tttb oooo oooo oooo
`;

export const calendars: readonly Row[] = [
  {
    name: "a denial dated in the Jalali calendar",
    drawn: week,
    claim:
      "denies-interference telegram IR; said jalali:1394-07-28 day; period jalali:1394-07-21..1394-07-28",
    verdict: "contradicted",
    why: "28 Mehr 1394 is 20 October 2015",
    reasons: ["episode-found"],
  },
  {
    name: "a Jalali period that was quiet",
    drawn: week,
    claim:
      "denies-interference telegram IR; said jalali:1394-07-19 day; period jalali:1394-07-18..1394-07-19",
    verdict: "supported",
    why: "18 and 19 Mehr are 10 and 11 October, before it began on the 13th",
    reasons: ["nothing-found", "not episode-found"],
  },
  {
    name: "a Jalali date in the last month of a leap year",
    drawn: `
      from 2021-03-18 step 6h
      telegram IR AS12880   oooo oooo tttt oooo oooo
      telegram IR AS197207  oooo oooo tttt oooo oooo`,
    claim: "asserts-throttling telegram IR; said 2021-03-22 day; period jalali:1399-12-30..1399-12-30",
    verdict: "supported",
    why: "1399 is a leap year: its 30 Esfand is 20 March 2021",
    reasons: ["episode-found"],
  },
  {
    name: "a claim in local time, across a change of the clock",
    drawn: `
      from 2015-10-24 step 1h
      telegram FR AS3215   ${"o".repeat(23)} bbbb ${"o".repeat(21)}
      telegram FR AS12322  ${"o".repeat(23)} bbbb ${"o".repeat(21)}`,
    claim:
      "asserts-block telegram FR; said 2015-10-26 day; period 2015-10-25T01:00..2015-10-25T04:00@Europe/Paris",
    verdict: "supported",
    why: "from 01:00 to 04:00 in the night the clocks went back is four hours: 23:00 to 03:00 UTC",
    reasons: ["start-matches", "end-matches", "not end-differs"],
  },
  {
    name: "the same hours as a measurer who forgot the change has them",
    drawn: `
      from 2015-10-24 step 1h
      telegram FR AS3215   ${"o".repeat(23)} bb ${"o".repeat(23)}
      telegram FR AS12322  ${"o".repeat(23)} bb ${"o".repeat(23)}`,
    claim:
      "asserts-block telegram FR; said 2015-10-26 day; period 2015-10-25T01:00..2015-10-25T04:00@Europe/Paris",
    verdict: "partly supported",
    why: "it was over two hours before 04:00 by that night's clock",
    reasons: ["start-matches", "end-differs"],
  },
];
