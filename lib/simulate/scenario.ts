import type { Schedule } from "../model/claim.ts";
import type { Duration, Interval } from "../model/interval.ts";

/**
 * What a simulation is made from: who measures, what they try, and what is done to it and when.
 * A scenario is data. It holds the truth that detection is later judged by (`truth.ts`).
 */
export interface Scenario {
  /** `iran-2015`; part of every seed. */
  readonly id: string;
  readonly title: string;
  readonly period: Interval;
  readonly countries: readonly SimulatedCountry[];
  readonly interferences: readonly Interference[];
  /** Times in which people test more than they do otherwise. */
  readonly bursts: readonly Burst[];
}

export interface SimulatedCountry {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** IANA name of the clock that its people live by. */
  readonly timeZone: string;
  /** ISO weekdays on which people stay at home. */
  readonly weekend: readonly number[];
  /** Typical round trip to a server abroad, ms, and typical download rate from one, bit/s. */
  readonly roundTrip: number;
  readonly rate: number;
  readonly networks: readonly SimulatedNetwork[];
  readonly trials: readonly Trial[];
}

export interface SimulatedNetwork {
  readonly asn: number;
  readonly name: string;
  readonly probes: number;
  /** Test runs a day, all its probes together, while all are on. */
  readonly runsPerDay: number;
  /** Multiples of the country's round trip and rate. */
  readonly distance: number;
  readonly speed: number;
  /** Share of the trials that fail for no reason that matters here, 0 to 1. */
  readonly failures: number;
  /** Stretches in which none of its probes was on. */
  readonly silences: readonly Interval[];
}

/** One thing that a run tries. `share`: how many of the runs try it, 0 to 1. */
export type Trial =
  | { readonly test: "telegram" | "whatsapp"; readonly service: string; readonly share: number }
  | {
      readonly test: "web_connectivity";
      readonly service: string;
      readonly share: number;
      readonly url: string;
      /**
       * An address out of 192.31.196.0/24 (RFC 7535), which serves nobody's pages and, unlike the ranges
       * kept for documentation, is no sign of a forged answer.
       */
      readonly address: string;
      /** Bytes of the page, and how far its server is as a multiple of the country's round trip. */
      readonly bytes: number;
      readonly distance: number;
    };

/** Something done to one service in one country. Where several hold at once the block wins, and the lowest rate. */
export interface Interference {
  readonly country: string;
  readonly service: string;
  readonly kind: "throttling" | "block" | "recovery";
  readonly period: Interval;
  /** Only in these hours of the week; null is all of the period. */
  readonly schedule: Schedule | null;
  readonly networks: readonly AffectedNetwork[];
  /** What is left of the rate at the start and at the end of the period, 0 to 1; between them it moves evenly in its logarithm. */
  readonly remaining: { readonly start: number; readonly end: number };
  /** Multiple of the time that a handshake takes. */
  readonly handshake: number;
  /** Share of the affected trials that time out, 0 to 1. */
  readonly timeouts: number;
  /** Server addresses that a block leaves open. */
  readonly leftOpen: readonly string[];
}

export interface AffectedNetwork {
  readonly asn: number;
  /** Share of its trials that the interference reaches, 0 to 1. */
  readonly share: number;
  /** How much later than the period says it starts and ends here; 0 where it keeps to it. */
  readonly startsLate: Duration;
  readonly endsLate: Duration;
}

export interface Burst {
  readonly country: string;
  readonly period: Interval;
  /** Runs in all of the period on each network, on top of the usual ones. */
  readonly runsPerNetwork: number;
}

/**
 * The interval between two moments written in ISO 8601, for scenarios.
 * @throws RangeError where either is no date, lacks its zone, or the second is not later.
 */
export function between(start: string, end: string): Interval {
  const read = (text: string): number => {
    const instant = /(Z|[+-]\d{2}:\d{2})$/.test(text) ? Date.parse(text) : Number.NaN;
    if (Number.isNaN(instant)) throw new RangeError(`"${text}" is no moment in ISO 8601 with a zone`);
    return instant;
  };
  const interval = { start: read(start), end: read(end) };
  if (interval.start >= interval.end) throw new RangeError(`${end} is not later than ${start}`);
  return interval;
}

/** Networks that an interference reaches alike, from the moment its period starts. */
export function everywhere(share: number, asns: readonly number[]): AffectedNetwork[] {
  return asns.map((asn) => ({ asn, share, startsLate: 0, endsLate: 0 }));
}
