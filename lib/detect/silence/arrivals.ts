import { DAY, type Duration, HOUR, type Instant } from "../../model/interval.ts";
import type { Series } from "../../model/series.ts";
import type { CompanionActivity, DetectorInput } from "../detector.ts";

/** When anything at all was measured on one network, by the UTC hour. */
export interface Arrivals {
  readonly network: number | null;
  /** Start of the first hour. */
  readonly first: Instant;
  /** 1 for each hour with an arrival of any service, 0 without. */
  readonly present: Uint8Array;
  /** Exact times of the service's own tests, ascending. */
  readonly own: Float64Array;
  readonly series: readonly Series[];
}

/** The longest record that is looked at: twelve years of hours. */
const LONGEST: Duration = 12 * 366 * DAY;

/**
 * Arrivals network by network. Published figures of a day or longer are no arrivals of tests. A network on which no
 * other service was ever measured cannot tell a silent service from a silent network and is left out.
 */
export function arrivalsOf(input: DetectorInput): Arrivals[] {
  const tests = input.series.filter(({ points }) => points.some((point) => point.duration < DAY));
  const networks = [...new Set(tests.map(({ network }) => network))].sort((a, b) => (a ?? 0) - (b ?? 0));
  // An unknown network is all of them mixed: it stands for the country only where nothing else is known.
  const known = networks.some((network) => network !== null)
    ? networks.filter((network) => network !== null)
    : networks;
  return known.flatMap((network) => {
    const found = ofNetwork(
      network,
      tests.filter((series) => series.network === network),
      input.companions.filter((one) => one.network === network && one.hours.length > 0),
    );
    return found === null ? [] : [found];
  });
}

function ofNetwork(
  network: number | null,
  series: readonly Series[],
  companions: readonly CompanionActivity[],
): Arrivals | null {
  if (companions.length === 0) return null;
  const own = Float64Array.from(
    series.flatMap(({ points }) => points.filter(({ duration }) => duration < DAY).map(({ time }) => time)),
  ).sort();
  let first = own[0]!;
  let last = own.at(-1)!;
  for (const { hours } of companions)
    for (const { time } of hours) {
      first = Math.min(first, time);
      last = Math.max(last, time);
    }
  first = Math.floor(first / HOUR) * HOUR;
  if (last - first > LONGEST) return null;
  const present = new Uint8Array(Math.floor((last - first) / HOUR) + 1);
  for (const time of own) present[Math.floor((time - first) / HOUR)] = 1;
  for (const { hours } of companions)
    for (const { time, observations } of hours)
      if (observations > 0) present[Math.floor((time - first) / HOUR)] = 1;
  return {
    network,
    first,
    present,
    own,
    series,
  };
}
