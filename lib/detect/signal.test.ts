import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { DAY, HOUR } from "../model/interval.ts";
import type { Series } from "../model/series.ts";
import { drawnSeries } from "./drawn-series.ts";
import { signal } from "./signal.ts";

const start = Date.parse("2019-11-01T00:00:00Z");

function detect(series: readonly Series[], until?: number) {
  const ends = series.map(({ points }) => points.at(-1)!.time + points.at(-1)!.duration);
  return signal.detect({
    country: "IR",
    service: "internet",
    provenance: "measured",
    series,
    companions: [],
    until: until ?? Math.max(...ends),
    timeZone: "Asia/Tehran",
  });
}

function drawn(text: string, given: Partial<Parameters<typeof drawnSeries>[1]> = {}): Series {
  return drawnSeries(text, {
    start,
    metric: "signal",
    service: "internet",
    duration: HOUR,
    noise: 0.1,
    ...given,
  });
}

describe("a fall of a signal", () => {
  test("is a shutdown, with bounds no sharper than the signal's step", () => {
    const { episodes, series } = detect([drawn("1000*240 20*30 1000*100", { network: 12880 })]);
    expect(episodes).toHaveLength(1);
    const [episode] = episodes;
    expect(episode).toMatchObject({ networks: [12880], scope: "networks", ongoing: false });
    expect(episode!.phases.map((phase) => phase.kind)).toEqual(["shutdown"]);
    expect(episode!.start.best).toBe(start + 240 * HOUR);
    expect(episode!.end!.best).toBe(start + 270 * HOUR);
    expect(episode!.start.latest - episode!.start.earliest).toBeGreaterThanOrEqual(HOUR);
    expect(episode!.phases[0]!.severity).toBeCloseTo(0.02, 2);
    expect(episode!.phases[0]!.evidence).toMatchObject([{ network: 12880, observations: 30, stance: "for" }]);
    expect(series).toMatchObject([{ state: "judged", observations: 370 }]);
    const contributions = episode!.phases[0]!.contributions!;
    const inside = ({ time }: { time: number }) => time >= start + 240 * HOUR && time < start + 270 * HOUR;
    expect(contributions.filter(inside)).toHaveLength(30);
    // Before and after it everything speaks against it.
    expect(contributions).toHaveLength(50);
    expect(contributions.every((one) => one.logRatio > 0 === inside(one))).toBe(true);
  });

  test("that fills most of a short record is still held against the days before it, and goes on", () => {
    const { episodes } = detect([drawn("5000*60 100*150", { network: null })]);
    expect(episodes).toMatchObject([{ scope: "national", ongoing: true, end: null, beganBeforeData: false }]);
    expect(episodes[0]!.start.best).toBe(start + 60 * HOUR);
  });

  test("is dated network by network, and one signal that sees nothing does not hide it", () => {
    const { episodes } = detect([
      drawn("1000*240 20*48 1000*60", { network: 1, feature: "probing" }),
      drawn("4000*348", { network: 1, feature: "bgp", noise: 0 }),
      drawn("1000*246 20*42 1000*60", { network: 2, feature: "probing", seed: 2 }),
      drawn("1000*348", { network: 3, feature: "probing", seed: 3 }),
    ]);
    expect(episodes).toHaveLength(1);
    expect(episodes[0]!.networks).toEqual([1, 2]);
    expect(episodes[0]!.phases.map((phase) => (phase.start.best - start) / HOUR)).toEqual([240, 246]);
    expect(episodes[0]!.phases[0]!.evidence.map((one) => [one.feature, one.stance])).toEqual([
      ["probing", "for"],
      ["bgp", "against"],
    ]);
  });
});

describe("what is no shutdown", () => {
  const quiet: readonly [string, string][] = [
    ["an ordinary signal", "1000*600"],
    ["a hole in a signal", "1000*240 --*48 1000*240"],
    ["an upgrade", "1000*240 3000*300"],
    ["quiet nights", "(300*8 1000*16)*20"],
    ["a loss of a third", "1000*240 680*100 1000*100"],
    ["a single low value", "1000*240 10 1000*240"],
    ["a signal of a handful of hosts", "5*240 1*40 5*100"],
  ];
  test.each(quiet)("%s", (_, text) => {
    expect(detect([drawn(text)]).episodes).toEqual([]);
  });

  test("a night signal that falls by day", () => {
    const { episodes } = detect([drawn("(300*8 1000*16)*14 (300*8 100*16)*1 (300*8 1000*16)*3")]);
    expect(episodes).toHaveLength(1);
    expect(episodes[0]!.start.best).toBe(start + 14 * DAY + 8 * HOUR);
  });
});

test("it takes connectivity alone from the other detectors", () => {
  expect(signal.claims!("internet", "signal")).toBe(true);
  expect(signal.claims!("internet", "reachability")).toBe(false);
  expect(signal.claims!("youtube", "traffic")).toBe(false);
});

const iran = path.resolve(import.meta.dirname, "../../../shared/data/ioda/20191123-ioda-iran-charts.csv.gz");

/**
 * Network by network as the press and IODA dated it: the mobile networks were cut hours before the state's own; access came
 * back from 21 November in parts and on 23 November for most.
 */
test.skipIf(!existsSync(iran))(
  "Iran, November 2019: a shutdown, no block, mobile networks first (needs ../shared/data)",
  () => {
    const found = new Map<string, Series & { points: Series["points"][number][] }>();
    for (const line of gunzipSync(readFileSync(iran)).toString("utf8").split("\n")) {
      const [feature, value, asn, , time] = line.split(",");
      if (time === undefined || value === "" || feature === "source") continue;
      const network = Number(asn) || null;
      const key = `${network}/${feature}`;
      const series = found.get(key) ?? {
        country: "IR",
        service: "internet",
        feature: feature!,
        network,
        metric: "signal" as const,
        source: "ioda",
        provenance: "measured" as const,
        points: [],
      };
      found.set(key, series);
      series.points.push({
        time: Date.parse(time.trim().replace(" ", "T")),
        duration: (feature === "active_probing" ? 10 : 5) * 60_000,
        value: Number(value),
        ...{ n: 0, bad: 0, control: null, lower: null, upper: null, probe: null },
      });
    }
    for (const series of found.values()) series.points.sort((a, b) => a.time - b.time);
    const { episodes } = detect([...found.values()]);
    expect(episodes).toHaveLength(1);
    const [episode] = episodes;
    expect(episode!.scope).toBe("national");
    expect(new Set(episode!.phases.map((phase) => phase.kind))).toEqual(new Set(["shutdown"]));
    const onset = (network: number | null) =>
      episode!.phases.find((phase) =>
        phase.evidence.some((one) => one.network === network && one.stance === "for"),
      )!.start.best;
    for (const network of [12880, 16322, 31549, 39501, 44244, 49100, 57218, 58224, 197207, null]) {
      expect(onset(network)).toBeGreaterThan(Date.parse("2019-11-16T06:00:00Z"));
      expect(onset(network)).toBeLessThan(Date.parse("2019-11-16T19:00:00Z"));
    }
    expect(onset(197207)).toBeLessThan(onset(58224));
    expect(onset(44244)).toBeLessThan(onset(58224));
    const country = episode!.phases.find((phase) => phase.evidence.every((one) => one.network === null))!;
    expect(new Date(country.end!.best).toISOString().slice(0, 10)).toBe("2019-11-23");
  },
);
