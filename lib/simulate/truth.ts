import { DAY, HOUR, type Interval, union } from "../model/interval.ts";
import { isScheduled } from "./conditions.ts";
import { localTime } from "./local-time.ts";
import type { Interference, Scenario } from "./scenario.ts";

/** One stretch of one kind as the scenario has it: what a detector that made no error would find. */
export interface TrueStretch {
  readonly country: string;
  readonly service: string;
  readonly kind: Interference["kind"];
  /** From when the first network that is reached starts until the last one does, and the same for the ends. */
  readonly start: { readonly first: number; readonly last: number };
  readonly end: { readonly first: number; readonly last: number };
  /** Ascending. */
  readonly networks: readonly number[];
  /** Where it keeps to hours: each stretch of them inside the period. Empty where it holds throughout. */
  readonly occurrences: readonly Interval[];
}

/** Networks reached in fewer than this share of their trials are not counted: nobody could tell them from the rest. */
const plainlyReached = 0.5;

/** Networks whose edges lie no further apart than this were dealt with together. */
const together = 2 * HOUR;

/**
 * What was really done in a scenario, in time order. What goes on without a break on a network is one stretch,
 * however its depth changes. Nothing of it is known to any other part of the program.
 */
export function truthOf(scenario: Scenario): TrueStretch[] {
  const alike = Map.groupBy(scenario.interferences, (one) =>
    JSON.stringify([one.country, one.service, one.kind, one.schedule]),
  );
  return [...alike.values()]
    .flatMap(stretchesOf)
    .sort((a, b) => a.start.first - b.start.first || a.networks[0]! - b.networks[0]!);
}

/** Of interferences with one country, service, kind and schedule. */
function stretchesOf(alike: readonly Interference[]): TrueStretch[] {
  const { country, service, kind, schedule } = alike[0]!;
  const byNetwork = new Map<number, Interval[]>();
  for (const { period, networks } of alike)
    for (const { asn, share, startsLate, endsLate } of networks) {
      if (share < plainlyReached) continue;
      const own = { start: period.start + startsLate, end: period.end + endsLate };
      byNetwork.set(asn, [...(byNetwork.get(asn) ?? []), own]);
    }
  const groups: { asn: number; interval: Interval }[][] = [];
  for (const [asn, intervals] of byNetwork)
    for (const interval of union(intervals)) {
      const group = groups.find(
        ([lead]) =>
          Math.abs(lead!.interval.start - interval.start) <= together &&
          Math.abs(lead!.interval.end - interval.end) <= together,
      );
      if (group === undefined) groups.push([{ asn, interval }]);
      else group.push({ asn, interval });
    }
  return groups.map((group) => {
    const starts = group.map(({ interval }) => interval.start);
    const ends = group.map(({ interval }) => interval.end);
    const start = { first: Math.min(...starts), last: Math.max(...starts) };
    const end = { first: Math.min(...ends), last: Math.max(...ends) };
    return {
      country,
      service,
      kind,
      start,
      end,
      networks: group.map(({ asn }) => asn).sort((a, b) => a - b),
      occurrences: occurrencesOf(schedule, { start: start.first, end: end.last }),
    };
  });
}

const quarter = DAY / 96;

function occurrencesOf(schedule: Interference["schedule"], period: Interval): Interval[] {
  if (schedule === null) return [];
  const clock = localTime(schedule.timeZone);
  const found: { start: number; end: number }[] = [];
  // Schedules are written in quarters of an hour, and the clocks' offsets are whole ones of them too.
  for (let time = Math.floor(period.start / quarter) * quarter; time < period.end; time += quarter) {
    if (!isScheduled(schedule, clock(time))) continue;
    const last = found.at(-1);
    const end = Math.min(time + quarter, period.end);
    if (last !== undefined && last.end === time) last.end = end;
    else if (end > period.start) found.push({ start: Math.max(time, period.start), end });
  }
  return found;
}
