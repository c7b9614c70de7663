import { describe, expect, test } from "vitest";
import { HOUR } from "../model/interval.ts";
import type { Series } from "../model/series.ts";
import type { CompanionActivity, DetectorInput } from "./detector.ts";
import { drawnSeries } from "./drawn-series.ts";
import { silence } from "./silence.ts";

const start = Date.parse("2022-09-01T00:00:00Z");

/** A service's own tests, and another service's on the same network, both drawn by the hour. */
function beside(own: string, other: string, network: number | null = 12880) {
  const series = drawnSeries(own, { start, network });
  const hours = drawnSeries(other, { start }).points.map(({ time }) => ({ time, observations: 2 }));
  return { series, companion: { network, service: "whatsapp", hours } satisfies CompanionActivity };
}

function detect(
  all: readonly { readonly series: Series; readonly companion?: CompanionActivity }[],
  given: Partial<DetectorInput> = {},
) {
  return silence.detect({
    country: "IR",
    service: "telegram",
    provenance: "measured",
    series: all.map(({ series }) => series),
    companions: all.flatMap(({ companion }) => companion ?? []),
    until: Math.max(...all.map(({ series }) => series.points.at(-1)!.time + 1)),
    timeZone: "Asia/Tehran",
    ...given,
  }).episodes;
}

const hour = (time: number) => (time - start) / HOUR;

describe("every service silent at once", () => {
  test("on the one network there is: a shutdown, with bounds around the last and the next test", () => {
    const episodes = detect([beside("ok*400 --*48 ok*200", "ok*400 --*48 ok*200")]);
    expect(episodes).toHaveLength(1);
    const [phase] = episodes[0]!.phases;
    expect(phase).toMatchObject({ kind: "shutdown", severity: 0 });
    expect(hour(phase!.start.earliest)).toBe(399);
    expect(hour(phase!.start.best)).toBeGreaterThanOrEqual(400);
    expect(hour(phase!.start.latest)).toBeLessThan(404);
    expect(hour(phase!.end!.latest)).toBe(448);
    expect(hour(phase!.end!.earliest)).toBeGreaterThan(443);
    expect(episodes[0]!.confidence).toBe(0.95);
    expect(phase!.evidence).toMatchObject([{ observations: 0, during: 0, stance: "for" }]);
    expect(phase!.evidence[0]!.baseline).toBeCloseTo(24, 0);
    expect(phase!.contributions).toHaveLength(48);
  });

  test("on most networks: national, and surer; each dated by itself", () => {
    const episodes = detect([
      beside("ok*400 --*48 ok*200", "ok*400 --*48 ok*200", 1),
      beside("ok*410 --*38 ok*200", "ok*410 --*38 ok*200", 2),
      beside("ok*400 --*48 ok*200", "ok*400 --*48 ok*200", 3),
      beside("ok*648", "ok*648", 4),
    ]);
    expect(episodes).toMatchObject([{ scope: "national", networks: [1, 2, 3] }]);
    expect(episodes[0]!.confidence).toBeGreaterThan(0.99);
    expect(episodes[0]!.phases.map((phase) => hour(phase.start.earliest))).toEqual([399, 409]);
  });

  test("lasting until the end counts where several networks are silent", () => {
    const until = start + 648 * HOUR;
    const two = [1, 2].map((network) => beside("ok*400", "ok*400", network));
    expect(detect(two, { until })).toMatchObject([{ ongoing: true, end: null }]);
    expect(detect(two.slice(0, 1), { until })).toEqual([]);
  });
});

describe("what is unknown, and stays so", () => {
  test("one target alone silent", () => {
    expect(detect([beside("ok*400 --*48 ok*200", "ok*648")])).toEqual([]);
    expect(detect([{ series: drawnSeries("ok*400 --*48 ok*200", { start }) }])).toEqual([]);
  });

  const quiet: readonly [string, string][] = [
    ["volunteers who pause for days now and then", "(ok*30 --*40)*9"],
    ["a pause of a few hours", "ok*400 --*6 ok*200"],
    ["nights without tests", "(--*9 ok*15)*30"],
    ["a network that is measured once a day", "(ok --*23)*20 --*72 (ok --*23)*20"],
    ["a network that is heard of no more", "ok*400 --*200 ok*3"],
    ["the first week", "ok*100 --*60 ok*400"],
  ];
  test.each(quiet)("%s", (_, text) => {
    expect(detect([beside(text, text)])).toEqual([]);
  });

  test("one network of several, where probes are not told apart", () => {
    const others = [2, 3].map((network) => beside("ok*648", "ok*648", network));
    expect(detect([beside("ok*400 --*48 ok*200", "ok*400 --*48 ok*200", 1), ...others])).toEqual([]);
  });

  test("a single probe that stops, where probes are told apart", () => {
    const drawn = beside("ok*400 --*48 ok*200", "ok*400 --*48 ok*200");
    const probes = (among: number) => ({
      ...drawn,
      series: {
        ...drawn.series,
        points: drawn.series.points.map((point, at) => ({ ...point, probe: at % among })),
      },
    });
    expect(detect([probes(1)])).toEqual([]);
    expect(detect([probes(5)])).toHaveLength(1);
  });
});
