import type { Row } from "./row.ts";

const slowed = "oooo oooo oooo tttt tttt tttt tttt tttt oooo oooo";
const fine = "oooo oooo oooo oooo oooo oooo oooo oooo oooo oooo";

/** What a control must have been measured like before it counts as unaffected, or as suffering alike. */
export const controls: readonly Row[] = [
  {
    name: "a control that was tested only for whether it could be reached",
    drawn: `
      from 2015-10-10 step 6h
      telegram IR AS12880   ${slowed}
      telegram IR AS197207  ${slowed}
      google   IR AS12880   ${fine} # reachability
      google   IR AS197207  ${fine} # reachability`,
    claim: "attributes-technical-fault telegram IR; said 2015-10-19 day; services google",
    verdict: "cannot be tested",
    why: "hundreds of tests that cannot see a slowing do not show that there was none",
    reasons: ["service-cannot-show", "services-too-few", "not service-unaffected"],
  },
  {
    name: "another country that was tested only for whether the service could be reached",
    drawn: `
      from 2015-10-10 step 6h
      telegram IR AS12880   ${slowed}
      telegram IR AS197207  ${slowed}
      telegram TR AS9121    ${fine} # reachability
      telegram TR AS34984   ${fine} # reachability`,
    claim: "attributes-technical-fault telegram IR; said 2015-10-19 day; countries TR",
    verdict: "cannot be tested",
    why: "the same, abroad",
    reasons: ["country-cannot-show", "countries-too-few"],
  },
  {
    name: "for a block, tests of reachability are all that a control takes",
    drawn: `
      from 2015-10-10 step 6h
      telegram IR AS12880   oooo oooo oooo bbbb bbbb bbbb bbbb bbbb oooo oooo
      telegram IR AS197207  oooo oooo oooo bbbb bbbb bbbb bbbb bbbb oooo oooo
      google   IR AS12880   ${fine} # reachability
      google   IR AS197207  ${fine} # reachability`,
    claim: "attributes-technical-fault telegram IR; said 2015-10-19 day; services google",
    verdict: "contradicted",
    why: "a block of the other service would have shown in them",
    reasons: ["service-unaffected"],
  },
  {
    name: "a week's slowing and six hours' block, and a control that could show the block only",
    drawn: `
      from 2015-10-10 step 6h
      telegram IR AS12880   oooo oooo oooo tttt tttt tttt tttt tttb oooo oooo
      telegram IR AS197207  oooo oooo oooo tttt tttt tttt tttt tttb oooo oooo
      google   IR AS12880   ${fine} # reachability`,
    claim: "attributes-technical-fault telegram IR; said 2015-10-19 day; services google",
    verdict: "cannot be tested",
    why: "it speaks for six hours of five days",
    reasons: ["service-cannot-show", "not service-unaffected"],
  },
  {
    name: "a control that was measured on one of the five days",
    drawn: `
      from 2015-10-10 step 6h
      telegram IR AS12880   ${slowed}
      telegram IR AS197207  ${slowed}
      google   IR AS12880   oooo oooo oooo oooo .... .... .... .... oooo oooo`,
    claim: "attributes-technical-fault telegram IR; said 2015-10-19 day; services google",
    verdict: "cannot be tested",
    why: "the trouble may have reached it on the other four",
    reasons: ["service-not-measured", "not service-unaffected"],
  },
  {
    name: "a control with four tests a day",
    drawn: `
      from 2015-10-10 step 6h
      telegram IR AS12880   ${slowed}
      telegram IR AS197207  ${slowed}
      google   IR AS12880   ${fine} # thin`,
    claim: "attributes-technical-fault telegram IR; said 2015-10-19 day; services google",
    verdict: "cannot be tested",
    why: "one hour in six was watched",
    reasons: ["service-not-measured"],
  },
  {
    name: "a daily figure as the control of a block of six hours",
    drawn: `
      from 2015-10-10 step 6h
      telegram IR AS12880   oooo oooo oooo oooo oooo oooo oboo oooo oooo oooo
      telegram IR AS197207  oooo oooo oooo oooo oooo oooo oboo oooo oooo oooo
      telegram TR all       ${fine} # daily`,
    claim: "attributes-technical-fault telegram IR; said 2015-10-19 day; countries TR",
    verdict: "cannot be tested",
    why: "figures for whole days cannot show six hours",
    reasons: ["too-coarse", "countries-too-few", "not country-unaffected"],
  },
  {
    name: "a control with weak signs of the same trouble",
    drawn: `
      from 2015-10-10 step 6h
      telegram IR AS12880   ${slowed}
      telegram IR AS197207  ${slowed}
      google   IR AS12880   ${slowed} # doubtful`,
    claim: "attributes-technical-fault telegram IR; said 2015-10-19 day; services google",
    verdict: "cannot be tested",
    why: "it was not unaffected, and it is not sure that it suffered",
    reasons: ["service-in-doubt", "not service-unaffected", "not service-suffers"],
  },
  {
    name: "another country with trouble of its own for six hours of the five days",
    drawn: `
      from 2015-10-10 step 6h
      telegram IR AS12880   ${slowed}
      telegram IR AS197207  ${slowed}
      telegram TR AS9121    oooo oooo oooo oooo obbo oooo oooo oooo oooo oooo`,
    claim: "attributes-technical-fault telegram IR; said 2015-10-19 day; countries TR",
    verdict: "cannot be tested",
    why: "too short to be the same trouble, and not nothing either",
    reasons: ["country-in-doubt", "not country-unaffected"],
  },
  {
    name: "another service had trouble, but only on a network that had none of this",
    drawn: `
      from 2015-10-10 step 6h
      telegram IR AS12880   ${slowed}
      telegram IR AS44244   ${fine}
      google   IR AS12880   ${fine}
      google   IR AS44244   ${slowed}`,
    claim: "attributes-technical-fault telegram IR; said 2015-10-19 day; services google",
    verdict: "contradicted",
    why: "a fault of that network is not this one's, and on this one the other service was fine",
    reasons: ["service-unaffected", "not service-suffers"],
  },
  {
    name: "counts of people as a control",
    drawn: `
      from 2015-10-10 step 1d
      telegram IR AS12880   ooot tttt oo
      telegram IR AS197207  ooot tttt oo
      telegram TR all       oooo oooo oo # daily users`,
    claim: "attributes-technical-fault telegram IR; said 2015-10-19 day; countries TR",
    verdict: "cannot be tested",
    why: "as many people on a slow service are still as many people",
    reasons: ["country-not-measured", "not country-unaffected"],
  },
  {
    name: "trouble that went on after the statement, and a control that was measured only up to it",
    drawn: `
      from 2015-10-10 step 6h
      telegram IR AS12880   oooo oooo oooo tttt tttt tttt tttt tttt tttt tttt
      telegram IR AS197207  oooo oooo oooo tttt tttt tttt tttt tttt tttt tttt
      google   IR AS12880   oooo oooo oooo oooo oooo oooo .... .... .... ....`,
    claim: "attributes-technical-fault telegram IR; said 2015-10-15 day; services google",
    verdict: "contradicted",
    why: "nobody is held to what came after they spoke, and neither is the control",
    reasons: ["service-unaffected"],
  },
];
