import type { Country, Service } from "./catalogue.ts";
import type { Claim } from "./claim.ts";
import type { Instant } from "./interval.ts";
import type { Provenance } from "./series.ts";
import type { Source } from "./source.ts";
import type { Statement } from "./statement.ts";
import type { Verdict, VerdictValue } from "./verdict.ts";

/** What there is of one service in one country. */
export interface ServiceOverview {
  readonly country: Country;
  readonly service: Service;
  /** First and last day with an observation, as the days' first instants; null where nothing was measured. */
  readonly firstDayAt: Instant | null;
  readonly lastDayAt: Instant | null;
  /** Sorts of evidence there are; empty where nothing was measured. */
  readonly provenances: readonly Provenance[];
  readonly episodes: number;
  readonly statements: number;
}

/** What was measured on one network of a country, over all services. */
export interface NetworkOverview {
  /** Null is an unknown network. */
  readonly network: number | null;
  readonly name: string | null;
  readonly services: readonly string[];
  /** Tests made, each feature of a service counted by itself. */
  readonly tests: number;
  readonly firstDayAt: Instant;
  readonly lastDayAt: Instant;
  /** Episodes that this network shows. */
  readonly episodes: number;
  readonly simulated: boolean;
}

/** What was measured on one network of one service in one country. */
export interface NetworkService {
  readonly country: Country;
  readonly service: Service;
  /** UTC days with an observation, in order. */
  readonly days: readonly Instant[];
  /** Tests made, each feature of the service counted by itself. */
  readonly tests: number;
  /** Tests of whether it could be reached, and how many of them failed in a way that suggests blocking. */
  readonly reached: number;
  readonly failing: number;
  readonly simulated: boolean;
}

/** A source and what has come from it. */
export interface SourceOverview extends Source {
  readonly runs: number;
  readonly lastRunAt: Instant | null;
  /** Points of series that detection has looked through. */
  readonly observations: number;
  readonly statements: number;
  readonly events: number;
}

/** A claim together with who made it and what the evidence says of it. */
export interface JudgedClaim {
  readonly claim: Claim;
  readonly statement: Statement;
  /** Null where the comparison has not run on it. */
  readonly verdict: Verdict | null;
}

/** How many claims there are, by the verdict on them. Every count comes with what it is a part of. */
export interface ClaimCounts {
  readonly all: number;
  readonly matching: number;
  readonly byVerdict: Readonly<Record<VerdictValue, number>>;
  /** Among those that match: not compared yet. */
  readonly notCompared: number;
  /** Among those that match: verdicts that rest on simulated measurements. */
  readonly simulated: number;
}
