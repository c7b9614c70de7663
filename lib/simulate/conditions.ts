import type { Schedule } from "../model/claim.ts";
import type { Instant } from "../model/interval.ts";
import { type LocalTime, localTime } from "./local-time.ts";
import type { Interference, Scenario } from "./scenario.ts";

/** What holds for one service on one network at one moment. */
export interface Condition {
  /** Share of the trials that it reaches, 0 to 1. */
  readonly share: number;
  readonly blocked: boolean;
  /** What is left of the rate, 0 to 1. */
  readonly remaining: number;
  readonly handshake: number;
  readonly timeouts: number;
  readonly leftOpen: readonly string[];
}

export const undisturbed: Condition = {
  share: 0,
  blocked: false,
  remaining: 1,
  handshake: 1,
  timeouts: 0,
  leftOpen: [],
};

/** Answers what is done to a service of a country on a network at a moment. */
export function conditionsOf(
  scenario: Scenario,
): (country: string, service: string, asn: number, time: Instant) => Condition {
  const clocks = new Map<string, (time: Instant) => LocalTime>();
  const clockOf = (timeZone: string) => {
    const known = clocks.get(timeZone) ?? localTime(timeZone);
    clocks.set(timeZone, known);
    return known;
  };
  const byService = Map.groupBy(scenario.interferences, (one) => `${one.country}/${one.service}`);
  return (country, service, asn, time) => {
    let worst = undisturbed;
    for (const one of byService.get(`${country}/${service}`) ?? []) {
      const network = one.networks.find((affected) => affected.asn === asn);
      if (network === undefined) continue;
      const start = one.period.start + network.startsLate;
      const end = one.period.end + network.endsLate;
      if (time < start || time >= end) continue;
      if (one.schedule !== null && !isScheduled(one.schedule, clockOf(one.schedule.timeZone)(time))) continue;
      const condition = conditionOf(one, network.share, (time - start) / (end - start));
      if (isWorse(condition, worst)) worst = condition;
    }
    return worst;
  };
}

function conditionOf(one: Interference, share: number, elapsed: number): Condition {
  const { start, end } = one.remaining;
  return {
    share,
    blocked: one.kind === "block",
    remaining: start * (end / start) ** elapsed,
    handshake: one.handshake,
    timeouts: one.timeouts,
    leftOpen: one.leftOpen,
  };
}

function isWorse(one: Condition, other: Condition): boolean {
  return one.blocked === other.blocked ? one.remaining < other.remaining : one.blocked;
}

/** Whether a moment of the local clock lies in the schedule's hours. */
export function isScheduled(schedule: Schedule, local: LocalTime): boolean {
  const yesterday = local.weekday === 1 ? 7 : local.weekday - 1;
  return schedule.hours.some(({ from, to }) => {
    const today = schedule.days.includes(local.weekday);
    if (from < to) return today && local.hour >= from && local.hour < to;
    return (today && local.hour >= from) || (schedule.days.includes(yesterday) && local.hour < to);
  });
}
