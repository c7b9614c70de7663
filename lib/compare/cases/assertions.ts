import type { Row } from "./row.ts";

/** Six days and eighteen hours of slowing, then two hours of block on 20 October. */
const iran = `
  from 2015-10-13 step 1h
  telegram IR AS12880   ${"o".repeat(24)} ${"t".repeat(162)} ${"b".repeat(2)} ${"o".repeat(48)}
  telegram IR AS197207  ${"o".repeat(24)} ${"t".repeat(162)} ${"b".repeat(2)} ${"o".repeat(48)}
`;

export const assertions: readonly Row[] = [
  {
    name: "a week of interference, measured as 6 d 18 h",
    drawn: iran,
    claim: "asserts-throttling telegram IR; said 2015-10-20 day; lasted 7d; about",
    verdict: "supported",
    why: "'a week' said roughly reaches from 5.25 to 8.75 days",
    reasons: ["episode-found", "duration-matches", "period-from-duration"],
  },
  {
    name: "two hours of full blocking, measured as two hours",
    drawn: iran,
    claim: "asserts-block telegram IR; said 2015-10-20 day; period 2015-10-20..2015-10-20; lasted 2h",
    verdict: "supported",
    why: "tests every hour tell two hours from three",
    reasons: ["episode-found", "duration-matches", "not start-differs"],
  },
  {
    name: "two days claimed, two hours measured",
    drawn: iran,
    claim: "asserts-block telegram IR; said 2015-10-20 day; period 2015-10-18..2015-10-20; lasted 2d",
    verdict: "partly supported",
    why: "there was a block, but not for as long",
    reasons: ["episode-found", "duration-differs"],
  },
  {
    name: "a claimed week against uncertain edges",
    drawn: `
      from 2015-10-10 step 6h
      telegram IR AS12880   oooo oooo oo.. tttt tttt tttt tttt tttt tttt t... oooo oooo
      telegram IR AS197207  oooo oooo oo.. tttt tttt tttt tttt tttt tttt t... oooo oooo`,
    claim: "asserts-throttling telegram IR; said 2015-10-22 day; period 2015-10-10..2015-10-22; lasted 7d",
    verdict: "supported",
    why: "measured between 6.25 and 7.5 days: seven lies inside",
    reasons: ["duration-matches"],
  },
  {
    name: "a block of hours in a daily series",
    drawn: `
      from 2015-10-10 step 1d # daily
      telegram IR all  ooooo ooooo boooo`,
    claim: "asserts-block telegram IR; said 2015-10-21 day; period 2015-10-20..2015-10-20; lasted 2h",
    verdict: "cannot be tested",
    why: "a daily figure cannot show two hours, nor rule them out",
    reasons: ["too-coarse", "not episode-found", "not nothing-found"],
  },
  {
    name: "throttling from a given day, measured three weeks later",
    drawn: `
      from 2024-07-01 step 1d
      youtube RU AS12389  oooooooooo oooooooooo oooooooooo otttt ttttt
      youtube RU AS8402   oooooooooo oooooooooo oooooooooo otttt ttttt`,
    claim: "asserts-throttling youtube RU; said 2024-07-12 day; period 2024-07-11..2024-07-12",
    verdict: "contradicted",
    why: "in the two days that it names, speeds were measured every hour and as usual",
    reasons: ["nothing-found", "not episode-found"],
  },
  {
    name: "throttling over a named stretch, both ends right",
    drawn: `
      from 2024-07-01 step 1d
      youtube RU AS12389  ooooo ooooo ttttt ttttt ooooo
      youtube RU AS8402   ooooo ooooo ttttt ttttt ooooo`,
    claim: "asserts-throttling youtube RU; said 2024-07-25 day; period 2024-07-11..2024-07-20",
    verdict: "supported",
    why: "measured from the 11th to the 20th",
    reasons: ["start-matches", "end-matches"],
  },
  {
    name: "throttling over a named stretch, the start too early",
    drawn: `
      from 2024-07-01 step 1d
      youtube RU AS12389  ooooo ooooo ttttt ttttt ooooo
      youtube RU AS8402   ooooo ooooo ttttt ttttt ooooo`,
    claim: "asserts-throttling youtube RU; said 2024-07-25 day; period 2024-07-04..2024-07-20",
    verdict: "partly supported",
    why: "it was slowed, but a week later than said",
    reasons: ["start-differs", "end-matches"],
  },
  {
    name: "throttling said to have ended, still going on",
    drawn: `
      from 2024-07-01 step 1d
      youtube RU AS12389  ooooo ooooo ttttt ttttt ttttt
      youtube RU AS8402   ooooo ooooo ttttt ttttt ttttt`,
    claim: "asserts-throttling youtube RU; said 2024-07-25 day; period 2024-07-11..2024-07-18",
    verdict: "partly supported",
    why: "the start fits; a week after the named end it was still there",
    reasons: ["start-matches", "end-differs", "episode-ongoing"],
  },
  {
    name: "throttling said to have ended on the last day of the data",
    drawn: `
      from 2024-07-01 step 1d
      youtube RU AS12389  ooooo ooooo ttttt ttttt
      youtube RU AS8402   ooooo ooooo ttttt ttttt`,
    claim: "asserts-throttling youtube RU; said 2024-07-25 day; period 2024-07-11..2024-07-20",
    verdict: "partly supported",
    why: "nobody measured the day after, so the end is open",
    reasons: ["end-open"],
  },
  {
    name: "throttling since a day, said while it lasted",
    drawn: `
      from 2024-07-01 step 1d
      youtube RU AS12389  ooooo ooooo ttttt ttttt ttttt
      youtube RU AS8402   ooooo ooooo ttttt ttttt ttttt`,
    claim: "asserts-throttling youtube RU; said 2024-07-20 day; period 2024-07-11..2024-07-20",
    verdict: "supported",
    why: "'since the 11th' claims a start and no end",
    reasons: ["start-matches", "not end-differs", "not end-open"],
  },
  {
    name: "throttling with tests that cannot see it",
    drawn: `
      from 2024-07-01 step 6h # reachability
      youtube RU AS12389  oooo oooo oooo oooo oooo oooo oooo oooo oooo
      youtube RU AS8402   oooo oooo oooo oooo oooo oooo oooo oooo oooo`,
    claim: "asserts-throttling youtube RU; said 2024-07-08 day",
    verdict: "cannot be tested",
    why: "reachable and slow look the same to them",
    reasons: ["levels-missing", "not nothing-found"],
  },
  {
    name: "a block claimed, a slowing measured",
    drawn: `
      from 2015-10-10 step 6h
      telegram IR AS12880   oooo oooo oooo tttt tttt tttt oooo oooo
      telegram IR AS197207  oooo oooo oooo tttt tttt tttt oooo oooo`,
    claim: "asserts-block telegram IR; said 2015-10-17 day",
    verdict: "partly supported",
    why: "something was done to it, but it was not blocked",
    reasons: ["kind-differs"],
  },
  {
    name: "a block claimed, nothing measured, well covered",
    drawn: `
      from 2015-10-10 step 6h
      telegram IR AS12880   oooo oooo oooo oooo oooo oooo oooo oooo
      telegram IR AS197207  oooo oooo oooo oooo oooo oooo oooo oooo`,
    claim: "asserts-block telegram IR; said 2015-10-17 day",
    verdict: "contradicted",
    why: "tests every hour on two networks went through",
    reasons: ["nothing-found"],
  },
  {
    name: "a block claimed, nobody measured",
    drawn: `
      from 2015-10-10 step 6h
      viber IR AS12880   oooo oooo`,
    claim: "asserts-block telegram IR; said 2015-10-17 day",
    verdict: "cannot be tested",
    why: "no data",
    reasons: ["no-measurements"],
  },
  {
    name: "a short block claimed, and a net too wide for it",
    drawn: `
      from 2015-10-10 step 6h # thin
      telegram IR AS12880   oooo oooo oooo oooo oooo oooo oooo oooo
      telegram IR AS197207  oooo oooo oooo oooo oooo oooo oooo oooo`,
    claim: "asserts-block telegram IR; said 2015-10-17 day; period 2015-10-12..2015-10-16; lasted 2h",
    verdict: "cannot be tested",
    why: "two hours fall between tests that are six hours apart",
    reasons: ["too-sparse", "not nothing-found"],
  },
  {
    name: "a block on one of two networks",
    drawn: `
      from 2015-10-10 step 6h
      telegram IR AS12880   oooo oooo oooo bbbb bbbb bbbb oooo oooo
      telegram IR AS197207  oooo oooo oooo oooo oooo oooo oooo oooo`,
    claim: "asserts-block telegram IR; said 2015-10-17 day",
    verdict: "partly supported",
    why: "blocked on one network and open on the other",
    reasons: ["episode-found", "scope-few"],
  },
  {
    name: "a block of the service claimed, its web pages blocked",
    drawn: `
      from 2023-11-06 step 6h
      telegram/web KE AS33771  oooo oooo bbbb bbbb oooo oooo oooo
      telegram/app KE AS33771  oooo oooo oooo oooo oooo oooo oooo`,
    claim: "asserts-block telegram KE; said 2023-11-12 day",
    verdict: "partly supported",
    why: "one part of it was blocked, and the application was not",
    reasons: ["episode-found", "episode-part-of-service"],
  },
  {
    name: "a block on three of four networks",
    drawn: `
      from 2015-10-10 step 6h
      telegram IR AS12880   oooo oooo oooo bbbb bbbb bbbb oooo oooo
      telegram IR AS197207  oooo oooo oooo bbbb bbbb bbbb oooo oooo
      telegram IR AS44244   oooo oooo oooo bbbb bbbb bbbb oooo oooo
      telegram IR AS16322   oooo oooo oooo oooo oooo oooo oooo oooo`,
    claim: "asserts-block telegram IR; said 2015-10-17 day",
    verdict: "supported",
    why: "most of the measured networks showed it; the one that did not is named",
    reasons: ["scope-most"],
  },
  {
    name: "named networks: one shows it, one does not, one is unmeasured",
    drawn: `
      from 2015-10-10 step 6h
      telegram IR AS12880   oooo oooo oooo bbbb bbbb bbbb oooo oooo
      telegram IR AS197207  oooo oooo oooo oooo oooo oooo oooo oooo`,
    claim: "asserts-block telegram IR; said 2015-10-17 day; networks 12880,197207,44244",
    verdict: "partly supported",
    why: "each named network by itself",
    reasons: ["network-shows", "network-does-not-show", "network-not-measured"],
  },
  {
    name: "a fifth of the speed left, as measured",
    drawn: iran,
    claim: "asserts-throttling telegram IR; said 2015-10-20 day; remaining 0.25",
    verdict: "supported",
    why: "measured 20 %, within ten points of 25 %",
    reasons: ["size-matches", "period-week-before"],
  },
  {
    name: "sixty per cent of the speed left, a fifth measured",
    drawn: iran,
    claim: "asserts-throttling telegram IR; said 2015-10-20 day; remaining 0.6",
    verdict: "partly supported",
    why: "slowed, but far more than said",
    reasons: ["size-differs"],
  },
  {
    name: "a share of the speed that nobody measured",
    drawn: iran.replace("step 1h", "step 1h # unsized"),
    claim: "asserts-throttling telegram IR; said 2015-10-20 day; remaining 0.25",
    verdict: "partly supported",
    why: "it was slowed; by how much is not known",
    reasons: ["episode-found", "size-unknown"],
  },
  {
    name: "a length that the data are too short for",
    drawn: `
      from 2015-10-10 step 6h
      telegram IR AS12880   tttt tttt tttt tttt tttt tttt`,
    claim: "asserts-throttling telegram IR; said 2015-10-15 day; lasted 9d",
    verdict: "partly supported",
    why: "the data begin and end inside it: it lasted six days at least, and nobody knows how much more",
    reasons: ["duration-uncertain", "episode-ongoing"],
  },
  {
    name: "an assertion with only a doubtful episode",
    drawn: iran.replace("step 1h", "step 1h # doubtful"),
    claim: "asserts-throttling telegram IR; said 2015-10-20 day",
    verdict: "cannot be tested",
    why: "doubt serves neither side",
    reasons: ["episode-weak"],
  },
  {
    name: "an assertion that an uncertain edge may or may not touch",
    drawn: `
      from 2015-10-10 step 6h
      telegram IR AS12880   oooo oooo bbbb b... .... oooo oooo oooo oooo
      telegram IR AS197207  oooo oooo bbbb b... .... oooo oooo oooo oooo`,
    claim: "asserts-block telegram IR; said 2015-10-20 day; period 2015-10-14..2015-10-14",
    verdict: "cannot be tested",
    why: "the block ended somewhere between the 13th and the 15th",
    reasons: ["episode-edge-uncertain"],
  },
  {
    name: "a shutdown, measured as such",
    drawn: `
      from 2019-11-14 step 6h
      internet IR AS12880   oooo oooo ssss ssss ssss ssss oooo oooo
      internet IR AS197207  oooo oooo ssss ssss ssss ssss oooo oooo`,
    claim: "asserts-shutdown internet IR; said 2019-11-21 day; period 2019-11-16..2019-11-19",
    verdict: "supported",
    why: "connectivity was gone on both networks from the 16th to the 19th",
    reasons: ["episode-found", "start-matches", "end-matches"],
  },
  {
    name: "a shutdown claimed, and only silence",
    drawn: `
      from 2019-11-14 step 6h
      telegram IR AS12880   oooo oooo .... .... .... .... oooo oooo`,
    claim: "asserts-shutdown internet IR; said 2019-11-21 day; period 2019-11-16..2019-11-19",
    verdict: "cannot be tested",
    why: "that nobody measured is not a measurement",
    reasons: ["no-measurements", "not episode-found"],
  },
];
