import type { Row } from "./row.ts";

const trouble = "oooo oooo oooo tttt tttt tttt tttt tttt oooo oooo";
const fine = "oooo oooo oooo oooo oooo oooo oooo oooo oooo oooo";
const nobody = ".... .... .... .... .... .... .... .... .... ....";

export const explanations: readonly Row[] = [
  {
    name: "only the named service suffers",
    drawn: `
      from 2015-10-10 step 6h
      telegram IR AS12880   ${trouble}
      telegram IR AS197207  ${trouble}
      google   IR AS12880   ${fine}
      google   IR AS197207  ${fine}
      yahoo    IR AS12880   ${fine}
      telegram TR AS9121    ${fine}
      telegram AE AS5384    ${fine}`,
    claim: "attributes-technical-fault telegram IR; said 2015-10-19 day",
    verdict: "contradicted",
    why: "other services on the same networks and the same service next door had none of it",
    reasons: ["service-unaffected", "country-unaffected", "many-networks-at-once", "plateau-all-day"],
  },
  {
    name: "a technical fault that is real",
    drawn: `
      from 2015-10-10 step 6h
      telegram IR AS12880   ${trouble}
      telegram IR AS197207  ${trouble}
      google   IR AS12880   ${trouble}
      yahoo    IR AS12880   ${trouble}
      telegram TR AS9121    ${trouble}
      telegram AE AS5384    ${trouble}`,
    claim: "attributes-technical-fault telegram IR; said 2015-10-19 day",
    verdict: "supported",
    why: "all suffer alike",
    reasons: ["service-suffers", "country-suffers"],
  },
  {
    name: "congestion: slow by day, as usual by night, everywhere",
    drawn: `
      from 2015-10-10 step 6h
      telegram IR AS12880   oooo oooo oooo oooo tttn tttn tttn tttn tttn oooo
      google   IR AS12880   oooo oooo oooo oooo tttn tttn tttn tttn tttn oooo
      telegram TR AS9121    ${fine}`,
    claim: "attributes-technical-fault telegram IR; said 2015-10-19 day; services google",
    verdict: "supported",
    why: "the other service has it too, and at quiet hours both recover, as congested lines do",
    reasons: ["service-suffers", "quiet-hours-recover", "not plateau-all-day"],
  },
  {
    name: "the platform's own trouble, everywhere",
    drawn: `
      from 2015-10-10 step 6h
      telegram IR AS12880   ${trouble}
      telegram IR AS197207  ${trouble}
      google   IR AS12880   ${fine}
      yahoo    IR AS12880   ${fine}
      telegram TR AS9121    ${trouble}
      telegram AE AS5384    ${trouble}`,
    claim: "attributes-technical-fault telegram IR; said 2015-10-19 day",
    verdict: "supported",
    why: "the same service had it in other countries at the same time",
    reasons: ["country-suffers", "service-unaffected"],
  },
  {
    name: "cables abroad, named: the countries on the path were fine",
    drawn: `
      from 2015-10-10 step 6h
      telegram IR AS12880   ${trouble}
      telegram IR AS197207  ${trouble}
      google   IR AS12880   ${fine}
      telegram TR AS9121    ${fine}
      telegram OM AS28885   ${fine}`,
    claim:
      "attributes-technical-fault telegram IR; said 2015-10-25 day; period 2015-10-12..2015-10-19; services google; countries TR,OM",
    verdict: "contradicted",
    why: "it said where else it must show, and it does not show there",
    reasons: ["country-unaffected", "service-unaffected"],
  },
  {
    name: "cables abroad, named: all of them had it",
    drawn: `
      from 2015-10-10 step 6h
      telegram IR AS12880   ${trouble}
      google   IR AS12880   ${trouble}
      telegram TR AS9121    ${trouble}
      telegram OM AS28885   ${trouble}`,
    claim:
      "attributes-technical-fault telegram IR; said 2015-10-25 day; period 2015-10-12..2015-10-19; services google; countries TR,OM",
    verdict: "supported",
    why: "each place that it named shows it",
    reasons: ["country-suffers", "service-suffers"],
  },
  {
    name: "named controls that nobody measured",
    drawn: `
      from 2015-10-10 step 6h
      telegram IR AS12880   ${trouble}
      telegram IR AS197207  ${trouble}
      google   IR AS12880   ${nobody}
      telegram TR AS9121    ${nobody}`,
    claim: "attributes-technical-fault telegram IR; said 2015-10-19 day; services google; countries TR",
    verdict: "cannot be tested",
    why: "there is nothing to compare with, and the reasons name what is missing",
    reasons: ["service-not-measured", "country-not-measured", "services-too-few", "countries-too-few"],
  },
  {
    name: "no other country measured, none named",
    drawn: `
      from 2015-10-10 step 6h
      telegram IR AS12880   ${trouble}
      telegram IR AS197207  ${trouble}
      google   IR AS12880   ${fine}
      yahoo    IR AS12880   ${fine}`,
    claim: "attributes-technical-fault telegram IR; said 2015-10-19 day",
    verdict: "cannot be tested",
    why: "the platform itself may have been in trouble everywhere",
    reasons: ["service-unaffected", "countries-too-few"],
  },
  {
    name: "a control on networks that had no trouble",
    drawn: `
      from 2015-10-10 step 6h
      telegram IR AS12880   ${trouble}
      google   IR AS44244   ${fine}
      telegram TR AS9121    ${fine}`,
    claim: "attributes-technical-fault telegram IR; said 2015-10-19 day; services google",
    verdict: "cannot be tested",
    why: "that another network was fine says nothing of this one",
    reasons: ["service-not-measured", "services-too-few"],
  },
  {
    name: "some of the named services suffer",
    drawn: `
      from 2015-10-10 step 6h
      telegram IR AS12880   ${trouble}
      viber    IR AS12880   ${trouble}
      google   IR AS12880   ${fine}`,
    claim: "attributes-technical-fault telegram IR; said 2015-10-19 day; services viber,google",
    verdict: "partly supported",
    why: "one does and one does not",
    reasons: ["service-suffers", "service-unaffected", "controls-disagree"],
  },
  {
    name: "one of four named services suffers",
    drawn: `
      from 2015-10-10 step 6h
      telegram  IR AS12880   ${trouble}
      viber     IR AS12880   ${trouble}
      google    IR AS12880   ${fine}
      yahoo     IR AS12880   ${fine}
      vkontakte IR AS12880   ${fine}`,
    claim:
      "attributes-technical-fault telegram IR; said 2015-10-19 day; services viber,google,yahoo,vkontakte",
    verdict: "contradicted",
    why: "a fault of the network would not pick two services out of five",
    reasons: ["service-suffers", "service-unaffected"],
  },
  {
    name: "the named services suffer, the named countries do not",
    drawn: `
      from 2015-10-10 step 6h
      telegram IR AS12880   ${trouble}
      google   IR AS12880   ${trouble}
      telegram TR AS9121    ${fine}`,
    claim: "attributes-technical-fault telegram IR; said 2015-10-19 day; services google; countries TR",
    verdict: "partly supported",
    why: "something shared at home, but not on the path that it named",
    reasons: ["controls-disagree"],
  },
  {
    name: "an explanation of trouble that was not measured",
    drawn: `
      from 2015-10-10 step 6h
      telegram IR AS12880   ${fine}
      telegram IR AS197207  ${fine}
      google   IR AS12880   ${fine}`,
    claim: "attributes-technical-fault telegram IR; said 2015-10-19 day",
    verdict: "cannot be tested",
    why: "there is nothing to explain",
    reasons: ["trouble-not-measured", "nothing-found"],
  },
  {
    name: "an explanation where nobody measured",
    drawn: `
      from 2015-10-10 step 6h
      telegram IR AS12880   ${nobody}`,
    claim: "attributes-technical-fault telegram IR; said 2015-07-15 month",
    verdict: "cannot be tested",
    why: "no data",
    reasons: ["trouble-not-measured", "no-measurements"],
  },
];
