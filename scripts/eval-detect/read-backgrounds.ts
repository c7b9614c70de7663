import { type Background, type Half, point } from "../../lib/evaluate/background.ts";
import {
  type BackgroundSource,
  generatedSources,
  recordedSource,
} from "../../lib/evaluate/background-source.ts";
import { DAY, HOUR } from "../../lib/model/interval.ts";
import type { SeriesPoint } from "../../lib/model/series.ts";
import { median } from "../../lib/stats/median.ts";
import { instant, number, readRows } from "./shared-data.ts";

export interface Backgrounds {
  readonly sources: readonly BackgroundSource[];
  /** What was found and what stands in for what was not, a line each. */
  readonly remarks: readonly string[];
}

/** The backgrounds of one half, and generated ones for the kinds that no recorded file serves. */
export function readBackgrounds(half: Half): Backgrounds {
  const recorded: BackgroundSource[] = [];
  const remarks: string[] = [];
  for (const [name, read] of Object.entries({
    "speed/speedtest-au.csv.gz": quietLine,
    "speed/twitter-throttle-2021.csv.gz": outsideRussia,
    "tor/nl.csv, tor/de.csv": torUsers,
    "google/GE.csv, google/NL.csv": videoTraffic,
  })) {
    const found = read(half);
    recorded.push(...found);
    remarks.push(
      found.length === 0
        ? `${name}: absent; a generated background stands in`
        : `${name}: ${found.length} recorded ${found.length === 1 ? "background" : "backgrounds"}`,
    );
  }
  remarks.push(
    "halves: one line by time, crowd tests by network (even or odd number), published series by time",
    "ioda: a real case only, since its record holds less than two quiet days",
  );
  remarks.push("outcomes: generated, as no folder holds reachability tests of an untouched service");
  return { sources: [...recorded, ...generatedSources()], remarks };
}

/** Eighteen months of one line, half-hourly: the earlier nine to tune, the later nine to report. */
function quietLine(half: Half): BackgroundSource[] {
  const rows = readRows("speed/speedtest-au.csv.gz");
  if (rows === null) return [];
  const middle = Date.UTC(2018, 6, 10);
  const points = inOrder(
    rows.flatMap((row) => {
      const download = number(row.download);
      return download === null || download <= 0
        ? []
        : [point(instant(row.datetimestart!), { value: download * 1e6, n: 1 })];
    }),
  ).filter((one) => (half === "tune") === one.time < middle);
  return [
    recordedSource("speed", background(`speedtest-au-${half}`, "throughput", "Australia/Brisbane", points)),
  ];
}

/** Fewest tests of a network that its own level can be told from, and that it is a background of its own with. */
const fewest = { pooled: 10, alone: 90 };

/**
 * Crowd tests of the throttled target beside a control, from networks outside Russia: those with even numbers to tune,
 * those with odd ones to report. Networks with many tests are backgrounds of their own. None is dense enough for a
 * dozen tests a day, so that all of a half also make one composite line: each test over the median ratio of its own
 * network, which stays as the probe. It keeps the tails and the bursts of real single tests, not the mix of levels.
 * The crowd came in the first days and thinned out by a hundredfold, so that tests are given an even pace, in their order.
 */
function outsideRussia(half: Half): BackgroundSource[] {
  const rows = readRows("speed/twitter-throttle-2021.csv.gz");
  if (rows === null) return [];
  const byNetwork = new Map<number, SeriesPoint[]>();
  for (const row of rows) {
    const network = number(row.asn);
    const value = number(row.test_kbps);
    const control = number(row.control_kbps);
    if (row.as_country === "RU" || network === null || (network % 2 === 0) !== (half === "tune")) continue;
    if (value === null || control === null || value <= 0 || control <= 0) continue;
    const one = point(instant(row.datetime_rounded!), { value: value * 1000, control: control * 1000, n: 1 });
    const known = byNetwork.get(network);
    if (known === undefined) byNetwork.set(network, [one]);
    else known.push(one);
  }
  const composite = [...byNetwork.values()]
    .filter((points) => points.length >= fewest.pooled)
    .flatMap((points, probe) => {
      const usual = median(points.map((one) => one.value! / one.control!));
      return points.map((one) => ({ ...one, value: one.value! / usual, probe }));
    });
  const series = [background(`twitter-2021-composite-${half}`, "throughput", "UTC", evenPace(composite))];
  for (const [network, points] of byNetwork)
    if (points.length >= fewest.alone)
      series.push(background(`twitter-2021-as${network}`, "throughput", "UTC", evenPace(points)));
  return series.flatMap((one) => [recordedSource("speed", one), recordedSource("speed with control", one)]);
}

/**
 * Daily users of Tor in two countries that did not block it; the botnet of August 2013 and the months in which it left
 * again lie between the halves.
 */
function torUsers(half: Half): BackgroundSource[] {
  const [from, to] =
    half === "tune"
      ? [Date.UTC(2011, 8, 8), Date.UTC(2013, 7, 1)]
      : [Date.UTC(2014, 2, 1), Date.UTC(2016, 6, 31)];
  return ["nl", "de"].flatMap((country) => {
    const rows = readRows(`tor/${country}.csv`);
    if (rows === null) return [];
    const points = inOrder(
      rows.flatMap((row) => {
        const users = number(row.actual_users);
        const time = instant(row.date!);
        if (users === null || users <= 0 || time < from || time >= to) return [];
        const given = {
          value: users,
          n: 1,
          lower: number(row.min_user_range),
          upper: number(row.max_user_range),
        };
        return [point(time, given, DAY)];
      }),
    );
    return [recordedSource("users", background(`tor-${country}-${half}`, "users", "UTC", points))];
  });
}

/** Normalised video traffic of two countries that did not touch it, two-hourly: 2019–2021 to tune, 2022–2024 to report. */
function videoTraffic(half: Half): BackgroundSource[] {
  const middle = Date.UTC(2022, 0, 1);
  return ["GE", "NL"].flatMap((country) => {
    const rows = readRows(`google/${country}.csv`);
    if (rows === null) return [];
    const points = inOrder(
      rows.flatMap((row) => {
        const value = number(row.value);
        const time = instant(row["date and time"]!);
        if (value === null || value <= 0 || (half === "tune") !== time < middle) return [];
        return [point(time, { value, n: 1 }, 2 * HOUR)];
      }),
    );
    return [
      recordedSource("traffic", background(`google-video-${country}-${half}`, "traffic", "UTC", points)),
    ];
  });
}

/** The points in their order, spread evenly over the time from the first to the last; those of one moment stay together. */
function evenPace(points: SeriesPoint[]): SeriesPoint[] {
  const ordered = inOrder(points);
  const first = ordered[0]!.time;
  const step = (ordered.at(-1)!.time - first) / ordered.length;
  let moment = 0;
  return ordered.map((one, i) => {
    if (i > 0 && one.time !== ordered[i - 1]!.time) moment = i;
    return { ...one, time: Math.round(first + moment * step) };
  });
}

function inOrder(points: SeriesPoint[]): SeriesPoint[] {
  return points.sort((a, b) => a.time - b.time);
}

function background(
  id: string,
  metric: Background["metric"],
  timeZone: string,
  points: readonly SeriesPoint[],
): Background {
  const last = points.at(-1)!;
  const period = { start: points[0]!.time, end: last.time + Math.max(1, last.duration) };
  return { id, origin: "recorded", metric, timeZone, period, points };
}
