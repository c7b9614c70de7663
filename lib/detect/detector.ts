import type { Contribution } from "../model/contribution.ts";
import type { Episode, Phase } from "../model/episode.ts";
import type { Instant, Interval } from "../model/interval.ts";
import type { Metric } from "../model/metric.ts";
import type { Provenance, Series } from "../model/series.ts";
import type { Surge } from "../model/surge.ts";

/**
 * The contract of a detector: one file in this folder and one line in `index.ts`.
 *
 * A detector declares itself, and the method page is rendered from the declaration. `detect` is pure and
 * deterministic: the same series give the same findings, to the last digit.
 */
export interface Detector {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  /** What it does, in two or three sentences for a reader who is no statistician. */
  readonly summary: string;
  readonly needs: { readonly metrics: readonly Metric[]; readonly minimum: string };
  readonly thresholds: readonly Threshold[];
  /** What it cannot do, each in a sentence. */
  readonly limits: readonly string[];
  readonly references: readonly { readonly title: string; readonly url: string | null }[];
  /** The series that this detector alone reads; without it, all those that no other claims. */
  readonly claims?: (service: string, metric: Metric) => boolean;
  detect(input: DetectorInput): Detection;
}

/** A number that decides something, or the steps of a grid, under its name. */
export interface Threshold {
  readonly name: string;
  readonly value: number | readonly number[];
  readonly unit: string;
  readonly meaning: string;
}

/** Everything known of one service in one country from one kind of provenance. */
export interface DetectorInput {
  readonly country: string;
  readonly service: string;
  readonly provenance: Provenance;
  readonly series: readonly Series[];
  /** When anything at all was measured on each network, whichever service: silence of all is not silence of one. */
  readonly companions: readonly CompanionActivity[];
  /** Data reach up to here: what still lasts then is ongoing. */
  readonly until: Instant;
  /** IANA name of the country's clock, for hours of day. */
  readonly timeZone: string;
}

/** Hourly counts of the observations of other services on one network (null: unknown network). */
export interface CompanionActivity {
  readonly network: number | null;
  readonly service: string;
  readonly hours: readonly { readonly time: Instant; readonly observations: number }[];
}

/** An episode that has not got its id yet: `lib/detect/identity.ts` gives it, so that it stays the same. */
export type FoundEpisode = Omit<Episode, "id" | "datasetRevision" | "phases"> & {
  readonly phases: readonly FoundPhase[];
};

/** A phase with what each stretch of observations said for or against it, where the detector can tell. */
export type FoundPhase = Phase & { readonly contributions?: readonly Contribution[] };

/** A surge that has not got its id yet. */
export type FoundSurge = Omit<Surge, "id" | "datasetRevision" | "besides">;

export interface Detection {
  readonly episodes: readonly FoundEpisode[];
  /** People arriving: never an episode. */
  readonly surges?: readonly FoundSurge[];
  /** One row a series: what was made of it, for the page that says why and for the command's report. */
  readonly series: readonly SeriesReport[];
}

export interface SeriesReport {
  readonly network: number | null;
  readonly metric: Metric;
  readonly feature: string | null;
  readonly source: string;
  readonly observations: number;
  readonly period: Interval | null;
  /** What this series looks like when nothing happens: level and spread in the metric's unit. */
  readonly baseline: number | null;
  readonly spread: number | null;
  /** `judged`, or why it was not: `too few observations`, `failed: <what was thrown>`. */
  readonly state: string;
}
