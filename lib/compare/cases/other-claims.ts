import type { Row } from "./row.ts";

export const otherClaims: readonly Row[] = [
  {
    name: "a restricted feature with its own observations",
    drawn: `
      from 2015-10-10 step 6h
      viber/calls IR AS12880   oooo oooo tttt tttt tttt oooo
      viber       IR AS12880   oooo oooo oooo oooo oooo oooo`,
    claim: "reports-feature-restriction viber IR; said 2015-10-15 day; feature calls",
    verdict: "supported",
    why: "calls themselves were measured, and were slowed",
    reasons: ["episode-found", "period-month-before"],
  },
  {
    name: "a restricted feature that nobody measures",
    drawn: `
      from 2015-10-10 step 6h
      telegram IR AS12880   oooo oooo tttt tttt tttt oooo
      telegram IR AS197207  oooo oooo tttt tttt tttt oooo`,
    claim: "reports-feature-restriction telegram IR; said 2015-10-15 day; feature bots",
    verdict: "cannot be tested",
    why: "the service being slow says nothing of its bots",
    reasons: ["feature-not-measured", "feature-other-episode", "not episode-found"],
  },
  {
    name: "a restricted feature, measured and fine",
    drawn: `
      from 2015-10-05 step 6h
      viber/calls IR AS12880   oooo oooo oooo oooo oooo oooo
      viber/calls IR AS197207  oooo oooo oooo oooo oooo oooo`,
    claim:
      "reports-feature-restriction viber IR; said 2015-10-12 day; period 2015-10-06..2015-10-09; feature calls",
    verdict: "contradicted",
    why: "calls were measured every hour and worked",
    reasons: ["nothing-found"],
  },
  {
    name: "a restricted feature, measured too thinly",
    drawn: `
      from 2015-10-05 step 6h # thin
      viber/calls IR AS12880   o... .... .... o... .... ....`,
    claim:
      "reports-feature-restriction viber IR; said 2015-10-12 day; period 2015-10-06..2015-10-09; feature calls",
    verdict: "cannot be tested",
    why: "one test",
    reasons: ["too-sparse", "single-network"],
  },
  {
    name: "a restricted feature without its name",
    drawn: `
      from 2015-10-10 step 6h
      telegram IR AS12880   oooo oooo tttt tttt tttt oooo`,
    claim: "reports-feature-restriction telegram IR; said 2015-10-15 day",
    verdict: "cannot be tested",
    why: "nothing to look for",
    reasons: ["feature-not-named"],
  },
  {
    name: "an acknowledgement of what was measured",
    drawn: `
      from 2024-07-01 step 1d
      youtube RU AS12389  ooooo ooooo ttttt ttttt
      youtube RU AS8402   ooooo ooooo ttttt ttttt`,
    claim: "acknowledges youtube RU; said 2024-07-18 day",
    verdict: "supported",
    why: "it refers to the episode of 11 July, a week after its start",
    reasons: ["episode-ongoing", "acknowledged-after"],
  },
  {
    name: "an acknowledgement of what nobody measured",
    drawn: `
      from 2024-07-01 step 1d
      telegram RU AS12389  ooooo`,
    claim: "acknowledges youtube RU; said 2024-07-18 day",
    verdict: "cannot be tested",
    why: "no data",
    reasons: ["no-measurements"],
  },
  {
    name: "an acknowledgement of what the measurements do not show",
    drawn: `
      from 2024-07-01 step 1d
      youtube RU AS12389  ooooo ooooo ooooo ooooo
      youtube RU AS8402   ooooo ooooo ooooo ooooo`,
    claim: "acknowledges youtube RU; said 2024-07-19 day; period 2024-07-02..2024-07-18",
    verdict: "contradicted",
    why: "speeds were measured every hour and as usual",
    reasons: ["nothing-found"],
  },
  {
    name: "an acknowledgement with tests that cannot see a slowing",
    drawn: `
      from 2024-07-01 step 1d # reachability
      youtube RU AS12389  ooooo ooooo ooooo ooooo
      youtube RU AS8402   ooooo ooooo ooooo ooooo`,
    claim: "acknowledges youtube RU; said 2024-07-19 day; period 2024-07-02..2024-07-18",
    verdict: "cannot be tested",
    why: "a slowing may have been what was acknowledged",
    reasons: ["levels-missing", "nothing-found"],
  },
  {
    name: "reasons given for what was measured",
    drawn: `
      from 2024-07-01 step 1d
      youtube RU AS12389  ooooo ooooo ttttt ttttt
      youtube RU AS8402   ooooo ooooo ttttt ttttt`,
    claim: "justifies youtube RU; said 2024-07-18 day",
    verdict: "supported",
    why: "who says why it was done says that it was done; why, nobody can measure",
    reasons: ["episode-ongoing", "acknowledged-after", "grounds-not-testable"],
  },
  {
    name: "reasons given for what the measurements do not show",
    drawn: `
      from 2024-07-01 step 1d
      youtube RU AS12389  ooooo ooooo ooooo ooooo
      youtube RU AS8402   ooooo ooooo ooooo ooooo`,
    claim: "justifies youtube RU; said 2024-07-19 day; period 2024-07-02..2024-07-18",
    verdict: "contradicted",
    why: "speeds were measured every hour and as usual",
    reasons: ["nothing-found", "grounds-not-testable"],
  },
  {
    name: "a demand",
    drawn: `
      from 2015-09-01 step 6h
      telegram IR AS12880  oooo oooo`,
    claim: "demands telegram IR; said 2015-09-02 day",
    verdict: "cannot be tested",
    why: "no measurement bears on a demand",
    reasons: ["demand-not-testable"],
  },
];
