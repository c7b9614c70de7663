import type { Duration, Instant, Interval } from "./interval.ts";
import type { Metric } from "./metric.ts";

/** Whether evidence comes from instruments or from our own generator. The two never mix in one finding. */
export type Provenance = "measured" | "simulated";

/**
 * One point of a series: one measurement's worth of observations of one feature.
 * For reachability `n` counts what was tried and `bad` what failed in a way that suggests blocking
 * (ten data-centre addresses tried, eight failed: n 10, bad 8); inconclusive tries are in neither.
 */
export interface SeriesPoint {
  readonly time: Instant;
  readonly duration: Duration;
  readonly value: number | null;
  readonly n: number;
  readonly bad: number;
  readonly control: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** Opaque number of the probe; null where the source does not tell probes apart. */
  readonly probe: number | null;
}

/**
 * The observations of one (country, service, feature, network or all, metric, source), in time order,
 * unevenly spaced. An hour without points is `no data`: never a zero and never an `ok`.
 */
export interface Series {
  readonly country: string;
  readonly service: string;
  readonly feature: string | null;
  readonly network: number | null;
  readonly metric: Metric;
  readonly source: string;
  readonly provenance: Provenance;
  readonly points: readonly SeriesPoint[];
}

/**
 * Points of a series gathered into one step of the clock (an hour or a day). A step that nobody
 * measured has no cell at all.
 */
export interface Cell {
  readonly country: string;
  readonly service: string;
  readonly feature: string | null;
  readonly metric: Metric;
  /** A network, or `"all"` for every network of the country pooled. Null is an unknown network. */
  readonly network: number | null | "all";
  readonly source: string;
  readonly step: Duration;
  readonly time: Instant;
  /** Reachability: tests that could be judged, and those of them that failed in a way that suggests blocking. */
  readonly n: number;
  readonly bad: number;
  readonly inconclusive: number;
  /** Levels: how many values, and their quartiles in the metric's unit; null where there are none. */
  readonly values: number;
  readonly q25: number | null;
  readonly median: number | null;
  readonly q75: number | null;
  /** Different probes seen; null where the source does not tell probes apart. */
  readonly probes: number | null;
}

/** How much stands behind a stretch of time. */
export interface Coverage {
  readonly period: Interval;
  readonly observations: number;
  readonly networks: number;
  readonly probes: number | null;
  /** Hours of the period in which at least one observation was made. */
  readonly hoursWithData: number;
  readonly hours: number;
  readonly sources: readonly string[];
}
