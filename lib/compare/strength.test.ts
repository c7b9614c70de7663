import { describe, expect, test } from "vitest";
import type { Coverage } from "../model/series.ts";
import type { VerdictValue } from "../model/verdict.ts";
import { attributesTechnicalFault } from "./attributes-technical-fault.ts";
import { evidenceFor, readClaim } from "./cases/drawn-claim.ts";
import { readTimeline } from "./cases/drawn-timeline.ts";
import type { Backing } from "./comparison.ts";
import { strengthOf } from "./strength.ts";

const week = `
  from 2015-10-10 step 6h
  telegram IR AS12880   oooo oooo oooo tttt tttt tttt tttt tttt tttt tttt tttb oooo oooo oooo
  telegram IR AS197207  oooo oooo oooo tttt tttt tttt tttt tttt tttt tttt tttb oooo oooo oooo
`;

function strength(
  coverage: Partial<Coverage>,
  more: { value?: VerdictValue; claim?: string; confidence?: number; leansOn?: readonly Backing[] } = {},
) {
  const drawn = readClaim(`denies-block telegram IR; said 2015-10-20 day${more.claim ?? ""}`);
  const evidence = evidenceFor(drawn, readTimeline(week));
  const [episode] = evidence.subject.episodes;
  const subject = {
    ...evidence.subject,
    episodes: [{ ...episode!, confidence: more.confidence ?? 0.99 }],
    coverage: { ...evidence.subject.coverage, ...coverage },
  };
  return strengthOf(
    drawn.claim,
    { ...evidence, subject },
    {
      value: more.value ?? "contradicted",
      reasons: [],
      episodes: [episode!.id],
      compliance: [],
      leansOn: more.leansOn ?? [],
    },
  );
}

const well = { observations: 1000, networks: 5, hours: 192, hoursWithData: 190 };

test("well covered on several networks, leaning on a sure episode, is strong", () => {
  expect(strength(well)).toBe("strong");
});

test.each<[string, Partial<Coverage>]>([
  ["one network for a country", { ...well, networks: 1 }],
  ["few observations", { ...well, observations: 99 }],
  ["most hours unmeasured", { ...well, hoursWithData: 95 }],
])("%s is moderate", (_, coverage) => expect(strength(coverage)).toBe("moderate"));

test("an episode that is less sure makes it moderate", () => {
  expect(strength(well, { confidence: 0.94 })).toBe("moderate");
});

test("one network is enough where the claim is about that one", () => {
  expect(strength({ ...well, networks: 1 }, { claim: "; networks 12880" })).toBe("strong");
});

test("little is weak, nothing is none, and what cannot be tested is never more than weak", () => {
  expect(strength({ ...well, observations: 19 })).toBe("weak");
  expect(strength({ ...well, hoursWithData: 10 })).toBe("weak");
  expect(strength({ ...well, observations: 0 })).toBe("none");
  expect(strength(well, { value: "cannot be tested" })).toBe("weak");
});

describe("a verdict that others decided is no stronger than the weakest of them", () => {
  const control: Backing = { observations: 500, networks: 2, leastNetworks: 2, share: 0.9, confidence: 1 };
  test.each<[string, Partial<Backing>, string]>([
    ["well covered", {}, "strong"],
    ["on one network", { networks: 1 }, "moderate"],
    ["a third of the hours", { share: 0.34 }, "moderate"],
    ["an episode that is less sure", { confidence: 0.9 }, "moderate"],
    ["a dozen observations", { observations: 12 }, "weak"],
    ["a country's series, which names no network", { networks: 0, leastNetworks: 0 }, "strong"],
  ])("%s", (_, other, expected) => {
    expect(strength(well, { leansOn: [control, { ...control, ...other }] })).toBe(expected);
  });

  test("a technical fault leans on the controls that decided, and on no others", () => {
    const drawn = readClaim("attributes-technical-fault telegram IR; said 2015-10-21 day");
    const timeline = readTimeline(`${week}
      google   IR AS12880   oooo oooo oooo oooo oooo oooo oooo oooo oooo oooo oooo oooo oooo oooo
      yahoo    IR AS12880   oooo oooo oooo .... .... .... .... .... .... .... .... oooo oooo oooo
      telegram TR AS9121    oooo oooo oooo oooo oooo oooo oooo oooo oooo oooo oooo oooo oooo oooo
      telegram TR AS34984   oooo oooo oooo oooo oooo oooo oooo oooo oooo oooo oooo oooo oooo oooo`);
    const judgement = attributesTechnicalFault.compare(drawn.claim, evidenceFor(drawn, timeline));
    expect(judgement.value).toBe("contradicted");
    expect(judgement.leansOn?.map(({ networks, leastNetworks }) => [networks, leastNetworks])).toEqual([
      [1, 2],
      [2, 2],
    ]);
  });
});
