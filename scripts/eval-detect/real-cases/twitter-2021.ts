import type { Detector } from "../../../lib/detect/detector.ts";
import { point } from "../../../lib/evaluate/background.ts";
import type { RealCase } from "../../../lib/evaluate/evaluation.ts";
import type { Series, SeriesPoint } from "../../../lib/model/series.ts";
import { instant, number, readRows } from "../shared-data.ts";
import {
  episodesIn,
  episodeText,
  interferenceIn,
  measuredSeries,
  shareCovered,
  untilOf,
} from "./detect-case.ts";

/** Networks on which at least nine tests in ten ran below a fifth of the control's speed: the throttled mobile ones. */
const throttled = 0.9;
const fewest = 60;

/** The throttling of Twitter in Russia in 2021, network by network; networks of other countries are controls. */
export function twitter2021(detector: Detector): RealCase[] {
  const rows = readRows("speed/twitter-throttle-2021.csv.gz");
  const titles = {
    mobile: "Russia, Twitter 2021: mobile networks",
    controls: "Twitter 2021: networks outside Russia",
  };
  const expected = {
    mobile: "throttled throughout (9 days in 10 at least), began before the data, goes on at the end",
    controls: "silent",
  };
  if (rows === null)
    return (["mobile", "controls"] as const).map((group) => ({
      id: `twitter-2021-${group}`,
      title: titles[group],
      expected: expected[group],
      found: "data absent",
      ok: null,
      details: [],
    }));
  const byNetwork = new Map<number, { country: string; name: string; points: SeriesPoint[] }>();
  for (const row of rows) {
    const network = number(row.asn);
    const value = number(row.test_kbps);
    const control = number(row.control_kbps);
    if (network === null || value === null || control === null || value <= 0 || control <= 0) continue;
    const known = byNetwork.get(network) ?? {
      country: row.as_country!,
      name: row.as_organization!,
      points: [],
    };
    byNetwork.set(network, known);
    known.points.push(
      point(instant(row.datetime_rounded!), { value: value * 1000, control: control * 1000, n: 1 }),
    );
  }
  const enough = [...byNetwork].filter(([, one]) => one.points.length >= fewest);
  const slowShare = (points: readonly SeriesPoint[]) =>
    points.filter((one) => one.value! < 0.2 * one.control!).length / points.length;
  const mobile = enough.filter(([, one]) => one.country === "RU" && slowShare(one.points) >= throttled);
  const controls = enough.filter(([, one]) => one.country !== "RU");
  const seriesOf = ([network, { country, points }]: (typeof enough)[number]): Series =>
    measuredSeries({ country, service: "twitter", network, metric: "throughput", source: "crowd" }, points);

  const mobileResults = mobile.map((entry) => {
    const series = seriesOf(entry);
    const episodes = episodesIn(detector, [series], "Europe/Moscow");
    const until = untilOf([series]);
    const share = shareCovered(interferenceIn(episodes), series.points[0]!.time, until);
    const right =
      share >= 0.9 &&
      episodes.some((episode) => episode.ongoing) &&
      episodes.some((one) => one.beganBeforeData);
    return {
      right,
      line: `AS${entry[0]} ${entry[1].name}, ${entry[1].points.length} tests: ${Math.round(share * 100)} % of days; ${episodes.map(episodeText).join(" | ") || "nothing"}`,
    };
  });
  const controlResults = controls.map((entry) => {
    const episodes = episodesIn(detector, [seriesOf(entry)], "UTC");
    return {
      right: interferenceIn(episodes).length === 0,
      line: `AS${entry[0]} ${entry[1].name} (${entry[1].country}), ${entry[1].points.length} tests: ${episodes.map(episodeText).join(" | ") || "nothing"}`,
    };
  });
  return [
    caseOf("mobile", mobileResults, `of ${mobileResults.length} networks throttled throughout and ongoing`),
    caseOf("controls", controlResults, `of ${controlResults.length} networks silent`),
  ];

  function caseOf(
    group: "mobile" | "controls",
    results: readonly { right: boolean; line: string }[],
    phrase: string,
  ): RealCase {
    const right = results.filter((one) => one.right).length;
    return {
      id: `twitter-2021-${group}`,
      title: titles[group],
      expected: expected[group],
      found: `${right} ${phrase}`,
      ok: right === results.length,
      details: results.map((one) => `${one.right ? "as known" : "**not as known**"}: ${one.line}`),
    };
  }
}
