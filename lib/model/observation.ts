import type { Duration, Instant } from "./interval.ts";
import type { Metric } from "./metric.ts";

/**
 * What one observation says of reachability.
 * `ok`: it worked. `down`: it failed in a way that the service's own side explains.
 * `blocked`: it failed in a way that suggests interference. `inconclusive`: the test cannot be trusted.
 * In the order of their codes in the database: append, never reorder.
 */
export const outcomes = ["ok", "down", "blocked", "inconclusive"] as const;
export type Outcome = (typeof outcomes)[number];

/**
 * One fact taken from a measurement or from a published series:
 * (country, network, service, metric, time) → outcome or value, with n where it is an aggregate.
 * Every field that can be missing is null when it is; null is never zero.
 */
export interface Observation {
  /** ISO 3166-1 alpha-2, upper case. */
  readonly country: string;
  /** Service id of the catalogue; `internet` is the country's connectivity as a whole. */
  readonly service: string;
  /** Autonomous system number; null is unknown, hidden or all. */
  readonly network: number | null;
  readonly metric: Metric;
  readonly time: Instant;
  /** How long a stretch it speaks for, from `time` on: 0 for a single test, a day for a daily figure. */
  readonly duration: Duration;
  readonly outcome: Outcome | null;
  /** In the metric's unit (bit/s, ms, users, fraction). */
  readonly value: number | null;
  /** Tests behind an aggregate, and how many of them failed in a way that suggests blocking. Null for a single test. */
  readonly n: number | null;
  readonly bad: number | null;
  /** The same metric of a control target measured at the same time. */
  readonly control: number | null;
  /** An expected range published with the value. */
  readonly lower: number | null;
  readonly upper: number | null;
  /** The service's own host name or server address that was tried. Never the probe's address. */
  readonly target: string | null;
  /** Which part of the service: `app`, `web`, `registration`, `calls`, … Null speaks of the service as a whole. */
  readonly feature: string | null;
  /** The measurement it was taken from: its outside id and a link back. */
  readonly measurement: string | null;
  readonly url: string | null;
  /** Opaque name of the probe, only ever used to count different ones apart. */
  readonly probe: string | null;
  /** Columns of the source that have no place here, and the parser's own remarks (why `inconclusive`, …). */
  readonly notes: Readonly<Record<string, string>> | null;
}

/** An observation with nothing known but what `given` says. Parsers start from it. */
export function observation(
  given: Pick<Observation, "country" | "service" | "metric" | "time"> & Partial<Observation>,
): Observation {
  // Written out, because a load makes millions of them and spreading is slow.
  return {
    country: given.country,
    service: given.service,
    network: given.network ?? null,
    metric: given.metric,
    time: given.time,
    duration: given.duration ?? 0,
    outcome: given.outcome ?? null,
    value: given.value ?? null,
    n: given.n ?? null,
    bad: given.bad ?? null,
    control: given.control ?? null,
    lower: given.lower ?? null,
    upper: given.upper ?? null,
    target: given.target ?? null,
    feature: given.feature ?? null,
    measurement: given.measurement ?? null,
    url: given.url ?? null,
    probe: given.probe ?? null,
    notes: given.notes ?? null,
  };
}
