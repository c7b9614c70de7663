import type { Row } from "./row.ts";

export const peopleMoved: readonly Row[] = [
  {
    name: "people moved: a fall here and a rise there",
    drawn: `
      from 2018-04-20 step 1d # daily
      telegram IR all  ooooo ooooo lllll lllll
      whatsapp IR all  ooooo ooooo ouuuu uuuuu`,
    claim:
      "says-people-moved telegram IR; said 2018-05-10 day; period 2018-04-30..2018-05-09; moved whatsapp",
    verdict: "supported",
    why: "both happened at the same time, which is called correlation",
    reasons: ["fall-measured", "rise-measured", "correlation-only"],
  },
  {
    name: "people moved: a block here and a rise there",
    drawn: `
      from 2018-04-20 step 1d # daily
      telegram IR all  ooooo ooooo bbbbb bbbbb
      tor      IR all  ooooo ooooo ouuuu uuuuu`,
    claim: "says-people-moved telegram IR; said 2018-05-09 day; moved tor",
    verdict: "supported",
    why: "the episode is the fall",
    reasons: ["episode-ongoing", "rise-measured", "correlation-only"],
  },
  {
    name: "people moved: a rise without a fall",
    drawn: `
      from 2018-04-20 step 1d # daily
      telegram IR all  ooooo ooooo ooooo ooooo
      whatsapp IR all  ooooo ooooo uuuuu uuuuu`,
    claim:
      "says-people-moved telegram IR; said 2018-05-10 day; period 2018-04-30..2018-05-09; moved whatsapp",
    verdict: "partly supported",
    why: "one grew, the other did not shrink",
    reasons: ["fall-not-seen", "rise-measured", "not correlation-only"],
  },
  {
    name: "people moved: no rise",
    drawn: `
      from 2018-04-20 step 1d # daily
      telegram IR all  ooooo ooooo lllll lllll
      whatsapp IR all  ooooo ooooo ooooo ooooo`,
    claim:
      "says-people-moved telegram IR; said 2018-05-10 day; period 2018-04-30..2018-05-09; moved whatsapp",
    verdict: "contradicted",
    why: "the place where they are said to have gone did not grow",
    reasons: ["fall-measured", "rise-not-seen"],
  },
  {
    name: "people moved: the other service was not measured",
    drawn: `
      from 2018-04-20 step 6h
      telegram IR AS12880  oooo oooo oooo oooo`,
    claim:
      "says-people-moved telegram IR; said 2018-05-10 day; period 2018-04-21..2018-05-09; moved whatsapp",
    verdict: "cannot be tested",
    why: "no numbers of users on either side",
    reasons: ["rise-not-measured", "fall-not-measured"],
  },
  {
    name: "people moved: nobody says where to",
    drawn: `
      from 2018-04-20 step 6h
      telegram IR AS12880  oooo oooo oooo oooo`,
    claim: "says-people-moved telegram IR; said 2018-05-10 day",
    verdict: "cannot be tested",
    why: "nothing to look for",
    reasons: ["moved-to-not-named"],
  },
  {
    name: "people moved: numbers that go up and down as much at any time",
    drawn: `
      from 2018-04-20 step 1d # daily users
      telegram IR all  luolu ouluo lolou luoul
      whatsapp IR all  luolu ouluo uluou loluo`,
    claim:
      "says-people-moved telegram IR; said 2018-05-10 day; period 2018-04-30..2018-05-09; moved whatsapp",
    verdict: "cannot be tested",
    why: "numbers that halve and double by themselves cannot show a fifth more or less",
    reasons: ["fall-within-usual", "rise-within-usual", "not rise-not-seen", "not rise-measured"],
  },
  {
    name: "people moved: three days of numbers in ten",
    drawn: `
      from 2018-04-20 step 1d # daily users
      telegram IR all  ooooo ooooo lllll lllll
      whatsapp IR all  ooooo ooooo u.... .u.u.`,
    claim:
      "says-people-moved telegram IR; said 2018-05-10 day; period 2018-04-30..2018-05-09; moved whatsapp",
    verdict: "cannot be tested",
    why: "the days without a figure are the most of them",
    reasons: ["fall-measured", "rise-not-measured"],
  },
  {
    name: "people moved: less than a week of numbers from before",
    drawn: `
      from 2018-04-26 step 1d # daily users
      telegram IR all  oooo lllll lllll
      whatsapp IR all  oooo uuuuu uuuuu`,
    claim:
      "says-people-moved telegram IR; said 2018-05-10 day; period 2018-04-30..2018-05-09; moved whatsapp",
    verdict: "cannot be tested",
    why: "four days do not tell what a week looks like",
    reasons: ["rise-not-measured", "fall-not-measured"],
  },
];
