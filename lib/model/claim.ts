import type { Duration, Interval } from "./interval.ts";

/** The kinds of claim, each tested in its own way (`lib/compare/<kind>.ts`). */
export const claimKinds = [
  "denies-interference",
  "denies-block",
  "denies-plan",
  "asserts-throttling",
  "asserts-block",
  "asserts-shutdown",
  "attributes-technical-fault",
  "announces-restriction",
  "announces-restoration",
  "reports-feature-restriction",
  "says-people-moved",
  "acknowledges",
  "justifies",
  "demands",
] as const;
export type ClaimKind = (typeof claimKinds)[number];

/** Hours of the week that an announcement names, in the clock that it was announced in. */
export interface Schedule {
  /** ISO weekdays, 1 = Monday … 7 = Sunday. */
  readonly days: readonly number[];
  /** Hours of day as fractions, half-open; an end before its start runs over midnight. */
  readonly hours: readonly { readonly from: number; readonly to: number }[];
  /** IANA name. */
  readonly timeZone: string;
}

/** The testable part of a statement. One statement can make several, or none. */
export interface Claim {
  /** `<statement>/<n>`, counted from 1. */
  readonly id: string;
  readonly kind: ClaimKind;
  readonly country: string;
  readonly service: string;
  /** The networks it speaks about; null is all of the country's. */
  readonly networks: readonly number[] | null;
  /** The time it speaks about. Null where it names none: the comparison then says which it took, and why. */
  readonly period: Interval | null;
  /** True where an end of the period is known only roughly ("a week", "about noon"). */
  readonly approximate: boolean;
  /** How long it says the thing lasted. */
  readonly duration: Duration | null;
  /** What it says is left of the speed, 0 to 1 (a fall by 40 % leaves 0.6). */
  readonly remaining: number | null;
  readonly schedule: Schedule | null;
  /** The part of the service that it speaks about (`calls`, `bots`, `stickers`, …). */
  readonly feature: string | null;
  /** What else must show the same trouble if a technical explanation holds. */
  readonly controlServices: readonly string[];
  readonly controlCountries: readonly string[];
  /** The service that people moved to, for `says-people-moved`. */
  readonly movedTo: string | null;
}

/** A claim with what every claim has and the parts that are given; all that a claim can leave open is left open. */
export function claimAbout({
  id,
  kind,
  country,
  service,
  ...parts
}: Pick<Claim, "id" | "kind" | "country" | "service"> & Partial<Claim>): Claim {
  return {
    id,
    kind,
    country,
    service,
    networks: null,
    period: null,
    approximate: false,
    duration: null,
    remaining: null,
    schedule: null,
    feature: null,
    controlServices: [],
    controlCountries: [],
    movedTo: null,
    ...parts,
  };
}
