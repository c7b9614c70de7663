import type { Detector, FoundEpisode, FoundSurge } from "../../../lib/detect/detector.ts";
import { point } from "../../../lib/evaluate/background.ts";
import type { RealCase } from "../../../lib/evaluate/evaluation.ts";
import { bestInterval } from "../../../lib/model/episode.ts";
import { DAY, type Interval, overlap } from "../../../lib/model/interval.ts";
import { instant, number, readRows } from "../shared-data.ts";
import { episodeText, interferenceIn, measuredSeries } from "./detect-case.ts";

/** Tor's daily users in Iran and Germany, 2011–2016, with the expected ranges that were published beside them. */
export function torUsers(detector: Detector): RealCase[] {
  return [iran(detector), germany(detector)];
}

/**
 * From the Tor Project's timeline: SSL to Tor cut from 9 February 2012, TLS throttled before the elections from
 * February 2013 on, relays and authorities blocked from late July 2014.
 */
const fallsInIran: readonly { readonly name: string; readonly around: Interval }[] = [
  { name: "February 2012", around: month(2012, 1, 2012, 3) },
  { name: "early 2013", around: month(2013, 0, 2013, 5) },
  { name: "July–August 2014", around: month(2014, 6, 2014, 8) },
];

function iran(detector: Detector): RealCase {
  const id = "tor-iran";
  const title = "Iran, users of Tor, 2012–2014";
  const expected = "falls in February 2012, early 2013 and July–August 2014";
  const episodes = usersEpisodes(detector, "ir", "IR", "Asia/Tehran");
  if (episodes === null) return { id, title, expected, found: "data absent", ok: null, details: [] };
  const phases = interferenceIn(episodes.found);
  const seen = fallsInIran.filter(({ around }) =>
    phases.some((phase) => overlap(bestInterval(phase, episodes.until), around) !== null),
  );
  return {
    id,
    title,
    expected,
    found: `${seen.length} of 3 (${seen.map(({ name }) => name).join(", ") || "none"}), ${phases.length} phases in all`,
    ok: seen.length === fallsInIran.length,
    details: episodes.found.map(episodeText),
  };
}

function germany(detector: Detector): RealCase {
  const id = "tor-germany";
  const title = "Germany, users of Tor, August 2013";
  const expected = "people (a botnet) arriving; no censorship in the months around";
  const episodes = usersEpisodes(detector, "de", "DE", "Europe/Berlin");
  if (episodes === null) return { id, title, expected, found: "data absent", ok: null, details: [] };
  const around = month(2013, 6, 2014, 5);
  const phases = interferenceIn(episodes.found).filter(
    (phase) => overlap(bestInterval(phase, episodes.until), around) !== null,
  );
  const surge = episodes.surges.some((one) => overlap(bestInterval(one, episodes.until), around) !== null);
  return {
    id,
    title,
    expected,
    found: `${phases.length} phases of interference from July 2013 to May 2014, ${surge ? "a surge" : "no surge"}`,
    ok: phases.length === 0 && surge,
    details: episodes.found.map(episodeText),
  };
}

function usersEpisodes(
  detector: Detector,
  file: string,
  country: string,
  timeZone: string,
): { found: readonly FoundEpisode[]; surges: readonly FoundSurge[]; until: number } | null {
  const rows = readRows(`tor/${file}.csv`);
  if (rows === null) return null;
  const points = rows.flatMap((row) => {
    const value = number(row.actual_users);
    if (value === null) return [];
    const given = { value, n: 1, lower: number(row.min_user_range), upper: number(row.max_user_range) };
    return [point(instant(row.date!), given, DAY)];
  });
  const series = measuredSeries({ country, service: "tor", metric: "users", source: "tor-metrics" }, points);
  const until = series.points.at(-1)!.time + DAY;
  const { episodes, surges } = detector.detect({
    ...{ country, service: "tor", provenance: "measured", series: [series], companions: [], until, timeZone },
  });
  return { found: episodes, surges: surges ?? [], until };
}

function month(fromYear: number, fromMonth: number, toYear: number, toMonth: number): Interval {
  return { start: Date.UTC(fromYear, fromMonth, 1), end: Date.UTC(toYear, toMonth, 1) };
}
