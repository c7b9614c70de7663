import type { ClaimKind } from "../model/claim.ts";
import type { PhaseKind, Recurrence } from "../model/episode.ts";
import type { Bound, Duration, Instant, Interval } from "../model/interval.ts";
import type { Metric, MetricDeclaration } from "../model/metric.ts";
import type { Provenance } from "../model/series.ts";
import type { Precision, Side } from "../model/statement.ts";
import type { VerdictValue } from "../model/verdict.ts";

/**
 * The one model of a figure that every renderer draws: SVG text on the server, Recharts in the browser,
 * the table behind the chart. It holds finished rows in data units (instants and values); where a mark
 * lies on paper is `layout`'s business. It is plain JSON, so that it can cross to the browser as it is.
 */
export interface TimelineFigure {
  readonly title: string;
  readonly country: string;
  readonly service: string;
  readonly range: Interval;
  /** The country's clock, shown beside UTC. */
  readonly timeZone: string;
  /** Length of the steps in which levels, reachability and coverage are gathered. */
  readonly step: Duration;
  /** True where any mark comes from a simulated source: the figure then says so in its own frame. */
  readonly simulated: boolean;
  /** Names of the sources behind the levels, reachability and coverage, in alphabetical order. */
  readonly sources: readonly string[];
  readonly bands: readonly Band[];
  readonly levels: readonly LevelLane[];
  /** All networks pooled. */
  readonly reachability: readonly ReachabilityRow[];
  /**
   * The same for the networks of the episodes alone, where an episode does not span the whole country:
   * one network's block drowns in a pool of forty. Null where every episode is national.
   */
  readonly affected: AffectedReachability | null;
  readonly coverage: readonly CoverageRow[];
  readonly said: readonly StatementMark[];
  /** Statements that lie outside the range and so have no mark. */
  readonly saidOutside: { readonly before: number; readonly after: number };
  /** Outages as others recorded them, in the order they began. */
  readonly reported: readonly ReportedMark[];
  readonly events: readonly EventMark[];
  /** Editors' notes, in the order their stretches begin. */
  readonly notes: readonly NoteMark[];
}

/** A published note as a numbered pin over the stretch that it speaks of. */
export interface NoteMark {
  readonly id: string;
  /** Its number in the figure and in the list beneath it: 1 for the earliest in the range. */
  readonly number: number;
  readonly period: Interval;
  readonly title: string;
}

/** One phase as a band of the `measured` lane. */
export interface Band {
  readonly episode: string;
  readonly kind: PhaseKind;
  readonly start: Bound;
  /** Null while ongoing: the band then runs to the end of the range with an open edge. */
  readonly end: Bound | null;
  /** Of one that goes on: up to when anybody measured, beyond which nothing is known of it; null otherwise. */
  readonly seenUntil: Instant | null;
  readonly confidence: number;
  readonly severity: number | null;
  readonly networks: readonly number[];
  readonly feature: string | null;
  readonly recurrence: Recurrence | null;
  readonly provenance: Provenance;
}

/**
 * One metric's levels from one source, gathered by step. A step that nobody measured has no row.
 * Medians of two sources are never merged: they do not measure the same thing in the same way.
 */
export interface LevelLane {
  readonly metric: Omit<MetricDeclaration, "id"> & { readonly id: Metric };
  /** Display name of the source, and the part of the service that was tried (null: the service as a whole). */
  readonly source: string;
  readonly feature: string | null;
  readonly baseline: number | null;
  /** Least and greatest value that its scale holds; left out: those of its rows. */
  readonly extent?: readonly [number, number];
  readonly rows: readonly LevelRow[];
}

export interface LevelRow {
  readonly time: Instant;
  readonly n: number;
  readonly q25: number;
  readonly median: number;
  readonly q75: number;
}

export interface ReachabilityRow {
  readonly time: Instant;
  readonly n: number;
  readonly bad: number;
}

export interface AffectedReachability {
  /** Ascending autonomous system numbers. */
  readonly networks: readonly number[];
  readonly rows: readonly ReachabilityRow[];
}

/** How many observations of any metric a step holds. Steps without a row are drawn as visibly empty. */
export interface CoverageRow {
  readonly time: Instant;
  readonly observations: number;
  readonly networks: number;
}

/** One statement as a marker in its side's lane, with the spans that its claims speak about. */
export interface StatementMark {
  readonly id: string;
  /** Its number in the figure and in the list beneath it: 1 for the earliest in the range. */
  readonly number: number;
  readonly saidAt: Instant;
  readonly precision: Precision;
  /** The stretch that certainly holds the moment it was said; of a statement known to the day, that day. */
  readonly saidWithin: Interval;
  /** Where its marker stands: the moment, where that is known to the minute; else the middle of the stretch. */
  readonly drawnAt: Instant;
  /** Numbers in the figure of other reports of the same statement, which say something else. */
  readonly conflicts: readonly number[];
  readonly side: Side;
  readonly speaker: string;
  readonly summary: string;
  readonly claims: readonly {
    readonly id: string;
    readonly kind: ClaimKind;
    readonly period: Interval | null;
    readonly verdict: VerdictValue | null;
  }[];
}

export interface EventMark {
  readonly id: string;
  readonly period: Interval;
  readonly title: string;
  readonly kind: string;
}

/** An outage as somebody else recorded it: a finding of theirs and not one of ours, so it is only ever drawn in outline. */
export interface ReportedMark {
  readonly id: string;
  /** Its number in the figure and in the list beneath it, written R1, R2 and so on: statements count for themselves. */
  readonly number: number;
  /** Display name of whoever recorded it, short enough to stand beside a mark. */
  readonly source: string;
  /** Null where the source does not say, or says several at once. */
  readonly kind: PhaseKind | null;
  readonly start: Instant;
  /** Null while it goes on, and where the source does not know the end. */
  readonly end: Instant | null;
  readonly ongoing: boolean;
  readonly precision: Precision;
  readonly title: string;
  /** Where it was recorded: a web address, or null. */
  readonly url: string | null;
}
