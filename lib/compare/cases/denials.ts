import type { Row } from "./row.ts";

/** A week of slowing, two steps of block, both networks; then fine. */
const slowWeek = `
  from 2015-10-10 step 6h
  telegram IR AS12880   oooo oooo oooo tttt tttt tttt tttt tttt tttt tttt tttb oooo oooo oooo
  telegram IR AS197207  oooo oooo oooo tttt tttt tttt tttt tttt tttt tttt tttb oooo oooo oooo
`;
const quiet = `
  from 2015-10-10 step 6h
  telegram IR AS12880   oooo oooo oooo oooo oooo oooo oooo oooo oooo oooo oooo oooo
  telegram IR AS197207  oooo oooo oooo oooo oooo oooo oooo oooo oooo oooo oooo oooo
`;

export const denials: readonly Row[] = [
  {
    name: "a denial over a measured week",
    drawn: slowWeek,
    claim: "denies-interference telegram IR; said 2015-10-20 day",
    verdict: "contradicted",
    why: "slowed on both networks in the week before it was said",
    reasons: ["episode-found", "period-week-before", "not nothing-found"],
  },
  {
    name: "a denial while it still goes on",
    drawn: `
      from 2015-10-10 step 6h
      telegram IR AS12880   oooo oooo oooo tttt tttt tttt
      telegram IR AS197207  oooo oooo oooo tttt tttt tttt`,
    claim: "denies-interference telegram IR; said 2015-10-15 day",
    verdict: "contradicted",
    why: "an episode without an end is an episode",
    reasons: ["episode-ongoing"],
  },
  {
    name: "a denial of a quiet week, well covered",
    drawn: quiet,
    claim: "denies-interference telegram IR; said 2015-10-20 day",
    verdict: "supported",
    why: "two networks, every hour, speeds and tests: a day of interference would have shown",
    reasons: ["nothing-found", "not too-sparse"],
  },
  {
    name: "a denial where nobody measured",
    drawn: `
      from 2015-10-10 step 6h
      telegram IR AS12880   .... .... .... ....`,
    claim: "denies-interference telegram IR; said 2015-10-20 day",
    verdict: "cannot be tested",
    why: "no data is not calm",
    reasons: ["no-measurements", "not nothing-found"],
  },
  {
    name: "a denial about another service",
    drawn: slowWeek,
    claim: "denies-interference viber IR; said 2015-10-20 day",
    verdict: "cannot be tested",
    why: "what happened to one service says nothing of another that nobody measured",
    reasons: ["no-measurements", "not episode-found"],
  },
  {
    name: "a denial about another service that was fine",
    drawn: `${slowWeek}
      viber IR AS12880   oooo oooo oooo oooo oooo oooo oooo oooo oooo oooo oooo oooo
      viber IR AS197207  oooo oooo oooo oooo oooo oooo oooo oooo oooo oooo oooo oooo`,
    claim: "denies-interference viber IR; said 2015-10-20 day",
    verdict: "supported",
    why: "its own measurements are quiet, whatever happened to its neighbour",
    reasons: ["nothing-found", "not episode-found"],
  },
  {
    name: "a denial made before the episode",
    drawn: slowWeek,
    claim: "denies-interference telegram IR; said 2015-10-12T12:00 minute; period 2015-10-10..2015-10-20",
    verdict: "supported",
    why: "nobody is held to what came after they spoke; what came before was quiet",
    reasons: ["period-cut-at-statement", "nothing-found", "not episode-found"],
  },
  {
    name: "an episode that began on the day it was said, hour unknown",
    drawn: `
      from 2015-10-14 step 6h
      telegram IR AS12880   oooo oooo oooo oooo oooo oooo otto oooo
      telegram IR AS197207  oooo oooo oooo oooo oooo oooo otto oooo`,
    claim: "denies-interference telegram IR; said 2015-10-20 day",
    verdict: "cannot be tested",
    why: "it may have been said in the morning, before anything had begun",
    reasons: ["episode-after-statement", "not episode-found"],
  },
  {
    name: "the same, said at a known minute after it began",
    drawn: `
      from 2015-10-14 step 6h
      telegram IR AS12880   oooo oooo oooo oooo oooo oooo otto oooo
      telegram IR AS197207  oooo oooo oooo oooo oooo oooo otto oooo`,
    claim: "denies-interference telegram IR; said 2015-10-20T15:00 minute",
    verdict: "contradicted",
    why: "at 15:00 it had been slowed since 06:00",
    reasons: ["episode-found"],
  },
  {
    name: "a promise about what is to come, broken",
    drawn: slowWeek,
    claim: "denies-interference telegram IR; said 2015-10-10 day; period 2015-10-12..2015-10-20",
    verdict: "contradicted",
    why: "a period wholly after the statement is about the future, and is tested as it is",
    reasons: ["episode-found", "not period-cut-at-statement"],
  },
  {
    name: "a period only half covered, quiet where measured",
    drawn: `
      from 2015-10-10 step 6h
      telegram IR AS12880   .... .... .... .... .... .... oooo oooo oooo oooo oooo
      telegram IR AS197207  .... .... .... .... .... .... oooo oooo oooo oooo oooo`,
    claim: "denies-interference telegram IR; said 2015-10-20 day; period 2015-10-10..2015-10-20",
    verdict: "cannot be tested",
    why: "six unmeasured days could hold anything",
    reasons: ["too-sparse", "nothing-found-in-part", "not nothing-found"],
  },
  {
    name: "a period only half covered, slowed where measured",
    drawn: `
      from 2015-10-10 step 6h
      telegram IR AS12880   .... .... .... .... .... oooo ootttttt tttt tttt oooo
      telegram IR AS197207  .... .... .... .... .... oooo ootttttt tttt tttt oooo`,
    claim: "denies-interference telegram IR; said 2015-10-20 day; period 2015-10-10..2015-10-20",
    verdict: "contradicted",
    why: "one well-measured episode is enough; the empty half cannot undo it",
    reasons: ["episode-found"],
  },
  {
    name: "a hole of two days in the middle, quiet around it",
    drawn: `
      from 2015-10-10 step 6h
      telegram IR AS12880   oooo oooo oooo oooo oo.. .... ..oo oooo oooo oooo oooo
      telegram IR AS197207  oooo oooo oooo oooo oo.. .... ..oo oooo oooo oooo oooo`,
    claim: "denies-interference telegram IR; said 2015-10-20 day; period 2015-10-10..2015-10-20",
    verdict: "partly supported",
    why: "anything of more than two days would have shown, but a day could have hidden in the hole",
    reasons: ["nothing-found", "too-sparse"],
  },
  {
    name: "two networks that disagree",
    drawn: `
      from 2015-10-10 step 6h
      telegram IR AS12880   oooo oooo oooo bbbb bbbb bbbb oooo oooo oooo oooo oooo
      telegram IR AS197207  oooo oooo oooo oooo oooo oooo oooo oooo oooo oooo oooo`,
    claim: "denies-interference telegram IR; said 2015-10-17 day",
    verdict: "contradicted",
    why: "it says nothing was done; on one network something was, and the reasons name the other",
    reasons: ["episode-found", "networks-not-affected"],
  },
  {
    name: "an operator's denial for its own network",
    drawn: `
      from 2015-10-10 step 6h
      telegram IR AS12880   oooo oooo oooo bbbb bbbb bbbb oooo oooo oooo oooo oooo
      telegram IR AS197207  oooo oooo oooo oooo oooo oooo oooo oooo oooo oooo oooo`,
    claim: "denies-interference telegram IR; said 2015-10-17 day; networks 197207",
    verdict: "supported",
    why: "its own network was measured and fine; the other's block is not its doing",
    reasons: ["nothing-found", "not episode-found"],
  },
  {
    name: "a denial for a network that the slowing reached only later",
    drawn: `
      from 2024-07-20 step 6h
      youtube RU AS12389  oooo oooo tttt tttt tttt tttt tttt tttt tttt tttt oooo
      youtube RU AS8359   oooo oooo oooo oooo oooo oooo tttt tttt tttt tttt oooo`,
    claim:
      "denies-interference youtube RU; said 2024-08-02 day; period 2024-07-22..2024-07-25; networks 8359",
    verdict: "supported",
    why: "the episode had begun, but not on this network",
    reasons: ["nothing-found", "not episode-found"],
  },
  {
    name: "a denial for a network that nobody measured",
    drawn: quiet,
    claim: "denies-interference telegram IR; said 2015-10-17 day; networks 44244",
    verdict: "cannot be tested",
    why: "other networks cannot speak for it",
    reasons: ["no-measurements"],
  },
  {
    name: "a denial for two networks, one of them unmeasured",
    drawn: quiet,
    claim: "denies-interference telegram IR; said 2015-10-17 day; networks 12880,44244",
    verdict: "cannot be tested",
    why: "half of what it speaks about was not seen",
    reasons: ["network-not-measured", "nothing-found-in-part"],
  },
  {
    name: "one network only, quiet",
    drawn: `
      from 2015-10-10 step 6h
      telegram IR AS12880   oooo oooo oooo oooo oooo oooo oooo oooo oooo oooo oooo`,
    claim: "denies-interference telegram IR; said 2015-10-17 day",
    verdict: "cannot be tested",
    why: "one network does not speak for a country",
    reasons: ["single-network", "nothing-found-in-part"],
  },
  {
    name: "an episode whose uncertain edge touches the period",
    drawn: `
      from 2015-10-10 step 6h
      telegram IR AS12880   oooo oooo bbbb b... .... oooo oooo oooo oooo
      telegram IR AS197207  oooo oooo bbbb b... .... oooo oooo oooo oooo`,
    claim: "denies-interference telegram IR; said 2015-10-20 day; period 2015-10-14..2015-10-16",
    verdict: "cannot be tested",
    why: "the block may have ended before the period began, or run into it",
    reasons: ["episode-edge-uncertain", "not episode-found"],
  },
  {
    name: "an episode that ended just before the period",
    drawn: `
      from 2015-10-10 step 6h
      telegram IR AS12880   oooo oooo bbbb oooo oooo oooo oooo oooo oooo oooo
      telegram IR AS197207  oooo oooo bbbb oooo oooo oooo oooo oooo oooo oooo`,
    claim: "denies-interference telegram IR; said 2015-10-20 day; period 2015-10-13..2015-10-17",
    verdict: "supported",
    why: "half-open: what ends at midnight is not in the day that begins there",
    reasons: ["nothing-found", "not episode-found", "not episode-edge-uncertain"],
  },
  {
    name: "an episode too doubtful to decide",
    drawn: slowWeek.replace("step 6h", "step 6h # doubtful"),
    claim: "denies-interference telegram IR; said 2015-10-20 day",
    verdict: "cannot be tested",
    why: "sixty per cent is not enough to contradict somebody, nor is it calm",
    reasons: ["episode-weak", "not nothing-found"],
  },
  {
    name: "a denial of a slowing with tests of reachability only",
    drawn: quiet.replace("step 6h", "step 6h # reachability"),
    claim: "denies-interference telegram IR; said 2015-10-17 day",
    verdict: "partly supported",
    why: "a block would have shown; a slowing could not have",
    reasons: ["nothing-found", "levels-missing"],
  },
  {
    name: "a denial of a block with tests of reachability only",
    drawn: quiet.replace("step 6h", "step 6h # reachability"),
    claim: "denies-block telegram IR; said 2015-10-17 day",
    verdict: "supported",
    why: "for a block, tests of reachability are all it takes",
    reasons: ["nothing-found", "not levels-missing"],
  },
  {
    name: "a denial of a block while only slowing was measured",
    drawn: `
      from 2015-10-10 step 6h
      telegram IR AS12880   oooo oooo oooo tttt tttt tttt oooo oooo oooo oooo oooo
      telegram IR AS197207  oooo oooo oooo tttt tttt tttt oooo oooo oooo oooo oooo`,
    claim: "denies-block telegram IR; said 2015-10-17 day",
    verdict: "supported",
    why: "a slowing is not a block; the denial stands, and the slowing is named beside it",
    reasons: ["nothing-found", "throttling-not-block", "not episode-found"],
  },
  {
    name: "a denial of a block over a block",
    drawn: slowWeek,
    claim: "denies-block telegram IR; said 2015-10-21 day",
    verdict: "contradicted",
    why: "the last step of the week was a block",
    reasons: ["episode-found", "throttling-not-block"],
  },
  {
    name: "a denial of a block of which only the web pages were blocked",
    drawn: `
      from 2023-11-06 step 6h
      telegram/web KE AS33771  oooo oooo bbbb bbbb oooo oooo oooo
      telegram/app KE AS33771  oooo oooo oooo oooo oooo oooo oooo
      telegram/app KE AS36866  oooo oooo oooo oooo oooo oooo oooo`,
    claim: "denies-block telegram KE; said 2023-11-12 day",
    verdict: "partly supported",
    why: "one part was blocked and the rest was not; the reasons say which",
    reasons: ["episode-found", "episode-part-of-service"],
  },
  {
    name: "a denial of a block where only the web pages were measured at all",
    drawn: `
      from 2023-11-06 step 6h
      telegram/web KE AS33771  oooo oooo bbbb bbbb oooo oooo oooo
      telegram/web KE AS36866  oooo oooo bbbb bbbb oooo oooo oooo`,
    claim: "denies-block telegram KE; said 2023-11-12 day; feature web",
    verdict: "contradicted",
    why: "the denial speaks of the web pages, and they were blocked",
    reasons: ["episode-found"],
  },
  {
    name: "a daily series against a denial of some hours",
    drawn: `
      from 2024-07-01 step 1d # daily
      youtube RU all  ooooo ooooo ttttt ooooo`,
    claim: "denies-interference youtube RU; said 2024-07-20 day; period 2024-07-12T10:00..2024-07-12T14:00",
    verdict: "cannot be tested",
    why: "a low day says nothing of four hours in it",
    reasons: ["too-coarse", "not episode-found", "not nothing-found"],
  },
  {
    name: "a daily series against a denial of a fortnight",
    drawn: `
      from 2024-07-01 step 1d # daily
      youtube RU all  ooooo ooooo ttttt ooooo`,
    claim: "denies-interference youtube RU; said 2024-07-20 day; period 2024-07-04..2024-07-18",
    verdict: "contradicted",
    why: "five low days lie within it",
    reasons: ["episode-found"],
  },
  {
    name: "a quiet daily series and a denial of a fortnight",
    drawn: `
      from 2024-07-01 step 1d # daily
      youtube RU all  ooooo ooooo ooooo ooooo`,
    claim: "denies-interference youtube RU; said 2024-07-20 day; period 2024-07-04..2024-07-18",
    verdict: "partly supported",
    why: "two days would have shown, two hours would not",
    reasons: ["nothing-found", "too-coarse"],
  },
  {
    name: "a count of people against a denial of a fortnight",
    drawn: `
      from 2024-07-01 step 1d # daily users
      youtube RU all  ooooo ooooo ooooo ooooo`,
    claim: "denies-interference youtube RU; said 2024-07-20 day; period 2024-07-04..2024-07-18",
    verdict: "cannot be tested",
    why: "as many people on a slow service are still as many people",
    reasons: ["no-measurements", "not nothing-found"],
  },
  {
    name: "a denial in a shutdown, in which nothing can be measured",
    drawn: `
      from 2019-11-14 step 6h
      telegram IR AS12880   oooo oooo .... .... .... .... oooo
      telegram IR AS197207  oooo oooo .... .... .... .... oooo
      internet IR AS12880   oooo oooo ssss ssss ssss ssss oooo`,
    claim: "denies-interference telegram IR; said 2019-11-19 day; period 2019-11-16..2019-11-19",
    verdict: "cannot be tested",
    why: "nobody could test it; the shutdown of the whole is named, and is not read as a block of this service",
    reasons: ["no-measurements", "shutdown-silence", "not episode-found"],
  },
  {
    name: "a few stray tests",
    drawn: `
      from 2015-10-10 step 6h # thin
      telegram IR AS12880   o... .... .... o... .... ..o. .... o... .... .o.. o...
      telegram IR AS197207  o... .... .... o... .... ..o. .... o... .... .o.. o...`,
    claim: "denies-interference telegram IR; said 2015-10-20 day; period 2015-10-10..2015-10-20",
    verdict: "cannot be tested",
    why: "one test every other day is a net with holes of days",
    reasons: ["too-sparse", "nothing-found-in-part"],
  },
  {
    name: "a denial made some time in a month",
    drawn: slowWeek,
    claim: "denies-interference telegram IR; said 2015-10-05 month",
    verdict: "cannot be tested",
    why: "it may have been said on the first of the month, before the slowing began",
    reasons: ["episode-after-statement", "not episode-found"],
  },
];
