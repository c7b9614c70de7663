import { DAY, type Interval } from "../model/interval.ts";
import { isScheduled } from "./conditions.ts";
import { localClock } from "./local-clock.ts";
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

/** What was really done in a scenario, in time order. Nothing of it is known to any other part of the program. */
export function truthOf(scenario: Scenario): TrueStretch[] {
  return scenario.interferences
    .map((one): TrueStretch => {
      const reached = one.networks.filter((network) => network.share >= plainlyReached);
      const starts = reached.map((network) => one.period.start + network.startsLate);
      const ends = reached.map((network) => one.period.end + network.endsLate);
      return {
        country: one.country,
        service: one.service,
        kind: one.kind,
        start: { first: Math.min(...starts), last: Math.max(...starts) },
        end: { first: Math.min(...ends), last: Math.max(...ends) },
        networks: reached.map((network) => network.asn).sort((a, b) => a - b),
        occurrences: occurrencesOf(one),
      };
    })
    .sort((a, b) => a.start.first - b.start.first);
}

const quarter = DAY / 96;

function occurrencesOf({ schedule, period }: Interference): Interval[] {
  if (schedule === null) return [];
  const clock = localClock(schedule.timeZone);
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
