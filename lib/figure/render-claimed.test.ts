import { describe, expect, test } from "vitest";
import { DAY, HOUR } from "../model/interval.ts";
import { type ClaimedFigure, describeClaimed, renderClaimed } from "./render-claimed.ts";

const start = Date.UTC(2015, 9, 13);
const bound = (at: number, half = 2 * HOUR) => ({ earliest: at - half, best: at, latest: at + half });
const figure: ClaimedFigure = {
  number: 1,
  period: { start, end: start + 7 * DAY },
  named: true,
  said: { start: start + 7 * DAY, end: start + 8 * DAY },
  verdict: "contradicted",
  phases: [
    {
      kind: "throttling",
      start: bound(start),
      end: bound(start + 6 * DAY),
      episode: "ir-telegram-20151013-01",
      occurrences: null,
    },
    {
      kind: "block",
      start: bound(start + 6 * DAY),
      end: bound(start + 6 * DAY + 2 * HOUR),
      episode: "ir-telegram-20151013-01",
      occurrences: null,
    },
  ],
  observations: 1000,
  until: start + 20 * DAY,
  simulated: false,
};
const numbersOf = (svg: string, attribute: string) =>
  [...svg.matchAll(new RegExp(`<rect x="(-?[\\d.]+)" y="[\\d.]+" ${attribute}="([\\d.]+)"`, "g"))].map(
    (match) => [Number(match[1]), Number(match[2])],
  );

describe.each([340, 680])("at %i pixels", (width) => {
  const draw = (more: Partial<ClaimedFigure> = {}) =>
    renderClaimed({ ...figure, ...more }, { width, prefix: "f" });

  test("everything lies inside the frame", () => {
    for (const svg of [draw(), draw({ phases: [], observations: 0 }), draw({ simulated: true })]) {
      const rects = numbersOf(svg, "width");
      expect(rects.length).toBeGreaterThan(0);
      for (const [x, wide] of rects) {
        expect(x!).toBeGreaterThanOrEqual(0);
        expect(x! + wide!).toBeLessThanOrEqual(width);
      }
    }
  });

  test("a phase that lasts a year does not push the claim into a corner", () => {
    const svg = draw({
      phases: [
        { kind: "block", start: bound(start - 300 * DAY), end: null, episode: "e", occurrences: null },
      ],
    });
    const [, from, to] = /class="tl-contradicted"><path d="M([\d.]+) [\d.]+H([\d.]+)"/.exec(svg) ?? [];
    expect(Number(to) - Number(from)).toBeGreaterThan(width / 6);
  });

  test("what comes back at the same hours is a comb, and not one long block", () => {
    const occurrences = [0, 1, 2].map((day) => ({
      start: start + day * DAY,
      end: start + day * DAY + 3 * HOUR,
    }));
    const svg = draw({
      phases: [{ ...figure.phases[1]!, start: bound(start), end: bound(start + 3 * DAY), occurrences }],
    });
    expect(svg.match(/class="tl-band tl-fill-block"/g)).toHaveLength(3);
  });

  test("episodes of different networks do not lie over each other", () => {
    const of = (episode: string) => ({ ...figure.phases[0]!, episode });
    const svg = draw({ phases: ["a", "b", "c", "d"].map(of) });
    const tops = [...svg.matchAll(/y="(\d+)" width="[\d.]+" height="24" class="tl-band tl-edge/g)].map(
      (match) => Number(match[1]),
    );
    expect(new Set(tops).size).toBe(3);
  });

  test("says nobody measured, or nothing found, and never mixes the two up", () => {
    expect(draw({ phases: [], observations: 0 })).toContain("nobody measured");
    expect(draw({ phases: [] })).toContain("no episode found");
    expect(draw()).not.toMatch(/nobody measured|no episode found/);
  });

  test("simulated measurements carry their stamp", () => {
    expect(draw({ simulated: true })).toContain("tl-stamp-ground");
    expect(draw()).not.toContain("tl-stamp");
  });

  test("holds no style and no script, and escapes what it is given", () => {
    const svg = draw({ phases: [{ ...figure.phases[0]!, episode: '"><script>' }] });
    expect(svg).not.toMatch(/<script|style=/);
    expect(svg).not.toContain("NaN");
  });

  test("the same figure gives the same text", () => expect(draw()).toBe(draw()));
});

test("a claim that names no time is drawn as what was tested", () => {
  const svg = renderClaimed({ ...figure, named: false }, { width: 680, prefix: "f" });
  expect(svg).toContain(">Tested<");
  expect(svg).toContain("tl-span-other");
});

test("in words", () => {
  expect(describeClaimed(figure, "en")).toBe(
    "The claim speaks of 13 Oct 2015 to 19 Oct 2015. 2 stretches were measured: slowed from 13 Oct 2015, 00:00 UTC to 19 Oct 2015, 00:00 UTC and blocked from 19 Oct 2015, 00:00 UTC to 19 Oct 2015, 02:00 UTC.",
  );
  expect(describeClaimed({ ...figure, phases: [], simulated: true }, "en")).toMatch(
    /No episode was measured in the time shown\..*simulated\.$/,
  );
});
